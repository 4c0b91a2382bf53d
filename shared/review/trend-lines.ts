import { firstDayOf, lastDayOf, type Month, monthOf } from '../day.ts'
import type { Id } from '../record.ts'
import { expectedOn } from '../strategy/pace.ts'
import type { Channel, Objective } from '../strategy/strategy.ts'
import type { MeasureUnit } from './measure-unit.ts'
import { builtInMeasures } from './measures.ts'
import { type BuiltInMeasure, type Denominator, type Measure, measures } from './review.ts'
import type { ChannelMonth, MoreNumber } from './review-month.ts'
import { type Counting, rateKey, type TrendLine, type TrendRow, type Trends } from './trends.ts'

/** What each month says: kept where it is closed, else as it is known now. */
export type MonthNumbers = {
  month: Month
  channels: readonly ChannelMonth[]
  total: ChannelMonth
  /** Beside the six metrics; those of campaigns are passed over. */
  values: readonly (Pick<MoreNumber, 'measureId' | 'channelId' | 'campaignId' | 'value'> &
    Partial<Pick<MoreNumber, 'rate'>>)[]
}

export type TrendPlan = {
  channels: readonly Pick<Channel, 'id' | 'network' | 'handle'>[]
  /** Measures beside the six metrics, in their order; the team's own carry a name. */
  measures: readonly (Pick<Measure, 'id' | 'name'> & {
    counting: Counting
    unit: MeasureUnit
    /** Of the whole brand it is made anew from sums, and never is one itself. */
    isFormula: boolean
  })[]
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
      unit: 'count',
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
    unit: 'share',
    values: rates.map((one) => one?.share ?? null),
    parts: rates.map((one) => one && { part: one.engagements, whole: one.denominator }),
    target: null,
    summed: isSum('engagements'),
  }
  const more = plan.measures.map((measure): TrendLine => {
    const told = accounts.map(({ values }) => valueIn(values, measure.id, channelId))
    // A brand without a value of its own is the sum of its channels, where they add up.
    const canSum =
      isWhole && !measure.isFormula && (measure.counting === 'flow' || measure.counting === 'stock')
    const sums = accounts.map(({ values }) => (canSum ? sumOf(values, measure.id) : null))
    const isRate = told.some((one) => one?.rate)
    return {
      measure: measure.id,
      name: measure.name,
      counting: isRate && measure.counting === 'alone' && !measure.isFormula ? 'rate' : measure.counting,
      unit: measure.unit,
      values: told.map((one, at) => one?.value ?? sums[at] ?? null),
      parts: isRate ? told.map((one) => one?.rate ?? null) : null,
      // An objective on a part of something is written in per cent.
      target:
        measure.unit === 'share'
          ? (targetOf(measure.id)?.map((value) => (value === null ? null : value / 100)) ?? null)
          : targetOf(measure.id),
      summed: canSum ? told.map((one, at) => !one && sums[at] !== null) : null,
    }
  })
  const [followers, ...others] = builtIn
  return [...(followers ? [followers] : []), rate, ...others, ...more].filter(({ values }) =>
    values.some((value) => value !== null),
  )
}

type Values = MonthNumbers['values']

function valueIn(values: Values, measureId: string, channelId: Id | null) {
  return values.find(
    (one) => one.measureId === measureId && one.channelId === channelId && one.campaignId === null,
  )
}

function sumOf(values: Values, measureId: string): number | null {
  const ofChannels = values.filter(
    (one) => one.measureId === measureId && one.channelId !== null && one.campaignId === null,
  )
  return ofChannels.length === 0 ? null : ofChannels.reduce((sum, { value }) => sum + value, 0)
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
