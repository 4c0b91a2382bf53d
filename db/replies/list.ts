import type { MentionList, MentionQuestion, MentionRow } from '../../shared/replies/mention.ts'
import { termsOf } from '../../shared/search.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'
import { matchOf } from '../search/search.ts'
import { dueOf, leafHours, readPromise } from './promise.ts'

type Row = Omit<MentionRow, 'dueAt'> & { competitorId: string | null; leafHours: number | null }

const waits = "m.state in ('open', 'waiting')"

/** The first mentions of a filter: what waits for us by the time that is left, then what is over, the latest first. */
export function listMentions(db: Db, { limit, ...filter }: MentionQuestion): MentionList {
  const terms = termsOf(filter.search)
  const passes = [
    terms.length > 0 &&
      `m.id in (select t.recordId from searchIndex join searchText t on t.n = searchIndex.rowid
        where searchIndex match @match and t.tableName = 'mention')`,
    filter.kind && 'm.kind = @kind',
    filter.channelId && 'm.channelId = @channelId',
    filter.responsible !== null && 'm.responsible = @responsible',
  ].filter(Boolean)
  const where = passes.length > 0 ? `and ${passes.join(' and ')}` : ''
  const values = { ...filter, match: matchOf(terms) }
  const wantsOpen = filter.shown !== 'settled'
  const wantsSettled = filter.shown === 'settled' || filter.shown === 'all'
  const now = db.now()
  const waiting = wantsOpen ? readRows(db, `${waits} ${where}`, values) : []
  const open = waiting
    .filter(({ dueAt }) => filter.shown !== 'late' || (dueAt !== null && dueAt <= now))
    .sort((one, other) => (one.dueAt ?? '9').localeCompare(other.dueAt ?? '9'))
  const over = `not ${waits} ${where}`
  const room = limit - open.length
  const settled =
    wantsSettled && room > 0
      ? readRows(db, `${over} order by m.settledAt desc, m.id limit @room`, { ...values, room })
      : []
  const settledCount = wantsSettled
    ? (statement(db.sqlite, `select count(*) from mention m where ${over}`).pluck().get(values) as number)
    : 0
  const rows = [...open.slice(0, limit), ...settled]
  return { rows, found: open.length + settledCount, ...countMentions(db) }
}

/** Those that wait for us, the one with the least time left first. */
export function listWaiting(db: Db): MentionRow[] {
  const rows = readRows(db, waits, {}).filter(({ dueAt }) => dueAt !== null)
  return rows.sort((one, other) => (one.dueAt ?? '').localeCompare(other.dueAt ?? ''))
}

function readRows(db: Db, where: string, values: object): MentionRow[] {
  const sql = `select m.id, m.kind, m.at, m.author, m.contactId, m.sentiment, m.priority, m.responsible, m.state,
      m.settledAt, m.competitorId, substr(m.text, 1, 300) as text, c.name as contact, channel.network, channel.handle,
      ${leafHours} as leafHours
    from mention m left join contact c on c.id = m.contactId left join channel on channel.id = m.channelId
    where ${where}`
  const promise = readPromise(db)
  return (statement(db.sqlite, sql).all(values) as Row[]).map(
    ({ leafHours: hours, competitorId, ...row }) => ({
      ...row,
      dueAt: row.settledAt === null ? dueOf({ at: row.at, competitorId, leafHours: hours }, promise) : null,
    }),
  )
}

function countMentions(db: Db): Pick<MentionList, 'all' | 'open' | 'late' | 'people'> {
  const now = db.now()
  const waiting = listWaiting(db)
  return {
    all: statement(db.sqlite, 'select count(*) from mention').pluck().get() as number,
    open: waiting.length,
    late: waiting.filter(({ dueAt }) => dueAt !== null && dueAt <= now).length,
    people: statement(
      db.sqlite,
      "select distinct responsible from mention where responsible != '' order by 1",
    )
      .pluck()
      .all() as string[],
  }
}
