import { firstDayOf, lastDayOf, type Month, monthOf } from './day.ts'
import { builtInMeasures } from './measures.ts'
import { expectedOn } from './pace.ts'
import type { Id } from './record.ts'
import { type BuiltInMeasure, type Denominator, type Measure, measures, type Reading } from './review.ts'
import type { ChannelMonth } from './review-month.ts'
import type { Channel, Objective } from './strategy.ts'
import { type Counting, rateKey, type TrendLine, type TrendRow, type Trends } from './trends.ts'

/** What each month says: kept where it is closed, else as it is known now. */
export type MonthNumbers = {
  month: Month
  channels: readonly ChannelMonth[]
  total: ChannelMonth
  readings: readonly Pick<Reading, 'measureId' | 'channelId' | 'value'>[]
}

export type TrendPlan = {
  channels: readonly Pick<Channel, 'id' | 'network' | 'handle'>[]
  /** The team's own. */
  measures: readonly Pick<Measure, 'id' | 'name' | 'isStock'>[]
  objectives: readonly TargetedObjective[]
  denominator: Denominator
}

export type TargetedObjective = Pick<
  Objective,
  'kind' | 'measureId' | 'channelId' | 'baseline' | 'target' | 'band' | 'startDay' | 'dueDay'
> & {
  /** True where all since the start is counted: a month then has its own share of the way. */
  isSummed: boolean
}

/** A measure has a line where any month tells it, the engagement rate after the followers. */
export function trendsOf(accounts: readonly MonthNumbers[], plan: TrendPlan): Trends {
  const months = accounts.map(({ month }) => month)
  const rows = plan.channels.map(({ id, network, handle }): TrendRow => {
    const found = accounts.map(({ channels }) => channels.find(({ channelId }) => channelId === id))
    return { channelId: id, network, handle, lines: linesOf(id, found, accounts, plan) }
  })
  const totals = accounts.map(({ total }) => total)
  const whole: TrendRow = {
    channelId: null,
    network: null,
    handle: '',
    lines: linesOf(null, totals, accounts, plan),
  }
  return { months, rows: [...rows, whole] }
}

function countingOf(measure: BuiltInMeasure): Counting {
  const { nature } = builtInMeasures[measure]
  return nature === 'ratio' ? 'rate' : nature
}

function linesOf(
  channelId: Id | null,
  found: readonly (ChannelMonth | undefined)[],
  accounts: readonly MonthNumbers[],
  plan: TrendPlan,
): TrendLine[] {
  const months = accounts.map(({ month }) => month)
  const isWhole = channelId === null
  const targetOf = (measure: string) => targetLine(plan.objectives, { measure, channelId, months })
  const isSum = (measure: (typeof measures)[number]) =>
    isWhole ? found.map((one) => one?.cells[measure].source === 'computed') : null
  const builtIn = measures.map(
    (measure): TrendLine => ({
      measure,
      name: '',
      counting: countingOf(measure),
      values: found.map((one) => one?.cells[measure].value ?? null),
      parts: null,
      target: targetOf(measure),
      summed: isSum(measure),
    }),
  )
  const rates = found.map((one) => one?.rates[plan.denominator] ?? null)
  const rate: TrendLine = {
    measure: rateKey,
    name: '',
    counting: 'rate',
    values: rates.map((one) => one?.share ?? null),
    parts: rates.map((one) => one && { part: one.engagements, whole: one.denominator }),
    target: null,
    summed: isSum('engagements'),
  }
  const own = plan.measures.map(
    ({ id, name, isStock }): TrendLine => ({
      measure: id,
      name,
      counting: isStock ? 'stock' : 'flow',
      values: accounts.map(
        ({ readings }) =>
          readings.find((one) => one.measureId === id && one.channelId === channelId)?.value ?? null,
      ),
      parts: null,
      target: targetOf(id),
      summed: null,
    }),
  )
  const [followers, ...others] = builtIn
  return [...(followers ? [followers] : []), rate, ...others, ...own].filter(({ values }) =>
    values.some((value) => value !== null),
  )
}

type Wanted = { measure: string; channelId: Id | null; months: readonly Month[] }

/** Where the objective on this measure should stand month by month, from its start to its due day. */
function targetLine(
  objectives: readonly TargetedObjective[],
  { measure, channelId, months }: Wanted,
): TrendLine['target'] {
  const objective = objectives.find((one) => one.measureId === measure && one.channelId === channelId)
  if (!objective) return null
  const values = months.map((month) => targetIn(objective, month))
  return values.some((value) => value !== null) ? values : null
}

function targetIn(objective: TargetedObjective, month: Month): number | null {
  const { kind, target, baseline, startDay, dueDay } = objective
  if (kind === 'exploring' || target === null || !startDay) return null
  if (month < monthOf(startDay) || (dueDay && month > monthOf(dueDay))) return null
  if (kind === 'keep' || target === baseline) return target
  const [start, end] = [expectedOn(objective, firstDayOf(month)), expectedOn(objective, lastDayOf(month))]
  if (start === undefined || end === undefined) return null
  return objective.isSummed ? end - start : end
}
