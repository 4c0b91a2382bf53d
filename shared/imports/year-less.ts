import { type Day, daysBetween, isDay } from '../day.ts'
import { readMonthDay } from './month-day.ts'

/** A month and a day without a year: `April 12`, `8 de marzo`, `12 Nisan`, and `12-Apr` once a spreadsheet saved it. */
export type MonthDate = { month: number; date: number }

/** A day of a leap year stands for all years, so that 29 February is one. */
const leapYear = 2024

export function readYearLess(cell: string): MonthDate | undefined {
  const text = cell.trim()
  const [, month = '', second = ''] = /^(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]$/.exec(text) ?? []
  const eastern = { month: Number(month), date: Number(second) }
  if (month !== '') return dayIn(leapYear, eastern) ? eastern : undefined
  const [, before = '', name = '', after = ''] =
    /^(?:(\d{1,2})(?:\.?\s+|[-/.])(?:de\s+|d[ei]\s+|ב)?)?([\p{L}\p{M}]+)\.?(?:[\s-]+(\d{1,2}))?$/u.exec(
      text,
    ) ?? []
  const date = before || after
  if (date === '' || (before !== '' && after !== '')) return undefined
  const day = readMonthDay(`${date} ${name} ${leapYear}`)
  return day === undefined ? undefined : { month: Number(day.slice(5, 7)), date: Number(day.slice(8)) }
}

/** The latest such day that is not after `end`; undefined for 29 February where no leap year is near. */
export function latestBefore({ month, date }: MonthDate, end: Day): Day | undefined {
  const year = Number(end.slice(0, 4))
  for (const one of [year, year - 1, year - 2, year - 3, year - 4]) {
    const day = dayIn(one, { month, date })
    if (day && day <= end) return day
  }
  return undefined
}

/**
 * Years for days in the order of a file, of which the last is the latest one up to `end`. Going back, the year goes
 * down where the month goes up. A file may begin with its newest day as well. Undefined for what is no such day.
 */
export function giveYears(days: readonly (MonthDate | undefined)[], end: Day): (Day | undefined)[] {
  const isNewestFirst = goesDown(days)
  const given: (Day | undefined)[] = Array.from(days, () => undefined)
  let limit = end
  for (let step = 0; step < days.length; step += 1) {
    const at = isNewestFirst ? step : days.length - 1 - step
    const one = days[at]
    const day = one && latestBefore(one, limit)
    // A 29 February in no leap year says that `end` is wrong, not that years went by.
    if (!day || (step > 0 && daysBetween(day, limit) > 366)) continue
    given[at] = day
    limit = day
  }
  return given
}

/** Such a day in one year; undefined where that year has none. */
export function dayIn(year: number, { month, date }: MonthDate): Day | undefined {
  const two = (part: number) => String(part).padStart(2, '0')
  const day = `${year}-${two(month)}-${two(date)}`
  return isDay(day) ? day : undefined
}

/** More steps back than forward, a step over the year's end being one forward. */
function goesDown(days: readonly (MonthDate | undefined)[]): boolean {
  let balance = 0
  let last: number | undefined
  for (const one of days) {
    if (!one) continue
    const place = one.month * 31 + one.date
    const step = last === undefined ? 0 : (place - last + 372) % 372
    if (step > 0) balance += step < 186 ? 1 : -1
    last = place
  }
  return balance < 0
}
