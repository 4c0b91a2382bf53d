import { addDays, type Day, daysBetween, lastDayOf, monthOf, weekdayOf } from './day.ts'

export const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const

/** On which days something comes back: the rules of RFC 5545 that speak of days. */
export type Repeat = {
  frequency: (typeof frequencies)[number]
  interval: number
  /** The last day on which it may fall. */
  until: Day | null
  months: number[]
  /** Counted from the end where negative. */
  monthDays: number[]
  yearDays: number[]
  /** 1 for Monday to 7 for Sunday; `nth` of its month or year, 0 for each. */
  weekdays: { weekday: number; nth: number }[]
  /** Which of a week's, a month's or a year's days count, of those the rest of the rule names. */
  positions: number[]
  /** 1 for Monday to 7 for Sunday. */
  weekStart: number
}

const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** Rules that a day can be held against; what else the text may ask for (hours, weeks by number) makes it no rule. */
export function readRule(text: string): Repeat | undefined {
  const parts = new Map(
    text.split(';').map((part) => {
      const [name = '', value = ''] = part.split('=')
      return [name.trim().toUpperCase(), value.trim().toUpperCase()] as const
    }),
  )
  if ([...parts.keys()].some((name) => !known.includes(name))) return undefined
  const frequency = frequencies.find((one) => one === parts.get('FREQ'))
  const interval = Number(parts.get('INTERVAL') ?? 1)
  const until = readUntil(parts.get('UNTIL'))
  const lists = ['BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYSETPOS'].map((name) => readNumbers(parts.get(name)))
  const [months, monthDays, yearDays, positions] = lists
  const weekdays = readWeekdays(parts.get('BYDAY'))
  const weekStart = weekdayNames.indexOf(parts.get('WKST') ?? 'MO') + 1
  if (!frequency || !Number.isInteger(interval) || interval < 1 || interval > 10_000) return undefined
  if (!months || !monthDays || !yearDays || !positions || !weekdays || weekStart === 0) return undefined
  if (until === undefined) return undefined
  return { frequency, interval, until, months, monthDays, yearDays, weekdays, positions, weekStart }
}

const known = 'FREQ INTERVAL UNTIL BYMONTH BYMONTHDAY BYYEARDAY BYSETPOS BYDAY WKST'.split(' ')

function readNumbers(text: string | undefined): number[] | undefined {
  if (text === undefined) return []
  const numbers = text.split(',').map(Number)
  return numbers.length <= 366 && numbers.every((one) => Number.isInteger(one) && one !== 0)
    ? numbers
    : undefined
}

function readWeekdays(text: string | undefined): Repeat['weekdays'] | undefined {
  if (text === undefined) return []
  const found = text.split(',').map((one) => /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(one))
  if (found.some((one) => one === null) || found.length > 60) return undefined
  return found.map((one) => ({
    weekday: weekdayNames.indexOf(one?.[2] ?? '') + 1,
    nth: Number(one?.[1] ?? 0),
  }))
}

/** Null where it never ends; undefined where it makes no sense. */
function readUntil(text: string | undefined): Day | null | undefined {
  if (text === undefined) return null
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(text) ?? []
  return year && month && day ? `${year}-${month}-${day}` : undefined
}

/**
 * The days of a range on which it falls, from its first on. Each day is held against the rule, so that a rule costs what
 * the range costs: one that never ends, or never comes true, is nothing special.
 */
export function daysOfRepeat(repeat: Repeat, start: Day, { from, to }: { from: Day; to: Day }): Day[] {
  const first = from > start ? from : start
  const last = repeat.until !== null && repeat.until < to ? repeat.until : to
  const days: Day[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) if (fallsOn(repeat, start, day)) days.push(day)
  return days
}

function fallsOn(repeat: Repeat, start: Day, day: Day): boolean {
  if (!isInTurn(repeat, start, day) || !isNamed(repeat, start, day)) return false
  if (repeat.positions.length === 0) return true
  const { from, to } = periodOf(repeat, day)
  const named: Day[] = []
  for (let one = from; one <= to; one = addDays(one, 1)) if (isNamed(repeat, start, one)) named.push(one)
  return repeat.positions.some((place) => named.at(place < 0 ? place : place - 1) === day)
}

const yearOf = (day: Day) => Number(day.slice(0, 4))
const numberOfMonth = (day: Day) => Number(day.slice(5, 7))
const dayOfMonth = (day: Day) => Number(day.slice(8))

/** Whether the day stands in a day, week, month or year that counts, every so many. */
function isInTurn({ frequency, interval, weekStart }: Repeat, start: Day, day: Day): boolean {
  if (interval === 1) return true
  if (frequency === 'DAILY') return daysBetween(start, day) % interval === 0
  if (frequency === 'WEEKLY')
    return (daysBetween(weekOf(start, weekStart), weekOf(day, weekStart)) / 7) % interval === 0
  const years = yearOf(day) - yearOf(start)
  if (frequency === 'YEARLY') return years % interval === 0
  return (years * 12 + numberOfMonth(day) - numberOfMonth(start)) % interval === 0
}

function weekOf(day: Day, weekStart: number): Day {
  return addDays(day, -((weekdayOf(day) - weekStart + 7) % 7))
}

function periodOf({ frequency, weekStart }: Repeat, day: Day): { from: Day; to: Day } {
  if (frequency === 'DAILY') return { from: day, to: day }
  const week = weekOf(day, weekStart)
  if (frequency === 'WEEKLY') return { from: week, to: addDays(week, 6) }
  if (frequency === 'MONTHLY') return { from: `${monthOf(day)}-01`, to: lastDayOf(monthOf(day)) }
  return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` }
}

/** Whether the rule names this day; what it leaves open is as on its first day. */
function isNamed(repeat: Repeat, start: Day, day: Day): boolean {
  const { frequency, months, monthDays, yearDays, weekdays } = repeat
  const isOpen = monthDays.length + yearDays.length + weekdays.length === 0
  if (months.length > 0 && !months.includes(numberOfMonth(day))) return false
  if (monthDays.length > 0 && !isOneOf(monthDays, dayOfMonth(day), dayOfMonth(lastDayOf(monthOf(day)))))
    return false
  if (yearDays.length > 0 && !isOneOf(yearDays, placeInYear(day), placeInYear(`${day.slice(0, 4)}-12-31`)))
    return false
  if (weekdays.length > 0 && !isWeekdayOf(repeat, day)) return false
  if (frequency === 'WEEKLY' && weekdays.length === 0) return weekdayOf(day) === weekdayOf(start)
  if (!isOpen || frequency === 'DAILY') return true
  const isSameDay = dayOfMonth(day) === dayOfMonth(start)
  if (frequency === 'MONTHLY' || months.length > 0) return isSameDay
  return isSameDay && numberOfMonth(day) === numberOfMonth(start)
}

/** Whether a place counted from 1 is among those that are named, from the end too. */
function isOneOf(places: readonly number[], place: number, length: number): boolean {
  return places.includes(place) || places.includes(place - length - 1)
}

function placeInYear(day: Day): number {
  return daysBetween(`${day.slice(0, 4)}-01-01`, day) + 1
}

function isWeekdayOf({ frequency, months, weekdays }: Repeat, day: Day): boolean {
  const isOfMonth = frequency === 'MONTHLY' || months.length > 0
  const place = isOfMonth ? dayOfMonth(day) : placeInYear(day)
  const length = isOfMonth ? dayOfMonth(lastDayOf(monthOf(day))) : placeInYear(`${day.slice(0, 4)}-12-31`)
  return weekdays.some(({ weekday, nth }) => {
    if (weekday !== weekdayOf(day)) return false
    if (nth === 0 || frequency === 'DAILY' || frequency === 'WEEKLY') return true
    return nth > 0 ? Math.ceil(place / 7) === nth : Math.ceil((length - place + 1) / 7) === -nth
  })
}
