import { addMonths, type Month } from '../../shared/day.ts'
import type { Mention } from '../../shared/mention.ts'
import type { ReplyMonth } from '../../shared/mention-month.ts'
import { responseTimes } from '../../shared/reply-clock.ts'
import { startOfMonth } from '../../shared/zone.ts'
import type { Db } from '../open.ts'
import { all, query, statement } from '../query.ts'
import { getWorkspace } from '../team.ts'
import { dueOf, leafHours, readPromise } from './promise.ts'

type Row = Pick<
  Mention,
  'id' | 'author' | 'at' | 'kind' | 'state' | 'settledAt' | 'competitorId' | 'answeredBy' | 'untrainedAt'
> & { text: string; contact: string | null; leafHours: number | null }

/** A month that has more has one problem, not two hundred. */
const mostListed = 200

/** What a month's account says of mentions: all of it from what was logged by hand. */
export function readReplyMonth(db: Db, month: Month): ReplyMonth {
  const { timeZone } = getWorkspace(db)
  const [from, to] = [startOfMonth(month, timeZone), startOfMonth(addMonths(month, 1), timeZone)]
  const sql = `select m.id, m.author, m.at, m.kind, m.state, m.settledAt, m.competitorId, m.answeredBy, m.untrainedAt,
      substr(m.text, 1, 120) as text, c.name as contact, ${leafHours} as leafHours
    from mention m left join contact c on c.id = m.contactId where m.at >= ? and m.at < ? order by m.at, m.id`
  const rows = statement(db.sqlite, sql).all(from, to) as Row[]
  const promise = readPromise(db)
  const ours = rows.filter(({ competitorId }) => competitorId === null)
  const answered = ours.flatMap(({ at, state, settledAt }) =>
    state === 'answered' && settledAt !== null ? [{ at, settledAt }] : [],
  )
  const now = db.now()
  const late = ours.filter((row) => (row.settledAt ?? now) > (dueOf(row, promise) ?? '9'))
  const noteOf = ({ id, author, contact, text, at, settledAt, answeredBy }: Row) => ({
    ...{ id, name: contact || author || text, at, settledAt, answeredBy },
  })
  return {
    logged: ours.length,
    open: ours.filter(({ settledAt }) => settledAt === null).length,
    times: responseTimes(answered),
    lateCount: late.length,
    late: late.slice(0, mostListed).map(noteOf),
    untrained: ours
      .filter(({ untrainedAt }) => untrainedAt !== null)
      .slice(0, mostListed)
      .map(noteOf),
    ...countVoices(db, rows, { from, to }),
  }
}

/** How often each word of the watch list was met, and how often each of those who are compared was spoken of. */
function countVoices(
  db: Db,
  rows: readonly Row[],
  { from, to }: { from: string; to: string },
): Pick<ReplyMonth, 'keywords' | 'voices'> {
  const keywords = statement(
    db.sqlite,
    `select k.title, count(*) as count from mention m join keyword k on k.id = m.keywordId
      where m.at >= ? and m.at < ? group by k.id order by count desc, k.position`,
  ).all(from, to) as ReplyMonth['keywords']
  const competitors = all(db, query.selectFrom('competitor').select(['id', 'name']).orderBy('position'))
  // Nobody praises or blames us with what is only trash.
  const spoken = rows.filter(({ kind }) => kind !== 'spam')
  const countOf = (id: string | null) => spoken.filter(({ competitorId }) => competitorId === id).length
  const voices = [
    { name: null, count: countOf(null) },
    ...competitors.map(({ id, name }) => ({ name, count: countOf(id) })),
  ]
  return { keywords, voices: voices.some(({ name, count }) => name !== null && count > 0) ? voices : [] }
}
