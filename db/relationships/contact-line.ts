import { cadenceOf, type TouchFacts, touchPlan } from '../../shared/calendar/cadence.ts'
import { dayOf } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import type { Contact } from '../../shared/relationships/relationships.ts'
import { foldVersion, sortKey } from '../../shared/text/fold.ts'
import type { Follower } from '../history/change.ts'
import { idLists, statement } from '../query.ts'
import { type Connection, ownersOf } from '../search/text.ts'

/** Changes whenever a line is made in another way: lines of another version are made anew. */
const version = foldVersion * 100 + 1

type Row = Pick<Contact, 'id' | 'name' | 'cadenceDays' | 'createdAt'> & {
  tierName: string | null
  tierDays: number | null
  tags: string
  lastDay: string | null
  lastLoggedAt: string | null
  untilDay: string | null
  snoozedAt: string | null
}

const facts = `select c.id, c.name, c.cadenceDays, c.createdAt, t.name as tierName, t.cadenceDays as tierDays,
  (select json_group_array(json_object('name', k.tag, 'days', k.cadenceDays)) from tagCadence k
    cross join contactTag w on w.tag = k.tag and w.contactId = c.id) as tags,
  (select max(day) from touchpoint where contactId = c.id) as lastDay,
  (select max(createdAt) from touchpoint where contactId = c.id) as lastLoggedAt,
  s.untilDay, s.createdAt as snoozedAt
  from contact c left join tier t on t.id = c.tierId left join snooze s on s.contactId = c.id`

/** What a contact's rhythm is and what its next day follows from. */
export function readTouchFacts(db: Connection, id: Id) {
  const row = statement(db.sqlite, `${facts} where c.id = ?`).get(id) as Row | undefined
  return row && touchFactsOf(row, zoneOf(db))
}

function touchFactsOf(row: Row, timeZone: string) {
  const { cadenceDays: own, tierName, tierDays, lastDay, lastLoggedAt, untilDay, snoozedAt } = row
  const cadence = cadenceOf({
    own,
    tier: tierDays === null ? null : { name: tierName ?? '', days: tierDays },
    tags: row.tags === '[]' ? [] : JSON.parse(row.tags),
  })
  const touch: TouchFacts = {
    cadenceDays: cadence?.days ?? null,
    since: lastDay ?? dayOf(row.createdAt, timeZone),
    lastLoggedAt,
    snooze: untilDay && snoozedAt ? { untilDay, createdAt: snoozedAt } : null,
  }
  return { cadence, lastDay, touch }
}

function zoneOf(db: Connection): string {
  return statement(db.sqlite, 'select timeZone from workspace').pluck().get() as string
}

/** Fields of a contact that its line is made from. */
const telling = new Set<string | null>([null, 'name', 'cadenceDays', 'tierId', 'createdAt'])

/** What hangs on a contact and tells in its line. */
const parts = new Set(['touchpoint', 'contactTag', 'snooze'])

/** Keeps the lines in step with what a commit changes. */
export function followContactLines(db: Connection): Follower {
  const touched = new Set<unknown>()
  const touch = (ids: Iterable<unknown>) => {
    for (const id of ids) touched.add(id)
  }
  const touchAll = (sql: string, ...values: unknown[]) =>
    touch(
      statement(db.sqlite, sql)
        .pluck()
        .all(...values),
    )
  return {
    note(change) {
      const { tableName, recordId, field, before, after } = change
      if (tableName === 'contact') {
        if (telling.has(field)) touched.add(recordId)
      } else if (parts.has(tableName)) touch(ownersOf(db, change, 'contactId'))
      else if (tableName === 'tier') touchAll('select id from contact where tierId = ?', recordId)
      else if (tableName === 'tagCadence')
        for (const tag of ownersOf(db, change, 'tag'))
          touchAll('select contactId from contactTag where tag = ?', tag)
      else if (tableName === 'workspace' && field === 'timeZone' && before !== after)
        touchAll('select contactId from contactLine where lastDay is null')
    },
    catchUp() {
      if (touched.size > 0) refreshLines(db, touched)
    },
  }
}

function refreshLines(db: Connection, ids: Iterable<unknown>): void {
  const timeZone = zoneOf(db)
  for (const list of idLists(ids)) {
    const gone = `delete from contactLine where contactId in (select value from json_each(?))
      and not exists (select 1 from contact where id = contactId)`
    statement(db.sqlite, gone).run(list)
    const rows = statement(db.sqlite, `${facts} where c.id in (select value from json_each(?))`).all(list)
    const lines = (rows as Row[]).map((row) => lineOf(row, timeZone))
    statement(db.sqlite, write).run(JSON.stringify(lines))
  }
}

const columns = [
  'nameKey',
  'nameKeyTr',
  'lastDay',
  'since',
  'cadenceDays',
  'nextDay',
  'slipDay',
  'snoozedUntil',
]
const write = `insert into contactLine (contactId, ${columns.join(', ')})
  select value ->> 0, ${columns.map((_, at) => `value ->> ${at + 1}`).join(', ')} from jsonb_each(?) where true
  on conflict (contactId) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`

/** In the order of the columns. */
function lineOf(row: Row, timeZone: string): unknown[] {
  const { lastDay, touch } = touchFactsOf(row, timeZone)
  const { nextDay, slipDay, snoozedUntil } = touchPlan(touch)
  return [
    ...[row.id, sortKey(row.name, 'en'), sortKey(row.name, 'tr'), lastDay, touch.since, touch.cadenceDays],
    ...[nextDay, slipDay, snoozedUntil],
  ]
}

/** Makes the lines where there are none yet, or where another version made them. */
export function ensureContactLines(db: Connection): void {
  if (db.sqlite.prepare('select version from contactLineState').pluck().get() !== version)
    rebuildContactLines(db)
}

/** Makes all lines anew from the records. */
export function rebuildContactLines(db: Connection): void {
  db.sqlite.transaction(() => {
    db.sqlite.exec('delete from contactLine; delete from contactLineState')
    const ids = db.sqlite.prepare('select id from contact order by id').pluck().all() as Id[]
    if (ids.length > 0) refreshLines(db, ids)
    statement(db.sqlite, 'insert into contactLineState (version) values (?)').run(version)
  })()
}
