import { randomUUID } from 'node:crypto'
import type { Id, Label } from '../shared/record.ts'
import { followVariantTexts } from './calendar/variant-text.ts'
import {
  type Change,
  type Follower,
  hashChange,
  hashValues,
  type Moved,
  movedIn,
  type RecordChange,
} from './history/change.ts'
import { note } from './history/trail.ts'
import { newId } from './id.ts'
import { assertNotLent } from './lend.ts'
import type { Db } from './open.ts'
import { asProblem, WorkspaceProblem } from './problem.ts'
import { statement } from './query.ts'
import { followContactLines } from './relationships/contact-line.ts'
import { followSearch } from './search/keep-index.ts'
import { type Entity, type TableName, tableNames, tables } from './tables.ts'

/** What a commit may do. Every call is one or more lines of the history. */
export type Writer = {
  /** @param parts what came with it and hangs on it alone; one line tells of all */
  add<T extends TableName>(table: T, record: Entity<T>, parts?: readonly Part[]): Entity<T>
  /** Writes the fields that differ and returns the record as it now stands; undefined when there is no such record. */
  change<T extends TableName>(table: T, id: string, patch: Partial<Entity<T>>): Entity<T> | undefined
  /** False when there was no such record. */
  remove(table: TableName, id: string, parts?: readonly Pick<Moved, 'table' | 'id'>[]): boolean
}

export type Part = { [T in TableName]: { table: T; values: Entity<T> } }[TableName]

const inserts = Object.fromEntries(
  tableNames.map((table) => [table, insertOf(table, Object.keys(tables[table].shape))]),
) as Record<TableName, ReturnType<typeof insertOf>>

type Act = Pick<Change, 'act' | 'reverses' | 'step'>

/**
 * The only way to write: one transaction, one step in the history, one thing to undo.
 * Nothing is reported before COMMIT has returned; a step that changes nothing leaves no trace.
 * @throws {WorkspaceProblem} READ_ONLY, DISK_FULL or IN_USE, with the file as it was.
 */
export function commit<T>(db: Db, label: Label, write: (writer: Writer) => T): T {
  return transact(db, label, { act: 'do', reverses: null, step: newId() }, write)
}

/** Where a line of the history stands that tells of no record: under the one it is about. */
type About = { table: TableName; id: string; field: string }

/**
 * Writes what is no record, and the line of the history that tells of it, in one transaction. The line holds no value,
 * and undo passes it by.
 * @throws {WorkspaceProblem} as every commit does
 */
export function commitBeside(db: Db, label: Label, { table, id, field }: About, run: () => void): void {
  transact(db, label, { act: 'beside', reverses: null, step: newId() }, (_, log) => {
    run()
    log({ kind: 'edit', tableName: table, recordId: id, field, before: undefined, after: undefined })
  })
}

/** What writing may do that must leave no former value behind. */
export type Eraser = {
  /** `kept` are the fields that the history goes on telling: which other records it had to do with. */
  remove(table: TableName, id: string, kept?: Record<string, unknown>): void
  rewrite<T extends TableName>(table: T, id: string, patch: Partial<Entity<T>>): void
}

/**
 * Writes what has no way back: the history tells that it was, and keeps nothing of what was before. Undo passes it by.
 * @throws {WorkspaceProblem} as every commit does
 */
export function commitErasing<T>(db: Db, label: Label, run: (eraser: Eraser) => T): T {
  return transact(db, label, { act: 'beside', reverses: null, step: newId() }, (_, log) =>
    run({
      remove(table, id, kept) {
        statement(db.sqlite, `delete from "${table}" where id = ?`).run(id)
        log(moved('remove', table, id, kept))
      },
      rewrite(table, id, patch) {
        for (const [field, value] of Object.entries(patch)) {
          statement(db.sqlite, `update "${table}" set "${field}" = ? where id = ?`).run(value, id)
          log({ kind: 'edit', tableName: table, recordId: id, field, before: undefined, after: value })
        }
      },
    }),
  )
}

/** Takes this device's last step back; undefined when there is none. */
export function undo(db: Db): Label | undefined {
  return reverse(db, db.trail.undo.at(-1)?.step, 'undo')
}

/** Does the last undone step again; undefined when there is none. */
export function redo(db: Db): Label | undefined {
  return reverse(db, db.trail.redo.at(-1)?.step, 'redo')
}

function reverse(db: Db, target: string | undefined, act: 'undo' | 'redo'): Label | undefined {
  if (!target) return undefined
  const told = statement(db.sqlite, 'select label from change where step = ? limit 1').pluck().get(target)
  const label = JSON.parse((told as string | undefined) ?? '{}') as Label
  const defaults = new Map<TableName, Record<string, unknown>>()
  const whole = ({ table, values }: Moved) => {
    const known = defaults.get(table) ?? defaultsOf(db, table)
    defaults.set(table, known)
    return { table, values: { ...known, ...values } } as Part
  }
  transact(db, label, { act, reverses: target, step: newId() }, (writer) => {
    for (const row of linesOf(db, target, act)) apply(writer, row, act, whole)
  })
  return label
}

/** So many lines of a step are read at a time: all of a large one would fill the memory. */
const linesAtOnce = 500

/** The lines of a step of this device, the last first where it is undone. */
function* linesOf(db: Db, step: string, act: 'undo' | 'redo'): Generator<Change> {
  const [beyond, order] = act === 'undo' ? ['<', 'desc'] : ['>', 'asc']
  const sql = `select * from change where step = ? and device = ? and n ${beyond} ?
    order by n ${order} limit ${linesAtOnce}`
  let from = act === 'undo' ? Number.MAX_SAFE_INTEGER : 0
  for (;;) {
    const lines = statement(db.sqlite, sql).all(step, db.device, from) as Change[]
    yield* lines
    const last = lines.at(-1)
    if (!last) return
    from = last.n
  }
}

function apply(writer: Writer, row: Change, act: 'undo' | 'redo', whole: (moved: Moved) => Part): void {
  const value = act === 'undo' ? row.before : row.after
  if (row.kind === 'edit') {
    // A null value column is an erased one: there is nothing to go back to.
    if (row.salt !== null)
      writer.change(row.tableName as TableName, row.recordId, {
        [row.field as string]: JSON.parse(value ?? 'null'),
      })
    return
  }
  const [own, ...parts] = movedIn(row)
  if (value === null) writer.remove(own.table, own.id, parts)
  else writer.add(own.table, whole(own).values, parts.map(whole))
}

/** What a record that was removed before a migration lacks: its new fields, as the migration filled those that stayed. */
function defaultsOf(db: Db, table: TableName): Record<string, unknown> {
  const columns = statement(
    db.sqlite,
    "select coalesce(dflt_value, 'null') || ' as ' || name from pragma_table_info(?)",
  ).pluck()
  return db.sqlite.prepare(`select ${columns.all(table).join(', ')}`).get() as Record<string, unknown>
}

function transact<T>(db: Db, label: Label, act: Act, write: (writer: Writer, log: Log) => T): T {
  if (db.isReadOnly) throw new WorkspaceProblem('READ_ONLY', db.path)
  assertNotLent(db)
  const touched = new Set<string>()
  const before = { n: db.trail.n, hash: db.trail.hash }
  let result: T
  try {
    result = db.sqlite
      .transaction(() => {
        db.sqlite.pragma('defer_foreign_keys = on')
        const followers = [
          followSearch(db, { isErased: act.act === 'beside' }),
          followVariantTexts(db),
          followContactLines(db),
        ]
        const log = makeLog(db, label, act, (change) => {
          touched.add(change.tableName)
          for (const follower of followers) follower.note(change)
        })
        const written = write(makeWriter(db, log), log)
        for (const follower of followers) follower.catchUp()
        return written
      })
      .immediate()
  } catch (error) {
    Object.assign(db.trail, before)
    throw asProblem(error, db.path)
  }
  if (db.trail.n > before.n) {
    note(db.trail, { step: act.reverses ?? act.step, label: JSON.stringify(label) }, act.act)
    for (const listener of db.listeners) listener(touched)
  }
  return result
}

type Log = (change: RecordChange, parts?: readonly RecordChange[]) => void

const historyLine = insertOf('change', [
  ...([
    'device',
    'n',
    'step',
    'act',
    'reverses',
    'person',
    'at',
    'label',
    'kind',
    'tableName',
    'recordId',
  ] as const),
  ...(['field', 'before', 'after', 'salt', 'valueHash', 'hash', 'parts'] as const),
])

/** By place, because SQLite is given values by name at twice the cost. */
function insertOf<Column extends string>(
  table: string,
  columns: Column[],
): { columns: Column[]; sql: string } {
  const values = columns.map(() => '?').join(', ')
  return { columns, sql: `insert into "${table}" (${columns.join(', ')}) values (${values})` }
}

/** Writes the lines of one step into the history. */
function makeLog(db: Db, label: Label, act: Act, tell: Follower['note']): Log {
  const at = db.now()
  const labelText = JSON.stringify(label)
  return (change, parts = []) => {
    const { kind, tableName, recordId, field } = change
    const [before, after] = (['before', 'after'] as const).map((side) => {
      const value = change[side]
      if (value === undefined) return null
      const ofParts = parts.map((part) => withoutId(part[side] as { id: Id }))
      return JSON.stringify(parts.length > 0 ? { ...(value as object), parts: ofParts } : value)
    }) as [string | null, string | null]
    const salt = randomUUID()
    const row = {
      device: db.device,
      n: db.trail.n + 1,
      ...act,
      person: db.person,
      at,
      label: labelText,
      kind,
      tableName,
      recordId,
      field,
      valueHash: hashValues(salt, before, after),
      parts: parts.length > 0 ? JSON.stringify(parts.map((part) => [part.tableName, part.recordId])) : null,
    }
    const hash = hashChange(db.trail.hash, row)
    const { sql, columns } = historyLine
    const line: Change = { ...row, before, after, salt, hash }
    statement(db.sqlite, sql).run(columns.map((column) => line[column]))
    db.trail.n = row.n
    db.trail.hash = hash
    tell(change)
    for (const part of parts) tell(part)
  }
}

function withoutId({ id: _, ...values }: { id: Id }): object {
  return values
}

/** A record that came or went. */
function moved(kind: 'add' | 'remove', tableName: TableName, recordId: Id, values: unknown): RecordChange {
  const [before, after] = kind === 'add' ? [undefined, values] : [values, undefined]
  return { kind, tableName, recordId, field: null, before, after }
}

function makeWriter(db: Db, log: Log): Writer {
  const find = <T extends TableName>(table: T, id: string) =>
    statement(db.sqlite, `select * from "${table}" where id = ?`).get(id) as Entity<T> | undefined
  const take = <T extends TableName>(table: T, id: Id) =>
    statement(db.sqlite, `delete from "${table}" where id = ? returning *`).get(id) as Entity<T> | undefined

  const insert = <T extends TableName>(table: T, record: Entity<T>) => {
    const entity = tables[table].parse(record) as Entity<T>
    const { columns, sql } = inserts[table]
    statement(db.sqlite, sql).run(columns.map((field) => entity[field as keyof Entity<T>]))
    return entity
  }

  return {
    add(table, record, parts = []) {
      const entity = insert(table, record)
      const added = parts.map((part) =>
        moved('add', part.table, part.values.id, insert(part.table, part.values)),
      )
      log(moved('add', table, entity.id, entity), added)
      return entity
    },
    change(table, id, patch) {
      const old = find(table, id)
      if (!old) return undefined
      const entity = tables[table].parse({ ...old, ...patch, id }) as typeof old
      for (const field of Object.keys(patch) as (keyof typeof old & string)[]) {
        if (entity[field] === old[field]) continue
        statement(db.sqlite, `update "${table}" set ${field} = ? where id = ?`).run(entity[field], id)
        log({ kind: 'edit', tableName: table, recordId: id, field, before: old[field], after: entity[field] })
      }
      return entity
    },
    remove(table, id, parts = []) {
      const old = take(table, id)
      if (!old) return false
      const gone = parts.flatMap((part) => {
        const values = take(part.table, part.id)
        return values ? [moved('remove', part.table, part.id, values)] : []
      })
      log(moved('remove', table, id, old), gone)
      return true
    },
  }
}
