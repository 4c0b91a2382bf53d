import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

/** A calendar day as ISO text, `2026-03-12`. Days carry no zone: a post stays on its day whatever the clocks do. */
export const Day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
export type Day = z.infer<typeof Day>

/** A wall-clock time in the workspace's zone, `09:30`. */
export const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export type Time = z.infer<typeof Time>

/** A calendar month, `2026-03`. */
const month = /^\d{4}-(0[1-9]|1[0-2])$/
export const Month = z.string().regex(month)
export type Month = z.infer<typeof Month>

export function isMonth(text: string | undefined): text is Month {
  return text !== undefined && month.test(text)
}

/** A moment, `2026-03-12T08:30:00.000Z`: always UTC, always with milliseconds, so that text order is time order. */
export const Instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
export type Instant = z.infer<typeof Instant>

export function dayOf(instant: Instant, timeZone: string): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

/** The time that a zone's clocks show at an instant. */
export function timeOf(instant: Instant, timeZone: string): Time {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainTime().toString().slice(0, 5)
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek
}

/** The first day of the week that holds `day`; `firstWeekday` is 1 for Monday to 7 for Sunday. */
export function startOfWeek(day: Day, firstWeekday: number): Day {
  return addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7))
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7)
}

export function addMonths(month: Month, months: number): Month {
  return Temporal.PlainYearMonth.from(month).add({ months }).toString()
}

export function firstDayOf(month: Month): Day {
  return `${month}-01`
}

export function lastDayOf(month: Month): Day {
  return `${month}-${String(Temporal.PlainYearMonth.from(month).daysInMonth).padStart(2, '0')}`
}

/** The instant at which a month begins in a zone. */
export function startOfMonth(month: Month, timeZone: string): Instant {
  const start = Temporal.PlainDate.from(firstDayOf(month)).toZonedDateTime(timeZone)
  return new Date(start.epochMilliseconds).toISOString()
}
