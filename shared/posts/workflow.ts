import { z } from 'zod'
import { nextStates, type Post, type PostState } from '../calendar/calendar.ts'
import { Instant } from '../day.ts'
import { Id, Line, Prose } from '../record.ts'
import type { ApprovalMode, Member, Role } from '../team.ts'
import { PostVersion } from './post-version.ts'

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

/** An answer, and who took it in where it is the owner's. */
export const GivenAnswer = Approval.extend({ takenInBy: Line.nullable() })
export type GivenAnswer = z.infer<typeof GivenAnswer>

/** How a post came to stand where it stands. */
export const PostWorkflow = z.object({
  /** Newest first. */
  versions: z.array(PostVersion),
  /** Oldest first. */
  approvals: z.array(GivenAnswer),
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
  isOwn: (person: Person) => boolean
  /** The same where everybody had a hand in it: who sent it, and who had the last one. */
  isOwnLast: (person: Person) => boolean
}

type Person = Pick<Decider, 'memberId' | 'person'>

/** How much is amiss about a yes: to approve one's own work is worse than to approve twice, or above one's role. */
const weights = { ownWork: 2, samePerson: 1, wrongRole: 1 } as const satisfies Record<Caution, number>

/**
 * Whether somebody may say yes. Where approvals are required nobody approves own work, only some roles may, and two
 * steps take two people; where nobody could then, it is left to those about whom the least is amiss, who are told so
 * and not stopped.
 */
export function judge({ mode, decider, answers, members, isOwn, isOwnLast }: Judging): Verdict {
  if (!isRequired(mode) || decider.side === 'owner') return { may: true, caution: null }
  const step = stepOf(mode, answers, decider)
  const roles = step === 2 ? seconds : approvers
  const given = answers.filter(({ decision, step: one }) => decision === 'approved' && one !== step)
  const others = members
    .map(({ id, name, role }) => ({ memberId: id, person: name, role }))
    .filter((one) => one.role !== 'viewer' && !isSame(one, decider))
  const isFree = [decider, ...others].some((one) => faultsOf(one, isOwn).length === 0)
  const faults = (one: Person & { role: Role | null }) => faultsOf(one, isFree ? isOwn : isOwnLast)
  const least = Math.min(...others.map((one) => weigh(one, faults(one))))
  const [why = null] = faults(decider)
  return why !== null && weigh(decider, faults(decider)) > least
    ? { may: false, why, who: others.filter((one) => weigh(one, faults(one)) === least).map(nameOf) }
    : { may: true, caution: why }

  function faultsOf(one: Person & { role: Role | null }, own: Judging['isOwn']): Caution[] {
    const found: Caution[] = []
    if (own(one)) found.push('ownWork')
    if (given.some((answer) => isSame(answer, one))) found.push('samePerson')
    // Whoever sits at a file without members has no role that could be wrong.
    if (one.role !== null && !roles.includes(one.role)) found.push('wrongRole')
    return found
  }
}

const nameOf = ({ person }: Person) => person

/** Who may give no yes at all is further from it than who may give the first. */
function weigh({ role }: { role: Role | null }, faults: readonly Caution[]): number {
  const isFar = faults.includes('wrongRole') && role !== null && !approvers.includes(role)
  return faults.reduce((sum, fault) => sum + weights[fault], isFar ? 1 : 0)
}

/** Members by their record; a file without members knows people by name only. */
export function isSame(
  one: Pick<Decider, 'memberId' | 'person'>,
  other: Pick<Decider, 'memberId' | 'person'>,
): boolean {
  if (one.memberId !== null && other.memberId !== null) return one.memberId === other.memberId
  return one.person !== '' && one.person === other.person
}
