import type { Id } from '../record.ts'
import { addPeriods, monthsIn, type Period, type Span, spanOf } from './period.ts'
import type { ReviewCharts } from './review-charts.ts'
import {
  type Comparison,
  compare,
  compareWithBase,
  gather,
  isShare,
  rateKey,
  type TrendLine,
  type TrendRow,
  wayOf,
} from './trends.ts'

export type Way = ReturnType<typeof wayOf>

/** How far apart two values are: a rate by its points, anything else by its share, or as it is where there was nothing. */
export type Distance = { points: number } | { share: number } | { count: number; of: Telling }

/** What a value is told in. */
type Telling = Pick<TrendLine, 'counting' | 'unit'>

/** One thing that can be said of a value beside an earlier one. */
export type Compared =
  | { to: 'before' | 'lastYear'; span: Span; way: Way; by: Distance; isWhole: boolean }
  | { to: 'base'; way: Way; now: number; base: number; of: Telling }
  /** `first`: nobody told this measure before; else there is something earlier, but not of these months. */
  | { to: 'nothing'; isFirst: boolean }

/** Where the months of a period, and of those it is compared with, stand in a list of months. */
export function placesOf(period: Period, months: readonly string[]): number[] {
  return monthsIn(period).map((month) => months.indexOf(month))
}

/**
 * What a line says of its period beside the period before, the same of a year ago and the ninety days before, in this
 * order; undefined where nobody knows the value itself. A year has one before it and no other.
 */
export function comparedOf(
  { period, trends }: Pick<ReviewCharts, 'period' | 'trends'>,
  row: TrendRow,
  line: TrendLine,
): Compared[] | undefined {
  const now = placesOf(period, trends.months)
  const { value, perMonth } = gather(line, now)
  if (value === null && perMonth === null) return undefined
  const span = spanOf(period)
  const of: Telling = { counting: line.counting, unit: line.unit }
  const beside = (to: 'before' | 'lastYear', other: Period): Compared[] => {
    const found = compare(trends, row, line.measure, [now, placesOf(other, trends.months)])
    if (!found) return []
    const way = wayOf(found, line)
    return [{ to, span, way, by: distanceOf(found, of), isWhole: found.isWhole }]
  }
  const base = span === 'month' ? compareWithBase(trends, row, line.measure, now.at(-1) ?? -1) : null
  const said: Compared[] = [
    ...beside('before', addPeriods(period, -1)),
    ...(span === 'year' ? [] : beside('lastYear', addPeriods(period, span === 'month' ? -12 : -4))),
    ...(base
      ? [
          {
            to: 'base',
            way: wayOf(base, line),
            now: base.now,
            base: base.before,
            of,
          } as const,
        ]
      : []),
  ]
  const first = now[0] ?? 0
  const isFirst = line.values.slice(0, Math.max(0, first)).every((one) => one === null)
  return said.length > 0 ? said : [{ to: 'nothing', isFirst }]
}

/** What a channel's engagement rate was over the ninety days before a month; null while too little of them is known. */
export function rateBaseOf(
  { trends, period }: Pick<ReviewCharts, 'trends' | 'period'>,
  channelId: Id | null,
): number | null {
  const row = trends.rows.find((one) => one.channelId === channelId)
  return row ? (compareWithBase(trends, row, rateKey, trends.months.indexOf(period))?.before ?? null) : null
}

function distanceOf({ now, before, share }: Comparison, of: Telling): Distance {
  if (isShare(of)) return { points: Math.abs(now - before) * 100 }
  return share === null ? { count: Math.abs(now - before), of } : { share: Math.abs(share) }
}

/** What a language brings to say a comparison: its words by key, its numbers, and its small letters. */
export type Tongue = {
  t: (key: string, values?: Record<string, string | number>) => string
  number: (value: number, digits?: number) => string
  percent: (share: number, digits?: number) => string
  /** A value in the form of its measure. */
  tell: (of: Telling, value: number) => string
  locale: string
}

/** One comparison as a sentence that begins a line. */
export function sayCompared(one: Compared, tongue: Tongue): string {
  const { t, number, tell } = tongue
  if (one.to === 'nothing') return t(one.isFirst ? 'charts.firstTime' : 'charts.nothingBefore')
  if (one.to === 'base') {
    // Fifteen is not above a base of fifteen: what differs is written so.
    const isClose = one.way !== 'level' && Math.round(one.now) === Math.round(one.base)
    const isCount = !isShare(one.of) && (one.of.unit ?? 'count') === 'count'
    const base = isCount ? number(one.base, isClose ? 1 : 0) : tell(one.of, one.base)
    return t(`charts.base.${one.way}`, { base })
  }
  const words = t(`charts.${one.to}.${one.span}.${one.way}`, {
    by: sayDistance(one.by, tongue),
  })
  return one.isWhole ? words : t('charts.alike', { words })
}

function sayDistance(by: Distance, { t, number, percent, tell }: Tongue): string {
  // As it is written: what reads as one point is one.
  if ('points' in by)
    return t('charts.points', { count: Math.round(by.points * 10) / 10, number: number(by.points, 1) })
  return 'share' in by ? percent(by.share, 0) : tell(by.of, by.count)
}

/** All of them as one line: up 12 % on the month before, below the 90-day base of 9,840. What holds for all is said once. */
export function sayAllCompared(all: readonly Compared[], tongue: Tongue): string {
  const beside = all.filter((one) => 'isWhole' in one)
  const isAlike = beside.length > 1 && beside.every(({ isWhole }) => !isWhole)
  const whole = (one: Compared) => ('isWhole' in one && isAlike ? { ...one, isWhole: true } : one)
  const [first = '', ...others] = all.map((one) => sayCompared(whole(one), tongue))
  const words = [first, ...others.map((some) => smallFirst(some, tongue.locale))].join(', ')
  return isAlike ? tongue.t('charts.alike', { words }) : words
}

function smallFirst(words: string, locale: string): string {
  return words.replace(/^\p{Lu}/u, (letter) => letter.toLocaleLowerCase(locale))
}
