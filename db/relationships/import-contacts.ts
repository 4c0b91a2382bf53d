import type { Day } from '../../shared/day.ts'
import type {
  ContactFields,
  ReadContact,
  ReadContactAddress,
  ReadHandle,
} from '../../shared/imports/read-contact.ts'
import type { Id } from '../../shared/record.ts'
import { mailKey, nameKey, phoneKey } from '../../shared/relationships/name-key.ts'
import { blankContact, type Contact, cleanTag } from '../../shared/relationships/relationships.ts'
import { fold } from '../../shared/text/fold.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'
import { ContactIndex, handleKey, readSigns, type Signs, signsOf } from './contact-match.ts'

type ScalarField = keyof ContactFields | 'organisationId' | 'goalId'

/** What a contact gets: a new one all it is, one that is there what it lacks. */
export type PlannedContact = {
  /** The row that says it. */
  line: number
  id: Id
  isNew: boolean
  /** An organisation that no row is about: somebody works there. */
  isImplied: boolean
  kind: Contact['kind']
  name: string
  patch: Partial<Pick<Contact, ScalarField>>
  handles: ReadHandle[]
  addresses: ReadContactAddress[]
  tags: string[]
  audienceIds: Id[]
  /** Where they work besides. */
  jobs: { organisationId: Id; role: string }[]
  /** The row whose photo it gets, and that picture in base64 until it is drawn anew. */
  photo: { line: number; picture: string } | null
  /** When a new one came to its stage; null is today. */
  day: Day | null
  /** Where the file says otherwise, and the workspace is left as it is. */
  keeps: { field: ScalarField; ours: string; theirs: string }[]
}

export type PlannedContacts = {
  /** New ones and those that get something, in the order of the file; organisations before who works there. */
  contacts: PlannedContact[]
  rows: number
  unchanged: number
  repeated: number
  organisations: number
  /** Rows whose contact is there and says otherwise, with nothing to add. */
  kept: PlannedContact[]
  unknown: Record<'goals' | 'audiences', { name: string; count: number }[]>
}

/** Where a file comes from, for contacts that do not say it themselves. */
export type Provenance = Pick<Contact, 'source' | 'basis'>

type Known = {
  id: Id
  signs: Signs
  planned: PlannedContact | undefined
  /** Whether a row is about it. */
  isSeen: boolean
}

/** What a contact has already, asked for when a row is found to be about it. */
type Having = {
  fields: Pick<Contact, ScalarField>
  handles: Set<string>
  addresses: Set<string>
  tags: Set<string>
  audiences: Set<Id>
  organisations: Set<Id>
  hasPhoto: boolean
}

/** From so many on, what a contact has is not gone through again for each row about it. */
const manyParts = 50

/**
 * What rows become. Whoever is there for certain gets only what is missing, so that a file taken in twice changes
 * nothing, and of the rows about one person the first makes it and the others fill it.
 */
export function planContacts(db: Db, rows: Iterable<ReadContact>, from: Provenance): PlannedContacts {
  const index = new ContactIndex<Known>()
  const organisations = new Map<string, Known>()
  const enter = (known: Known) => {
    index.add(known)
    if (known.signs.kind === 'organisation' && !organisations.has(known.signs.key))
      organisations.set(known.signs.key, known)
  }
  for (const { id, signs } of readSigns(db)) enter({ id, signs, planned: undefined, isSeen: false })
  const names = readNames(db)
  const read = havingReader(db)
  const plan: PlannedContacts = {
    ...{ contacts: [], rows: 0, unchanged: 0, repeated: 0, organisations: 0, kept: [] },
    unknown: { goals: [], audiences: [] },
  }
  const unknown = { goals: new Map<string, number>(), audiences: new Map<string, number>() }
  const find = (kind: 'goals' | 'audiences', name: string): Id | null => {
    if (name === '') return null
    const id = names[kind].get(fold(name))
    if (!id) unknown[kind].set(name, (unknown[kind].get(name) ?? 0) + 1)
    return id ?? null
  }

  function make(row: Pick<ReadContact, 'line' | 'kind' | 'name'>, signs: Signs): Known {
    const planned: PlannedContact = {
      ...{
        line: row.line,
        id: newId(),
        isNew: true,
        isImplied: true,
        kind: row.kind,
        name: row.name,
        patch: {},
      },
      ...nothingGained(),
    }
    plan.contacts.push(planned)
    const known: Known = { id: planned.id, signs, planned, isSeen: false }
    enter(known)
    return known
  }

  /** The organisation of that name, made where there is none. */
  function organisationOf({ line, organisation }: Pick<ReadContact, 'line' | 'organisation'>): Id | null {
    if (organisation === '') return null
    const key = nameKey(organisation, 'organisation')
    const known = organisations.get(key)
    if (known) return known.id
    plan.organisations += 1
    const said = { kind: 'organisation' as const, name: organisation, organisation: '' }
    return make({ line, ...said }, signsOf({ ...said, addresses: [], handles: [] })).id
  }

  /** Of those who have much. */
  const kept = new Map<Id, Having>()
  /** Asked anew for each row: kept for a hundred thousand contacts it would fill the memory. */
  function hasOf({ id, planned }: Known): Having {
    const known = kept.get(id)
    if (known) return known
    const has = planned?.isNew ? nothingYet() : read(id)
    if (planned) include(has, planned)
    if (has.addresses.size + has.handles.size + has.tags.size > manyParts) kept.set(id, has)
    return has
  }

  const there: Known[] = []
  for (const row of rows) {
    plan.rows += 1
    const signs = signsOf(row)
    const found = index.find(signs)
    const organisationId = organisationOf(row)
    const jobs = (row.jobs ?? []).flatMap(({ organisation, role }) => {
      const at = organisationOf({ line: row.line, organisation })
      return at === null || at === organisationId ? [] : [{ organisationId: at, role }]
    })
    const known = found ?? make(row, signs)
    if (known.isSeen) plan.repeated += 1
    else if (found?.planned?.isNew) plan.organisations -= 1
    else if (found) there.push(found)
    known.isSeen = true
    const has = hasOf(known)
    const { keeps, ...gets } = missing(row, has, {
      fields: { ...row.fields, organisationId, goalId: find('goals', row.goal) },
      audienceIds: row.audiences.flatMap((name) => find('audiences', name) ?? []),
      tags: names.tags,
      jobs,
      isNew: !found,
    })
    known.planned ??= planFor(row, known)
    known.planned.isImplied = false
    if (known.planned.isNew) known.planned.day ??= row.day
    else known.planned.keeps.push(...keeps)
    Object.assign(known.planned.patch, gets.patch)
    known.planned.photo ??= gets.photo
    for (const part of ['handles', 'addresses', 'tags', 'audienceIds', 'jobs'] as const)
      known.planned[part].push(...(gets[part] as never[]))
    if (found && gets.handles.length + gets.addresses.length > 0) {
      const more = signsOf({ ...row, ...gets })
      addSigns(known.signs, more)
      index.renew(known, more)
    }
  }
  for (const planned of plan.contacts) planned.patch = { ...from, ...planned.patch }
  for (const { planned } of there)
    if (planned && isFilled(planned)) plan.contacts.push(planned)
    else {
      plan.unchanged += 1
      if (planned && planned.keeps.length > 0) plan.kept.push(planned)
    }
  for (const kind of ['goals', 'audiences'] as const)
    plan.unknown[kind] = [...unknown[kind]].map(([name, count]) => ({ name, count }))
  return plan
}

function planFor({ line, kind }: ReadContact, { id, signs: { name } }: Known): PlannedContact {
  return { line, id, isNew: false, isImplied: false, kind, name, patch: {}, ...nothingGained() }
}

function nothingGained(): Pick<
  PlannedContact,
  'handles' | 'addresses' | 'tags' | 'audienceIds' | 'jobs' | 'photo' | 'day' | 'keeps'
> {
  return {
    ...{ handles: [], addresses: [], tags: [], audienceIds: [], jobs: [] },
    ...{ photo: null, day: null, keeps: [] },
  }
}

function isFilled({ patch, photo, ...gets }: PlannedContact): boolean {
  const parts = [Object.keys(patch), gets.handles, gets.addresses, gets.tags, gets.audienceIds, gets.jobs]
  return photo !== null || parts.some(({ length }) => length > 0)
}

function addSigns(signs: Signs, more: Signs): void {
  signs.organisation ||= more.organisation
  for (const part of ['mails', 'phones', 'handles'] as const) signs[part].push(...more[part])
}

function nothingYet(): Having {
  return {
    fields: { ...blankContact },
    handles: new Set(),
    addresses: new Set(),
    tags: new Set(),
    audiences: new Set(),
    organisations: new Set(),
    hasPhoto: false,
  }
}

/** What a contact gets counts as what it has. */
function include(has: Having, planned: PlannedContact): void {
  const { patch, handles, addresses, tags, audienceIds, jobs, photo } = planned
  Object.assign(has.fields, patch)
  has.hasPhoto ||= photo !== null
  for (const { organisationId } of jobs) has.organisations.add(organisationId)
  for (const key of handles.flatMap(handleKeys)) has.handles.add(key)
  for (const address of addresses) has.addresses.add(addressSign(address))
  for (const tag of tags) has.tags.add(fold(tag))
  for (const id of audienceIds) has.audiences.add(id)
}

type Saying = {
  fields: Partial<Pick<Contact, ScalarField>>
  audienceIds: Id[]
  /** Tags that are in use, as they are written. */
  tags: Map<string, string>
  jobs: PlannedContact['jobs']
  isNew: boolean
}

/** What a row says that is not there yet, which from now on is; and where it says otherwise. */
function missing(row: ReadContact, has: Having, { fields, audienceIds, tags, jobs, isNew }: Saying) {
  const patch: PlannedContact['patch'] = {}
  const keeps: PlannedContact['keeps'] = []
  for (const [name, value] of Object.entries(fields) as [ScalarField, never][]) {
    const ours = has.fields[name]
    if (value === null || value === '' || value === ours) continue
    // Every contact has a stage, so that none is missing.
    if (ours === null || ours === '' || (isNew && name === 'stage')) {
      has.fields[name] = value
      patch[name] = value
    } else if (name !== 'organisationId' && name !== 'goalId' && name !== 'stage')
      keeps.push({ field: name, ours: String(ours), theirs: String(value) })
  }
  const fresh = <Item>(items: readonly Item[], had: Set<string>, keyOf: (item: Item) => string) =>
    items.filter((item) => {
      const key = keyOf(item)
      if (had.has(key)) return false
      had.add(key)
      return true
    })
  const worn = row.tags.map((tag) => {
    const clean = cleanTag(tag)
    const known = tags.get(fold(clean))
    if (known === undefined && clean) tags.set(fold(clean), clean)
    return known ?? clean
  })
  return {
    ...{ patch, keeps },
    handles: row.handles.filter((handle) => isFreshHandle(handle, has.handles)),
    addresses: fresh(row.addresses, has.addresses, addressSign),
    tags: fresh(worn.filter(Boolean), has.tags, fold),
    audienceIds: fresh(audienceIds, has.audiences, (id) => id),
    jobs: fresh(
      jobs.filter(({ organisationId }) => organisationId !== has.fields.organisationId),
      has.organisations,
      ({ organisationId }) => organisationId,
    ),
    photo: row.photo && !has.hasPhoto ? { line: row.line, picture: row.photo } : null,
  }
}

/** An account is there under its name or its address. */
function isFreshHandle(handle: ReadHandle, had: Set<string>): boolean {
  const keys = handleKeys(handle)
  if (keys.some((key) => had.has(key))) return false
  for (const key of keys) had.add(key)
  return true
}

function handleKeys(handle: ReadHandle): string[] {
  const byAddress = handle.url === '' ? [] : [handleKey({ ...handle, handle: '' })]
  return [handleKey(handle), ...byAddress]
}

/** Two ways to write one address have the same. */
export function addressSign({ kind, value }: Pick<ReadContactAddress, 'kind' | 'value'>): string {
  const bare =
    kind === 'phone' ? phoneKey(value) || value.replace(/\s/g, '') : kind === 'email' ? mailKey(value) : ''
  return `${kind} ${
    bare ||
    fold(value)
      .replace(/[\s,]+/g, ' ')
      .replace(/^https?:\/\//, '')
      .replace(/\/+$/, '')
  }`
}

function readNames(db: Db) {
  const byName = (sql: string) =>
    new Map(
      (statement(db.sqlite, sql).raw().all() as [string, string][]).map(([name, value]) => [
        fold(name),
        value,
      ]),
    )
  return {
    goals: byName('select title, id from goal'),
    audiences: byName('select name, id from audience'),
    tags: byName('select distinct tag, tag from contactTag'),
  }
}

function havingReader(db: Db): (id: Id) => Having {
  const rows = (sql: string) => statement(db.sqlite, sql)
  return (id) => {
    const of = <Row>(table: string) => rows(`select * from ${table} where contactId = ?`).all(id) as Row[]
    return {
      fields: rows('select * from contact where id = ?').get(id) as Contact,
      handles: new Set(of<ReadHandle>('handle').flatMap(handleKeys)),
      addresses: new Set(of<ReadContactAddress>('contactAddress').map(addressSign)),
      tags: new Set(of<{ tag: string }>('contactTag').map(({ tag }) => fold(tag))),
      audiences: new Set(of<{ audienceId: Id }>('contactAudience').map(({ audienceId }) => audienceId)),
      organisations: new Set(of<{ organisationId: Id }>('contactJob').map((job) => job.organisationId)),
      hasPhoto: of('contactPhoto').length > 0,
    }
  }
}
