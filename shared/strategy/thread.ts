import { z } from 'zod'
import { PostState } from '../calendar/calendar.ts'
import { Day } from '../day.ts'
import { Id, Line } from '../record.ts'
import { Reading } from '../review/review.ts'

/** A post or a contact as the golden thread names it; only a post has a state and a first day. */
export const ThreadItem = z.object({
  id: Id,
  title: Line,
  state: PostState.nullable(),
  day: Day.nullable(),
})
export type ThreadItem = z.infer<typeof ThreadItem>

/** What hangs under one goal, beside what the strategy's own lists say. */
export const GoalThread = z.object({
  /** By tactic: how many posts are in each state, the last one that is out or due by today, and the next one. */
  tactics: z.array(
    z.object({
      id: Id,
      states: z.partialRecord(PostState, z.number()),
      last: ThreadItem.nullable(),
      next: ThreadItem.nullable(),
    }),
  ),
  /** By objective: what was read of its measure on its channels, the newest first. */
  readings: z.array(
    z.object({
      objectiveId: Id,
      rows: z.array(Reading.pick({ id: true, month: true, channelId: true, value: true })),
    }),
  ),
  contacts: z.number(),
})
export type GoalThread = z.infer<typeof GoalThread>

/** What can be tied where: a post to a tactic, a contact or a campaign to a goal. */
export const tieKinds = ['post', 'contact', 'campaign'] as const
export const TieKind = z.enum(tieKinds)
export type TieKind = z.infer<typeof TieKind>

/** How many posts those states are: an idea is none yet. */
export function sumPosts(states: GoalThread['tactics'][number]['states']): { posts: number; ideas: number } {
  const { idea: ideas = 0, ...others } = states
  return { posts: Object.values(others).reduce((sum, count) => sum + count, 0), ideas }
}

/**
 * One page of the posts of a tactic or a campaign or of the contacts of a goal, made last first; or of the posts and
 * contacts that have none (`under` is null).
 */
export const ThreadQuery = z.object({
  kind: z.enum(['post', 'contact', 'campaignPost']),
  under: Id.nullable(),
  /** The last one of the page before. */
  after: Id.nullable(),
  limit: z.number().int().min(1).max(500),
})
export type ThreadQuery = z.infer<typeof ThreadQuery>

/** How many posts serve no tactic, and how many contacts and campaigns no goal; an idea may hang loose. */
export const LooseCounts = z.object({ post: z.number(), contact: z.number(), campaign: z.number() })
export type LooseCounts = z.infer<typeof LooseCounts>

export const Tie = z.object({ kind: TieKind, ids: z.array(Id).min(1).max(1000), to: Id })
export type Tie = z.infer<typeof Tie>
