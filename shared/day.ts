import { z } from 'zod'

/** A calendar day as ISO text, `2026-03-12`. Days carry no zone: a post stays on its day whatever the clocks do. */
const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
export const Day = z.string().regex(day)
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

type Clock = { day: Day; time: Time }
const clocks = new Map<string, Intl.DateTimeFormat>()
/** All that one step makes is made at one instant. */
let lastRead: { instant: Instant; timeZone: string; clock: Clock } | undefined

/** What a zone's calendars and clocks show at an instant. */
function readClock(instant: Instant, timeZone: string): Clock {
  if (lastRead?.instant !== instant || lastRead.timeZone !== timeZone)
    lastRead = { instant, timeZone, clock: askClock(instant, timeZone) }
  return lastRead.clock
}

function askClock(instant: Instant, timeZone: string): Clock {
  const known = clocks.get(timeZone)
  const clock =
    known ??
    new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    })
  if (!known) clocks.set(timeZone, clock)
  const parts = clock.formatToParts(Date.parse(instant))
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? ''
  const year = read('year').padStart(4, '0')
  return { day: `${year}-${read('month')}-${read('day')}`, time: `${read('hour')}:${read('minute')}` }
}

export function dayOf(instant: Instant, timeZone: string): Day {
  return readClock(instant, timeZone).day
}

/** The time that a zone's clocks show at an instant. */
export function timeOf(instant: Instant, timeZone: string): Time {
  return readClock(instant, timeZone).time
}

/** In UTC, where every day has 24 hours. */
const dayLength = 24 * 3_600_000

/**
 * The instant at which a zone's clocks show this: in the hour that comes twice the earlier one, and in one that is left
 * out as if the clocks had gone on. Without Temporal, which the page does not load.
 */
export function instantOf({ day, time }: Clock, timeZone: string): Instant {
  const wall = Date.parse(`${day}T${time}:00.000Z`)
  const offsetAt = (at: number) => {
    const clock = readClock(new Date(at).toISOString(), timeZone)
    return Date.parse(`${clock.day}T${clock.time}:00.000Z`) - at
  }
  const [before, after] = [wall - offsetAt(wall - dayLength), wall - offsetAt(wall + dayLength)]
  const isShown = (at: number) => offsetAt(at) === wall - at
  return new Date(isShown(before) || !isShown(after) ? before : after).toISOString()
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay() || 7
}

/** The first day of the week that holds `day`; `firstWeekday` is 1 for Monday to 7 for Sunday. */
export function startOfWeek(day: Day, firstWeekday: number): Day {
  return addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7))
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7)
}

export function addMonths(month: Month, months: number): Month {
  const date = new Date(firstDayOf(month))
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 7)
}

export function firstDayOf(month: Month): Day {
  return `${month}-01`
}

export function lastDayOf(month: Month): Day {
  return addDays(firstDayOf(addMonths(month, 1)), -1)
}

/** Whether a text is a day that a calendar has: no 30 February. */
export function isDay(text: string): text is Day {
  return day.test(text) && text <= lastDayOf(monthOf(text))
}

/** No run of months that anybody looks at is longer: 20 years. */
const monthsAtMost = 240

/** Every month from the first to the last, both with; none when the last comes first. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = []
  for (let month = first; month <= last && months.length < monthsAtMost; month = addMonths(month, 1))
    months.push(month)
  return months
}
