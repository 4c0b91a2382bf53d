import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { addDays, type Day, firstDayOf, lastDayOf, startOfWeek } from '../../shared/day.ts'
import { calendarSheets, isCalendarSheet, type SheetKind } from '../../shared/print/exports.ts'
import { useFormat } from '../parts/format.ts'
import { isolate } from '../parts/label.ts'
import { Segments } from '../ui/input/segments.tsx'
import { weekHere } from '../workspace.ts'
import classes from './export-dialog.module.css'
import { changeShown, changeWhat, changeWish, useExport } from './store.ts'
import type { Wish } from './wish.ts'

/** The plan, or the calendar as one of its sheets. */
export function What({
  kind,
  isLocked,
}: {
  kind: SheetKind | 'plan' | 'files' | undefined
  isLocked: boolean
}) {
  const { t } = useTranslation()
  const kinds = ['plan', ...calendarSheets, 'files'] as const
  const value = kinds.find((one) => one === kind) ?? 'plan'
  return (
    <fieldset className={classes.what} disabled={isLocked}>
      <Segments
        label={t('exports.what')}
        value={value}
        options={kinds.map((one) => ({ value: one, label: t(`exports.whatIs.${one}`) }))}
        onChange={changeWhat}
      />
    </fieldset>
  )
}

interface CalendarChoicesProps {
  wish: Wish
  months: { value: string; label: string }[]
}

/** Which days and which of their posts a sheet of the calendar shows. */
export function CalendarChoices({ wish, months }: CalendarChoicesProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { sheet, shown, look, views } = useExport()
  if (!isCalendarSheet(sheet?.kind)) return null
  const { firstDay } = weekHere()
  const weeks = weeksOf(wish.month, firstDay)
  const week = shown.day === undefined ? undefined : startOfWeek(shown.day, firstDay)
  const known = months.some(({ value }) => value === wish.month)
  const own = { value: wish.month, label: format.month(wish.month) }
  const kept = views.find(({ name, filter }) => name === shown.view && filter === shown.filter)
  const isNow = look?.filter !== undefined && look.filter === shown.filter
  return (
    <>
      <div className={classes.pair}>
        <NativeSelect
          className={classes.month}
          label={t('exports.monthShown')}
          data={known ? months : [...months, own].sort((a, b) => (a.value < b.value ? -1 : 1))}
          value={wish.month}
          onChange={(event) => {
            const { day: _day, ...others } = shown
            changeShown(others)
            changeWish({ month: event.currentTarget.value })
          }}
        />
        {sheet?.kind === 'week' ? (
          <NativeSelect
            className={classes.month}
            label={t('exports.week')}
            data={weeks.map((from) => ({ value: from, label: format.days(from, addDays(from, 6), 'short') }))}
            value={week && weeks.includes(week) ? week : weeks[0]}
            onChange={(event) => changeShown({ ...shown, day: event.currentTarget.value })}
          />
        ) : null}
      </div>
      <NativeSelect
        className={classes.since}
        label={t('exports.posts')}
        data={[
          { value: 'all', label: t('exports.postsAll') },
          ...(look?.filter ? [{ value: 'now', label: t('exports.postsNow') }] : []),
          ...views
            .filter(({ filter }) => filter !== '')
            .map(({ id, name }) => ({ value: id, label: t('exports.postsView', { name: isolate(name) }) })),
        ]}
        value={kept?.id ?? (isNow ? 'now' : 'all')}
        onChange={(event) => {
          const { filter: _filter, view: _view, ...days } = shown
          const view = views.find(({ id }) => id === event.currentTarget.value)
          const isToBeNow = event.currentTarget.value === 'now'
          changeShown({
            ...days,
            ...(view && { filter: view.filter, view: view.name }),
            ...(isToBeNow && look?.filter && { filter: look.filter }),
          })
        }}
      />
    </>
  )
}

/** The weeks that hold a day of the month. */
function weeksOf(month: string, firstDay: number): Day[] {
  const weeks: Day[] = []
  for (let from = startOfWeek(firstDayOf(month), firstDay); from <= lastDayOf(month); from = addDays(from, 7))
    weeks.push(from)
  return weeks
}
