import { Button, Checkbox, Modal } from '@mantine/core'
import { MonthPickerInput } from '@mantine/dates'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/shallow'
import { filterText } from '../../../shared/calendar/saved-view.ts'
import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  firstDayOf,
  lastDayOf,
  type Month,
  monthOf,
  startOfWeek,
} from '../../../shared/day.ts'
import { api } from '../../api.ts'
import { explain } from '../../parts/explain.ts'
import { useFormat } from '../../parts/format.ts'
import { save } from '../../saving.ts'
import { Segments } from '../../ui/input/segments.tsx'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { useRead } from '../../use-read.ts'
import classes from '../dialog.module.css'
import { useCalendar } from '../store.ts'
import { DayInput } from '../views/day-time.tsx'
import { inWords, sayCopied } from './many-moves.ts'

/** Copies a week or a month of posts to another, and says what becomes of them. */
export function CopyDialog({ day, of, onClose }: { day: Day; of: 'week' | 'month'; onClose: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { filter, week } = useCalendar(useShallow(({ filter, week }) => ({ filter, week })))
  const [kind, setKind] = useState(of)
  const start = startOfWeek(day, week.firstDay)
  const [toDay, setToDay] = useState(addDays(start, 7))
  const [toMonth, setToMonth] = useState<Month>(addMonths(monthOf(day), 1))
  const [keepsWeekday, setKeepsWeekday] = useState(true)
  const days =
    kind === 'week'
      ? { from: start, to: addDays(start, 6) }
      : { from: firstDayOf(monthOf(day)), to: lastDayOf(monthOf(day)) }
  const { value, error } = useRead(
    JSON.stringify([days, filter]),
    () => api.calendar.countPosts({ ...days, filter }),
    ['post', 'variant'],
  )
  const toWeek = startOfWeek(toDay, week.firstDay)
  const count = value ?? 0
  const isSame = kind === 'week' ? toWeek === start : toMonth === monthOf(day)

  async function run() {
    onClose()
    const onto = kind === 'week' ? { days: daysBetween(start, toWeek) } : { month: toMonth, keepsWeekday }
    const result = await save(() => api.calendar.copyDays({ ...days, filter, onto }))
    await sayCopied(result, kind === 'week' ? format.day(toWeek, 'weekday') : format.month(toMonth))
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('calendar.copy.title')}
      size={480}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void run().catch(() => {})
        }}
      >
        <Segments
          label={t('calendar.copy.kind')}
          value={kind}
          options={[
            { value: 'week', label: t('calendar.copy.week') },
            { value: 'month', label: t('calendar.copy.month') },
          ]}
          onChange={setKind}
        />
        <p className={classes.says}>
          <strong>{kind === 'week' ? format.days(days.from, days.to) : format.month(monthOf(day))}</strong>
          {' · '}
          {value === undefined ? '…' : inWords(count)}
          {filterText(filter) ? ` · ${t('calendar.copy.filtered')}` : ''}
        </p>
        {kind === 'week' ? (
          <div className={classes.line}>
            <p className={classes.says} aria-hidden>
              {t('calendar.copy.toWeek')}
            </p>
            <DayInput
              label={t('calendar.copy.toWeek')}
              value={toDay}
              onChange={(next) => next && setToDay(next)}
            />
            <p className={classes.says}>{format.days(toWeek, addDays(toWeek, 6))}</p>
          </div>
        ) : (
          <>
            <MonthPickerInput
              size="xs"
              label={t('calendar.copy.toMonth')}
              value={firstDayOf(toMonth)}
              valueFormatter={({ date }) =>
                typeof date === 'string' ? format.month(monthOf(date.slice(0, 10))) : ''
              }
              onChange={(next) => next && setToMonth(monthOf(String(next).slice(0, 10)))}
            />
            <Checkbox
              label={t('calendar.copy.keepWeekday')}
              description={t(keepsWeekday ? 'calendar.copy.sameWeekday' : 'calendar.copy.sameDate')}
              checked={keepsWeekday}
              onChange={(event) => setKeepsWeekday(event.currentTarget.checked)}
            />
          </>
        )}
        <p className={classes.why}>{t('calendar.copy.why')}</p>
        {isSame ? <p className={classes.says}>{t('calendar.copy.same')}</p> : null}
        {error ? <ErrorNote {...explain(error, t)} /> : null}
        <div className={classes.buttons}>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button type="submit" variant="filled" data-autofocus disabled={count === 0}>
            {t('calendar.copy.do', { posts: inWords(count) })}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
