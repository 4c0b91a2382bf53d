import { z } from 'zod'
import {
  ContactAddress,
  ContactAudience,
  ContactStage,
  ContactTie,
  contactStages,
  Handle,
} from './contact-parts.ts'
import { addDays, Day, Instant } from './day.ts'
import { Id, Line, Prose } from './record.ts'
import { Network } from './strategy.ts'
import { Language } from './team.ts'

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

/** Why a person's data may be kept: the bases of article 6 of the GDPR that a small firm can have. */
export const legalBases = ['consent', 'contract', 'legitimateInterest', 'publicSource'] as const

/** 1 is slight, 5 is very great; null is not judged yet. */
const Grade = z.number().int().min(1).max(5)

export const Contact = z.object({
  id: Id,
  kind: z.enum(contactKinds),
  name: Line,
  /** Where a person works, and as what. */
  organisationId: Id.nullable(),
  jobTitle: Line,
  /** One of `contactTypes`, or the team's own words. */
  type: Line.nullable(),
  stage: z.enum(contactStages),
  place: Line,
  industry: Line,
  /** BCP 47 codes, each once, with a space between. */
  languages: Line,
  /** How many people stand behind it: readers of a blog, members of a club; null is not known. */
  headcount: z.number().int().nonnegative().nullable(),
  /** In what circumstances we know each other, and what that has to do with what we do. */
  context: Prose,
  relevance: Prose,
  /** The goal this relationship serves, how much it is worth to it, and why. */
  goalId: Id.nullable(),
  worth: Grade.nullable(),
  value: Prose,
  influence: Grade.nullable(),
  /** How we speak with each other; who does and how often say `responsible` and `cadenceDays`. */
  howWeTalk: Prose,
  /** Days between touchpoints; null means no rhythm was promised. */
  cadenceDays: z.number().int().min(1).max(3650).nullable(),
  responsible: Line,
  /** What keeping it up takes. */
  resources: Prose,
  /** What we want to reach with this relationship. */
  aim: Prose,
  nextStep: Line,
  note: Prose,
  /** Where we have this contact from, and on which legal basis we keep it. */
  source: Line,
  basis: z.enum(legalBases).nullable(),
  basisNote: Line,
  createdAt: Instant,
})
export type Contact = z.infer<typeof Contact>

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

/** How it felt; null is not said. */
export const moods = ['good', 'mixed', 'tense'] as const

export const Touchpoint = z.object({
  id: Id,
  contactId: Id,
  kind: z.enum(touchpointKinds),
  day: Day,
  channelId: Id.nullable(),
  postId: Id.nullable(),
  /** The event at which it happened. */
  eventId: Id.nullable(),
  text: Prose,
  mood: z.enum(moods).nullable(),
  /** The mention it tells of, which has the words: what was written to us, or as a reply what we answered. */
  mentionId: Id.nullable(),
  createdAt: Instant,
})
export type Touchpoint = z.infer<typeof Touchpoint>

/** A contact is due (amber) on its next day and slipping away (red) at one and a half times its cadence. */
export const touchStates = ['fine', 'due', 'slipping'] as const
export const TouchState = z.enum(touchStates)
export type TouchState = z.infer<typeof TouchState>

/** From this many times its cadence on a contact is slipping away, not only due. */
export const slippingFactor = 1.5

/** The day a contact should be touched next; null when no rhythm was promised. `since` is the last touchpoint of any kind, or the day the contact was added. */
export function nextTouchDay(cadenceDays: number | null, since: Day): Day | null {
  return cadenceDays === null ? null : addDays(since, cadenceDays)
}

/**
 * Where a contact stands when `passed` days went by since its time began to run; null without a cadence, because
 * nobody slips away from a rhythm that was never promised.
 */
export function touchState(cadenceDays: number | null, passed: number): TouchState | null {
  if (cadenceDays === null) return null
  if (passed >= cadenceDays * slippingFactor) return 'slipping'
  return passed >= cadenceDays ? 'due' : 'fine'
}

/** One line of the list: what a row shows and nothing more, so that ten thousand stay light. */
export const ContactRow = Contact.pick({
  id: true,
  kind: true,
  name: true,
  type: true,
  place: true,
  cadenceDays: true,
}).extend({
  organisation: Line.nullable(),
  tags: z.array(Line),
  goal: Line.nullable(),
  lastDay: Day.nullable(),
  nextDay: Day.nullable(),
  state: TouchState.nullable(),
})
export type ContactRow = z.infer<typeof ContactRow>

export const contactOrders = [
  'name',
  'type',
  'organisation',
  'place',
  'lastDay',
  'nextDay',
  'lateness',
] as const
export const ContactOrder = z.enum(contactOrders)
export type ContactOrder = z.infer<typeof ContactOrder>

/** Which contacts to list, and in which order; a missing filter lets all pass. */
export const ContactFilter = z.object({
  search: z.string().max(200).optional(),
  kind: z.enum(contactKinds).optional(),
  type: Line.optional(),
  tag: Line.optional(),
  goalId: Id.optional(),
  organisationId: Id.optional(),
  /** Only those that are due or slipping away. */
  isDue: z.boolean().optional(),
  order: ContactOrder,
  descending: z.boolean(),
  /** The reader's language decides how names sort. */
  language: Language,
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

export const ContactPatch = Contact.omit({ id: true, createdAt: true }).partial()
export type ContactPatch = z.infer<typeof ContactPatch>

export const TouchpointPatch = Touchpoint.omit({
  id: true,
  contactId: true,
  eventId: true,
  mentionId: true,
  createdAt: true,
}).partial()
export type TouchpointPatch = z.infer<typeof TouchpointPatch>

/** A touchpoint as it is logged; what was promised in it becomes a task. */
export const NewTouchpoint = Touchpoint.omit({
  id: true,
  eventId: true,
  mentionId: true,
  createdAt: true,
}).extend({
  promise: z.object({ title: Line, dueDay: Day.nullable() }).nullable(),
})
export type NewTouchpoint = z.infer<typeof NewTouchpoint>

/** A touchpoint with what it was about by name, and the day on which its post is found in the calendar. */
export const TouchpointLine = Touchpoint.extend({
  network: Network.nullable(),
  handle: Line.nullable(),
  postTitle: Line.nullable(),
  postDay: Day.nullable(),
  mentionText: Prose.nullable(),
})
export type TouchpointLine = z.infer<typeof TouchpointLine>

/** Everything the panel shows of one contact, touchpoints newest first. */
export const ContactDetail = Contact.extend({
  organisation: Line.nullable(),
  goal: Line.nullable(),
  handles: z.array(Handle),
  addresses: z.array(ContactAddress),
  tags: z.array(ContactTag),
  /** Who knows them, from whichever side it was written down. */
  ties: z.array(ContactTie.pick({ id: true, how: true }).extend({ otherId: Id, name: Line })),
  /** When it came to each stage, the latest first. */
  stages: z.array(ContactStage),
  audiences: z.array(ContactAudience),
  /** A JPEG as base64. */
  photo: z.base64().nullable(),
  touchpoints: z.array(TouchpointLine),
  /** Who works there, when the contact is an organisation. */
  people: z.array(Contact.pick({ id: true, name: true, jobTitle: true })),
  nextDay: Day.nullable(),
  state: TouchState.nullable(),
})
export type ContactDetail = z.infer<typeof ContactDetail>

/** How many contacts there are, how many are slipping away, which tags are in use, and the day it is in the brand's zone. */
export const ContactSummary = z.object({
  all: z.number().int(),
  due: z.number().int(),
  slipping: z.number().int(),
  tags: z.array(z.object({ tag: Line, count: z.number().int() })),
  /** The team's own words for types. */
  ownTypes: z.array(Line),
  today: Day,
})
export type ContactSummary = z.infer<typeof ContactSummary>

/** Whether a type has a name in every language, and is not the team's own words. */
export function isUsualType(type: string): type is (typeof contactTypes)[number] {
  return contactTypes.some((one) => one === type)
}

export const ContactIds = z.object({ ids: z.array(Id).min(1) })
