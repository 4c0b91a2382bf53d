import { z } from 'zod'
import { Id, Line, Position, Prose } from '../record.ts'
import { replyClocks } from '../replies/reply-clock.ts'

export const Competitor = z.object({
  id: Id,
  name: Line,
  /** On which networks, under which names. */
  place: Line,
  doesWell: Prose,
  /** What to learn from it. */
  lesson: Prose,
  position: Position,
})
export type Competitor = z.infer<typeof Competitor>

export const keywordKinds = ['keyword', 'brand', 'product', 'competitor', 'industry', 'hashtag'] as const
export const rhythms = ['daily', 'weekly', 'monthly'] as const

/** A word to look for again and again, and who does. */
export const Keyword = z.object({
  id: Id,
  title: Line,
  kind: z.enum(keywordKinds),
  /** Where to look. */
  place: Line,
  rhythm: z.enum(rhythms).nullable(),
  responsible: Line,
  position: Position,
})
export type Keyword = z.infer<typeof Keyword>

/** Facts on one topic, for whoever answers to say in their own words. */
export const MessagePoint = z.object({ id: Id, title: Line, facts: Prose, position: Position })
export type MessagePoint = z.infer<typeof MessagePoint>

/** Who answers complaints and compliments, how soon, and in what manner. */
export const ReplyPlan = z.object({
  id: Id,
  responsible: Line,
  standIn: Line,
  hours: z.number().min(0).max(10_000).nullable(),
  clock: z.enum(replyClocks),
  tone: Prose,
  complaints: Prose,
  compliments: Prose,
  /** When and how to move to a private message. */
  privately: Prose,
})
export type ReplyPlan = z.infer<typeof ReplyPlan>

/** The parts of the plan that are written out, in the order in which they are read. */
export const replyParts = ['tone', 'complaints', 'compliments', 'privately'] as const

/** As the sources have it: within a day (seed 004). */
export const replyHours = 24

/** Topics that people ask everybody about. */
export const pointStarters = ['price', 'delay', 'inside', 'jobs'] as const
