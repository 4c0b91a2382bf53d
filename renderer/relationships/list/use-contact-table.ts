import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { type ContactRow, longestWindow } from '../../../shared/relationships/contact-list.ts'
import { api } from '../../api.ts'
import type { ReadTable } from '../../copy-table.ts'
import { currentPlace } from '../../place.ts'
import { useRelationships } from '../store.ts'
import { cellText } from './cell-text.ts'
import { type Chosen, isChosen } from './choice.ts'
import { useRowWords } from './contact-table.tsx'
import { lookOf, questionOf, useColumns } from './look.ts'

/** The chosen rows with every column a person chose, whether there is room for it or not; all rows when none is chosen. */
export function useContactTable(): ReadTable {
  const { t } = useTranslation()
  const words = useRowWords()
  return useCallback(async () => {
    const { columns } = useColumns.getState()
    const rows = await readChosen(useRelationships.getState().chosen)
    return [
      [t('relationships.column.kind'), ...columns.map((name) => t(`relationships.column.${name}`))],
      ...rows.map((row) => [
        t(`relationships.kind.${row.kind}`),
        ...columns.map((name) => cellText(row, name, words)),
      ]),
    ]
  }, [t, words])
}

/** They come a window at a time, so that the app goes on answering. */
async function readChosen(chosen: Chosen): Promise<ContactRow[]> {
  const isEveryone = chosen.isAll || chosen.ids.size === 0
  const rows: ContactRow[] = []
  if (!isEveryone) {
    const ids = [...chosen.ids]
    for (let at = 0; at < ids.length; at += longestWindow)
      rows.push(...(await api.relationships.rows({ ids: ids.slice(at, at + longestWindow) })))
    return rows
  }
  const question = questionOf(lookOf(currentPlace().view))
  for (let from = 0; ; from += longestWindow) {
    const read = await api.relationships.list({ ...question, from, limit: longestWindow })
    rows.push(...read.rows.filter(({ id }) => !chosen.isAll || isChosen(chosen, id)))
    if (from + longestWindow >= read.total) return rows
  }
}
