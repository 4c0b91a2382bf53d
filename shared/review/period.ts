import { z } from 'zod'
import { addMonths, type Month } from '../day.ts'

const period = /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$/

/** What is looked back on: a month `2026-03`, a quarter `2026-Q1` or a year `2026`. */
export const Period = z.string().regex(period)
export type Period = z.infer<typeof Period>

export const spans = ['month', 'quarter', 'year'] as const
export type Span = (typeof spans)[number]

const lengths: Record<Span, number> = { month: 1, quarter: 3, year: 12 }

export function spanOf(period: Period): Span {
  if (period.length === 4) return 'year'
  return period.includes('Q') ? 'quarter' : 'month'
}

/** The month, the quarter or the year that a month is in. */
export function periodOf(month: Month, span: Span): Period {
  const [year, number] = [month.slice(0, 4), Number(month.slice(5))]
  if (span === 'year') return year
  return span === 'quarter' ? `${year}-Q${Math.ceil(number / lengths.quarter)}` : month
}

/** Its months, oldest first. */
export function monthsIn(period: Period): Month[] {
  const span = spanOf(period)
  const first: Record<Span, Month> = {
    year: `${period}-01`,
    quarter: addMonths(`${period.slice(0, 4)}-01`, (Number(period.at(-1)) - 1) * lengths.quarter),
    month: period,
  }
  return Array.from({ length: lengths[span] }, (_, at) => addMonths(first[span], at))
}

/** The period of the same length that lies so many of them later; earlier where below zero. */
export function addPeriods(period: Period, count: number): Period {
  const span = spanOf(period)
  const [first = period] = monthsIn(period)
  return periodOf(addMonths(first, count * lengths[span]), span)
}
