import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/day.ts'
import { useFormat } from '../../parts/format.ts'
import classes from './day-head.module.css'

/** The number of a day; today is marked and said. */
export function DayNumber({ label, isToday }: { label: string; isToday: boolean }) {
  return (
    <span className={classes.number} data-today={isToday || undefined}>
      {label}
      {isToday ? <Today /> : null}
    </span>
  )
}

function Today() {
  const { t } = useTranslation()
  return <span className="spoken"> {t('calendar.today')}</span>
}

interface MoreOnDayProps {
  day: Day
  count: number
  /** A narrow day has room for the number alone. */
  isShort?: boolean
  onOpen: () => void
}

/** How many tiles a day has no room for: the way to that day. */
export function MoreOnDay({ day, count, isShort = false, onOpen }: MoreOnDayProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <button type="button" className={classes.more} data-more onClick={onOpen}>
      <span className={isShort ? classes.inShort : undefined} aria-hidden>
        {isShort ? `+${format.number(count)}` : t('calendar.more', { formatted: format.number(count) })}
      </span>
      <span className="spoken">{t('calendar.moreOnDay', { count, day: format.day(day, 'long') })}</span>
    </button>
  )
}
