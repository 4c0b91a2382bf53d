import { z } from 'zod'
import { nextStates, type Post, type PostState } from './calendar.ts'
import { Instant } from './day.ts'
import { PostVersion } from './post-version.ts'
import { Id, Line, Prose } from './record.ts'
import type { ApprovalMode, Member, Role } from './team.ts'

export const decisions = ['approved', 'change', 'no'] as const
export const Decision = z.enum(decisions)
export type Decision = z.infer<typeof Decision>

/** What was not as it should be about a yes, because nobody else was there to give it. */
export const cautions = ['ownWork', 'samePerson', 'wrongRole'] as const
export type Caution = (typeof cautions)[number]

/** An answer to one version of a post. Those of one post, in order, tell how it stands. */
export const Approval = z.object({
  id: Id,
  postId: Id,
  versionId: Id,
  decision: Decision,
  /** 1, or 2 for the second of two steps. */
  step: z.int(),
  side: z.enum(['member', 'owner']),
  memberId: Id.nullable(),
  person: Line,
  comment: Prose,
  caution: z.enum(cautions).nullable(),
  at: Instant,
})
export type Approval = z.infer<typeof Approval>

/** Who decides: a member, whoever sits at a file without members, or the owner. */
export type Decider = Pick<Approval, 'side' | 'memberId' | 'person'> & { role: Role | null }

export const Verdict = z.discriminatedUnion('may', [
  z.object({ may: z.literal(true), caution: z.enum(cautions).nullable() }),
  z.object({ may: z.literal(false), why: z.enum(cautions), who: z.array(Line) }),
])
/** Whether somebody may say yes, with what reservation, and who may instead. */
export type Verdict = z.infer<typeof Verdict>

/** How a post came to stand where it stands. */
export const PostWorkflow = z.object({
  /** Newest first. */
  versions: z.array(PostVersion),
  /** Oldest first. */
  approvals: z.array(Approval),
  /** The version that says what the post says now. */
  currentId: Id.nullable(),
  /** The yes that is missing to that; null when it has them all. */
  openStep: z.union([z.literal(1), z.literal(2)]).nullable(),
  /** Whether who sits here may say yes to what it says now. */
  verdict: Verdict,
})
export type PostWorkflow = z.infer<typeof PostWorkflow>

/** True where a post must not go out without a yes. */
export function isRequired(mode: ApprovalMode): boolean {
  return mode === 'required' || mode === 'twoSteps'
}

const approvers: readonly Role[] = ['lead', 'manager', 'approver']
const seconds: readonly Role[] = ['lead']

/** The steps a post still needs, given the answers to what it says now. */
export function openStep(
  mode: ApprovalMode,
  answers: readonly Pick<Approval, 'decision' | 'step'>[],
): 1 | 2 | null {
  const given = stepsGiven(answers)
  if (mode !== 'twoSteps') return given.size > 0 ? null : 1
  if (!given.has(1)) return 1
  return given.has(2) ? null : 2
}

/** Yeses since the last answer that was none. */
function stepsGiven(answers: readonly Pick<Approval, 'decision' | 'step'>[]): Set<number> {
  const last = answers.findLastIndex(({ decision }) => decision !== 'approved')
  return new Set(answers.slice(last + 1).map(({ step }) => step))
}

/** Which step this yes is: the owner's is the last one, whenever it comes. */
export function stepOf(mode: ApprovalMode, answers: readonly Approval[], { side }: Decider): 1 | 2 {
  if (mode !== 'twoSteps') return 1
  return side === 'owner' ? 2 : (openStep(mode, answers) ?? 2)
}

/** Where an answer puts a post; a first yes of two leaves it in review. */
export function stateAfter(
  mode: ApprovalMode,
  answers: readonly Pick<Approval, 'decision' | 'step'>[],
  answer: Pick<Approval, 'decision' | 'step'>,
): PostState {
  if (answer.decision === 'change') return 'changesRequested'
  if (answer.decision === 'no') return 'rejected'
  return openStep(mode, [...answers, answer]) === null ? 'approved' : 'inReview'
}

const answerOf: Partial<Record<PostState, Decision>> = {
  approved: 'approved',
  changesRequested: 'change',
  rejected: 'no',
}

/**
 * The answer that a step to another state is, undefined where it is none: a hold that ends, an idea that is dropped.
 * A second yes is one although the post is where it was.
 */
export function decisionOf(post: Pick<Post, 'state' | 'heldState'>, state: PostState): Decision | undefined {
  if (post.state === 'onHold' || post.state === 'idea') return undefined
  if (post.state === 'draft' && state === 'rejected') return undefined
  return nextStates(post).includes(state) ? answerOf[state] : undefined
}

/** A post is sent for review from wherever review follows, and again while it waits there. */
export function canSend(post: Pick<Post, 'state' | 'heldState'>): boolean {
  return post.state === 'inReview' || (post.state !== 'onHold' && nextStates(post).includes('inReview'))
}

export type Judging = {
  mode: ApprovalMode
  decider: Decider
  /** Answers to what the post says now, in order. */
  answers: readonly Approval[]
  members: readonly Pick<Member, 'id' | 'name' | 'role'>[]
  /** Whose work it is: who sent it, and who had a hand in it since it was last approved. */
  isOwn: (person: Pick<Decider, 'memberId' | 'person'>) => boolean
}

/**
 * Whether somebody may say yes. Where approvals are required nobody approves own work, only some roles may, and two
 * steps take two people; a team in which nobody else could is told so and not stopped.
 */
export function judge({ mode, decider, answers, members, isOwn }: Judging): Verdict {
  if (!isRequired(mode) || decider.side === 'owner') return { may: true, caution: null }
  const step = stepOf(mode, answers, decider)
  const roles = step === 2 ? seconds : approvers
  const given = answers.filter(({ decision, step: one }) => decision === 'approved' && one !== step)
  const hasGiven = (one: Pick<Decider, 'memberId' | 'person'>) => given.some((answer) => isSame(answer, one))
  const others = members
    .map(({ id, name, role }) => ({ memberId: id, person: name, role }))
    .filter((one) => !isSame(one, decider))
  const able = others.filter((one) => roles.includes(one.role) && !isOwn(one) && !hasGiven(one))
  const why = whyNot()
  if (why === null) return { may: true, caution: null }
  return able.length > 0
    ? { may: false, why, who: able.map(({ person }) => person) }
    : { may: true, caution: why }

  function whyNot(): Caution | null {
    if (isOwn(decider)) return 'ownWork'
    if (hasGiven(decider)) return 'samePerson'
    // Whoever sits at a file without members has no role that could be wrong.
    return decider.role === null || roles.includes(decider.role) ? null : 'wrongRole'
  }
}

/** Members by their record; a file without members knows people by name only. */
export function isSame(
  one: Pick<Decider, 'memberId' | 'person'>,
  other: Pick<Decider, 'memberId' | 'person'>,
): boolean {
  if (one.memberId !== null && other.memberId !== null) return one.memberId === other.memberId
  return one.person !== '' && one.person === other.person
}
