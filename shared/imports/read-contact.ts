import type { Day } from '../day.ts'
import { longestLine, longestProse } from '../record.ts'
import { type ContactAddress, contactStages, type Handle } from '../relationships/contact-parts.ts'
import { type Contact, legalBases } from '../relationships/relationships.ts'
import { cleanLine, cleanProse, hasUnseen } from '../text/clean-text.ts'
import type { Reject, Why } from './why.ts'

/** What a file may say of a contact beside its name, in one field each. */
export type ContactFields = Omit<Contact, 'id' | 'kind' | 'name' | 'organisationId' | 'goalId' | 'createdAt'>

export type ReadHandle = Omit<Handle, 'id' | 'contactId'>
export type ReadContactAddress = Omit<ContactAddress, 'id' | 'contactId'>

export type ReadJob = { organisation: string; role: string }

/** A contact as a file tells of it: names in place of ids, and nothing that it does not say. */
export type ReadContact = {
  line: number
  kind: Contact['kind']
  name: string
  organisation: string
  goal: string
  audiences: string[]
  tags: string[]
  handles: ReadHandle[]
  addresses: ReadContactAddress[]
  /** Where they work besides. */
  jobs?: ReadJob[]
  /** A picture in base64. */
  photo?: string
  /** Since when we know each other. */
  day: Day | null
  fields: Partial<ContactFields>
}

/** What was mended on the way, counted in contacts. */
export type Mended = {
  photosLeft: number
  photosElsewhere: number
  brokenLetters: number
  unseen: number
  tooLong: number
}
export const nothingMended: Mended = {
  ...{ photosLeft: 0, photosElsewhere: 0, brokenLetters: 0, unseen: 0, tooLong: 0 },
}

/**
 * Contacts are read as they are gone through, once, so that a long file is never all in memory in this form; only then
 * are `rejected` and `mended` whole.
 */
export type ReadContacts = { contacts: Iterable<ReadContact>; rejected: Reject[]; mended: Mended }

const proseFields = new Set<keyof ContactFields>([
  'context',
  'relevance',
  'value',
  'howWeTalk',
  'resources',
  'aim',
  'note',
])

/**
 * A contact without what nobody sees and in the lengths that a record may have; or why it is none. Whoever has no name
 * is called by the first thing that is known.
 */
export function cleanContact(read: ReadContact, mended: Mended): ReadContact | Why {
  const line = (text: string) => cutLine(cleanLine(text), mended)
  if (hasUnseen(read.name) || hasUnseen(read.organisation)) mended.unseen += 1
  const addresses = unique(
    read.addresses.map((one) => ({ ...one, value: line(one.value), label: line(one.label) })),
    ({ kind, value }) => `${kind} ${value.toLowerCase()}`,
  ).filter(({ value }) => value !== '')
  const handles = unique(
    read.handles.map((one) => ({ ...one, handle: line(one.handle), url: line(one.url) })),
    ({ network, handle, url }) => `${network} ${(handle || url).toLowerCase()}`,
  ).filter(({ handle, url }) => handle || url)
  const organisation = line(read.organisation)
  const named = line(read.name)
  const isOrganisation = read.kind === 'organisation' || (named === '' && organisation !== '')
  const name = named || organisation || handles[0]?.handle || addresses[0]?.value || ''
  if (name === '') return { code: 'noName' }
  return {
    ...read,
    ...{ name, handles, addresses },
    kind: isOrganisation ? 'organisation' : 'person',
    organisation: isOrganisation ? '' : organisation,
    jobs: isOrganisation ? [] : cleanJobs(read.jobs ?? [], line),
    goal: line(read.goal),
    audiences: read.audiences.map(line).filter(Boolean),
    tags: unique(read.tags.map(line), (tag) => tag).filter(Boolean),
    fields: cleanFields(read.fields, mended),
  }
}

function cleanJobs(jobs: readonly ReadJob[], line: (text: string) => string): ReadJob[] {
  return jobs
    .map(({ organisation, role }) => ({ organisation: line(organisation), role: line(role) }))
    .filter(({ organisation }) => organisation !== '')
}

/** What a field may say, where it may not say everything. */
const allowed: Partial<Record<keyof ContactFields, (value: string | number) => boolean>> = {
  stage: (value) => contactStages.some((stage) => stage === value),
  basis: (value) => legalBases.some((basis) => basis === value),
  worth: isGrade,
  influence: isGrade,
  cadenceDays: (value) => Number(value) >= 1 && Number(value) <= 3650,
}

function isGrade(value: string | number): boolean {
  return Number(value) >= 1 && Number(value) <= 5
}

function cleanFields(fields: Partial<ContactFields>, mended: Mended): Partial<ContactFields> {
  const kept: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(fields) as [keyof ContactFields, string | number | null][]) {
    if (value === null || value === undefined || allowed[name]?.(value) === false) continue
    const text = typeof value === 'string' ? cleanText(name, value, mended) : value
    if (text !== '') kept[name] = text
  }
  return kept
}

function cleanText(field: keyof ContactFields, text: string, mended: Mended): string {
  return proseFields.has(field) ? cleanProse(text).slice(0, longestProse) : cutLine(cleanLine(text), mended)
}

function cutLine(text: string, mended: Mended): string {
  if (text.length <= longestLine) return text
  mended.tooLong += 1
  return text.slice(0, longestLine)
}

function unique<Item>(items: Item[], keyOf: (item: Item) => string): Item[] {
  if (items.length < 2) return items
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed()
}
