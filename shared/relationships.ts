import { z } from 'zod'
import { addDays, Day, daysBetween, Instant } from './day.ts'
import { Id, Line, Prose } from './record.ts'
import { Network } from './strategy.ts'
import { Language } from './team.ts'

export const contactKinds = ['person', 'organisation'] as const
export const contactTypes = [
  'customer', 'prospect', 'influencer', 'blogger', 'journalist', 'partner', 'supplier', 'employee', 'volunteer', 'speaker',
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
  'follow', 'comment', 'reply', 'message', 'call', 'meeting', 'event', 'mail', 'gift', 'mention', 'coCreated',
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

/** A contact is due on its next day and late at one and a half times its cadence. */
export const touchStates = ['fine', 'due', 'late'] as const
export const TouchState = z.enum(touchStates)
export type TouchState = z.infer<typeof TouchState>

/** Past this many times its cadence a contact is late, not only due. */
export const lateFactor = 1.5

/** The day a contact should be touched next; null when no rhythm was promised. `since` is the last touchpoint of any kind, or the day the contact was added. */
export function nextTouchDay(cadenceDays: number | null, since: Day): Day | null {
  return cadenceDays === null ? null : addDays(since, cadenceDays)
}

/** How much of the cadence has run out: 1 on the next day, 1.5 when late. Null without a cadence. */
export function lateness(cadenceDays: number | null, since: Day, today: Day): number | null {
  return cadenceDays === null ? null : daysBetween(since, today) / cadenceDays
}

/** Null without a cadence: nobody slips away from a rhythm that was never promised. */
export function touchState(cadenceDays: number | null, since: Day, today: Day): TouchState | null {
  const used = lateness(cadenceDays, since, today)
  if (used === null) return null
  if (used >= lateFactor) return 'late'
  return used >= 1 ? 'due' : 'fine'
}

/** One line of the list: what a row shows and nothing more, so that ten thousand stay light. */
export const ContactRow = Contact.pick({ id: true, kind: true, name: true, type: true, place: true, cadenceDays: true }).extend({
  organisation: Line.nullable(),
  tags: z.array(Line),
  goal: Line.nullable(),
  lastDay: Day.nullable(),
  nextDay: Day.nullable(),
  state: TouchState.nullable(),
})
export type ContactRow = z.infer<typeof ContactRow>

export const contactOrders = ['name', 'type', 'organisation', 'place', 'lastDay', 'nextDay', 'slipping'] as const
export const ContactOrder = z.enum(contactOrders)
export type ContactOrder = z.infer<typeof ContactOrder>

/** Which contacts to list, and in which order; a missing filter lets all pass. */
export const ContactFilter = z.object({
  search: z.string().max(200).optional(),
  kind: z.enum(contactKinds).optional(),
  type: z.enum(contactTypes).optional(),
  tag: Line.optional(),
  goalId: Id.optional(),
  organisationId: Id.optional(),
  slipping: z.boolean().optional(),
  order: ContactOrder,
  descending: z.boolean(),
  /** The reader's language decides how names sort. */
  language: Language,
  today: Day,
})
export type ContactFilter = z.infer<typeof ContactFilter>

/** Tags as a person types them: trimmed, single spaces, without a leading `#`. */
export function cleanTag(tag: string): string {
  return tag.trim().replace(/^#+/, '').replace(/\s+/g, ' ').trim()
}

/** A handle as its network writes it, without the at sign. */
export function cleanHandle(handle: string): string {
  return handle.trim().replace(/^@+/, '')
}
