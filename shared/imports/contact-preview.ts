import { z } from 'zod'
import { Id, Line } from '../record.ts'
import { contactKinds, legalBases } from '../relationships/relationships.ts'
import { networks } from '../strategy/strategy.ts'
import { Note, Reject, Why } from './why.ts'

/** More than a small team knows: beyond it a file is not one of contacts. */
export const mostContacts = 150_000

/** What a column of a table may say of a contact; a network's own column holds accounts on it. */
export const contactColumns = [
  'name',
  'givenName',
  'middleName',
  'familyName',
  'kind',
  'organisation',
  'jobTitle',
  'jobs',
  'email',
  'emailLabel',
  'phone',
  'phoneLabel',
  'site',
  'siteLabel',
  'post',
  'postLabel',
  'street',
  'city',
  'region',
  'postcode',
  'country',
  'profile',
  'tags',
  'day',
  'type',
  'stage',
  'place',
  'industry',
  'languages',
  'headcount',
  'context',
  'relevance',
  'goal',
  'worth',
  'value',
  'influence',
  'howWeTalk',
  'cadenceDays',
  'responsible',
  'resources',
  'aim',
  'nextStep',
  'note',
  'source',
  'basis',
  'basisNote',
  'audiences',
] as const
export const ContactColumn = z.enum(contactColumns).or(z.enum(networks))
export type ContactColumn = z.infer<typeof ContactColumn>

/** Columns of which a contact may have several. */
export const several: ReadonlySet<ContactColumn> = new Set([
  ...(['email', 'emailLabel', 'phone', 'phoneLabel', 'site', 'siteLabel', 'post', 'postLabel'] as const),
  ...(['street', 'city', 'region', 'postcode', 'country', 'profile', 'tags', 'note'] as const),
])

/** What each column of the file is read as; null is not read. A file of cards has no columns. */
export const ContactMapping = z.array(ContactColumn.nullable()).max(512)
export type ContactMapping = z.infer<typeof ContactMapping>

/** What kinds of files of contacts there are. `table` is any other. */
export const contactFileKinds = [
  'vcard',
  'linkedin',
  'google',
  'googleLegacy',
  'outlook',
  'rapport',
  'table',
] as const
export type ContactFileKind = (typeof contactFileKinds)[number]

/** A person's answers to what a file cannot say by itself. */
export const ContactImportAnswers = z.object({
  /** Names the file that is waiting; main keeps its bytes. */
  id: Id,
  mapping: ContactMapping,
  order: z.enum(['dayFirst', 'monthFirst']),
  /** Where all of the file comes from, for contacts that do not say it themselves. */
  source: Line,
  basis: z.enum(legalBases).nullable(),
})
export type ContactImportAnswers = z.infer<typeof ContactImportAnswers>

/** How many contacts an import makes, fills, leaves as they are; `repeated` rows say of one that the file has already. */
const counts = {
  read: z.int(),
  added: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  repeated: z.int(),
  /** Organisations that the contacts work at and that are not there yet. */
  organisations: z.int(),
}

/** A name that the workspace does not know, and how many rows say it. */
const UnknownName = z.object({ name: z.string(), count: z.int() })

export const ContactImportPreview = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(false), fileName: z.string(), why: Why }),
  ContactImportAnswers.extend({
    ...counts,
    ok: z.literal(true),
    fileName: z.string(),
    kind: z.enum(contactFileKinds),
    /** By what the kind was told: the version of its cards, or the names of columns. */
    signs: z.array(z.string()),
    /** Known again by this: what was chosen for such a file once is offered for the next. */
    signature: z.string(),
    columns: z.array(z.object({ name: z.string(), sample: z.string() })),
    /** Whether anything says who a row is about. */
    hasNames: z.boolean(),
    isOrderOpen: z.boolean(),
    /** The first of those that are new. */
    first: z.array(
      z.object({
        line: z.int(),
        kind: z.enum(contactKinds),
        name: Line,
        organisation: Line,
        jobTitle: Line,
        /** The first way to reach them. */
        reach: Line,
      }),
    ),
    /** The first of those that are there: what they get, and what of the file is left because they say otherwise. */
    changed: z.array(
      z.object({
        line: z.int(),
        id: Id,
        name: Line,
        gets: z.array(z.object({ field: z.string(), value: z.string() })),
        keeps: z.array(z.object({ field: z.string(), ours: z.string(), theirs: z.string() })),
      }),
    ),
    rejected: z.array(Reject),
    notes: z.array(Note),
    unknown: z.object({ goals: z.array(UnknownName), audiences: z.array(UnknownName) }),
  }),
])
export type ContactImportPreview = z.infer<typeof ContactImportPreview>

export const ContactImportSummary = z.object({
  ...counts,
  rejected: z.array(Reject),
  /** The first that was made, to be looked at. */
  firstId: Id.nullable(),
})
export type ContactImportSummary = z.infer<typeof ContactImportSummary>

export const ContactImportStep = z.discriminatedUnion('step', [
  z.object({ step: z.enum(['reading', 'saving']) }),
  z.object({ step: z.literal('writing'), done: z.int(), total: z.int() }),
  z.object({ step: z.literal('done'), summary: ContactImportSummary }),
])
export type ContactImportStep = z.infer<typeof ContactImportStep>
