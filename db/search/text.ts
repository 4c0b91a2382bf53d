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
 * They are taken apart by their words: a part names its table first, then what it must join to know its owner.
 */
const sources: Record<SearchSubject, { own: string; parts: string[] }> = {
  contact: {
    own: `select c.name, c.jobTitle, c.place, c.industry, c.context, c.relevance, c.value, c.howWeTalk, c.resources, c.aim,
      c.responsible, c.nextStep, c.note, c.source, trim(coalesce(o.name, '') || ' ' || coalesce((select group_concat(one.name, ' ') from contactJob j
        join contact one on one.id = j.organisationId where j.contactId = c.id), '')) as organisationId
      from contact c left join contact o on o.id = c.organisationId where c.id = ?`,
    parts: [
      'select tag from contactTag where contactId = ? order by id',
      "select value || ' ' || label from contactAddress where contactId = ? order by id",
      "select how from contactTie where contactId = ? and how != '' order by id",
      "select role from contactJob where contactId = ? and role != '' order by id",
      "select handle || ' ' || network || ' ' || url from handle where contactId = ? order by id",
      'select text from touchpoint where contactId = ? order by day desc, id',
      "select name || ' ' || note from capability where contactId = ? order by id",
      `select capabilityProof.text || ' ' || url from capabilityProof join capability on capability.id = capabilityId
        where contactId = ? order by capabilityProof.id`,
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
  const source = sources[subject]
  const [, columns = '', from = '', key = ''] =
    /^select (.+) from (.+) where (\S+) = \?$/s.exec(source.own) ?? []
  const id = key.includes('.') ? key : `"${subject}".${key}`
  const parts = source.parts.map((part) => {
    const [, text = '', table = '', joined = '', owner = '', rest = '', order = ''] =
      /^select (.+?) from (\w+)(.*?) where (\w+) = \?(.*) order by (.+)$/s.exec(part) ?? []
    const [, field] = /(?:\w+\.)?(\w+)/.exec(text) ?? []
    return { text, table, field, from: `${table}${joined}`, owner, rest, order }
  })
  const asked = parts.map(
    ({ text, table, field, from: where, owner, rest, order }) => `select * from (
      select '${table}' as "table", ${table}.id, '${field}' as field, ${text} as text, ${owner} as owner
      from ${where} where ${owner} ${listed.replace('?', '@list')}${rest} order by ${order})`,
  )
  const gathered = parts.map(
    ({ text, from: where, owner, rest, order }) =>
      `, (select group_concat(${text}, char(10) order by ${order}) from ${where} where ${owner} = ${id}${rest})`,
  )
  const own = `select ${id}, ${columns} from ${from} where ${id} ${listed}`
  const names = statement(sqlite, own)
    .columns()
    .map(({ name }) => name)
  const sql = {
    own,
    fields: names.slice(2),
    parts: asked.length > 0 ? asked.join(' union all ') : undefined,
    words: `select ${id}, ${columns}${gathered.join('')} from ${from} where ${id} ${listed}`,
  }
  known.set(subject, sql)
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
