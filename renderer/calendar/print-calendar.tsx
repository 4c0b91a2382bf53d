import { ActionIcon } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarView } from '../../shared/calendar/calendar-tiles.ts'
import { filterText } from '../../shared/calendar/saved-view.ts'
import { type Day, monthOf } from '../../shared/day.ts'
import { type CalendarSheet, calendarSheets } from '../../shared/print/exports.ts'
import { useActions } from '../actions.ts'
import { printSheet } from '../sheet-wanted.ts'
import { useCalendar } from './store.ts'

const sheetOf: Record<CalendarView, CalendarSheet> = {
  month: 'month',
  week: 'week',
  day: 'week',
  list: 'list',
  board: 'list',
  year: 'month',
}

/** Prints what is shown: these days, and only the posts that the filter lets through. */
export function PrintCalendar({ view, day }: { view: CalendarView; day: Day }) {
  const { t } = useTranslation()
  const label = t('calendar.print')
  const actions = useMemo(
    () => [
      { id: 'calendar.print', label, words: 'PDF', run: () => printShown(sheetOf[view], day) },
      ...calendarSheets.map((kind) => ({
        // In the place of the action that offers the same everywhere.
        id: `exportSheet.${kind}`,
        label: `${label}: ${t(`exports.whatIs.${kind}`)}`,
        words: 'PDF Markdown',
        run: () => printShown(kind, day),
      })),
    ],
    [t, label, view, day],
  )
  useActions(actions)
  return (
    <ActionIcon aria-label={label} title={label} onClick={() => printShown(sheetOf[view], day)}>
      <IconPrinter size={16} stroke={1.5} />
    </ActionIcon>
  )
}

function printShown(kind: CalendarSheet, day: Day): void {
  const { filter, choices } = useCalendar.getState()
  const text = filterText(filter)
  const view = text ? choices.savedViews.find((one) => one.filter === text)?.name : undefined
  const shown = { day, month: monthOf(day), ...(text && { filter: text }), ...(view && { view }) }
  printSheet({ kind, id: null }, shown)
}
