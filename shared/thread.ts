import { z } from 'zod'
import { PostState } from './calendar.ts'
import { Day, Month } from './day.ts'
import { Id, Line } from './record.ts'

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
  /** By objective: how many readings its measure has on its channels, and from which month to which. */
  readings: z.array(z.object({ objectiveId: Id, count: z.number(), from: Month, to: Month })),
  contacts: z.number(),
})
export type GoalThread = z.infer<typeof GoalThread>

/** What can be tied where: a post to a tactic, a contact or a campaign to a goal. */
export const tieKinds = ['post', 'contact', 'campaign'] as const
export const TieKind = z.enum(tieKinds)
export type TieKind = z.infer<typeof TieKind>

/** One page of what a tactic or a goal has, or of what has none (`under` is null), made last first. */
export const ThreadQuery = z.object({
  kind: z.enum(['post', 'contact']),
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
