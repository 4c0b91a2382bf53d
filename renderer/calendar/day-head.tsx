import { useTranslation } from 'react-i18next'
import type { Day } from '../../shared/day.ts'
import { useFormat } from '../parts/format.ts'
import classes from './grid.module.css'

interface DayHeadProps {
  day: Day
  label: string
  weekday?: string
  isToday: boolean
  /** Tiles there is no room for. */
  hidden: number
  onOpenDay: (day: Day) => void
}

/** The number of a day, and the way to the tiles that have no room on it. */
export function DayHead({ day, label, weekday, isToday, hidden, onOpenDay }: DayHeadProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <div className={classes.head}>
      {weekday ? <span className={classes.weekday}>{weekday}</span> : null}
      <span className={classes.number} data-today={isToday || undefined}>
        {label}
        {isToday ? <span className={classes.hiddenText}> {t('calendar.today')}</span> : null}
      </span>
      {hidden > 0 ? (
        <button
          type="button"
          className={classes.more}
          aria-label={t('calendar.moreOnDay', { count: hidden, day: format.day(day, 'long') })}
          onClick={() => onOpenDay(day)}
        >
          {t('calendar.more', { formatted: format.number(hidden) })}
        </button>
      ) : null}
    </div>
  )
}
