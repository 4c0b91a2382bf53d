import { randomUUID } from 'node:crypto'
import type { Label } from '../shared/record.ts'
import { followVariantTexts } from './calendar/variant-text.ts'
import { type Change, type Follower, hashChange, hashValues } from './history/change.ts'
import { note } from './history/trail.ts'
import { newId } from './id.ts'
import { assertNotLent } from './lend.ts'
import type { Db } from './open.ts'
import { asProblem, WorkspaceProblem } from './problem.ts'
import { statement } from './query.ts'
import { followContactLines } from './relationships/contact-line.ts'
import { followSearch } from './search/search.ts'
import { type Entity, type TableName, tableNames, tables } from './tables.ts'

/** What a commit may do. Every call is one or more lines of the history. */
export type Writer = {
  add<T extends TableName>(table: T, record: Entity<T>): Entity<T>
  /** Writes the fields that differ and returns the record as it now stands; undefined when there is no such record. */
  change<T extends TableName>(table: T, id: string, patch: Partial<Entity<T>>): Entity<T> | undefined
  /** False when there was no such record. */
  remove(table: TableName, id: string): boolean
}

const inserts = Object.fromEntries(
  tableNames.map((table) => {
    const fields = Object.keys(tables[table].shape)
    const values = fields.map((field) => `@${field}`)
    return [table, `insert into "${table}" (${fields.join(', ')}) values (${values.join(', ')})`]
  }),
) as Record<TableName, string>

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
    log('edit', table, id, field, [undefined, undefined])
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
        log('remove', table, id, null, [kept, undefined])
      },
      rewrite(table, id, patch) {
        for (const [field, value] of Object.entries(patch)) {
          statement(db.sqlite, `update "${table}" set "${field}" = ? where id = ?`).run(value, id)
          log('edit', table, id, field, [undefined, value])
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
  const order = act === 'undo' ? 'desc' : 'asc'
  const rows = statement(db.sqlite, `select * from change where step = ? order by n ${order}`).all(
    target,
  ) as Change[]
  const label = JSON.parse(rows[0]?.label ?? '{}') as Label
  transact(db, label, { act, reverses: target, step: newId() }, (writer) => {
    for (const row of rows) apply(db, writer, row, act)
  })
  return label
}

function apply(db: Db, writer: Writer, row: Change, act: 'undo' | 'redo'): void {
  const table = row.tableName as TableName
  const value = act === 'undo' ? row.before : row.after
  if (row.kind === 'edit') {
    // A null value column is an erased one: there is nothing to go back to.
    if (row.salt !== null)
      writer.change(table, row.recordId, { [row.field as string]: JSON.parse(value ?? 'null') })
  } else if (value !== null) writer.add(table, { ...defaultsOf(db, table), ...JSON.parse(value) })
  else writer.remove(table, row.recordId)
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
        const followers = [followSearch, followVariantTexts, followContactLines].map((follow) => follow(db))
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

type Log = (
  kind: Change['kind'],
  tableName: TableName,
  recordId: string,
  field: string | null,
  values: [before: unknown, after: unknown],
) => void

/** Writes the lines of one step into the history. */
function makeLog(db: Db, label: Label, act: Act, tell: Follower['note']): Log {
  const at = db.now()
  const labelText = JSON.stringify(label)
  return (kind, tableName, recordId, field, values) => {
    const [before, after] = values.map((value) => (value === undefined ? null : JSON.stringify(value))) as [
      string | null,
      string | null,
    ]
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
    }
    const hash = hashChange(db.trail.hash, row)
    statement(
      db.sqlite,
      `insert into change (device, n, step, act, reverses, person, at, label, kind, tableName, recordId, field, before, after, salt, valueHash, hash)
       values (@device, @n, @step, @act, @reverses, @person, @at, @label, @kind, @tableName, @recordId, @field, @before, @after, @salt, @valueHash, @hash)`,
    ).run({ ...row, before, after, salt, hash })
    db.trail.n = row.n
    db.trail.hash = hash
    tell({ kind, tableName, recordId, field, before: values[0], after: values[1] })
  }
}

function makeWriter(db: Db, log: Log): Writer {
  const find = <T extends TableName>(table: T, id: string) =>
    statement(db.sqlite, `select * from "${table}" where id = ?`).get(id) as Entity<T> | undefined

  return {
    add(table, record) {
      const entity = tables[table].parse(record) as Entity<typeof table>
      statement(db.sqlite, inserts[table]).run(entity)
      log('add', table, entity.id, null, [undefined, entity])
      return entity
    },
    change(table, id, patch) {
      const old = find(table, id)
      if (!old) return undefined
      const entity = tables[table].parse({ ...old, ...patch, id }) as typeof old
      for (const field of Object.keys(patch) as (keyof typeof old & string)[]) {
        if (entity[field] === old[field]) continue
        statement(db.sqlite, `update "${table}" set ${field} = ? where id = ?`).run(entity[field], id)
        log('edit', table, id, field, [old[field], entity[field]])
      }
      return entity
    },
    remove(table, id) {
      const old = find(table, id)
      if (!old) return false
      statement(db.sqlite, `delete from "${table}" where id = ?`).run(id)
      log('remove', table, id, null, [old, undefined])
      return true
    },
  }
}
