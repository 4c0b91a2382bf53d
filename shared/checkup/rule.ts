import { z } from 'zod'
import type { Balance } from '../calendar/balance.ts'
import type { PostType } from '../calendar/calendar.ts'
import type { Day } from '../day.ts'
import type { UnpermittedPost } from '../media/media.ts'
import { Id } from '../record.ts'
import type { PlannedPosts } from '../strategy/people.ts'
import type { StrategyLists } from '../strategy/strategy-edits.ts'
import type { Language } from '../team.ts'

/** How many days make the four weeks that the check-up looks ahead and back; today is the first day ahead. */
export const daysRead = 28

/** What a rule reads: the strategy's own lists, and counts about posts that only the file can make. */
export type CheckupInput = StrategyLists & {
  today: Day
  /** The brand's own language: words are read by its rules. */
  language: Language
  /** Tactics that any post names. */
  postedTactics: Id[]
  /** Tactics with a post whose day is in this month or the next. */
  fedTactics: Id[]
  /** Posts of the four weeks from today, by channel and day. */
  coming: { channelId: Id | null; day: Day; count: number }[]
  /** Posts with a day in the four weeks behind or ahead; a loose one serves no tactic. */
  posts: { pillarId: Id | null; type: PostType | null; isLoose: boolean; count: number }[]
  /** Posts of the coming four weeks, by who is named beside them. */
  plannedPosts: PlannedPosts[]
  /** Posts that are still to go out in the coming four weeks, each on its first day, with the texts of all its channels. */
  planned: { id: Id; title: string; day: Day; type: PostType | null; text: string }[]
  /** Posts of the coming four weeks with a file that nobody has allowed, or not until then. */
  unpermitted: UnpermittedPost[]
  /** What this month holds, and what waits. */
  balance: Balance
  /** Ideas that wait for a day, by pillar. */
  ideas: { pillarId: Id | null; count: number }[]
  /** True when any post has a number that was measured. */
  hasResults: boolean
  /** True when a touchpoint was noted in the last four weeks. */
  hasTalked: boolean
}

/** Where findings are mended, in the order in which they are read: chapters of the strategy, then other screens. */
export const findingPlaces = [
  'plan',
  'timeline',
  'campaigns',
  'audiences',
  'channels',
  'voice',
  'pillars',
  'business',
  'budget',
  'listening',
  'reply',
  'people',
  'policies',
  'crisis',
  'calendar',
  'relationships',
] as const
export type FindingPlace = (typeof findingPlaces)[number]

/** Something weak or contradictory: what the sentence of its rule needs, and where it is mended. */
export const Finding = z.object({
  rule: z.string(),
  place: z.enum(findingPlaces),
  /** The record whose panel mends it; null leads to the place as a whole. */
  record: Id.nullable(),
  /** True when the record's own fields mend it, so that its panel may open beside the list. */
  isBeside: z.boolean(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Translation keys of the words that the sentence lists. */
  parts: z.array(z.string()),
})
export type Finding = z.infer<typeof Finding>

type Found = Partial<Pick<Finding, 'record' | 'values' | 'parts'>>

/**
 * One rule: a pure look at the input. Its sentence stands under `checkup.finding.<id>`; a rule that speaks of a channel
 * gives `network` and `handle`, every other one `title`.
 */
export type Rule = {
  id: string
  place: FindingPlace
  isBeside?: true
  find: (input: CheckupInput) => Found[]
}

/** A rule about the whole: one finding, or none. */
export const once = (isSo: boolean, found: Found = {}): Found[] => (isSo ? [found] : [])

export const isBlank = (text: string): boolean => text.trim() === ''

/** Two days, or two months, of which the later one comes first. */
export const isBackwards = (start: string | null, end: string | null): boolean =>
  start !== null && end !== null && end < start

/** Sums what is counted. */
export function total(rows: readonly { count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0)
}

/** Hours as a sentence says them. */
export function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10
}

/** Translation keys of the parts that are lacking, in the order given. */
export function lacking(lacks: Record<string, boolean>): string[] {
  return Object.keys(lacks)
    .filter((part) => lacks[part])
    .map((part) => `strategy.missing.${part}`)
}
