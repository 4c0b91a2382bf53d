import { TimePicker } from '@mantine/dates'
import { useTranslation } from 'react-i18next'
import type { Day, Time } from '../../shared/day.ts'
import { DayEdit } from '../parts/date-edit.tsx'
import { useFormat } from '../parts/format.ts'
import classes from './day-time.module.css'

interface DayInputProps {
  label: string
  value: Day | null
  onChange: (day: Day | null) => void
  isClearable?: boolean
}

/** A day in the reader's form. */
export function DayInput({ label, value, onChange, isClearable = false }: DayInputProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <DayEdit
      className={classes.day}
      size="xs"
      aria-label={label}
      placeholder={t('calendar.noDay')}
      value={value}
      write={(day) => format.day(day, 'weekday')}
      clearLabel={isClearable ? t('calendar.clearDay') : undefined}
      onSave={onChange}
    />
  )
}

interface TimeInputProps {
  label: string
  value: Time | null
  onChange: (time: Time | null) => void
}

/** A wall-clock time of the workspace's zone; a half-typed one changes nothing. */
export function TimeInput({ label, value, onChange }: TimeInputProps) {
  const { t } = useTranslation()
  return (
    <TimePicker
      className={classes.time}
      classNames={{ input: classes.timeInput, field: classes.timeField }}
      size="xs"
      aria-label={label}
      hoursInputLabel={t('calendar.hours')}
      minutesInputLabel={t('calendar.minutes')}
      clearable
      clearButtonProps={{ 'aria-label': t('calendar.clearTime') }}
      value={value ?? ''}
      onChange={(time) => {
        const next = time === '' ? null : time.slice(0, 5)
        if (next !== value && (next === null || /^\d\d:\d\d$/.test(next))) onChange(next)
      }}
    />
  )
}
