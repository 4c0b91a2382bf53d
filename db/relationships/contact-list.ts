import { touchState } from '../../shared/calendar/cadence.ts'
import { type Day, dayOf } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import type {
  ContactChoice,
  ContactFacets,
  ContactFilter,
  ContactQuestion,
  ContactRow,
  ContactRows,
  ContactSummary,
  ContactWindow,
} from '../../shared/relationships/contact-list.ts'
import { sortKey } from '../../shared/text/fold.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'
import { getWorkspace, todayOf } from '../team.ts'
import { orderOf, passesOf } from './contact-order.ts'

/** The rows of one window of the list, how many there are in all, and where one contact stands in it. */
export function listContacts(db: Db, { from, limit, near, ...question }: ContactWindow): ContactRows {
  const order = inOrder(db, question)
  const rows = readRows(db, order.slice(from, from + limit))
  const n = near && statement(db.sqlite, 'select n from contactLine where contactId = ?').pluck().get(near)
  const at = typeof n === 'number' ? order.indexOf(n) : -1
  return { rows, total: order.length, at: at < 0 ? null : at }
}

/** The rows of some contacts, those that are there still. */
export function rowsOf(db: Db, ids: readonly Id[]): ContactRow[] {
  const sql =
    'select n from contactLine where contactId in (select value from json_each(?)) order by nameKey, n'
  return readRows(db, statement(db.sqlite, sql).pluck().all(JSON.stringify(ids)) as number[])
}

/** The ids of a stretch of the list. */
export function listIds(db: Db, { from, limit, ...question }: Omit<ContactWindow, 'near'>): Id[] {
  const ns = inOrder(db, question).slice(from, from + limit)
  const sql = `select l.contactId from json_each(?) j join contactLine l on l.n = j.value order by j.key`
  return statement(db.sqlite, sql).pluck().all(JSON.stringify(ns)) as Id[]
}

/** Who is meant: those named that are there still, or all that pass a filter without a few. */
export function chosenIds(db: Db, choice: ContactChoice): Id[] {
  if ('ids' in choice) {
    const sql =
      'select contactId from contactLine where contactId in (select value from json_each(?)) order by n'
    return statement(db.sqlite, sql).pluck().all(JSON.stringify(choice.ids)) as Id[]
  }
  const without = new Set(choice.without)
  const question = allOf(choice.filter)
  const all = listIds(db, { ...question, from: 0, limit: Number.MAX_SAFE_INTEGER })
  return all.filter((id) => !without.has(id))
}

function allOf(filter: ContactFilter): ContactQuestion {
  return { filter, order: 'name', descending: false, language: 'en' }
}

/** How many a choice means, without reading them one by one. */
export function countChosen(db: Db, choice: ContactChoice): number {
  if ('ids' in choice) return choice.ids.length
  const question = allOf(choice.filter)
  return inOrder(db, question).length - choice.without.length
}

/** What was worked out last: a list that is scrolled, and a room that is come back to, ask for the same again and again. */
const known = new WeakMap<Db['sqlite'], Map<string, unknown>>()
const mostKnown = 6

/** Kept until something is written or another day begins. */
function remember<Value>(db: Db, asked: string, make: (today: Day) => Value): Value {
  const today = todayOf(db)
  const key = `${db.trail.n} ${db.trail.hash} ${today} ${asked}`
  const answers = known.get(db.sqlite) ?? new Map<string, unknown>()
  known.set(db.sqlite, answers)
  if (answers.has(key)) return answers.get(key) as Value
  const value = make(today)
  for (const old of [...answers.keys()].slice(0, -mostKnown + 1)) answers.delete(old)
  answers.set(key, value)
  return value
}

/** The numbers of all lines that pass, in order. */
function inOrder(db: Db, question: ContactQuestion): number[] {
  return remember(db, JSON.stringify(question), (today) => {
    prepareKeys(db)
    const { joins, sql: by } = orderOf(question)
    const { conditions, values } = passesOf(question.filter)
    // All by name, which is what a list opens with, is answered by an index; those that pass are sorted sooner than it is walked.
    const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''
    const rest = `${joins} ${where} order by ${where ? '+' : ''}${by}`
    const contact = /\bc\./.test(rest) ? 'join contact c on c.id = l.contactId' : ''
    const sql = `select l.n from contactLine l ${contact} ${rest}`
    return statement(db.sqlite, sql)
      .pluck()
      .all({ ...values, today, language: question.language }) as number[]
  })
}

const columns = `l.n, c.id, c.kind, c.name, c.type, c.jobTitle, c.place, c.industry, c.languages, c.stage, c.worth,
  c.influence, c.headcount, c.responsible, c.nextStep, c.source, c.basis, substr(c.relevance, 1, 200) as relevance,
  o.name as organisation, t.name as tier, g.title as goal, c.createdAt as addedDay,
  (select max(followers) from handle where contactId = c.id) as followers,
  (select value from contactAddress where contactId = c.id and kind = 'email' and value != '' order by id limit 1) as email,
  (select value from contactAddress where contactId = c.id and kind = 'phone' and value != '' order by id limit 1) as phone,
  (select json_group_array(tag) from (select tag from contactTag where contactId = c.id order by tag)) as tags,
  l.lastDay, l.nextDay, l.slipDay, l.snoozedUntil, l.cadenceDays`

type Row = Omit<ContactRow, 'tags' | 'state'> & { n: number; tags: string; slipDay: Day | null }

/** Rows by the numbers of their lines, in that order. */
export function readRows(db: Db, ns: readonly number[]): ContactRow[] {
  const sql = `select ${columns} from json_each(?) j join contactLine l on l.n = j.value
    join contact c on c.id = l.contactId left join contact o on o.id = c.organisationId
    left join tier t on t.id = c.tierId left join goal g on g.id = c.goalId order by j.key`
  const today = todayOf(db)
  const { timeZone } = getWorkspace(db)
  return (statement(db.sqlite, sql).all(JSON.stringify(ns)) as Row[]).map(
    ({ n: _n, slipDay, snoozedUntil, tags, addedDay, ...row }) => ({
      ...row,
      tags: JSON.parse(tags),
      addedDay: dayOf(addedDay, timeZone),
      state: touchState({ nextDay: row.nextDay, slipDay }, today),
      snoozedUntil: snoozedUntil && snoozedUntil > today ? snoozedUntil : null,
    }),
  )
}

export function summarizeContacts(db: Db): ContactSummary {
  return remember(db, 'summary', (today) => {
    const count = (sql: string) => statement(db.sqlite, sql).pluck().get({ today }) as number
    const late = count('select count(*) from contactLine where nextDay <= @today')
    const slipping = count('select count(*) from contactLine where slipDay <= @today')
    return { all: countContacts(db), due: late - slipping, slipping, today }
  })
}

function countContacts(db: Db): number {
  return statement(db.sqlite, 'select count(*) from contactLine').pluck().get() as number
}

const mostOffered = 500

/** What is in use where people choose. */
export function readFacets(db: Db): ContactFacets {
  return remember(db, 'facets', () => countFacets(db))
}

function countFacets(db: Db): ContactFacets {
  const used = (sql: string) =>
    statement(db.sqlite, `${sql} order by count desc, value limit ${mostOffered}`).all() as {
      value: string
      count: number
    }[]
  const ofColumn = (column: 'type' | 'place' | 'industry' | 'responsible') =>
    used(
      `select ${column} as value, count(*) as count from contact where coalesce(${column}, '') != '' group by ${column}`,
    )
  const languages = new Map<string, number>()
  for (const { value, count } of used(
    "select languages as value, count(*) as count from contact where languages != '' group by languages",
  ))
    for (const code of value.split(' ')) languages.set(code, (languages.get(code) ?? 0) + count)
  return {
    types: ofColumn('type'),
    tags: used('select tag as value, count(*) as count from contactTag group by tag'),
    places: ofColumn('place'),
    industries: ofColumn('industry'),
    languages: [...languages]
      .map(([value, count]) => ({ value, count }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    responsibles: ofColumn('responsible'),
  }
}

const prepared = new WeakSet<Db['sqlite']>()

function prepareKeys({ sqlite }: Db): void {
  if (prepared.has(sqlite)) return
  prepared.add(sqlite)
  const keys = new Map<string, string>()
  sqlite.function('sortKey', { deterministic: true }, (text, language) => {
    if (typeof text !== 'string') return null
    const known = keys.get(`${language} ${text}`)
    if (known !== undefined) return known
    if (keys.size > 50_000) keys.clear()
    const key = sortKey(text, String(language))
    keys.set(`${language} ${text}`, key)
    return key
  })
}
