import { randomUUID } from 'node:crypto'
import type { Id } from '../shared/record.ts'
import { type Change, hashValues, type RecordChange } from './history/change.ts'
import { type Entity, type TableName, tableNames, tables } from './tables.ts'

/** What of writing needs no file: records are checked and put into the words of a statement and of the history. */

export type Part = { [T in TableName]: { table: T; values: Entity<T> } }[TableName]

/** A line of the history, but for its place there and for what all lines of a step share. */
export type Line = Pick<
  Change,
  'kind' | 'tableName' | 'recordId' | 'field' | 'before' | 'after' | 'salt' | 'valueHash' | 'parts'
>

/** By place, because SQLite is given values by name at twice the cost. */
const inserts = Object.fromEntries(
  tableNames.map((table) => {
    const columns = Object.keys(tables[table].shape)
    const into = `insert into "${table}" (${columns.join(', ')})`
    const ofRow = columns.map((_, at) => `value ->> ${at}`)
    return [
      table,
      {
        columns,
        one: `${into} values (${columns.map(() => '?').join(', ')})`,
        /** Rows as JSON: SQLite reads a list in half of the time that it takes to be given short rows one by one. */
        many: `${into} select ${ofRow.join(', ')} from jsonb_each(?)`,
      },
    ]
  }),
) as Record<TableName, { columns: string[]; one: string; many: string }>

export const insertOf = (table: TableName) => inserts[table]

/**
 * The record as it will be read back: SQLite keeps no half of a letter, as a text that was cut may end with.
 * @throws {z.ZodError} for a record that is none
 */
export function checked<T extends TableName>(table: T, record: Entity<T>): Entity<T> {
  const entity = tables[table].parse(record) as Record<string, unknown>
  for (const field in entity) {
    const value = entity[field]
    if (typeof value === 'string' && !value.isWellFormed()) entity[field] = value.toWellFormed()
  }
  return entity as Entity<T>
}

/** In the order of the columns. */
export function valuesOf<T extends TableName>(table: T, entity: Entity<T>): unknown[] {
  return inserts[table].columns.map((field) => entity[field as keyof Entity<T>])
}

export function lineOf(change: RecordChange, parts: readonly RecordChange[] = []): Line {
  const { kind, tableName, recordId, field } = change
  const [before, after] = (['before', 'after'] as const).map((side) => {
    const value = change[side]
    if (value === undefined) return null
    const ofParts = parts.map((part) => withoutId(part[side] as { id: Id }))
    return JSON.stringify(parts.length > 0 ? { ...(value as object), parts: ofParts } : value)
  }) as [string | null, string | null]
  const salt = randomUUID()
  return {
    ...{ kind, tableName, recordId, field, before, after, salt },
    valueHash: hashValues(salt, before, after),
    parts: parts.length > 0 ? JSON.stringify(parts.map((part) => [part.tableName, part.recordId])) : null,
  }
}

function withoutId({ id: _, ...values }: { id: Id }): object {
  return values
}

/** A record that came or went. */
export function moved(
  kind: 'add' | 'remove',
  tableName: TableName,
  recordId: Id,
  values: unknown,
): RecordChange {
  const [before, after] = kind === 'add' ? [undefined, values] : [values, undefined]
  return { kind, tableName, recordId, field: null, before, after }
}

/** Records of one table with their parts, ready to be written. Threads hand it on. */
export type Pack = {
  /** Of the records and of all their parts, by table, as JSON. */
  rows: [table: TableName, rows: string][]
  lines: Line[]
}

export type Whole<T extends TableName> = { record: Entity<T>; parts: readonly Part[] }

export function packOf<T extends TableName>(table: T, wholes: readonly Whole<T>[]): Pack {
  const rows = new Map<TableName, unknown[][]>()
  const put = <Of extends TableName>(of: Of, values: Entity<Of>) => {
    const entity = checked(of, values)
    const all = rows.get(of) ?? []
    rows.set(of, all)
    all.push(valuesOf(of, entity))
    return moved('add', of, entity.id, entity)
  }
  const lines = wholes.map(({ record, parts }) =>
    lineOf(
      put(table, record),
      parts.map((part) => put(part.table, part.values)),
    ),
  )
  return { rows: [...rows].map(([of, all]) => [of, JSON.stringify(all)]), lines }
}
