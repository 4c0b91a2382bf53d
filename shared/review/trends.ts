import { z } from 'zod'
import { daysBetween, firstDayOf, lastDayOf, Month } from '../day.ts'
import { Id, Line } from '../record.ts'
import { Network } from '../strategy/strategy.ts'
import { measureUnits } from './measure-unit.ts'
import { isMeasureKey } from './measures.ts'
import { measures } from './review.ts'

/**
 * What a measure counts, and so how its months come together: events are summed, of a stock the newest stands, different
 * people are never summed, and a rate divides sums. What is `alone` says something of one month only.
 */
export const countings = ['flow', 'stock', 'unique', 'rate', 'alone'] as const
export type Counting = (typeof countings)[number]

/** The engagement rate stands among the measures by this name. */
export const rateKey = 'rate'

const Value = z.number().nullable()

/** One measure of one channel, or of the whole brand, with a value for each month; null is missing. */
export const TrendLine = z.object({
  measure: z.string(),
  /** Set for a measure of the team's own; the others are named by their key. */
  name: Line,
  counting: z.enum(countings),
  /** What it is told in; null of months closed before it was kept: a rate in per cent, anything else as a count. */
  unit: z.enum(measureUnits).nullable().default(null),
  values: z.array(Value),
  /** What a rate divides, by month. */
  parts: z.array(z.object({ part: z.number(), whole: z.number() }).nullable()).nullable(),
  /** Where the objective's line stands at the end of each month; null without one. */
  target: z.array(Value).nullable(),
  /** Of the whole brand: the months in which it is the sum of the channels that tell. */
  summed: z.array(z.boolean()).nullable(),
})
export type TrendLine = z.infer<typeof TrendLine>

export const TrendRow = z.object({
  /** Null for the whole brand. */
  channelId: Id.nullable(),
  network: Network.nullable(),
  handle: Line,
  lines: z.array(TrendLine),
})
export type TrendRow = z.infer<typeof TrendRow>

/** What the months say one after another, oldest first; the whole brand is the last row. */
export const Trends = z.object({ months: z.array(Month), rows: z.array(TrendRow) })
export type Trends = z.infer<typeof Trends>

/** Two values that may be compared: both over the same channels and the same months. */
export type Comparison = {
  now: number
  before: number
  /** Parts of one; null where there is nothing to divide by. */
  share: number | null
  /** False where a channel or a month that one side lacks had to be left out of both. */
  isWhole: boolean
}

/** So close that nobody would call it up or down. */
const level = 0.005
/** Fewer known days than this, of about ninety, are no base. */
const enoughDays = 45
/** The months before this one that make the base of ninety days. */
const baseMonths = 3

type Cell = { line: TrendLine; at: number }

/** A part of something: it is told in per cent, and changes by points. */
export function isShare({ counting, unit }: Pick<TrendLine, 'counting' | 'unit'>): boolean {
  return unit === null ? counting === 'rate' : unit === 'share'
}

/** What is always shown: the six metrics and the team's own measures. The others are there for who asks. */
export function isMain({ measure }: Pick<TrendLine, 'measure'>): boolean {
  return !isMeasureKey(measure) || measures.some((one) => one === measure)
}

export function lineOf(row: TrendRow | undefined, measure: string): TrendLine | undefined {
  return row?.lines.find((line) => line.measure === measure)
}

/** Every measure that one of these rows has a line of, each once. */
export function measuresOf(rows: readonly TrendRow[]): TrendLine[] {
  return [...new Map(rows.flatMap(({ lines }) => lines).map((line) => [line.measure, line])).values()]
}

/** What a measure says of several months, by their places: its value, and for different people the mean of a month. */
export function gather(
  line: TrendLine,
  places: readonly number[],
): { value: number | null; perMonth: number | null; missing: number[] } {
  const cells = places.map((at) => ({ line, at }))
  const missing = places.filter((at) => !isKnown({ line, at }))
  const isOne = places.length === 1
  const isUnique = line.counting === 'unique' && !isOne
  return {
    value: isUnique ? null : combine(line.counting, cells),
    perMonth: isUnique ? combine(line.counting, cells) : null,
    missing,
  }
}

/** What the objective asks of several months; null where it says nothing of one of them. */
export function gatherTarget(line: TrendLine, places: readonly number[]): number | null {
  if (!line.target) return null
  // What is asked for is a value, of a rate as well: it has no parts.
  const counting = line.counting === 'rate' ? 'alone' : line.counting
  const { value, missing } = gather({ ...line, counting, values: line.target }, places)
  return missing.length === 0 ? value : null
}

/** Compares months with others, place by place, over what is known of both; null where that is nothing. */
export function compare(
  trends: Trends,
  row: TrendRow,
  measure: string,
  [now, before]: readonly [now: readonly number[], before: readonly number[]],
): Comparison | null {
  const line = lineOf(row, measure)
  if (!line) return null
  const lines = linesBehind(trends, row, line, [...now, ...before])
  const pairs = lines.flatMap((one) =>
    now.map((at, place): [Cell, Cell] => [
      { line: one, at },
      { line: one, at: before[place] ?? -1 },
    ]),
  )
  const known = pairs.filter(([one, other]) => isKnown(one) && isKnown(other))
  // Of a stock only the end of a period counts.
  const isTold = ([{ at }]: [Cell, Cell]) => line.counting !== 'stock' || at === now.at(-1)
  return comparisonOf(line.counting, {
    now: known.map(([cell]) => cell),
    before: known.map(([, cell]) => cell),
    isWhole: pairs.filter(isTold).every(([one, other]) => isKnown(one) === isKnown(other)),
  })
}

/**
 * A month beside the ninety days before it: what a month of its length would have had at their daily pace, over the days
 * known; of stocks and different people the mean of the months. Null while fewer than half of the days are known.
 */
export function compareWithBase(
  trends: Trends,
  row: TrendRow,
  measure: string,
  at: number,
): Comparison | null {
  const line = lineOf(row, measure)
  // A mean of what stands alone would say of three months what nobody knows of them.
  if (!line || line.counting === 'alone') return null
  const earlier = Array.from({ length: baseMonths }, (_, back) => at - back - 1).filter((place) => place >= 0)
  const daysIn = (place: number) => {
    const month = trends.months[place] ?? ''
    return daysBetween(firstDayOf(month), lastDayOf(month)) + 1
  }
  const daysOf = (places: readonly number[]) => places.reduce((sum, place) => sum + daysIn(place), 0)
  const lines = linesBehind(trends, row, line, [at, ...earlier])
  const based = lines.flatMap((one) => {
    const known = earlier.filter((place) => isKnown({ line: one, at: place }))
    return isKnown({ line: one, at }) && daysOf(known) >= enoughDays ? [{ line: one, known }] : []
  })
  const now = based.map((one) => ({ line: one.line, at }))
  const isWhole = based.length === lines.filter((one) => isKnown({ line: one, at })).length
  const cellsBefore = based.flatMap((one) => one.known.map((place) => ({ line: one.line, at: place })))
  if (line.counting === 'rate') return comparisonOf('rate', { now, before: cellsBefore, isWhole })
  const values = based.map(({ line: one, known }) => {
    const sum = known.reduce((total, place) => total + (one.values[place] ?? 0), 0)
    return line.counting === 'flow' ? (sum / daysOf(known)) * daysIn(at) : sum / known.length
  })
  const before = values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0)
  return said(combine(line.counting, now), before, isWhole)
}

/** Which way a comparison goes; a share by its own points, for a share of a share misleads. */
export function wayOf(
  { now, before, share }: Comparison,
  line: Pick<TrendLine, 'counting' | 'unit'>,
): 'up' | 'down' | 'level' {
  const change = isShare(line) ? (now - before) * 10 : (share ?? Math.sign(now - before))
  if (Math.abs(change) < level) return 'level'
  return change > 0 ? 'up' : 'down'
}

/** The channels that told a measure before and do not tell it in this month: a sum without them is not the whole. */
export function lackingIn(trends: Trends, measure: string, at: number): TrendRow[] {
  return trends.rows.filter((row) => {
    const values = row.channelId === null ? [] : (lineOf(row, measure)?.values ?? [])
    return values.slice(0, at).some((value) => value !== null) && values[at] === null
  })
}

/** The whole brand's line where it stands for itself, else those of the channels it sums up. */
function linesBehind(trends: Trends, row: TrendRow, line: TrendLine, places: readonly number[]): TrendLine[] {
  const isSum = line.summed !== null && places.some((at) => line.summed?.[at])
  if (row.channelId !== null || !isSum || line.counting === 'unique') return [line]
  return trends.rows.flatMap((one) => (one.channelId === null ? [] : (lineOf(one, line.measure) ?? [])))
}

function isKnown({ line, at }: Cell): boolean {
  return line.counting === 'rate' ? (line.parts?.[at] ?? null) !== null : (line.values[at] ?? null) !== null
}

/** Sums first, then divides. Null for nothing at all: a sum over no values is missing, not zero. */
function combine(counting: Counting, cells: readonly Cell[]): number | null {
  const known = cells.filter(isKnown)
  if (known.length === 0) return null
  const sum = (pick: (cell: Cell) => number) => known.reduce((total, cell) => total + pick(cell), 0)
  const valueAt = ({ line, at }: Cell) => line.values[at] ?? 0
  if (counting === 'rate') {
    const whole = sum(({ line, at }) => line.parts?.[at]?.whole ?? 0)
    return whole > 0 ? sum(({ line, at }) => line.parts?.[at]?.part ?? 0) / whole : null
  }
  if (counting === 'alone') return known.length === 1 ? (known[0] ? valueAt(known[0]) : null) : null
  if (counting === 'unique') return sum(valueAt) / known.length
  if (counting === 'flow') return sum(valueAt)
  const newest = new Map<TrendLine, number>()
  for (const { line, at } of known) newest.set(line, Math.max(at, newest.get(line) ?? at))
  return [...newest].reduce((total, [line, at]) => total + (line.values[at] ?? 0), 0)
}

function comparisonOf(
  counting: Counting,
  { now, before, isWhole }: { now: Cell[]; before: Cell[]; isWhole: boolean },
): Comparison | null {
  return said(combine(counting, now), combine(counting, before), isWhole)
}

function said(now: number | null, before: number | null, isWhole: boolean): Comparison | null {
  if (now === null || before === null) return null
  return { now, before, share: before > 0 ? (now - before) / before : null, isWhole }
}
