import type { Month } from '../day.ts'
import { lackingIn, type TrendLine, type TrendRow, type Trends } from './trends.ts'

/** What a value of one month or several does not hold. */
export type Gaps = {
  /** The month that a line began with, where that is within the period: what is new lacks nothing before. */
  since: Month | null
  months: Month[]
  /** Channels that the whole brand's sum is without. */
  rows: TrendRow[]
}

/** Months after `until` are still to come and are no gaps. Of a stock only the end counts. */
export function gapsOf(
  trends: Trends,
  [row, line]: readonly [TrendRow, TrendLine],
  { places, until }: { places: readonly number[]; until: Month },
): Gaps {
  const { months } = trends
  const monthAt = (at: number) => months[at] ?? ''
  const first = line.values.findIndex((value) => value !== null)
  const over = places.length === 1 ? places : places.filter((at) => monthAt(at) <= until)
  const counted = line.counting === 'stock' ? over.slice(-1) : over
  const isLost = (at: number) => at > first && line.values[at] === null
  const isSum = row.channelId === null && line.summed !== null
  const lacking = counted.flatMap((at) =>
    isSum && line.summed?.[at] ? lackingIn(trends, line.measure, at) : [],
  )
  return {
    since: first > (places[0] ?? 0) ? monthAt(first) : null,
    months: counted.filter(isLost).map(monthAt),
    rows: [...new Set(lacking)],
  }
}
