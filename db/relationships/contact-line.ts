import { cadenceOf, type TouchFacts, touchPlan } from '../../shared/cadence.ts'
import { dayOf } from '../../shared/day.ts'
import { foldVersion, sortKey } from '../../shared/fold.ts'
import type { Id } from '../../shared/record.ts'
import type { Contact } from '../../shared/relationships.ts'
import type { Change } from '../history/change.ts'
import { statement } from '../query.ts'
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
  (select json_group_array(json_object('name', k.tag, 'days', k.cadenceDays)) from contactTag w
    join tagCadence k on k.tag = w.tag where w.contactId = c.id) as tags,
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

/** Brings the lines up to what this device changed after change number `since`; called inside the same transaction. */
export function refreshContactLines(db: Connection & { device: string }, since: number): void {
  const sql = `select kind, tableName, recordId, field, before, after from change where device = ? and n > ?
    and tableName in ('contact', 'touchpoint', 'contactTag', 'snooze', 'tier', 'tagCadence', 'workspace') order by n`
  const changes = statement(db.sqlite, sql).all(db.device, since) as Change[]
  if (changes.length === 0) return
  const timeZone = zoneOf(db)
  for (const id of findTouched(db, changes)) refreshLine(db, id, timeZone)
}

/** Fields of a contact that its line is made from. */
const telling = new Set(['name', 'cadenceDays', 'tierId', 'createdAt'])

function findTouched(db: Connection, changes: readonly Change[]): Set<Id> {
  const touched = new Set<unknown>()
  const touchAll = (sql: string, ...values: unknown[]) => {
    for (const id of statement(db.sqlite, sql)
      .pluck()
      .all(...values))
      touched.add(id)
  }
  for (const change of changes) {
    const { tableName, recordId, field, before, after } = change
    if (tableName === 'contact') {
      if (field === null || telling.has(field)) touched.add(recordId)
    } else if (tableName === 'tier') touchAll('select id from contact where tierId = ?', recordId)
    else if (tableName === 'tagCadence') {
      for (const tag of tagsOf(db, change)) touchAll('select contactId from contactTag where tag = ?', tag)
    } else if (tableName === 'workspace') {
      if (field === 'timeZone' && before !== after)
        touchAll('select contactId from contactLine where lastDay is null')
    } else for (const id of ownersOf(db, change, 'contactId')) touched.add(id)
  }
  return new Set([...touched].filter((id) => typeof id === 'string'))
}

/** The tag that a rhythm was for before and after. */
function tagsOf(db: Connection, change: Change): unknown[] {
  return ownersOf(db, change, 'tag').filter(Boolean)
}

function refreshLine(db: Connection, id: Id, timeZone: string): void {
  const row = statement(db.sqlite, `${facts} where c.id = ?`).get(id) as Row | undefined
  if (!row) {
    statement(db.sqlite, 'delete from contactLine where contactId = ?').run(id)
    return
  }
  const { lastDay, touch } = touchFactsOf(row, timeZone)
  const write = `insert into contactLine
      (contactId, nameKey, nameKeyTr, lastDay, since, cadenceDays, nextDay, slipDay, snoozedUntil)
      values (@id, @nameKey, @nameKeyTr, @lastDay, @since, @cadenceDays, @nextDay, @slipDay, @snoozedUntil)
    on conflict (contactId) do update set nameKey = @nameKey, nameKeyTr = @nameKeyTr, lastDay = @lastDay, since = @since,
      cadenceDays = @cadenceDays, nextDay = @nextDay, slipDay = @slipDay, snoozedUntil = @snoozedUntil`
  statement(db.sqlite, write).run({
    id,
    nameKey: sortKey(row.name, 'en'),
    nameKeyTr: sortKey(row.name, 'tr'),
    lastDay,
    since: touch.since,
    cadenceDays: touch.cadenceDays,
    ...touchPlan(touch),
  })
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
    const timeZone = ids.length > 0 ? zoneOf(db) : ''
    for (const id of ids) refreshLine(db, id, timeZone)
    statement(db.sqlite, 'insert into contactLineState (version) values (?)').run(version)
  })()
}
