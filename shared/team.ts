import { z } from 'zod'
import { Instant } from './day.ts'
import { Id, Line } from './record.ts'
import { Denominator } from './review.ts'

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
