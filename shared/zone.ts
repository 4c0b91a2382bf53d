import { Temporal } from 'temporal-polyfill'
import { firstDayOf, type Instant, type Month } from './day.ts'

/** The instant at which a month begins in a zone. */
export function startOfMonth(month: Month, timeZone: string): Instant {
  const start = Temporal.PlainDate.from(firstDayOf(month)).toZonedDateTime(timeZone)
  return new Date(start.epochMilliseconds).toISOString()
}
