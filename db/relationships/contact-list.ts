import { type Day, dayOf } from '../../shared/day.ts'
import { sortKey } from '../../shared/fold.ts'
import {
  type ContactFilter,
  type ContactOrder,
  type ContactRow,
  type ContactSummary,
  isUsualType,
  slippingFactor,
  touchState,
} from '../../shared/relationships.ts'
import { termsOf } from '../../shared/search.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'
import { matchOf } from '../search/search.ts'
import { getWorkspace, todayOf } from '../team.ts'

/**
 * When a contact's time began to run: the last touchpoint of any kind, else the day it was added in the brand's own
 * zone, which is asked for only where a cadence counts from it.
 */
const touched =
  'left join (select contactId, max(day) as day from touchpoint group by contactId) last on last.contactId = c.id'
const since = 'coalesce(last.day, case when c.cadenceDays is not null then dayIn(c.createdAt, @timeZone) end)'
const passed = '(julianday(@today) - julianday(since))'
const isDue = `cadenceDays is not null and ${passed} >= cadenceDays`

const orders: Record<ContactOrder, string> = {
  name: 'nameKey',
  type: 'type',
  organisation: "nullif(sortKey(organisation, @language), '')",
  place: "nullif(sortKey(place, @language), '')",
  lastDay: 'lastDay',
  nextDay: "date(since, cadenceDays || ' days')",
  lateness: `${passed} / cadenceDays`,
}

type Row = Omit<ContactRow, 'tags' | 'state'> & { passed: number }

/**
 * The rows that pass the filter, sorted; those without a value in the sorted column always come last.
 * The inner query is materialized so that our own functions are asked once a row.
 */
export function listContacts(db: Db, filter: ContactFilter): ContactRow[] {
  const terms = termsOf(filter.search ?? '')
  const passes = [
    terms.length > 0 &&
      `c.id in (select t.recordId from searchIndex join searchText t on t.n = searchIndex.rowid
        where searchIndex match @match and t.tableName = 'contact')`,
    filter.kind && 'c.kind = @kind',
    filter.type && 'c.type = @type',
    filter.goalId && 'c.goalId = @goalId',
    filter.organisationId && 'c.organisationId = @organisationId',
    filter.tag && 'exists (select 1 from contactTag where contactId = c.id and tag = @tag)',
  ].filter(Boolean)
  const order = orders[filter.order]
  const sql = `with found as materialized (
      select c.id, c.kind, c.name, c.type, c.place, c.cadenceDays, o.name as organisation, g.title as goal,
        last.day as lastDay, ${since} as since, sortKey(c.name, @language) as nameKey
      from contact c ${touched} left join contact o on o.id = c.organisationId left join goal g on g.id = c.goalId
      ${passes.length > 0 ? `where ${passes.join(' and ')}` : ''}
    )
    select id, kind, name, type, place, cadenceDays, organisation, goal, lastDay,
      date(since, cadenceDays || ' days') as nextDay, cast(${passed} as integer) as passed
    from found ${filter.isDue ? `where ${isDue}` : ''}
    order by ${order} is null, ${order} ${filter.descending ? 'desc' : 'asc'}, nameKey, id`
  prepareFunctions(db)
  const rows = statement(db.sqlite, sql).all({ ...filter, match: matchOf(terms), ...clockOf(db) }) as Row[]
  const tags = readTags(db)
  return rows.map(({ passed: days, ...row }) => ({
    ...row,
    tags: tags.get(row.id) ?? [],
    state: touchState(row.cadenceDays, days),
  }))
}

function clockOf(db: Db): { today: Day; timeZone: string } {
  return { today: todayOf(db), timeZone: getWorkspace(db).timeZone }
}

/** All tags by contact: one pass is quicker than ten thousand look-ups. */
function readTags(db: Db): Map<string, string[]> {
  const tags = new Map<string, string[]>()
  const rows = statement(db.sqlite, 'select contactId, tag from contactTag order by tag').raw().all() as [
    string,
    string,
  ][]
  for (const [contactId, tag] of rows) {
    const worn = tags.get(contactId)
    if (worn) worn.push(tag)
    else tags.set(contactId, [tag])
  }
  return tags
}

export function summarizeContacts(db: Db): ContactSummary {
  const clock = clockOf(db)
  prepareFunctions(db)
  const sql = `with found as materialized (select c.cadenceDays as cadenceDays, ${since} as since from contact c ${touched})
    select count(*) as "all", count(*) filter (where ${isDue} and ${passed} < cadenceDays * ${slippingFactor}) as due,
      count(*) filter (where ${isDue} and ${passed} >= cadenceDays * ${slippingFactor}) as slipping from found`
  const counts = statement(db.sqlite, sql).get(clock) as Omit<ContactSummary, 'tags' | 'today' | 'ownTypes'>
  const tags = 'select tag, count(*) as count from contactTag group by tag order by count desc, tag'
  const types = 'select distinct type from contact where type is not null order by type'
  return {
    ...counts,
    today: clock.today,
    tags: statement(db.sqlite, tags).all() as ContactSummary['tags'],
    ownTypes: (statement(db.sqlite, types).pluck().all() as string[]).filter((type) => !isUsualType(type)),
  }
}

const prepared = new WeakSet<Db['sqlite']>()

function prepareFunctions({ sqlite }: Db): void {
  if (prepared.has(sqlite)) return
  prepared.add(sqlite)
  const deterministic = { deterministic: true }
  const keys = new Map<string, string>()
  sqlite.function('sortKey', deterministic, (text, language) => {
    if (typeof text !== 'string') return null
    const known = keys.get(`${language} ${text}`)
    if (known !== undefined) return known
    if (keys.size > 50_000) keys.clear()
    const key = sortKey(text, String(language))
    keys.set(`${language} ${text}`, key)
    return key
  })
  // Zones change their clocks on quarter hours at the finest, so a quarter is asked once; an import adds thousands in one.
  const days = new Map<string, Day>()
  sqlite.function('dayIn', deterministic, (instant, timeZone) => {
    const quarter = `${String(instant).slice(0, 14)}${Math.floor(Number(String(instant).slice(14, 16)) / 15)} ${String(timeZone)}`
    const known = days.get(quarter)
    if (known !== undefined) return known
    const day = dayOf(String(instant), String(timeZone))
    days.set(quarter, day)
    return day
  })
}
