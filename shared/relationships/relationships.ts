import { z } from 'zod'
import { Cadence, Snooze, TouchState } from '../calendar/cadence.ts'
import { Day, Instant } from '../day.ts'
import { Id, Line, Prose } from '../record.ts'
import { Network } from '../strategy/strategy.ts'
import {
  ContactAddress,
  ContactAudience,
  ContactJob,
  ContactStage,
  ContactTie,
  contactStages,
  Handle,
} from './contact-parts.ts'

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
  /** Whose rhythm it takes where it has none of its own. */
  tierId: Id.nullable(),
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

/** What a new contact begins with, but for its name and kind. */
export const blankContact = {
  name: '',
  organisationId: null,
  type: null,
  stage: 'spotted',
  tierId: null,
  jobTitle: '',
  place: '',
  industry: '',
  languages: '',
  headcount: null,
  context: '',
  relevance: '',
  goalId: null,
  worth: null,
  value: '',
  influence: null,
  howWeTalk: '',
  cadenceDays: null,
  responsible: '',
  resources: '',
  aim: '',
  nextStep: '',
  note: '',
  source: '',
  basis: null,
  basisNote: '',
} satisfies Omit<Contact, 'id' | 'kind' | 'createdAt'>

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
  /** Where they work besides, or worked before, the latest first. */
  jobs: z.array(ContactJob.extend({ organisation: Line })),
  /** When it came to each stage, the latest first. */
  stages: z.array(ContactStage),
  audiences: z.array(ContactAudience),
  /** A JPEG as base64. */
  photo: z.base64().nullable(),
  touchpoints: z.array(TouchpointLine),
  /** Who works there, when the contact is an organisation, and who worked there until a day. */
  people: z.array(
    Contact.pick({ id: true, name: true, jobTitle: true }).extend({ untilDay: Day.nullable() }),
  ),
  /** The rhythm that holds, and who says so; null where nobody promised one. */
  cadence: Cadence.nullable(),
  nextDay: Day.nullable(),
  state: TouchState.nullable(),
  /** While it rests; null when the day has come or a touchpoint ended it. */
  snooze: Snooze.nullable(),
})
export type ContactDetail = z.infer<typeof ContactDetail>

/** Whether a type has a name in every language, and is not the team's own words. */
export function isUsualType(type: string): type is (typeof contactTypes)[number] {
  return contactTypes.some((one) => one === type)
}
