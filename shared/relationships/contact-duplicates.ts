import { z } from 'zod'
import { Id, Line } from '../record.ts'
import { ContactAddress, ContactTie, Handle } from './contact-parts.ts'
import { Contact, ContactTag } from './relationships.ts'

/** Why two contacts may be one, the surest first. */
export const duplicateReasons = ['handle', 'mail', 'phone', 'name', 'sound'] as const
export type DuplicateReason = (typeof duplicateReasons)[number]

/** Contacts that may be one and the same, and why. */
export const DuplicateGroup = z.object({
  ids: z.array(Id).min(2),
  why: z.array(z.enum(duplicateReasons)),
  /** The first few, as a list shows them. */
  members: z.array(z.object({ id: Id, name: Line, organisation: Line, place: Line, reach: Line })),
})
export type DuplicateGroup = z.infer<typeof DuplicateGroup>

/** As many are shown at once. */
export const mostGroups = 200
/** Side by side there is room for no more; the others of a group are asked for afterwards. */
export const mostSides = 4

export const DuplicateStep = z.discriminatedUnion('step', [
  z.object({ step: z.literal('comparing'), done: z.int(), total: z.int() }),
  z.object({ step: z.literal('done'), groups: z.array(DuplicateGroup), total: z.int() }),
])
export type DuplicateStep = z.infer<typeof DuplicateStep>

/** What can be chosen from one or the other when contacts are merged; all else is kept of both. */
export const mergeFields = [
  'name',
  'type',
  'stage',
  'organisationId',
  'jobTitle',
  'place',
  'industry',
  'languages',
  'headcount',
  'context',
  'relevance',
  'goalId',
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
] as const
export const MergeField = z.enum(mergeFields)
export type MergeField = z.infer<typeof MergeField>

/** A contact as it is laid beside another. */
export const MergeSide = Contact.extend({
  organisation: Line.nullable(),
  goal: Line.nullable(),
  handles: z.array(Handle),
  addresses: z.array(ContactAddress),
  tags: z.array(ContactTag),
  ties: z.array(ContactTie.pick({ id: true })),
  touchpoints: z.int(),
  tasks: z.int(),
  people: z.int(),
})
export type MergeSide = z.infer<typeof MergeSide>

export const Merging = z.object({
  /** The first stays as the record, the others go into it. */
  ids: z.array(Id).min(2).max(mostSides),
  /** Whose value each field has; what is not named stays as the first has it, or comes from the first that has any. */
  picks: z.partialRecord(MergeField, Id),
})
export type Merging = z.infer<typeof Merging>

/** Whether a field says anything. */
export function isSaid(value: Contact[MergeField]): boolean {
  return value !== null && value !== ''
}
