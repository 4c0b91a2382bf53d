import i18next from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type TableCell, tableText } from '../shared/text/table-text.ts'
import { type Action, useActions } from './actions.ts'
import { api } from './api.ts'
import { sayWhy } from './saving.ts'
import { announce } from './ui/notice/announce.tsx'
import { showToast } from './ui/notice/toast.tsx'

/** A table with its heads as the first row. */
export type Table = readonly (readonly TableCell[])[]
export type ReadTable = () => Table | Promise<Table>

/** Offers what the table on the screen holds as text, by name and by the key that copies. */
export function useCopyTable(section: string, read: ReadTable): void {
  const { t } = useTranslation()
  const actions = useMemo(
    (): Action[] => [
      {
        id: 'copyTable',
        label: t('app.copyTable'),
        section,
        keys: 'Mod+C',
        run: () => void copyTable(read()),
      },
    ],
    [t, section, read],
  )
  useActions(actions)
}

/** Puts a table on the clipboard and says how much of it. */
export async function copyTable(reading: ReturnType<ReadTable>): Promise<void> {
  try {
    const rows = await reading
    await api.app.copy(tableText(rows))
    const text = i18next.t('app.copiedRows', { count: rows.length - 1 })
    announce(text)
    showToast({ text })
  } catch (error) {
    sayWhy(error)
  }
}
