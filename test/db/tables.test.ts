import { expect, it } from 'vitest'
import { tableNames, tables } from '../../db/tables.ts'
import { aDb } from '../support/workspace.ts'

it.each(tableNames)('keeps %s and its entity the same shape', (table) => {
  const columns = aDb().sqlite.pragma(`table_info("${table}")`) as {
    name: string
    notnull: number
    pk: number
  }[]
  expect(columns.map(({ name }) => name).sort()).toEqual(Object.keys(tables[table].shape).sort())
  for (const { name, notnull, pk } of columns) {
    const field = tables[table].shape[name as keyof object] as {
      safeParse(value: unknown): { success: boolean }
    }
    expect([name, field.safeParse(null).success]).toEqual([name, !notnull && !pk])
  }
})
