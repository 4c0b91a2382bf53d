import { z } from 'zod'
import { Day } from '../day.ts'
import { Id, Line } from '../record.ts'
import { Network } from '../strategy/strategy.ts'

export const contactStages = ['spotted', 'following', 'talking', 'met', 'partner'] as const

export const Handle = z.object({
  id: Id,
  contactId: Id,
  network: Network,
  handle: Line,
  url: Line,
  followers: z.number().int().nonnegative().nullable(),
})
export type Handle = z.infer<typeof Handle>

export const addressKinds = ['email', 'phone', 'site', 'post'] as const

/** A way to reach a contact that is no account on a network. */
export const ContactAddress = z.object({
  id: Id,
  contactId: Id,
  kind: z.enum(addressKinds),
  value: Line,
  /** Which of several: work, home, the shop. */
  label: Line,
})
export type ContactAddress = z.infer<typeof ContactAddress>

/** Two contacts who know each other; it reads the same from both sides. */
export const ContactTie = z.object({ id: Id, contactId: Id, otherId: Id, how: Line })
export type ContactTie = z.infer<typeof ContactTie>

/** Where somebody works besides their main place of work, or worked before. */
export const ContactJob = z.object({
  id: Id,
  contactId: Id,
  organisationId: Id,
  /** As what. */
  role: Line,
  fromDay: Day.nullable(),
  /** The last day; null while it goes on. */
  untilDay: Day.nullable(),
})
export type ContactJob = z.infer<typeof ContactJob>

/** Two contacts of whom somebody said that they are not the same; it reads the same from both sides. */
export const ContactApart = z.object({ id: Id, contactId: Id, otherId: Id })
export type ContactApart = z.infer<typeof ContactApart>

/** The day on which a contact came to a stage. */
export const ContactStage = z.object({ id: Id, contactId: Id, stage: z.enum(contactStages), day: Day })
export type ContactStage = z.infer<typeof ContactStage>

/** One of our audiences that a contact reaches. */
export const ContactAudience = z.object({ id: Id, contactId: Id, audienceId: Id })
export type ContactAudience = z.infer<typeof ContactAudience>

/** What a contact looks like. */
export const ContactPhoto = z.object({
  id: Id,
  contactId: Id,
  /** A small square JPEG as base64: whatever file it came from, nothing in it can run or tell where it was taken. */
  image: z.base64(),
})
export type ContactPhoto = z.infer<typeof ContactPhoto>

/** What belongs to one contact and is nothing without it, by its table. */
export const partTables = [
  'handle',
  'contactAddress',
  'contactTie',
  'contactJob',
  'contactStage',
  'contactAudience',
] as const
export type PartTable = (typeof partTables)[number]

export const NewPart = z.discriminatedUnion('table', [
  z.object({ table: z.literal('handle'), values: Handle.omit({ id: true }) }),
  z.object({ table: z.literal('contactAddress'), values: ContactAddress.omit({ id: true }) }),
  z.object({ table: z.literal('contactTie'), values: ContactTie.omit({ id: true }) }),
  z.object({ table: z.literal('contactJob'), values: ContactJob.omit({ id: true }) }),
  z.object({ table: z.literal('contactStage'), values: ContactStage.omit({ id: true }) }),
  z.object({ table: z.literal('contactAudience'), values: ContactAudience.omit({ id: true }) }),
])
export type NewPart = z.infer<typeof NewPart>

/** Whose it is stays as it is; an audience is chosen or not. */
const kept = { id: true, contactId: true } as const

export const PartChange = z.discriminatedUnion('table', [
  z.object({ table: z.literal('handle'), id: Id, patch: Handle.omit(kept).partial() }),
  z.object({ table: z.literal('contactAddress'), id: Id, patch: ContactAddress.omit(kept).partial() }),
  z.object({ table: z.literal('contactTie'), id: Id, patch: ContactTie.pick({ how: true }).partial() }),
  z.object({ table: z.literal('contactJob'), id: Id, patch: ContactJob.omit(kept).partial() }),
  z.object({ table: z.literal('contactStage'), id: Id, patch: ContactStage.pick({ day: true }).partial() }),
])
export type PartChange = z.infer<typeof PartChange>

export const PartRef = z.object({ table: z.enum(partTables), id: Id })
export type PartRef = z.infer<typeof PartRef>
