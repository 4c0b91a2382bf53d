import type Database from 'better-sqlite3'
import { foldVersion } from '../../shared/fold.ts'
import type { HitPlace, SearchSubject } from '../../shared/search.ts'
import type { RecordChange } from '../history/change.ts'
import { idLists, statement } from '../query.ts'

/** Search needs no more of an open file than this. */
export type Connection = { sqlite: Database.Database }

/** Changes whenever the same records are found by other words than before: an index made by another version is rebuilt. */
export const searchVersion = foldVersion * 100 + 1

/** A text that leads to a record, and where it stands. */
export type Body = HitPlace & { text: string }

/** A record as search reads it: its name, and all the other words that lead to it. */
export type Findable = { title: string; bodies: Body[] }

/**
 * The text of each record that can be found: the first column is its title, the others are the record's own words.
 * What is there once has no title.
 * A `union all` adds the words of the rows that belong to it, so one search may name a person and what was said.
 * They are taken apart by their words: what is read of a row holds no `from` of its own.
 */
const sources: Record<SearchSubject, { own: string; parts: string[] }> = {
  contact: {
    own: `select c.name, c.jobTitle, c.place, c.industry, c.context, c.relevance, c.value, c.howWeTalk, c.resources, c.aim,
      c.responsible, c.nextStep, c.note, c.source, o.name as organisationId from contact c left join contact o on o.id = c.organisationId where c.id = ?`,
    parts: [
      'select tag from contactTag where contactId = ? order by id',
      "select value || ' ' || label from contactAddress where contactId = ? order by id",
      "select how from contactTie where contactId = ? and how != '' order by id",
      "select role from contactJob where contactId = ? and role != '' order by id",
      'select name from contact where id in (select organisationId from contactJob where contactId = ?) order by id',
      "select handle || ' ' || network || ' ' || url from handle where contactId = ? order by id",
      'select text from touchpoint where contactId = ? order by day desc, id',
      "select name || ' ' || note from capability where contactId = ? order by id",
      `select text || ' ' || url from capabilityProof
        where capabilityId in (select id from capability where contactId = ?) order by id`,
      "select text || ' ' || answer from mention where contactId = ? order by at desc, id",
      'select title from task where contactId = ? order by position',
    ],
  },
  post: {
    own: 'select title, text, responsible, link from post where id = ?',
    parts: [
      'select text from variant where postId = ? and text is not null order by id',
      "select firstComment from variant where postId = ? and firstComment != '' order by id",
      "select link from variant where postId = ? and link != '' order by id",
      'select text from comment where postId = ? order by id',
      'select title from task where postId = ? order by position',
    ],
  },
  goal: { own: 'select title, strategy from goal where id = ?', parts: [] },
  objective: { own: 'select title, question, responsible from objective where id = ?', parts: [] },
  tactic: { own: 'select title, responsible from tactic where id = ?', parts: [] },
  campaign: { own: 'select name, brief, code from campaign where id = ?', parts: [] },
  audience: {
    own: `select name, age, location, gender, interests, painPoints, motivations, mediaHabits, brandResearch, whySocial,
      resemblanceReason from audience where id = ?`,
    parts: ['select source from evidence where audienceId = ? order by id'],
  },
  pillar: { own: 'select name, description from pillar where id = ?', parts: [] },
  channel: {
    own: 'select handle, network, url, role, reason, responsible from channel where id = ?',
    parts: [],
  },
  gateAnswer: { own: 'select reason, person from gateAnswer where id = ?', parts: [] },
  objection: { own: 'select title, answer from objection where id = ?', parts: [] },
  businessBlock: {
    own: 'select title, text, answer, responsible from businessBlock where id = ?',
    parts: [],
  },
  budgetLine: { own: 'select name from budgetLine where id = ?', parts: [] },
  paidEffort: {
    own: 'select name, place, interests, remarketing, whyCold from paidEffort where id = ?',
    parts: [],
  },
  competitor: { own: 'select name, place, doesWell, lesson from competitor where id = ?', parts: [] },
  keyword: { own: 'select title, place, responsible from keyword where id = ?', parts: [] },
  messagePoint: { own: 'select title, facts from messagePoint where id = ?', parts: [] },
  replyNode: {
    own: 'select title, note, responsible from replyNode where id = ?',
    parts: ['select title from replyAnswer where nodeId = ? order by id'],
  },
  term: { own: 'select title, instead, why from term where id = ?', parts: [] },
  hashtagSet: { own: 'select title, tags from hashtagSet where id = ?', parts: [] },
  person: { own: 'select name, team from person where id = ?', parts: [] },
  dayNote: { own: 'select text from dayNote where id = ?', parts: [] },
  offlineEvent: {
    own: 'select title, place, responsible, outcome from offlineEvent where id = ?',
    parts: [],
  },
  layerDay: { own: 'select title, place from layerDay where id = ?', parts: [] },
  policy: { own: 'select title, text, responsible from policy where id = ?', parts: [] },
  media: {
    own: 'select name, alt from media where id = ?',
    parts: [
      'select tag from mediaTag where mediaId = ? order by id',
      "select who || ' ' || use || ' ' || proof from mediaPermission where mediaId = ? order by id",
    ],
  },
  mention: {
    own: `select coalesce(c.name, nullif(m.author, ''), substr(m.text, 1, 80)), m.text, m.answer, m.author, m.reason,
      m.responsible, m.link from mention m left join contact c on c.id = m.contactId where m.id = ?`,
    parts: [],
  },
  place: { own: 'select name, gives, url, rules, works, routine from place where id = ?', parts: [] },
  alliance: {
    own: 'select name, purpose, form, rules from alliance where id = ?',
    parts: [
      "select role || ' ' || note from allianceMember where allianceId = ? order by id",
      "select name || ' ' || terms from allianceResource where allianceId = ? order by id",
    ],
  },
  bid: {
    own: 'select title, client, about, outcome from bid where id = ?',
    parts: [
      "select title || ' ' || capability || ' ' || note from requirement where bidId = ? order by id",
      'select title from task where bidId = ? order by position',
    ],
  },
  lesson: {
    own: 'select tried, came, learnt from lesson where id = ?',
    parts: ['select tag from lessonTag where lessonId = ? order by id'],
  },
  template: { own: 'select title, text from template where id = ?', parts: [] },
  audit: { own: 'select title, found, responsible from audit where id = ?', parts: [] },
  crisisCall: { own: 'select name, task, telephone from crisisCall where id = ?', parts: [] },
  voice: { own: "select '', sound, principles from voice where id = ?", parts: [] },
  replyPlan: {
    own: `select '', tone, complaints, compliments, privately, responsible, standIn from replyPlan where id = ?`,
    parts: [],
  },
  crisis: {
    own: "select '', whatCounts, firstHour, message, after, holders from crisis where id = ?",
    parts: [],
  },
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

/** Undefined when there is no such record. */
export function readFindable(db: Connection, table: SearchSubject, id: string): Findable | undefined {
  const own = statement(db.sqlite, sources[table].own).raw()
  const row = own.get(id) as (string | null)[] | undefined
  if (!row) return undefined
  const fields = fieldsOf(table, own)
  const [title] = row
  const bodies: Body[] = row.flatMap((text, at) =>
    at > 0 && text ? { table, id, field: fields[at] ?? '', text } : [],
  )
  const parts = partsSql(table)
  if (parts) bodies.push(...(statement(db.sqlite, parts).all({ id }) as Body[]))
  return { title: title ?? '', bodies: bodies.filter(({ text }) => text) }
}

const fieldsKnown = new Map<SearchSubject, string[]>()

function fieldsOf(subject: SearchSubject, own: Database.Statement): string[] {
  const known = fieldsKnown.get(subject) ?? own.columns().map(({ name }) => name)
  fieldsKnown.set(subject, known)
  return known
}

/** A record as the index holds it, before folding: its name, and all other words in one text. */
export type Words = { id: string; title: string; text: string }

/** The words of many records at once; those that are not there are left out. */
export function readWords(db: Connection, table: SearchSubject, list: string): Words[] {
  const rows = statement(db.sqlite, wordsSql(table)).raw().all(list) as (string | null)[][]
  return rows.map(([id, title, ...texts]) => ({
    id: id as string,
    title: title ?? '',
    text: texts.filter(Boolean).join('\n'),
  }))
}

const wordsKnown = new Map<SearchSubject, string>()

/** The same columns as for one record, each part gathered in one text. */
function wordsSql(subject: SearchSubject): string {
  const known = wordsKnown.get(subject)
  if (known) return known
  const { own, parts } = sources[subject]
  const [, columns, from, key = ''] = /^select (.+?) from (.+) where (\S+) = \?$/s.exec(own) ?? []
  const id = key.includes('.') ? key : `"${subject}".${key}`
  const gathered = parts.map((part) => {
    const [, text, rest, order] = /^select (.+?) from (.+) order by (.+)$/s.exec(part) ?? []
    return `, (select group_concat(${text}, char(10) order by ${order}) from ${rest?.replace('?', id)})`
  })
  const sql = `select ${id}, ${columns}${gathered.join('')} from ${from}
    where ${id} in (select value from json_each(?))`
  wordsKnown.set(subject, sql)
  return sql
}

const partsKnown = new Map<SearchSubject, string>()

/** All parts of a record in one question, each with where it stands; undefined for one without parts. */
function partsSql(subject: SearchSubject): string | undefined {
  const { parts } = sources[subject]
  if (parts.length === 0) return undefined
  const known = partsKnown.get(subject)
  if (known) return known
  const asked = parts.map((part) => {
    const [, text = '', table = '', rest = ''] = /^select (.+?) from (\w+) (.+)$/s.exec(part) ?? []
    const field = /\w+/.exec(text)?.[0]
    return `select * from (select '${table}' as "table", id, '${field}' as field, ${text} as text
      from ${table} ${rest.replaceAll('?', '@id')})`
  })
  const sql = asked.join(' union all ')
  partsKnown.set(subject, sql)
  return sql
}

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
    const { tableName, recordId, field, kind } = change
    if (field !== null && silent.has(field)) return
    for (const { field: by, subject, through } of owners[tableName] ?? [])
      for (const id of ownersOf(this.#db, change, by))
        this.#touch(subject, through ? statement(this.#db.sqlite, through).pluck().get(id) : id)
    if (!(tableName in sources)) return
    this.#touch(tableName as SearchSubject, recordId)
    if (tableName === 'contact' && (field === 'name' || kind === 'add')) this.#named.add(recordId)
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
