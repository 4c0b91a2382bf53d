import type Database from 'better-sqlite3'
import type { HitPlace, SearchSubject } from '../../shared/search.ts'
import { foldVersion } from '../../shared/text/fold.ts'
import type { RecordChange } from '../history/change.ts'
import { idLists, statement } from '../query.ts'

/** Search needs no more of an open file than this. */
export type Connection = { sqlite: Database.Database }

/** Changes whenever the same records are found by other words than before: an index made by another version is rebuilt. */
export const searchVersion = foldVersion * 100 + 3

/** A text that leads to a record, and where it stands. */
export type Body = HitPlace & { text: string }

/** A record as search reads it: its name, and all the other words that lead to it. */
export type Findable = { title: string; bodies: Body[] }

/** Rows that belong to a record that is found, and whose words lead to it. */
type PartSource = {
  table: string
  text: string
  /** The field that names the record. */
  owner: string
  /** What must be joined to know the owner. */
  join?: string
  where?: string
  /** By `id` where nothing else is said. */
  order?: string
}

/** In SQL: the title, the other words, and where they stand if not in the table of that name alone. */
type Source = { title: string; words?: string; from?: string; id?: string; parts?: readonly PartSource[] }

/** The text of each record that can be found, with that of the rows that belong to it. What is there once has no title. */
const sources: Record<SearchSubject, Source> = {
  contact: {
    title: 'c.name',
    words: `c.jobTitle, c.place, c.industry, c.context, c.relevance, c.value, c.howWeTalk, c.resources, c.aim,
      c.responsible, c.nextStep, c.note, c.source, trim(coalesce(o.name, '') || ' ' || coalesce((select group_concat(one.name, ' ') from contactJob j
        join contact one on one.id = j.organisationId where j.contactId = c.id), '')) as organisationId`,
    from: 'contact c left join contact o on o.id = c.organisationId',
    id: 'c.id',
    parts: [
      { table: 'contactTag', text: 'tag', owner: 'contactId' },
      { table: 'contactAddress', text: "value || ' ' || label", owner: 'contactId' },
      { table: 'contactTie', text: 'how', owner: 'contactId', where: "how != ''" },
      { table: 'contactJob', text: 'role', owner: 'contactId', where: "role != ''" },
      { table: 'handle', text: "handle || ' ' || network || ' ' || url", owner: 'contactId' },
      { table: 'touchpoint', text: 'text', owner: 'contactId', order: 'day desc, id' },
      { table: 'capability', text: "name || ' ' || note", owner: 'contactId' },
      {
        table: 'capabilityProof',
        text: "capabilityProof.text || ' ' || url",
        owner: 'contactId',
        join: 'join capability on capability.id = capabilityId',
      },
      { table: 'mention', text: "text || ' ' || answer", owner: 'contactId', order: 'at desc, id' },
      { table: 'task', text: 'title', owner: 'contactId', order: 'position' },
    ],
  },
  post: {
    title: 'title',
    words: 'text, responsible, link',
    parts: [
      { table: 'variant', text: 'text', owner: 'postId', where: 'text is not null' },
      { table: 'variant', text: 'firstComment', owner: 'postId', where: "firstComment != ''" },
      { table: 'variant', text: 'link', owner: 'postId', where: "link != ''" },
      { table: 'comment', text: 'text', owner: 'postId' },
      { table: 'task', text: 'title', owner: 'postId', order: 'position' },
    ],
  },
  goal: { title: 'title', words: 'strategy' },
  objective: { title: 'title', words: 'question, responsible' },
  tactic: { title: 'title', words: 'responsible' },
  campaign: { title: 'name', words: 'brief, code' },
  audience: {
    title: 'name',
    words: `age, location, gender, interests, painPoints, motivations, mediaHabits, brandResearch, whySocial,
      resemblanceReason`,
    parts: [{ table: 'evidence', text: 'source', owner: 'audienceId' }],
  },
  pillar: { title: 'name', words: 'description' },
  channel: { title: 'handle', words: 'network, url, role, reason, responsible' },
  gateAnswer: { title: 'reason', words: 'person' },
  objection: { title: 'title', words: 'answer' },
  businessBlock: { title: 'title', words: 'text, answer, responsible' },
  budgetLine: { title: 'name' },
  paidEffort: { title: 'name', words: 'place, interests, remarketing, whyCold' },
  competitor: { title: 'name', words: 'place, doesWell, lesson' },
  keyword: { title: 'title', words: 'place, responsible' },
  messagePoint: { title: 'title', words: 'facts' },
  replyNode: {
    title: 'title',
    words: 'note, responsible',
    parts: [{ table: 'replyAnswer', text: 'title', owner: 'nodeId' }],
  },
  term: { title: 'title', words: 'instead, why' },
  hashtagSet: { title: 'title', words: 'tags' },
  person: { title: 'name', words: 'team' },
  dayNote: { title: 'text' },
  offlineEvent: { title: 'title', words: 'place, responsible, outcome' },
  layerDay: { title: 'title', words: 'place' },
  policy: { title: 'title', words: 'text, responsible' },
  media: {
    title: 'name',
    words: 'alt',
    parts: [
      { table: 'mediaTag', text: 'tag', owner: 'mediaId' },
      { table: 'mediaPermission', text: "who || ' ' || use || ' ' || proof", owner: 'mediaId' },
    ],
  },
  mention: {
    title: "coalesce(c.name, nullif(m.author, ''), substr(m.text, 1, 80))",
    words: `m.text, m.answer, m.author, m.reason,
      m.responsible, m.link`,
    from: 'mention m left join contact c on c.id = m.contactId',
    id: 'm.id',
  },
  place: { title: 'name', words: 'gives, url, rules, works, routine' },
  alliance: {
    title: 'name',
    words: 'purpose, form, rules',
    parts: [
      { table: 'allianceMember', text: "role || ' ' || note", owner: 'allianceId' },
      { table: 'allianceResource', text: "name || ' ' || terms", owner: 'allianceId' },
    ],
  },
  bid: {
    title: 'title',
    words: 'client, about, outcome',
    parts: [
      { table: 'requirement', text: "title || ' ' || capability || ' ' || note", owner: 'bidId' },
      { table: 'task', text: 'title', owner: 'bidId', order: 'position' },
    ],
  },
  lesson: {
    title: 'tried',
    words: 'came, learnt',
    parts: [{ table: 'lessonTag', text: 'tag', owner: 'lessonId' }],
  },
  measure: { title: 'name', words: 'definition, unit' },
  experiment: { title: 'title', words: 'hypothesis, responsible' },
  template: { title: 'title', words: 'text' },
  audit: { title: 'title', words: 'found, responsible' },
  crisisCall: { title: 'name', words: 'task, telephone' },
  voice: { title: "''", words: 'sound, principles' },
  replyPlan: { title: "''", words: 'tone, complaints, compliments, privately, responsible, standIn' },
  crisis: { title: "''", words: 'whatCounts, firstHour, message, after, holders' },
}

type Owner = {
  field: string
  subject: SearchSubject
  /** Where the field names a part of the record that is found: whose that is. */
  through?: string
}

/** Rows that are found through another record, and the fields that may name it. */
const owners: Record<string, readonly Owner[]> = {
  handle: [{ field: 'contactId', subject: 'contact' }],
  contactTag: [{ field: 'contactId', subject: 'contact' }],
  contactAddress: [{ field: 'contactId', subject: 'contact' }],
  contactTie: [{ field: 'contactId', subject: 'contact' }],
  contactJob: [{ field: 'contactId', subject: 'contact' }],
  touchpoint: [{ field: 'contactId', subject: 'contact' }],
  capability: [{ field: 'contactId', subject: 'contact' }],
  capabilityProof: [
    {
      field: 'capabilityId',
      subject: 'contact',
      through: 'select contactId from capability where id = ?',
    },
  ],
  allianceMember: [{ field: 'allianceId', subject: 'alliance' }],
  allianceResource: [{ field: 'allianceId', subject: 'alliance' }],
  lessonTag: [{ field: 'lessonId', subject: 'lesson' }],
  requirement: [{ field: 'bidId', subject: 'bid' }],
  mention: [{ field: 'contactId', subject: 'contact' }],
  variant: [{ field: 'postId', subject: 'post' }],
  comment: [{ field: 'postId', subject: 'post' }],
  task: [
    { field: 'postId', subject: 'post' },
    { field: 'contactId', subject: 'contact' },
    { field: 'bidId', subject: 'bid' },
  ],
  evidence: [{ field: 'audienceId', subject: 'audience' }],
  replyAnswer: [{ field: 'nodeId', subject: 'replyNode' }],
  mediaTag: [{ field: 'mediaId', subject: 'media' }],
  mediaPermission: [{ field: 'mediaId', subject: 'media' }],
}

/** Which records say the name of a contact in their own words. */
const namingContacts = [
  ['contact', 'select id from contact where organisationId in (select value from json_each(?))'],
  ['contact', 'select contactId from contactJob where organisationId in (select value from json_each(?))'],
  ['mention', 'select id from mention where contactId in (select value from json_each(?))'],
] as const

/** Fields whose edits change no word of any findable text: a moved post need not be read again. */
const silent = new Set([
  'day',
  'time',
  'state',
  'heldState',
  'delivery',
  'position',
  'dueDay',
  'doneAt',
  'doneBy',
  'minutesPlanned',
  'followers',
  'influence',
  'worth',
  'headcount',
  'languages',
  'basis',
  'cadenceDays',
  'kind',
  'type',
  'stage',
  'linkTags',
  'linkPlace',
])

/** Many records as search reads them, by id; those that are not there are left out. */
export function readFindables(
  db: Connection,
  table: SearchSubject,
  ids: readonly string[],
): Map<string, Findable> {
  const { own, fields, parts } = sqlOf(db, table)
  const list = JSON.stringify(ids)
  const rows = statement(db.sqlite, own).raw().all(list) as [string, ...(string | null)[]][]
  const found = new Map(
    rows.map(([id, title, ...texts]) => {
      const bodies = texts.map((text, at): Body => ({ table, id, field: fields[at] ?? '', text: text ?? '' }))
      return [id, { title: title ?? '', bodies: bodies.filter(({ text }) => text) }]
    }),
  )
  if (!parts) return found
  for (const { owner, ...body } of statement(db.sqlite, parts).all({ list }) as (Body & { owner: string })[])
    if (body.text) found.get(owner)?.bodies.push(body)
  return found
}

/** A record as the index holds it, before folding: its name, and all other words in one text. */
export type Words = { id: string; title: string; text: string }

/** The words of a list of records; those that are not there are left out. */
export function readWords(db: Connection, table: SearchSubject, list: string): Words[] {
  const rows = statement(db.sqlite, sqlOf(db, table).words).raw().all(list) as (string | null)[][]
  return rows.map(([id, title, ...texts]) => ({
    id: id as string,
    title: title ?? '',
    text: texts.filter(Boolean).join('\n'),
  }))
}

/** How the records of a list are asked for, made once of what is said above of their kind. */
type Sql = {
  own: string
  /** What the columns of `own` are called, after its id and its title. */
  fields: string[]
  /** All parts in one question, each with where it stands; undefined where there are none. */
  parts: string | undefined
  /** The columns of `own`, and each kind of part gathered in one text. */
  words: string
}

const known = new Map<SearchSubject, Sql>()
const listed = 'in (select value from json_each(?))'

function sqlOf({ sqlite }: Connection, subject: SearchSubject): Sql {
  const made = known.get(subject)
  if (made) return made
  const { title, words = '', from = subject, id = `"${subject}".id`, parts = [] } = sources[subject]
  const columns = [id, title, ...(words ? [words] : [])].join(', ')
  const asked = parts.map((part) => {
    const [, field] = /(?:\w+\.)?(\w+)/.exec(part.text) ?? []
    return `select * from (
      select '${part.table}' as "table", ${part.table}.id, '${field}' as field, ${part.text} as text, ${part.owner} as owner
      from ${placeOf(part)} where ${part.owner} ${listed.replace('?', '@list')}${alsoOf(part)} order by ${orderOf(part)})`
  })
  const gathered = parts.map(
    (part) => `, (select group_concat(${part.text}, char(10) order by ${orderOf(part)})
      from ${placeOf(part)} where ${part.owner} = ${id}${alsoOf(part)})`,
  )
  const own = `select ${columns} from ${from} where ${id} ${listed}`
  const names = statement(sqlite, own)
    .columns()
    .map(({ name }) => name)
  const sql = {
    own,
    fields: names.slice(2),
    parts: asked.length > 0 ? asked.join(' union all ') : undefined,
    words: `select ${columns}${gathered.join('')} from ${from} where ${id} ${listed}`,
  }
  known.set(subject, sql)
  return sql
}

const placeOf = ({ table, join }: PartSource) => (join ? `${table} ${join}` : table)
const alsoOf = ({ where }: PartSource) => (where ? ` and ${where}` : '')
const orderOf = ({ table, order = 'id' }: PartSource) => (order === 'id' ? `${table}.id` : order)

/** Gathers which findable records the changes of a commit may have given other words. */
export class TouchedTexts {
  readonly #db: Connection
  readonly #ids = new Map<SearchSubject, Set<string>>()
  /** Contacts whose name others may say. */
  readonly #named = new Set<string>()

  constructor(db: Connection) {
    this.#db = db
  }

  note(change: RecordChange): void {
    const { tableName, recordId, field } = change
    if (field !== null && silent.has(field)) return
    for (const { field: by, subject, through } of owners[tableName] ?? [])
      for (const id of ownersOf(this.#db, change, by))
        this.#touch(subject, through ? statement(this.#db.sqlite, through).pluck().get(id) : id)
    if (!(tableName in sources)) return
    this.#touch(tableName as SearchSubject, recordId)
    // Who names one that was just added was written with it, or after.
    if (tableName === 'contact' && field === 'name') this.#named.add(recordId)
  }

  /** Ids by table. */
  ids(): ReadonlyMap<SearchSubject, ReadonlySet<string>> {
    for (const list of idLists(this.#named))
      for (const [subject, sql] of namingContacts)
        for (const id of statement(this.#db.sqlite, sql).pluck().all(list)) this.#touch(subject, id)
    return this.#ids
  }

  #touch(subject: SearchSubject, id: unknown): void {
    if (typeof id !== 'string') return
    const ids = this.#ids.get(subject)
    if (ids) ids.add(id)
    else this.#ids.set(subject, new Set([id]))
  }
}

/** The record a row belongs to: before the change, after it, and now. */
export function ownersOf(
  db: Connection,
  { tableName, recordId, field, before, after }: RecordChange,
  owner: string,
): unknown[] {
  // What was added belongs where it says, until an edit of its own says otherwise.
  if (field === null) return [before, after].map((side) => (side as Record<string, unknown>)?.[owner])
  const now = statement(db.sqlite, `select "${owner}" from "${tableName}" where id = ?`).pluck().get(recordId)
  return field === owner ? [now, before, after] : [now]
}

/** Every record that can be found, or those of some tables. */
export function* listFindable(
  db: Connection,
  tables = Object.keys(sources) as SearchSubject[],
): Generator<[table: SearchSubject, ids: string[]]> {
  for (const table of tables)
    yield [table, statement(db.sqlite, `select id from "${table}"`).pluck().all() as string[]]
}
