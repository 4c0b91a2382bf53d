import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/day.ts'
import type { KeepsDraft } from '../../drafts.ts'
import { DayEdit } from '../../parts/date-edit.tsx'
import { useFormat } from '../../parts/format.ts'
import classes from './day-time.module.css'

interface DayInputProps {
  label: string
  value: Day | null
  onChange: (day: Day | null) => void
  isClearable?: boolean
  onDraft?: KeepsDraft
}

/** A day in the reader's form. */
export function DayInput({ label, value, onChange, isClearable = false, onDraft }: DayInputProps) {
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
      {...(onDraft && { onDraft })}
      onSave={onChange}
    />
  )
}
