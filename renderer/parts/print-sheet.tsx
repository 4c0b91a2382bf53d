import { ActionIcon } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Sheet } from '../../shared/print/exports.ts'
import { useActions } from '../actions.ts'
import { printSheet } from '../sheet-wanted.ts'

/** A quiet button that prints the page it stands on, which the palette finds too. */
export function PrintSheet({ kind, id, onPrint }: Sheet & { onPrint?: () => void }) {
  const { t } = useTranslation()
  const label = t('exports.sheetAction')
  const actions = useMemo(
    () => [
      {
        // In the place of the action that offers the same everywhere.
        id: `exportSheet.${kind}`,
        label: `${label}: ${t(`exports.sheet.${kind}`)}`,
        words: 'PDF Markdown',
        run: onPrint ?? (() => printSheet({ kind, id })),
      },
    ],
    [t, label, kind, id, onPrint],
  )
  useActions(actions)
  return (
    <ActionIcon
      variant="subtle"
      size={28}
      aria-label={label}
      title={label}
      onClick={onPrint ?? (() => printSheet({ kind, id }))}
    >
      <IconPrinter size={16} stroke={1.5} />
    </ActionIcon>
  )
}
