import { dayOf } from '../shared/day.ts'
import type { Day } from '../shared/day.ts'
import { sortKey } from '../shared/fold.ts'
import {
  type ContactFilter, type ContactOrder, type ContactRow, type ContactSummary, nextTouchDay, slippingFactor, touchState,
} from '../shared/relationships.ts'
import { termsOf } from '../shared/search.ts'
import type { Db } from './open.ts'
import { statement } from './query.ts'
import { matchOf } from './search.ts'
import { getWorkspace } from './team.ts'

/** Between two tags in one column: a sign that no one types. */
const between = '\u001f'

/** How far a contact's time has run: the last touchpoint of any kind, else the day it was added in the brand's own zone. */
const since = 'coalesce(last.day, dayIn(c.createdAt, @timeZone))'
const used = `(julianday(@today) - julianday(${since}))`
const isDue = `c.cadenceDays is not null and ${used} >= c.cadenceDays`

const from = `from contact c
  left join (select contactId, max(day) as day from touchpoint group by contactId) last on last.contactId = c.id
  left join contact o on o.id = c.organisationId
  left join goal g on g.id = c.goalId`

const orders: Record<ContactOrder, string> = {
  name: 'sortKey(c.name, @language)',
  type: 'c.type',
  organisation: "nullif(sortKey(o.name, @language), '')",
  place: "nullif(sortKey(c.place, @language), '')",
  lastDay: 'last.day',
  nextDay: `date(${since}, c.cadenceDays || ' days')`,
  lateness: `${used} / c.cadenceDays`,
}

type Row = Omit<ContactRow, 'tags' | 'nextDay' | 'state'> & { tags: string | null; since: Day }

/** The rows that pass the filter, sorted; those without a value in the sorted column always come last. */
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
    filter.isDue && isDue,
  ].filter(Boolean)
  const order = orders[filter.order]
  const sql = `select c.id, c.kind, c.name, c.type, c.place, c.cadenceDays, o.name as organisation, g.title as goal,
      last.day as lastDay, ${since} as since,
      (select group_concat(tag, '${between}') from (select tag from contactTag where contactId = c.id order by tag)) as tags
    ${from} ${passes.length > 0 ? `where ${passes.join(' and ')}` : ''}
    order by ${order} is null, ${order} ${filter.descending ? 'desc' : 'asc'}, sortKey(c.name, @language), c.id`
  prepareFunctions(db)
  const rows = statement(db.sqlite, sql).all({ ...filter, match: matchOf(terms), timeZone: getWorkspace(db).timeZone }) as Row[]
  return rows.map(({ since: start, tags, ...row }) => ({
    ...row,
    tags: tags?.split(between) ?? [],
    nextDay: nextTouchDay(row.cadenceDays, start),
    state: touchState(row.cadenceDays, start, filter.today),
  }))
}

export function summarizeContacts(db: Db, today: Day): ContactSummary {
  prepareFunctions(db)
  const sql = `select count(*) as "all", count(*) filter (where ${isDue} and ${used} < c.cadenceDays * ${slippingFactor}) as due,
      count(*) filter (where ${isDue} and ${used} >= c.cadenceDays * ${slippingFactor}) as slipping ${from}`
  const counts = statement(db.sqlite, sql).get({ today, timeZone: getWorkspace(db).timeZone }) as Omit<ContactSummary, 'tags'>
  const tags = 'select tag, count(*) as count from contactTag group by tag order by count desc, tag'
  return { ...counts, tags: statement(db.sqlite, tags).all() as ContactSummary['tags'] }
}

const prepared = new WeakSet<Db['sqlite']>()

function prepareFunctions({ sqlite }: Db): void {
  if (prepared.has(sqlite)) return
  prepared.add(sqlite)
  const deterministic = { deterministic: true }
  sqlite.function('sortKey', deterministic, (text, language) => (typeof text === 'string' ? sortKey(text, String(language)) : null))
  // Zones change their clocks on quarter hours at the finest, so a quarter is asked once; an import adds thousands in one.
  const days = new Map<string, Day>()
  sqlite.function('dayIn', deterministic, (instant, timeZone) => {
    const quarter = `${String(instant).slice(0, 14)}${Math.floor(Number(String(instant).slice(14, 16)) / 15)} ${String(timeZone)}`
    let day = days.get(quarter)
    if (day === undefined) days.set(quarter, (day = dayOf(String(instant), String(timeZone))))
    return day
  })
}
