import { z } from 'zod'
import { PostState, type PostType } from '../calendar/calendar.ts'
import { type Day, Instant, Month } from '../day.ts'
import type { PlanAccount, PlanComment, PlanDocument } from '../print/exports.ts'
import { Id, Line } from '../record.ts'
import { Language } from '../team.ts'
import { longestAnswer, mostPacked, PostAnswer } from './owner-answer.ts'
import type { PaperProblem } from './paper-answer.ts'
import { Decision } from './workflow.ts'

/** What was sent to the owner at one time: versions of posts, numbered from 1, to be answered without an account. */
export const ReviewPack = z.object({
  id: Id,
  /** Counts from 1 in the workspace: what an owner says on the telephone. */
  number: z.int(),
  name: Line,
  language: Language,
  /** Whom it is for. */
  addressee: Line,
  memberId: Id.nullable(),
  person: Line,
  at: Instant,
  /** Set when nobody waits for an answer any more. */
  closedAt: Instant.nullable(),
})
export type ReviewPack = z.infer<typeof ReviewPack>

/** A post in a pack. It outlives the post, so that a number never comes to mean another one. */
export const PackedPost = z.object({
  id: Id,
  packId: Id,
  number: z.int(),
  postId: Id,
  versionId: Id,
  /** What the post was called. */
  title: Line,
})
export type PackedPost = z.infer<typeof PackedPost>

/** How an answer came: saved by the page, or typed by numbers. */
export const answerWays = ['saved', 'typed'] as const

/** An answer that was taken in. */
export const TakenAnswer = z.object({
  id: Id,
  packId: Id,
  way: z.enum(answerWays),
  /** Whose it is: as it said, and as who took it in confirmed. */
  owner: Line,
  /** When it was given, by the owner's clock; null where nobody knows. */
  givenAt: Instant.nullable(),
  /** The answer itself, so that taking it in again is seen to change nothing. */
  content: z.string(),
  memberId: Id.nullable(),
  person: Line,
  at: Instant,
})
export type TakenAnswer = z.infer<typeof TakenAnswer>

/** A pack as lists show it, with how far its answer is. */
export const PackRow = ReviewPack.extend({
  /** Posts that are still there. */
  posts: z.int(),
  answered: z.int(),
})
export type PackRow = z.infer<typeof PackRow>

export const packStates = ['waiting', 'partly', 'answered', 'closed'] as const
export type PackState = (typeof packStates)[number]

export function packState({ posts, answered, closedAt }: PackRow): PackState {
  if (answered >= posts) return 'answered'
  if (closedAt !== null) return 'closed'
  return answered > 0 ? 'partly' : 'waiting'
}

/** Whether somebody waits for more of an answer. */
export function isAwaited(pack: PackRow): boolean {
  return ['waiting', 'partly'].includes(packState(pack))
}

/** One number of a pack and what the owner said about it last. */
export const PackLine = PackedPost.pick({ number: true, postId: true, title: true }).extend({
  isGone: z.boolean(),
  decision: Decision.nullable(),
})
export type PackLine = z.infer<typeof PackLine>

/** Posts that can be put into a pack, and why others of the same days or choice cannot. */
export const PackChoice = z.object({
  id: Id,
  title: Line,
  day: z.string().nullable(),
  state: z.enum(['draft', 'inReview', 'changesRequested', 'approved']),
})
export type PackChoice = z.infer<typeof PackChoice>

/** Which posts are asked about: those of a month, or those that somebody chose. */
export const PackScope = z.union([z.object({ month: Month }), z.object({ ids: z.array(Id).max(5_000) })])
export type PackScope = z.infer<typeof PackScope>

export const NewPack = z.object({
  postIds: z.array(Id).min(1).max(mostPacked),
  name: Line.trim().min(1),
  language: Language,
  addressee: Line,
})
export type NewPack = z.infer<typeof NewPack>

/** The posts of a pack as its paper and its page show them: what the version says, and what it serves. */
export type PackPost = {
  number: number
  versionId: Id
  title: string
  text: string
  link: string
  type: PostType | null
  goal: { number: number; title: string } | null
  variants: {
    id: Id
    day: Day | null
    time: string | null
    text: string | null
    firstComment: string
    link: string | null
    channel: PlanAccount | null
  }[]
  /** What the team says to the owner about it and is not settled yet. */
  forOwner: PlanComment[]
  /** Small pictures of what goes out with it, as data addresses. */
  pictures: { source: string; words: string }[]
}

/** A pack as its paper and its page are made of it: values only, and nothing of the team's own. */
export type PackDocument = Pick<PlanDocument, 'language' | 'brand' | 'today'> & {
  pack: Pick<ReviewPack, 'id' | 'number' | 'name' | 'addressee' | 'person'> & { day: Day }
  posts: PackPost[]
}

/** What sending says while it works; the two files come last, by names for them. */
export const PackStep = z.discriminatedUnion('step', [
  z.object({ step: z.enum(['choosing', 'cancelled']) }),
  /** The pack is kept by now, whatever becomes of its files. */
  z.object({ step: z.enum(['reading', 'printing', 'saving']), packId: Id }),
  z.object({
    step: z.literal('done'),
    packId: Id,
    files: z.array(z.object({ id: z.string(), fileName: z.string(), bytes: z.int() })),
  }),
])
export type PackStep = z.infer<typeof PackStep>

/**
 * What taking a line of an answer in does. `decides`: the post comes to the state that was answered. `halfway`: the yes
 * stands, another one is still missing. `remark`: words only. `same`: it is known already. The others keep the answer at
 * the version it is for and leave the post as it stands: `edited` since, on `hold`, `left` where the team put it, or
 * `out` already. `gone`: the post was removed. `older`: a newer answer than this was taken in, and that one stays.
 */
export const lineEffects = [
  'decides',
  'halfway',
  'remark',
  'same',
  'edited',
  'held',
  'left',
  'out',
  'gone',
  'older',
] as const
export type LineEffect = (typeof lineEffects)[number]

/** Whether taking a line in writes anything. */
export function isNews(effect: LineEffect): boolean {
  return !['same', 'gone', 'older'].includes(effect)
}

export const AnswerLine = PostAnswer.omit({ versionId: true }).extend({
  postId: Id,
  title: Line,
  /** Where the post stands now; null when it is gone. */
  state: PostState.nullable(),
  effect: z.enum(lineEffects),
  /** What the owner's side had said otherwise, and when it was given; null where it said nothing or the same. */
  earlier: z.object({ decision: Decision, person: Line, at: Instant }).nullable(),
})
export type AnswerLine = z.infer<typeof AnswerLine>

/** Why an answer cannot be taken in: damaged, of another workspace, no text, or the owner's page itself. */
export const answerProblems = [
  'none',
  'damaged',
  'newer',
  'tooLarge',
  'foreign',
  'notThisPack',
  'notReadable',
  'notText',
  'page',
] as const

export const OpenedAnswer = z.union([
  z.object({ fileName: z.string(), text: z.string() }),
  z.object({ fileName: z.string(), why: z.enum(answerProblems) }),
])
export type OpenedAnswer = z.infer<typeof OpenedAnswer>

const Problem = z.object({
  kind: z.enum(['words', 'outside', 'noDecision', 'noNumber', 'twice', 'unsure']),
  text: z.string(),
}) satisfies z.ZodType<PaperProblem>

/** An answer before it is taken in: what each line would do, and what could not be read. */
export const AnswerPreview = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(false), why: z.enum(answerProblems) }),
  z.object({
    ok: z.literal(true),
    pack: ReviewPack.pick({ id: true, number: true, name: true, addressee: true }),
    way: z.enum(answerWays),
    /** Who it says it is from; nothing where it is typed here. */
    owner: Line,
    givenAt: Instant.nullable(),
    /** The very same answer was taken in before. */
    isKnown: z.boolean(),
    lines: z.array(AnswerLine),
    /** Numbers without an answer; they stay open. */
    open: z.array(z.int()),
    problems: z.array(Problem),
  }),
])
export type AnswerPreview = z.infer<typeof AnswerPreview>
export type GoodAnswer = Extract<AnswerPreview, { ok: true }>

/** The words of an answer: what the page saved, or what was typed about this pack. */
export const AnswerText = z.object({ packId: Id.nullable(), text: z.string().max(longestAnswer + 1) })
export type AnswerText = z.infer<typeof AnswerText>

/** `owner` is the name that was confirmed. */
export const TakeAnswer = AnswerText.extend({ owner: Line.trim().min(1) })
export type TakeAnswer = z.infer<typeof TakeAnswer>

export const TakenResult = z.object({
  /** Posts that came to another state, or had words added. */
  changed: z.int(),
  /** Answers that are kept at their version while the post stays as it is. */
  kept: z.int(),
})
export type TakenResult = z.infer<typeof TakenResult>

/** Where a post can stand for its answer to move it. */
export const answerable: readonly PostState[] = ['draft', 'inReview', 'changesRequested', 'approved']
