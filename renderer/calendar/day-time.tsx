import { DatePickerInput } from '@mantine/dates'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../shared/day.ts'
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
    <DatePickerInput
      className={classes.day}
      size="xs"
      aria-label={`${label}: ${value ? format.day(value, 'weekday') : t('calendar.noDay')}`}
      placeholder={t('calendar.noDay')}
      value={value}
      clearable={isClearable}
      clearButtonProps={{ 'aria-label': t('calendar.clearDay') }}
      valueFormatter={({ date }) =>
        typeof date === 'string' ? format.day(date.slice(0, 10), 'weekday') : ''
      }
      onChange={(day) => onChange(day ? day.slice(0, 10) : null)}
    />
  )
}
