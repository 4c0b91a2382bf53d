import { z } from 'zod'
import { Instant } from './day.ts'
import { Id, Line } from './record.ts'
import { Denominator } from './review/review.ts'

export const languages = ['en', 'tr', 'it', 'el', 'he'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

export const roles = ['lead', 'manager', 'author', 'approver', 'viewer'] as const

export type Role = (typeof roles)[number]

export const Member = z.object({
  id: Id,
  name: Line,
  role: z.enum(roles),
  /** Set when somebody left whose name hangs on things: they are kept, and nobody sits there any more. */
  retiredAt: Instant.nullable(),
})
export type Member = z.infer<typeof Member>

export const MemberPatch = Member.pick({ name: true, role: true }).partial()
export type MemberPatch = z.infer<typeof MemberPatch>

/** A member as the page knows them: whether there is a PIN, never which. */
export const MemberRow = Member.extend({
  hasPin: z.boolean(),
  /** When the PIN lapses that was said to be forgotten; null while nobody says so. */
  pinUntil: Instant.nullable(),
})
export type MemberRow = z.infer<typeof MemberRow>

/** Keeps colleagues apart who share a desk; it encrypts nothing. */
export const pinLength = { min: 4, max: 12 } as const
export const NewPin = z.string().regex(/^\d*$/).min(pinLength.min).max(pinLength.max)

/** Who sits here, and what that lets them do. A file without a team is sat at by nobody in particular. */
export const Seat = z.object({
  memberId: Id.nullable(),
  name: Line,
  role: z.enum(roles).nullable(),
  /** The file has several members. */
  isTeam: z.boolean(),
  /** Nobody has said yet who sits here. */
  mustChoose: z.boolean(),
  mayWrite: z.boolean(),
  mayManage: z.boolean(),
})
export type Seat = z.infer<typeof Seat>

/** A viewer reads and changes nothing, unless the whole team were viewers: nobody could make one of them an author. */
export function mayWrite(role: Role | null, members: readonly Pick<Member, 'role'>[]): boolean {
  return role !== 'viewer' || members.every((member) => member.role === 'viewer')
}

const managing: readonly Role[] = ['lead', 'manager']

/** Who may say who is in the team and how it approves; everybody while nobody leads. */
export function mayManage(role: Role | null, members: readonly Pick<Member, 'role'>[]): boolean {
  return role === null || managing.includes(role) || !members.some((member) => managing.includes(member.role))
}

const freeTries = 3
const longestWait = 15 * 60

/** Seconds to wait after so many wrong tries. */
export function waitAfter(failures: number): number {
  return failures < freeTries ? 0 : Math.min(30 * 2 ** (failures - freeTries), longestWait)
}

const forgottenHours = 24

/** A PIN that is said to be forgotten still holds for a day: time for its owner to type it, and for all to see. */
export function pinUntil(forgottenAt: Instant): Instant {
  return new Date(Date.parse(forgottenAt) + forgottenHours * 3_600_000).toISOString()
}

/** How a workspace approves: not at all, if it likes, always by somebody else, or by two people in turn. */
export const approvalModes = ['none', 'optional', 'required', 'twoSteps'] as const
export type ApprovalMode = (typeof approvalModes)[number]

/** The brand itself: the one row that says whose file this is. */
export const Workspace = z.object({
  id: Id,
  name: Line,
  /** ISO 3166 code; decides week start, weekend and later holidays. */
  country: z.string().regex(/^[A-Z]{2}$/),
  timeZone: z.string(),
  /** ISO 4217 code of what every amount is counted in. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** The language the owner reads: exports use it unless told otherwise. */
  exportLanguage: Language,
  denominator: Denominator,
  approvalMode: z.enum(approvalModes),
  createdAt: Instant,
})
export type Workspace = z.infer<typeof Workspace>

/** What a new workspace is made of; the currency is its country's, and approvals are optional, unless told otherwise. */
export type NewWorkspace = Omit<Workspace, 'id' | 'createdAt' | 'currency' | 'approvalMode'> &
  Partial<Pick<Workspace, 'currency' | 'approvalMode'>>
