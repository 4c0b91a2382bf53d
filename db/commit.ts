import type { Label } from '../shared/record.ts'
import { followVariantTexts } from './calendar/variant-text.ts'
import { type Change, type Moved, movedIn } from './history/change.ts'
import { note } from './history/trail.ts'
import { newId } from './id.ts'
import { assertNotLent } from './lend.ts'
import type { Db } from './open.ts'
import { moved, type Part } from './prepare.ts'
import { asProblem, WorkspaceProblem } from './problem.ts'
import { statement } from './query.ts'
import { followContactLines } from './relationships/contact-line.ts'
import { followSearch } from './search/keep-index.ts'
import type { Entity, TableName } from './tables.ts'
import { type Act, type Log, makeLog, makeWriter, type Writer } from './writer.ts'

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
