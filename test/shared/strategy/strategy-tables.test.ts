import { expect, it } from 'vitest'
import { tables } from '../../../db/tables.ts'
import { blank, parentOf, strategyTables } from '../../../shared/strategy/strategy-tables.ts'

it.each(strategyTables)(
  'begins a %s with something in every field but those it cannot do without',
  (table) => {
    const given = ['id', 'position', 'network', parentOf(table)?.field]
    const fields = Object.keys(tables[table].shape).filter((field) => !given.includes(field))
    expect(Object.keys(blank[table]).toSorted()).toEqual(fields.toSorted())
  },
)
