import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { ContactRow } from '../../shared/relationships.ts'
import type { TableCell } from '../../shared/table-text.ts'
import type { ReadTable } from '../copy-table.ts'
import { useFormat } from '../parts/format.ts'
import { type ColumnName, columns } from './columns.ts'
import { useRelationships } from './store.ts'
import { useTypeName } from './type-name.ts'

/** The chosen rows with every column, whether there is room for it on the screen or not; all rows when none is chosen. */
export function useContactTable(): ReadTable {
  const { t } = useTranslation()
  const format = useFormat()
  const typeName = useTypeName()
  return useCallback(() => {
    const { rows = [], chosen } = useRelationships.getState()
    const cell = (row: ContactRow, name: ColumnName): TableCell => {
      if (name === 'type') return row.type && typeName(row.type)
      if (name === 'tags') return row.tags.join(', ')
      if (name === 'lastDay' || name === 'nextDay') return row[name] && format.day(row[name], 'numeric')
      return row[name]
    }
    const kindOf = (row: ContactRow) => t(`relationships.kind.${row.kind}`)
    return [
      [t('relationships.column.kind'), ...columns.map(({ name }) => t(`relationships.column.${name}`))],
      ...rows
        .filter(({ id }) => chosen.size === 0 || chosen.has(id))
        .map((row) => [kindOf(row), ...columns.map(({ name }) => cell(row, name))]),
    ]
  }, [t, format, typeName])
}
