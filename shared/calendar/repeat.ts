import { addDays, type Day, daysBetween, lastDayOf, monthOf, weekdayOf } from '../day.ts'

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

/** A day in numbers, as rules look at it; worked out once, because a rule asks for many. */
type DayNumbers = {
  day: Day
  /** Counted on from 1970. */
  number: number
  year: number
  month: number
  date: number
  weekday: number
  monthLength: number
  placeInYear: number
  yearLength: number
}

const numbers = new Map<number, DayNumbers>()
/** A century of days: what is asked for lies near together. */
const mostKept = 40_000

function numbersAt(number: number): DayNumbers {
  const ready = numbers.get(number)
  if (ready) return ready
  if (numbers.size > mostKept) numbers.clear()
  const day = addDays(epoch, number)
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const made = {
    ...{ day, number, year, month, date, weekday: weekdayOf(day) },
    monthLength: Number(lastDayOf(monthOf(day)).slice(8)),
    placeInYear: daysBetween(`${day.slice(0, 4)}-01-01`, day) + 1,
    yearLength: daysBetween(`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`) + 1,
  }
  numbers.set(number, made)
  return made
}

const epoch = '1970-01-01'
const numbersOf = (day: Day) => numbersAt(daysBetween(epoch, day))

/**
 * The days of a range on which it falls, from its first on. Each day is held against the rule, so that a rule costs what
 * the range costs: one that never ends, or never comes true, is nothing special.
 */
export function daysOfRepeat(repeat: Repeat, start: Day, { from, to }: { from: Day; to: Day }): Day[] {
  const begin = numbersOf(start)
  const first = numbersOf(from > start ? from : start).number
  const last = numbersOf(repeat.until !== null && repeat.until < to ? repeat.until : to).number
  const chosen = new Map<number, ReadonlySet<number>>()
  const days: Day[] = []
  for (let number = first; number <= last; number += 1) {
    const at = numbersAt(number)
    if (!isInTurn(repeat, begin, at) || !isNamed(repeat, begin, at)) continue
    if (repeat.positions.length > 0) {
      const period = periodOf(repeat, at)
      const known = chosen.get(period.from) ?? choose(repeat, begin, period)
      chosen.set(period.from, known)
      if (!known.has(number)) continue
    }
    days.push(at.day)
  }
  return days
}

type Period = { from: number; to: number }

/** Which of the named days of a period count. */
function choose(repeat: Repeat, begin: DayNumbers, { from, to }: Period): ReadonlySet<number> {
  const named: number[] = []
  for (let number = from; number <= to; number += 1)
    if (isNamed(repeat, begin, numbersAt(number))) named.push(number)
  return new Set(repeat.positions.flatMap((place) => named.at(place < 0 ? place : place - 1) ?? []))
}

/** Whether the day stands in a day, week, month or year that counts, every so many. */
function isInTurn({ frequency, interval, weekStart }: Repeat, begin: DayNumbers, at: DayNumbers): boolean {
  if (interval === 1) return true
  if (frequency === 'DAILY') return (at.number - begin.number) % interval === 0
  if (frequency === 'WEEKLY') return ((weekOf(at, weekStart) - weekOf(begin, weekStart)) / 7) % interval === 0
  const years = at.year - begin.year
  if (frequency === 'YEARLY') return years % interval === 0
  return (years * 12 + at.month - begin.month) % interval === 0
}

/** The number of the day on which the day's week begins. */
function weekOf({ number, weekday }: DayNumbers, weekStart: number): number {
  return number - ((weekday - weekStart + 7) % 7)
}

function periodOf({ frequency, weekStart }: Repeat, at: DayNumbers): Period {
  if (frequency === 'DAILY') return { from: at.number, to: at.number }
  if (frequency === 'WEEKLY') return { from: weekOf(at, weekStart), to: weekOf(at, weekStart) + 6 }
  const [place, length] =
    frequency === 'MONTHLY' ? [at.date, at.monthLength] : [at.placeInYear, at.yearLength]
  return { from: at.number - place + 1, to: at.number - place + length }
}

/** Whether the rule names this day; what it leaves open is as on its first day. */
function isNamed(repeat: Repeat, begin: DayNumbers, at: DayNumbers): boolean {
  const { frequency, months, monthDays, yearDays, weekdays } = repeat
  if (months.length > 0 && !months.includes(at.month)) return false
  if (monthDays.length > 0 && !isOneOf(monthDays, at.date, at.monthLength)) return false
  if (yearDays.length > 0 && !isOneOf(yearDays, at.placeInYear, at.yearLength)) return false
  if (weekdays.length > 0 && !isWeekdayOf(repeat, at)) return false
  if (frequency === 'WEEKLY' && weekdays.length === 0) return at.weekday === begin.weekday
  const isOpen = monthDays.length + yearDays.length + weekdays.length === 0
  if (!isOpen || frequency === 'DAILY') return true
  if (at.date !== begin.date) return false
  return frequency === 'MONTHLY' || months.length > 0 || at.month === begin.month
}

/** Whether a place counted from 1 is among those that are named, from the end too. */
function isOneOf(places: readonly number[], place: number, length: number): boolean {
  return places.includes(place) || places.includes(place - length - 1)
}

function isWeekdayOf({ frequency, months, weekdays }: Repeat, at: DayNumbers): boolean {
  const isOfMonth = frequency === 'MONTHLY' || months.length > 0
  const [place, length] = isOfMonth ? [at.date, at.monthLength] : [at.placeInYear, at.yearLength]
  return weekdays.some(({ weekday, nth }) => {
    if (weekday !== at.weekday) return false
    if (nth === 0 || frequency === 'DAILY' || frequency === 'WEEKLY') return true
    return nth > 0 ? Math.ceil(place / 7) === nth : Math.ceil((length - place + 1) / 7) === -nth
  })
}
