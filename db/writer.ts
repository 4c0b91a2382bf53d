import type { Id, Label } from '../shared/record.ts'
import { type Change, hashChange, type Moved, type RecordChange } from './history/change.ts'
import type { Db } from './open.ts'
import { checked, insertOf, type Line, lineOf, moved, type Pack, type Part, valuesOf } from './prepare.ts'
import { statement } from './query.ts'
import type { Entity, TableName } from './tables.ts'

/** What a commit may do. Every call is one or more lines of the history. */
export type Writer = {
  /** @param parts what came with it and hangs on it alone; one line tells of all */
  add<T extends TableName>(table: T, record: Entity<T>, parts?: readonly Part[]): Entity<T>
  /** Adds many records with their parts, which another thread may have made ready. */
  addPack(pack: Pack): void
  /** Writes the fields that differ and returns the record as it now stands; undefined when there is no such record. */
  change<T extends TableName>(table: T, id: string, patch: Partial<Entity<T>>): Entity<T> | undefined
  /** False when there was no such record. */
  remove(table: TableName, id: string, parts?: readonly Pick<Moved, 'table' | 'id'>[]): boolean
}

export type Act = Pick<Change, 'act' | 'reverses' | 'step'>

export type Log = {
  (change: RecordChange, parts?: readonly RecordChange[]): void
  /** Lines about added records, whose parts hang on them alone. */
  added(lines: readonly Line[]): void
}

const columns = [
  ...(['device', 'n', 'step', 'act', 'reverses', 'person', 'at', 'label'] as const),
  ...(['kind', 'tableName', 'recordId', 'field', 'before', 'after', 'salt'] as const),
  ...(['valueHash', 'hash', 'parts'] as const),
]
const insertLine = `insert into change (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`

/** Writes the lines of one step into the history, and tells of each change. */
export function makeLog(db: Db, label: Label, act: Act, tell: (change: RecordChange) => void): Log {
  const at = db.now()
  const labelText = JSON.stringify(label)
  const ofStep = { device: db.device, ...act, person: db.person, at, label: labelText }
  const write = (line: Line) => {
    const change: Change = { ...ofStep, ...line, n: db.trail.n + 1, hash: '' }
    change.hash = hashChange(db.trail.hash, change)
    statement(db.sqlite, insertLine).run(columns.map((column) => change[column]))
    db.trail.n = change.n
    db.trail.hash = change.hash
  }
  const log = (change: RecordChange, parts: readonly RecordChange[] = []) => {
    write(lineOf(change, parts))
    tell(change)
    for (const part of parts) tell(part)
  }
  const added = (lines: readonly Line[]) => {
    for (const line of lines) {
      write(line)
      tell({ ...line, before: undefined, after: { id: line.recordId } })
    }
  }
  return Object.assign(log, { added })
}

export function makeWriter(db: Db, log: Log): Writer {
  const find = <T extends TableName>(table: T, id: string) =>
    statement(db.sqlite, `select * from "${table}" where id = ?`).get(id) as Entity<T> | undefined
  const take = <T extends TableName>(table: T, id: Id) =>
    statement(db.sqlite, `delete from "${table}" where id = ? returning *`).get(id) as Entity<T> | undefined

  const insert = <T extends TableName>(table: T, record: Entity<T>) => {
    const entity = checked(table, record)
    statement(db.sqlite, insertOf(table).one).run(valuesOf(table, entity))
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
    addPack({ rows, lines }) {
      for (const [table, json] of rows) statement(db.sqlite, insertOf(table).many).run(json)
      log.added(lines)
    },
    change(table, id, patch) {
      const old = find(table, id)
      if (!old) return undefined
      const entity = checked(table, { ...old, ...patch, id })
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
