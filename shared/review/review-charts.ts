import { z } from 'zod'
import { Month } from '../day.ts'
import { Hours } from './hours.ts'
import { MixDone } from './mix-done.ts'
import { monthsIn, Period } from './period.ts'
import { Denominator } from './review.ts'
import { Trends } from './trends.ts'

/** What the charts of a period show. Closing a month keeps this with it. */
export const ReviewCharts = z.object({
  period: Period,
  /** The last month that was over: those after it are not missing. */
  until: Month,
  /** What the engagement rate is a rate of. */
  denominator: Denominator,
  trends: Trends,
  hours: Hours,
  mix: MixDone,
})
export type ReviewCharts = z.infer<typeof ReviewCharts>

/** A month, a quarter or a year that was not over yet: its sums are so far. */
export function isRunning({ period, until }: Pick<ReviewCharts, 'period' | 'until'>): boolean {
  return (monthsIn(period).at(-1) ?? until) > until
}
