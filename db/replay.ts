import type Database from 'better-sqlite3'
import { type Change, type Moved, movedIn } from './history/change.ts'
import { type TableName, tableNames, tables } from './tables.ts'

type Row = Record<string, unknown>
/** A record as one device's changes tell it; several devices have no common order yet, so theirs are not compared. */
type Told = { device: string; row: Row | undefined; isShared: boolean }

/**
 * Tells the records once more from the history, which its chain protects, and names the first that the tables tell
 * differently: a page that lost a bit looks whole to SQLite. Values that were erased, and fields that are younger than
 * their record, are not compared.
 */
export function findStrayRecord(sqlite: Database.Database): { table: string; id: string } | undefined {
  const told = replay(sqlite)
  for (const table of tableNames) {
    const records = told.get(table) ?? new Map<string, Told>()
    for (const row of sqlite.prepare(`select * from "${table}"`).iterate() as Iterable<Row>) {
      const id = String(row.id)
      const record = records.get(id)
      if (!record || isOtherwise(record, row, Object.keys(tables[table].shape))) return { table, id }
      records.delete(id)
    }
    for (const [id, { row, isShared }] of records) if (row && !isShared) return { table, id }
  }
  return undefined
}

function isOtherwise({ row: told, isShared }: Told, row: Row, fields: string[]): boolean {
  if (isShared) return false
  return !told || fields.some((field) => field in told && told[field] !== row[field])
}

function replay(sqlite: Database.Database): Map<string, Map<string, Told>> {
  const tables = new Map<string, Map<string, Told>>()
  const changes = sqlite.prepare('select * from change order by device, n').iterate() as Iterable<Change>
  for (const change of changes) {
    const { device } = change
    const told = change.kind === 'edit' ? [edited(change)] : movedIn(change)
    for (const { table, id, values } of told) {
      const records = tables.get(table) ?? new Map<string, Told>()
      tables.set(table, records)
      const known = records.get(id) ?? { device, row: undefined, isShared: false }
      records.set(id, {
        device,
        row: next(known.row, change, values),
        isShared: known.isShared || known.device !== device,
      })
    }
  }
  return tables
}

function edited({ tableName, recordId }: Change): Moved {
  return { table: tableName as TableName, id: recordId, values: undefined }
}

function next(row: Row | undefined, { kind, field, after, salt }: Change, values: Row = {}): Row | undefined {
  if (kind === 'remove') return undefined
  if (kind === 'add') return values
  if (!row || field === null) return row
  if (salt === null) delete row[field]
  else row[field] = JSON.parse(after ?? 'null')
  return row
}
