import { useTranslation } from 'react-i18next'
import type { Day } from '../../shared/day.ts'
import { useFormat } from '../parts/format.ts'
import classes from './grid.module.css'

interface DayHeadProps {
  label: string
  weekday?: string
  isToday: boolean
}

/** The number of a day; today is marked and said. */
export function DayHead({ label, weekday, isToday }: DayHeadProps) {
  const { t } = useTranslation()
  return (
    <div className={classes.head}>
      {weekday ? <span className={classes.weekday}>{weekday}</span> : null}
      <span className={classes.number} data-today={isToday || undefined}>
        {label}
        {isToday ? <span className={classes.hiddenText}> {t('calendar.today')}</span> : null}
      </span>
    </div>
  )
}

/** How many tiles a day has no room for: the way to that day's list. */
export function MoreOnDay({ day, count }: { day: Day; count: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <span className={classes.more} data-more={day}>
      <span aria-hidden>{t('calendar.more', { formatted: format.number(count) })}</span>
      <span className={classes.hiddenText}>
        {t('calendar.moreOnDay', { count, day: format.day(day, 'long') })}
      </span>
    </span>
  )
}
