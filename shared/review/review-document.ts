import { z } from 'zod'
import type { GoalValue } from '../alliances/goal-value.ts'
import { Day } from '../day.ts'
import { audienceKinds } from '../imports/figures/kinds.ts'
import { sumByCurrency } from '../money.ts'
import { Id, Line } from '../record.ts'
import type { ReplyMonth } from '../replies/mention-month.ts'
import { Network } from '../strategy/strategy.ts'
import { Workspace } from '../team.ts'
import { Benchmark } from './benchmark.ts'
import { PaperNumber, usualPaperNumbers } from './first-page.ts'
import type { GoalReturn } from './month-account.ts'
import type { NumberNote } from './number-notes.ts'
import type { PaidLine } from './paid-month.ts'
import type { Period } from './period.ts'
import type { ReviewCharts } from './review-charts.ts'
import type { ReviewMonth } from './review-month.ts'

/** By what the people of a channel part, as its newest file told it. */
export const AudiencePart = z.object({
  channelId: Id.nullable(),
  network: Network.nullable(),
  handle: Line,
  kind: z.enum(audienceKinds),
  day: Day,
  /** The largest first, but for ages, hours and sizes. */
  shares: z.array(z.object({ label: Line, share: z.number() })),
})
export type AudiencePart = z.infer<typeof AudiencePart>

/** What a review's paper says beside its month; kept at closing, so that it says the same a year later. */
export const PaperFacts = z.object({
  brand: Workspace.pick({ name: true, country: true, timeZone: true, currency: true }),
  benchmarks: z.array(Benchmark),
  audiences: z.array(AudiencePart),
  /** What stands on the first page; months closed before it could be chosen have the usual ones. */
  numbers: z.array(PaperNumber).default([...usualPaperNumbers]),
})
export type PaperFacts = z.infer<typeof PaperFacts>

/** Where the figures come from, who follows up, why a post did not go out and what was learnt is the team's own: in the owner's document it is blank. */
export type PlanReview = Omit<ReviewMonth, 'posts' | 'approvals' | 'replies'> & {
  /** How answers stood; who wrote and who answered is not for paper. */
  replies: Omit<ReplyMonth, 'late' | 'untrained'> | null
  /** Only where the account of the month is printed. */
  charts: ReviewCharts | null
}

/** A month as its own paper tells it. */
export type ToldMonth = PlanReview & Pick<ReviewMonth, 'posts'>

/** The account of a month, a quarter or a year, on paper by itself. */
export type ReviewDocument = Omit<PaperFacts, 'brand'> & {
  period: Period
  /** Those of which anything is known, the oldest first; at least one. */
  months: ToldMonth[]
  charts: ReviewCharts
  /** What must be known of the figures of all months. */
  notes: NumberNote[]
  /** Of all months together: summed first. */
  paid: PaidLine[]
  returns: GoalReturn[]
  alliances: GoalValue[]
}

/** What the months' paid efforts spent and brought together. Results of a month that only tells its spend make the sum unknown: a cost of too few would be too high. */
export function addPaid(months: readonly (readonly PaidLine[])[]): PaidLine[] {
  const keyOf = ({ effortId, resultName, currency }: PaidLine) =>
    `${effortId} ${currency} ${resultName.trim().toLowerCase()}`
  return together(months, keyOf, (some) => {
    const lacks = some.some(({ spend, results }) => spend !== null && results === null)
    return {
      planned: addUp(some.map(({ planned }) => planned)),
      spend: addUp(some.map(({ spend }) => spend)),
      results: lacks ? null : addUp(some.map(({ results }) => results)),
      files: some.flatMap(({ files }) => files),
    }
  })
}

/** What each goal cost and brought in all of these months. */
export function addReturns(months: readonly (readonly GoalReturn[])[]): GoalReturn[] {
  return together(months, goalOf, (some) => ({
    costs: addUp(some.map(({ costs }) => costs)),
    paid: addUp(some.map(({ paid }) => paid)),
    minutes: addUp(some.map(({ minutes }) => minutes)),
    won: sumByCurrency(some.flatMap(({ won }) => won)),
    sold: addUp(some.map(({ sold }) => sold)),
  }))
}

/** Won and lost in all of these months; what is open, and what was won so far, as the last of them says. */
export function addGoalValues(months: readonly (readonly GoalValue[])[]): GoalValue[] {
  return together(months, goalOf, (some) => ({
    won: sumByCurrency(some.flatMap(({ won }) => won)),
    lost: sumByCurrency(some.flatMap(({ lost }) => lost)),
  }))
}

const goalOf = ({ goalId }: { goalId: Id | null }) => goalId

/** The lines of several months that are about the same as one: as the last of them says, but for what is added up. */
function together<Line>(
  months: readonly (readonly Line[])[],
  keyOf: (line: Line) => string | null,
  add: (some: readonly Line[]) => Partial<Line>,
): Line[] {
  const groups = [...Map.groupBy(months.flat(), keyOf).values()]
  return groups.flatMap((some) => some.slice(-1).map((last) => ({ ...last, ...add(some) })))
}

/** A sum in which nothing is nothing, not zero. */
function addUp(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}
