import { z } from 'zod'
import { TagCadence, Tier, TouchState } from '../calendar/cadence.ts'
import { Day } from '../day.ts'
import { Id, Line } from '../record.ts'
import { Language } from '../team.ts'
import { contactStages } from './contact-parts.ts'
import { Contact, contactKinds, isUsualType, legalBases } from './relationships.ts'

/** Everything a row can show, in the order a column is offered. */
export const contactColumns = [
  'name',
  'type',
  'jobTitle',
  'organisation',
  'place',
  'industry',
  'languages',
  'tags',
  'stage',
  'tier',
  'goal',
  'worth',
  'influence',
  'relevance',
  'headcount',
  'followers',
  'email',
  'phone',
  'responsible',
  'nextStep',
  'source',
  'basis',
  'addedDay',
  'lastDay',
  'nextDay',
] as const
export const ContactColumn = z.enum(contactColumns)
export type ContactColumn = z.infer<typeof ContactColumn>

/** `lateness` puts first whose cadence has run out most often. */
export const ContactOrder = z.union([ContactColumn, z.literal('lateness')])
export type ContactOrder = z.infer<typeof ContactOrder>

/** How a contact stands to its rhythm. */
export const touchFilters = ['due', 'slipping', 'snoozed', 'fine', 'noCadence'] as const

const most = 200
const Texts = z.array(Line).max(most)

/** Which contacts to list. Each list lets pass whoever has one of its values, '' whoever has none; a missing one lets all pass. */
export const ContactFilter = z.object({
  search: z.string().max(200).optional(),
  kinds: z.array(z.enum(contactKinds)).max(most).optional(),
  types: Texts.optional(),
  tags: Texts.optional(),
  tierIds: Texts.optional(),
  stages: z.array(z.enum(contactStages)).max(most).optional(),
  goalIds: Texts.optional(),
  /** Those of our audiences that they reach. */
  audienceIds: Texts.optional(),
  organisationIds: Texts.optional(),
  places: Texts.optional(),
  industries: Texts.optional(),
  languages: Texts.optional(),
  responsibles: Texts.optional(),
  bases: z
    .array(z.union([z.enum(legalBases), z.literal('')]))
    .max(most)
    .optional(),
  touch: z.array(z.enum(touchFilters)).max(most).optional(),
})
export type ContactFilter = z.infer<typeof ContactFilter>
export type ContactFilterField = Exclude<keyof ContactFilter, 'search'>

/** Which contacts, and in which order; the reader's language decides how names sort. */
export const ContactQuestion = z.object({
  filter: ContactFilter,
  order: ContactOrder,
  descending: z.boolean(),
  language: Language,
})
export type ContactQuestion = z.infer<typeof ContactQuestion>

/** Whose time has run out, the latest first. */
export function lateOnes(language: Language): ContactQuestion {
  return { filter: { touch: ['slipping', 'due'] }, order: 'lateness', descending: true, language }
}

/** More rows than this never cross the port at once. */
export const longestWindow = 500
/** So many may be named one by one; more are chosen as all that match, without some. */
export const mostNamed = 20_000

/** The rows from one place of the list on. */
export const ContactWindow = ContactQuestion.extend({
  from: z.number().int().nonnegative(),
  limit: z.number().int().min(1).max(longestWindow),
  /** Where this contact stands is told too. */
  near: Id.optional(),
})
export type ContactWindow = z.infer<typeof ContactWindow>

/** Many contacts at once: named one by one, or all that pass a filter without a few. */
export const ContactChoice = z.union([
  z.object({ ids: z.array(Id).max(mostNamed) }),
  z.object({ filter: ContactFilter, without: z.array(Id).max(mostNamed) }),
])
export type ContactChoice = z.infer<typeof ContactChoice>

/** One line of the list, with all that a column may show. */
export const ContactRow = Contact.pick({
  id: true,
  kind: true,
  name: true,
  type: true,
  jobTitle: true,
  place: true,
  industry: true,
  languages: true,
  stage: true,
  worth: true,
  influence: true,
  headcount: true,
  responsible: true,
  nextStep: true,
  source: true,
  basis: true,
}).extend({
  organisation: Line.nullable(),
  /** Its beginning. */
  relevance: Line,
  tags: z.array(Line),
  tier: Line.nullable(),
  goal: Line.nullable(),
  /** Of the handle with the most. */
  followers: z.number().int().nullable(),
  email: Line.nullable(),
  phone: Line.nullable(),
  addedDay: Day,
  lastDay: Day.nullable(),
  nextDay: Day.nullable(),
  state: TouchState.nullable(),
  /** Null where it does not rest today. */
  snoozedUntil: Day.nullable(),
  cadenceDays: z.number().int().nullable(),
})
export type ContactRow = z.infer<typeof ContactRow>

export const ContactRows = z.object({
  rows: z.array(ContactRow),
  /** How many pass the filter. */
  total: z.number().int(),
  /** Where the contact that was asked about stands; null where it does not pass. */
  at: z.number().int().nullable(),
})
export type ContactRows = z.infer<typeof ContactRows>

/** How many contacts there are and how many are slipping away, and the day it is in the brand's zone. */
export const ContactSummary = z.object({
  all: z.number().int(),
  due: z.number().int(),
  slipping: z.number().int(),
  today: Day,
})
export type ContactSummary = z.infer<typeof ContactSummary>

/** The rhythms that many share, and how many contacts each reaches. */
export const Rhythms = z.object({
  tiers: z.array(Tier.extend({ count: z.number().int() })),
  tags: z.array(TagCadence.extend({ count: z.number().int() })),
})
export type Rhythms = z.infer<typeof Rhythms>

const Used = z.array(z.object({ value: Line, count: z.number().int() }))

/** What is in use where people choose: each value and how many contacts have it, the most used first. */
export const ContactFacets = z.object({
  types: Used,
  tags: Used,
  places: Used,
  industries: Used,
  languages: Used,
  responsibles: Used,
})
export type ContactFacets = z.infer<typeof ContactFacets>

/** The team's own words for types. */
export function ownTypesOf({ types }: ContactFacets): string[] {
  return types.map(({ value }) => value).filter((type) => !isUsualType(type))
}
