import { z } from 'zod'
import { Instant } from '../day.ts'
import { Why } from '../imports/why.ts'
import { Id, Line, Position, Prose } from '../record.ts'
import type { Touchpoint } from '../relationships/relationships.ts'
import { Network, priorities } from '../strategy/strategy.ts'
import { Link } from '../text/link.ts'
import { outcomes } from './reply-tree.ts'

export const mentionKinds = [
  'mention',
  'comment',
  'message',
  'review',
  'question',
  'complaint',
  'compliment',
  'spam',
] as const
export type MentionKind = (typeof mentionKinds)[number]

/** How it sounds to whoever read it; nothing here guesses. */
export const sentiments = ['positive', 'neutral', 'mixed', 'negative'] as const

/** The first two wait for us; the others are over, each in its own way. */
export const mentionStates = ['open', 'waiting', 'answered', 'hidden', 'reported', 'closed'] as const
export type MentionState = (typeof mentionStates)[number]

/** Something said about us, or about a competitor, that may need a reply. */
export const Mention = z.object({
  id: Id,
  kind: z.enum(mentionKinds),
  text: Prose,
  /** When it was written, there. */
  at: Instant,
  channelId: Id.nullable(),
  /** The post of ours it stands under. */
  postId: Id.nullable(),
  link: Link,
  contactId: Id.nullable(),
  /** The name or handle it was written under: all there is of somebody who is no contact. */
  author: Line,
  /** About whom; null is about us. What is said of a competitor is counted, and nobody waits for an answer. */
  competitorId: Id.nullable(),
  /** The word of the watch list that found it. */
  keywordId: Id.nullable(),
  sentiment: z.enum(sentiments).nullable(),
  priority: z.enum(priorities).nullable(),
  responsible: Line,
  state: z.enum(mentionStates),
  /** Why it was hidden, reported or left without an answer. */
  reason: Line,
  /** When it moved from where all can see it to a private message. */
  privateAt: Instant.nullable(),
  answer: Prose,
  answeredBy: Line,
  /** When it was answered or put away; null while it waits for us. */
  settledAt: Instant.nullable(),
  /** Set when it was answered by somebody for whom course 101 was not noted by then. */
  untrainedAt: Instant.nullable(),
  createdAt: Instant,
})
export type Mention = z.infer<typeof Mention>

/**
 * One step of the way that a mention took through the decision tree: the question and the answer that was given, or how
 * it ended. The words are those of that day; the tree may have changed since.
 */
export const MentionStep = z.object({
  id: Id,
  mentionId: Id,
  nodeId: Id.nullable(),
  answerId: Id.nullable(),
  question: Line,
  answer: Line,
  outcome: z.enum(outcomes).nullable(),
  person: Line,
  at: Instant,
  position: Position,
})
export type MentionStep = z.infer<typeof MentionStep>

const about = {
  id: true,
  createdAt: true,
  state: true,
  reason: true,
  answer: true,
  answeredBy: true,
  settledAt: true,
  untrainedAt: true,
} as const

/** A mention as it is logged. */
export const NewMention = Mention.omit({ ...about, privateAt: true })
export type NewMention = z.infer<typeof NewMention>

export const MentionPatch = Mention.omit(about).extend({ reason: Line, answer: Prose }).partial()
export type MentionPatch = z.infer<typeof MentionPatch>

/** How a mention comes to rest, or waits again. `at` is when it was answered, and counts for nothing else. */
export const Settling = z.discriminatedUnion('state', [
  z.object({ id: Id, state: z.enum(['open', 'waiting']) }),
  z.object({ id: Id, state: z.literal('answered'), answer: Prose, answeredBy: Line, at: Instant }),
  z.object({ id: Id, state: z.enum(['hidden', 'reported', 'closed']), reason: Line }),
])
export type Settling = z.infer<typeof Settling>

/** Which mentions to list; `open` are those that wait for us, `late` those that have waited too long. */
export const shownMentions = ['open', 'late', 'settled', 'all'] as const
export const MentionFilter = z.object({
  search: z.string().max(200),
  shown: z.enum(shownMentions),
  kind: z.enum(mentionKinds).nullable(),
  channelId: Id.nullable(),
  responsible: Line.nullable(),
})
export type MentionFilter = z.infer<typeof MentionFilter>

/** So many lines at first, and so many more with each end of the list that is come to. */
export const mentionsAtOnce = 200

/** The first lines of a list. */
export const MentionQuestion = MentionFilter.extend({ limit: z.int().min(1).max(1_000_000) })
export type MentionQuestion = z.infer<typeof MentionQuestion>

/** One line of the desk. */
export const MentionRow = Mention.pick({
  id: true,
  kind: true,
  at: true,
  author: true,
  contactId: true,
  sentiment: true,
  priority: true,
  responsible: true,
  state: true,
  settledAt: true,
}).extend({
  /** How it begins. */
  text: Line,
  contact: Line.nullable(),
  network: Network.nullable(),
  handle: Line.nullable(),
  /** By when it is to be answered; null where nobody waits. */
  dueAt: Instant.nullable(),
})
export type MentionRow = z.infer<typeof MentionRow>

export const MentionList = z.object({
  rows: z.array(MentionRow),
  /** How many there are under the filter; `rows` holds the first of them. */
  found: z.int(),
  all: z.int(),
  open: z.int(),
  late: z.int(),
  /** Who is responsible for any of them. */
  people: z.array(Line),
})
export type MentionList = z.infer<typeof MentionList>

export const MentionDetail = Mention.extend({
  contact: Line.nullable(),
  network: Network.nullable(),
  handle: Line.nullable(),
  postTitle: Line.nullable(),
  postDay: Line.nullable(),
  dueAt: Instant.nullable(),
  steps: z.array(MentionStep),
  /** Others of the same author that are no contact's either. */
  sameAuthor: z.int(),
})
export type MentionDetail = z.infer<typeof MentionDetail>

/** What a mention is on the timeline of its contact; null for what is no contact between people. */
export function touchpointKindOf(kind: MentionKind): Touchpoint['kind'] | null {
  if (kind === 'spam') return null
  return kind === 'message' || kind === 'comment' ? kind : 'mention'
}

/** How a mention may end by what the tree says. */
export const stateByOutcome = {
  reply: 'answered',
  private: 'answered',
  person: 'waiting',
  none: 'closed',
  hide: 'hidden',
  report: 'reported',
  crisis: 'waiting',
} as const satisfies Record<(typeof outcomes)[number], MentionState>

/** One of many, as it was read and looked through. */
export const MentionLine = Mention.pick({
  kind: true,
  author: true,
  text: true,
  at: true,
  link: true,
  sentiment: true,
}).extend({
  /** Its time was read, not set for want of one. */
  isDated: z.boolean(),
})
export type MentionLine = z.infer<typeof MentionLine>

export const mostMentions = 5_000

export const MentionLines = z.array(MentionLine).max(mostMentions)

export const ManyMentions = z.object({ lines: MentionLines, channelId: Id.nullable(), responsible: Line })
export type ManyMentions = z.infer<typeof ManyMentions>

/** A file of mentions as text, or why it is none. */
export const MentionFile = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(false), fileName: z.string(), why: Why }),
  z.object({ ok: z.literal(true), fileName: z.string(), text: z.string() }),
])
