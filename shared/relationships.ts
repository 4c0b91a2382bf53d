import { z } from 'zod'
import { Day, Instant } from './day.ts'
import { Id, Line, Prose } from './record.ts'
import { Network } from './strategy.ts'

export const contactKinds = ['person', 'organisation'] as const
export const contactTypes = [
  'customer',
  'prospect',
  'influencer',
  'blogger',
  'journalist',
  'partner',
  'supplier',
  'employee',
  'volunteer',
  'speaker',
] as const
export const contactStages = ['spotted', 'following', 'talking', 'met', 'partner'] as const

export const Contact = z.object({
  id: Id,
  kind: z.enum(contactKinds),
  name: Line,
  /** Where a person works. */
  organisationId: Id.nullable(),
  type: z.enum(contactTypes).nullable(),
  stage: z.enum(contactStages),
  place: Line,
  industry: Line,
  email: Line,
  phone: Line,
  /** The goal this relationship serves, and what it is worth to it. */
  goalId: Id.nullable(),
  value: Prose,
  /** 1 is slight, 5 is strong; null is not judged yet. */
  influence: z.number().int().min(1).max(5).nullable(),
  /** Days between touchpoints; null means no rhythm was promised. */
  cadenceDays: z.number().int().min(1).max(3650).nullable(),
  responsible: Line,
  nextStep: Line,
  note: Prose,
  createdAt: Instant,
})
export type Contact = z.infer<typeof Contact>

export const Handle = z.object({
  id: Id,
  contactId: Id,
  network: Network,
  handle: Line,
  url: Line,
  followers: z.number().int().nonnegative().nullable(),
})
export type Handle = z.infer<typeof Handle>

export const ContactTag = z.object({ id: Id, contactId: Id, tag: Line })
export type ContactTag = z.infer<typeof ContactTag>

export const touchpointKinds = [
  'follow',
  'comment',
  'reply',
  'message',
  'call',
  'meeting',
  'event',
  'mail',
  'gift',
  'mention',
  'coCreated',
] as const

export const Touchpoint = z.object({
  id: Id,
  contactId: Id,
  kind: z.enum(touchpointKinds),
  day: Day,
  channelId: Id.nullable(),
  postId: Id.nullable(),
  text: Prose,
  createdAt: Instant,
})
export type Touchpoint = z.infer<typeof Touchpoint>
