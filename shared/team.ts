import { z } from 'zod'
import { Instant } from './day.ts'
import { Id, Line } from './record.ts'
import { Denominator } from './review.ts'

export const languages = ['en', 'tr', 'it', 'el', 'he'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

export const roles = ['lead', 'manager', 'author', 'approver', 'viewer'] as const

export const Member = z.object({ id: Id, name: Line, role: z.enum(roles) })
export type Member = z.infer<typeof Member>

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
  createdAt: Instant,
})
export type Workspace = z.infer<typeof Workspace>

/** What a new workspace is made of; the currency is its country's unless told otherwise. */
export type NewWorkspace = Omit<Workspace, 'id' | 'createdAt' | 'currency'> &
  Partial<Pick<Workspace, 'currency'>>
