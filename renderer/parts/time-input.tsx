import { TimePicker } from '@mantine/dates'
import { useTranslation } from 'react-i18next'
import type { Time } from '../../shared/day.ts'
import classes from './time-input.module.css'

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
