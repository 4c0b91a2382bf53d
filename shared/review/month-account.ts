import { z } from 'zod'
import { GoalValue } from '../alliances/goal-value.ts'
import { addDays, type Day, daysBetween, firstDayOf, lastDayOf, Month } from '../day.ts'
import { Id, Line } from '../record.ts'
import { contactStages } from '../relationships/contact-parts.ts'
import { Network } from '../strategy/strategy.ts'

/** How a channel kept the rhythm it promised, counted to the end of the month or, while it runs, to today. */
export const RhythmKept = z.object({
  channelId: Id,
  network: Network,
  handle: Line,
  /** Posts the rhythm asks for in these days; null where none was promised. */
  promised: z.number().nullable(),
  out: z.int(),
  missed: z.int(),
  /** The longest run of days without a post; null while nothing has gone out. */
  longestGap: z.int().nullable(),
})
export type RhythmKept = z.infer<typeof RhythmKept>

/** Minutes meant for and spent on posts; null where nobody said, which is not zero. */
const Minutes = z.object({ planned: z.number().nullable(), spent: z.number().nullable() })

export const TimeKept = Minutes.extend({
  /** The minutes of a post count in equal parts for each network it is for. */
  networks: z.array(Minutes.extend({ network: Network.nullable() })),
  /** Posts of the month that were planned at, and logged with, any minutes. */
  plannedPosts: z.int(),
  spentPosts: z.int(),
})
export type TimeKept = z.infer<typeof TimeKept>

const Named = z.object({ id: Id, name: Line })

/** Whom we came to know, and who is slipping away. */
export const CircleMonth = z.object({
  added: z.int(),
  /** Contacts that became met or partner in the month, in the order of their days. */
  gained: z.array(Named.extend({ stage: z.enum(contactStages) })),
  gainedCount: z.int(),
  touchpoints: z.int(),
  /** Different contacts among them. */
  spokenWith: z.int(),
  due: z.int(),
  slipping: z.int(),
  slippingNames: z.array(Named),
})
export type CircleMonth = z.infer<typeof CircleMonth>

/** What a goal cost in the month and what came of it, in the workspace's currency. */
export const GoalReturn = z.object({
  /** Null stands for what serves no goal, or all alike. */
  goalId: Id.nullable(),
  title: Line,
  /** As budgeted; a paid effort counts with what was paid, where that was told. */
  costs: z.number().nullable(),
  /** How much of the costs was told as paid; null where all of it is the budget's, and of months closed before it was counted. */
  paid: z.number().nullable().default(null),
  minutes: z.number().nullable(),
  won: GoalValue.shape.won,
  /** What the goal's campaigns sold, in the workspace's currency; null while nobody told, and of months closed before it was kept. */
  sold: z.number().nullable().default(null),
})
export type GoalReturn = z.infer<typeof GoalReturn>

/** What the team's own records say of a month. */
export const MonthAccount = z.object({
  month: Month,
  rhythm: z.array(RhythmKept),
  time: TimeKept,
  circle: CircleMonth,
  returns: z.array(GoalReturn),
  /** Posts that went out though no plan knew them; null for months closed before they were counted. */
  outside: z.int().nullable().default(null),
})
export type MonthAccount = z.infer<typeof MonthAccount>

interface Rhythm {
  postsPerWeek: number | null
  /** The days on which a post went out, in any order; several of one day are several. */
  days: readonly Day[]
}

/** What a rhythm asked for in a month and the longest silence in it; `today` ends a month that still runs. */
export function keptRhythm(
  { postsPerWeek, days }: Rhythm,
  month: Month,
  today: Day,
): Pick<RhythmKept, 'promised' | 'longestGap'> {
  const last = lastDayOf(month) < today ? lastDayOf(month) : today
  const span = Math.max(0, daysBetween(firstDayOf(month), last) + 1)
  const promised = postsPerWeek === null ? null : Math.round((postsPerWeek * span) / 7)
  if (days.length === 0) return { promised, longestGap: null }
  const edges = [addDays(firstDayOf(month), -1), ...days.toSorted(), addDays(last, 1)]
  const gaps = edges.slice(1).map((day, at) => daysBetween(edges[at] as Day, day) - 1)
  return { promised, longestGap: Math.max(0, ...gaps) }
}

interface TimedPost {
  planned: number | null
  spent: number | null
  networks: readonly (Network | null)[]
}

/** Adds up minutes, and shares each post's in equal parts among its networks, the most spent first. */
export function addUpTime(posts: readonly TimedPost[]): TimeKept {
  const byNetwork = new Map<Network | null, { planned: number | null; spent: number | null }>()
  for (const { planned, spent, networks } of posts) {
    const places = networks.length > 0 ? networks : [null]
    for (const network of places) {
      const sum = byNetwork.get(network) ?? { planned: null, spent: null }
      byNetwork.set(network, {
        planned: plus(sum.planned, planned === null ? null : planned / places.length),
        spent: plus(sum.spent, spent === null ? null : spent / places.length),
      })
    }
  }
  const sums = [...byNetwork].map(([network, sum]) => ({ network, ...sum }))
  const known = sums.filter(({ planned, spent }) => planned !== null || spent !== null)
  return {
    planned: posts.reduce<number | null>((sum, { planned }) => plus(sum, planned), null),
    spent: posts.reduce<number | null>((sum, { spent }) => plus(sum, spent), null),
    networks: known.toSorted(
      (a, b) => (b.spent ?? 0) - (a.spent ?? 0) || (b.planned ?? 0) - (a.planned ?? 0),
    ),
    plannedPosts: posts.filter(({ planned }) => planned !== null).length,
    spentPosts: posts.filter(({ spent }) => spent !== null).length,
  }
}

/** A sum in which nothing is nothing, not zero. */
function plus(sum: number | null, more: number | null): number | null {
  return more === null ? sum : (sum ?? 0) + more
}
