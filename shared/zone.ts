import { Temporal } from 'temporal-polyfill'
import { addMonths, type Day, firstDayOf, type Instant, type Month, type Time } from './day.ts'

/** The instant at which a day begins in a zone. */
export function startOfDay(day: Day, timeZone: string): Instant {
  const start = Temporal.PlainDate.from(day).toZonedDateTime(timeZone)
  return new Date(start.epochMilliseconds).toISOString()
}

/** The instant at which a month begins in a zone. */
export function startOfMonth(month: Month, timeZone: string): Instant {
  return startOfDay(firstDayOf(month), timeZone)
}

/** The instants between which a month lies in a zone: it begins with the first, and the second is no longer of it. */
export function endsOfMonth(month: Month, timeZone: string): [from: Instant, until: Instant] {
  return [startOfMonth(month, timeZone), startOfMonth(addMonths(month, 1), timeZone)]
}

type Wall = { day: Day; time: Time }

/** What clocks show in one zone when they show `wall` in another. A zone that is not known leaves it as it is. */
export function moveWall(wall: Wall, from: string, to: string): Wall {
  if (from === to) return wall
  try {
    const there = Temporal.PlainDateTime.from(`${wall.day}T${wall.time}`).toZonedDateTime(from)
    const here = there.withTimeZone(to)
    return {
      day: here.toPlainDate().toString(),
      time: here.toPlainTime().toString({ smallestUnit: 'minute' }),
    }
  } catch {
    return wall
  }
}
