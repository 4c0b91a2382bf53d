import { z } from 'zod'
import { addMonths, daysBetween, lastDayOf, Month, monthOf, monthsBetween } from '../day.ts'
import { Id, Line, Position } from '../record.ts'
import { largestNumber } from '../text/number-text.ts'
import { isCounted, type PaidEffort, totalOf } from './paid.ts'
import type { Campaign } from './strategy.ts'

export const costKinds = ['tools', 'people', 'media', 'other'] as const
export type CostKind = (typeof costKinds)[number]

export const costRhythms = ['once', 'monthly'] as const

/** An amount in the workspace's currency; hundredths at most, so that sums can be exact. */
export const Amount = z.number().nonnegative().max(largestNumber)

/** One thing that costs money, once or every month. */
export const BudgetLine = z.object({
  id: Id,
  name: Line,
  kind: z.enum(costKinds),
  /** Whether it serves one goal, or all of them alike. */
  scope: z.enum(['goal', 'all']),
  /** Null is not decided yet, unless it serves all. */
  goalId: Id.nullable(),
  campaignId: Id.nullable(),
  rhythm: z.enum(costRhythms),
  /** The month it falls in, or the first of many; without one it stands in no month. */
  startMonth: Month.nullable(),
  /** The last of many; null goes on. */
  endMonth: Month.nullable(),
  /** Of one month; null is not known yet, which is not zero. */
  amount: Amount.nullable(),
  position: Position,
})
export type BudgetLine = z.infer<typeof BudgetLine>

/** How far a budget without an end is looked at. */
const monthsAhead = 12

/** A goal, all of them alike, or nobody has said which. */
export type Served = Id | 'all' | null

/** What is spent in one month, on what and for which goal; amounts in hundredths, so that nothing is lost in sums. */
export type Cost = {
  month: Month
  kind: CostKind
  served: Served
  campaignId: Id | null
  hundredths: number
  /** True where it was told what was paid; what is only budgeted was not. */
  isPaid: boolean
}

/** Exact: a number with two decimals, a hundred times, is a whole one once rounded. */
export const toHundredths = (amount: number): number => Math.round(amount * 100)
export const fromHundredths = (hundredths: number): number => hundredths / 100

/** The amount as it is kept: to the hundredth. */
export const toAmount = (typed: number | null): number | null =>
  typed === null ? null : fromHundredths(toHundredths(typed))

type Sources = {
  lines: readonly BudgetLine[]
  efforts: readonly PaidEffort[]
  campaigns: readonly Pick<Campaign, 'id' | 'goalId'>[]
  /** What a paid effort was told to have cost in a month, which then stands in place of its plan. */
  paid?: (effortId: Id, month: Month) => number | undefined
}

/** The months that have something in them, without a hole; what has no end is shown for a year. */
export function budgetMonths({ lines, efforts }: Pick<Sources, 'lines' | 'efforts'>): Month[] {
  const dated = lines.flatMap(({ startMonth, endMonth, rhythm }) =>
    startMonth ? [{ first: startMonth, last: rhythm === 'once' ? startMonth : endMonth }] : [],
  )
  const paid = efforts
    .filter(isCounted)
    .flatMap(({ startDay, endDay }) =>
      startDay && endDay ? [{ first: monthOf(startDay), last: monthOf(endDay) }] : [],
    )
  const spans = [...dated, ...paid]
  const first = spans.map((span) => span.first).sort()[0]
  if (!first) return []
  const openEnd = addMonths(first, monthsAhead - 1)
  const last = spans
    .map((span) => span.last ?? (span.first > openEnd ? span.first : openEnd))
    .sort()
    .at(-1)
  return monthsBetween(first, last ?? first)
}

/** Everything that is spent in these months; what has no amount or no month is not counted, and paid plans count as media. */
export function listCosts({ lines, efforts, campaigns, paid }: Sources, months: readonly Month[]): Cost[] {
  /** What names no goal serves the one its campaign is for. */
  const servedBy = (goalId: Id | null, campaignId: Id | null) =>
    goalId ?? campaigns.find(({ id }) => id === campaignId)?.goalId ?? null
  const ofLines = lines.flatMap((line): Cost[] => {
    const { kind, scope, goalId, campaignId, amount, rhythm, startMonth, endMonth } = line
    if (amount === null || startMonth === null) return []
    return months
      .filter((month) =>
        rhythm === 'once'
          ? month === startMonth
          : month >= startMonth && (endMonth === null || month <= endMonth),
      )
      .map((month) => ({
        month,
        kind,
        served: scope === 'all' ? 'all' : servedBy(goalId, campaignId),
        campaignId,
        hundredths: toHundredths(amount),
        isPaid: false,
      }))
  })
  const ofEfforts = efforts.flatMap((effort) => {
    const { id, goalId, campaignId } = effort
    return months.flatMap((month): Cost[] => {
      const told = paid?.(id, month)
      const hundredths = told === undefined ? plannedFor(effort, month) : toHundredths(told)
      if (hundredths === null) return []
      const served = servedBy(goalId, campaignId)
      return [{ month, kind: 'media', served, campaignId, hundredths, isPaid: told !== undefined }]
    })
  })
  return [...ofLines, ...ofEfforts]
}

/** What a paid effort means to spend in a month, in hundredths; null where it does not run or does not count. */
function plannedFor(effort: PaidEffort, month: Month): number | null {
  const { dailyBudget, startDay, endDay } = effort
  if (!isCounted(effort) || dailyBudget === null || startDay === null || endDay === null) return null
  const from = startDay > `${month}-01` ? startDay : `${month}-01`
  const to = endDay < lastDayOf(month) ? endDay : lastDayOf(month)
  const days = daysBetween(from, to) + 1
  return days > 0 ? toHundredths(dailyBudget) * days : null
}

function endsFirst({ rhythm, startMonth, endMonth }: BudgetLine): boolean {
  return rhythm === 'monthly' && startMonth !== null && endMonth !== null && endMonth < startMonth
}

function runsBack({ status, startDay, endDay }: PaidEffort): boolean {
  return status !== 'stopped' && startDay !== null && endDay !== null && endDay < startDay
}

/** The costs that end before they start, so that no month counts them. */
export function listBackwards({
  lines,
  efforts,
}: Pick<Sources, 'lines' | 'efforts'>): { id: Id; name: string }[] {
  return [...lines.filter(endsFirst), ...efforts.filter(runsBack)]
}

/**
 * How many costs the sums leave out: those without a month or an amount, and paid efforts that are too wide or open.
 * Those that end before they start are told by name instead.
 */
export function countLeftOut({ lines, efforts }: Pick<Sources, 'lines' | 'efforts'>): number {
  const isOpen = (line: BudgetLine) => line.amount === null || line.startMonth === null
  const going = efforts.filter((effort) => effort.status !== 'stopped' && !runsBack(effort))
  return (
    lines.filter((line) => isOpen(line) && !endsFirst(line)).length +
    going.filter((effort) => !isCounted(effort) || totalOf(effort) === null).length
  )
}

/** What some of the costs add up to; null when there are none, because missing is not zero. */
export function sumCosts(
  costs: readonly Cost[],
  isAmong: (cost: Cost) => boolean = () => true,
): number | null {
  const some = costs.filter(isAmong)
  if (some.length === 0) return null
  return fromHundredths(some.reduce((sum, { hundredths }) => sum + hundredths, 0))
}

/** Kinds across and their sum; without a month it is the sum of all. */
export type MonthRow = { month: Month | null; kinds: (number | null)[]; total: number | null }

/** Months down, kinds across, sums at both ends. */
export function monthTable(costs: readonly Cost[], months: readonly Month[]): MonthRow[] {
  const rowOf = (month: Month | null): MonthRow => {
    const some = costs.filter((cost) => month === null || cost.month === month)
    return {
      month,
      kinds: costKinds.map((kind) => sumCosts(some, (cost) => cost.kind === kind)),
      total: sumCosts(some),
    }
  }
  return [...months.map(rowOf), rowOf(null)]
}

export type GoalRow = { served: Served; kinds: (number | null)[]; total: number | null }

/**
 * What each goal costs, then what serves them all, what names none yet, and the sum. Goals without costs keep their
 * dashes; a line about nothing is left out.
 */
export function goalTable(
  costs: readonly Cost[],
  goals: readonly { id: Id }[],
): { rows: GoalRow[]; total: GoalRow } {
  const rowOf = (served: Served, some: readonly Cost[]): GoalRow => ({
    served,
    kinds: costKinds.map((kind) => sumCosts(some, (cost) => cost.kind === kind)),
    total: sumCosts(some),
  })
  const of = (served: Served) =>
    rowOf(
      served,
      costs.filter((cost) => cost.served === served),
    )
  const others = [of('all'), of(null)].filter(({ total }) => total !== null)
  return { rows: [...goals.map(({ id }) => of(id)), ...others], total: rowOf(null, costs) }
}

export type CampaignRow = {
  id: Id
  name: string
  budget: number | null
  costs: number | null
  left: number | null
}

/** Each campaign's costs against its budget; `left` below zero is too much. */
export function campaignTable(
  costs: readonly Cost[],
  campaigns: readonly Pick<Campaign, 'id' | 'name' | 'budget'>[],
): CampaignRow[] {
  return campaigns.map(({ id, name, budget }) => {
    const spent = sumCosts(costs, ({ campaignId }) => campaignId === id)
    const left =
      budget === null || spent === null ? null : fromHundredths(toHundredths(budget) - toHundredths(spent))
    return { id, name, budget, costs: spent, left }
  })
}
