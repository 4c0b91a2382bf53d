import type { Month } from '../../shared/day.ts'
import type { Mention } from '../../shared/replies/mention.ts'
import type { ReplyMonth } from '../../shared/replies/mention-month.ts'
import { responseTimes } from '../../shared/replies/reply-clock.ts'
import { endsOfMonth } from '../../shared/zone.ts'
import type { Db } from '../open.ts'
import { all, query, statement } from '../query.ts'
import { getWorkspace } from '../team.ts'
import { dueOf, leafHours, readPromise } from './promise.ts'

type Row = Pick<
  Mention,
  'id' | 'author' | 'at' | 'settledAt' | 'competitorId' | 'answeredBy' | 'untrainedAt'
> & { text: string; contact: string | null; leafHours: number | null }

/** A month that has more has one problem, not two hundred. */
const mostListed = 200

/** How often we were spoken of, how soon we answered, and how often each of those who are compared was spoken of. */
export function readMentionFigures(db: Db, month: Month): Pick<ReplyMonth, 'logged' | 'times' | 'voices'> {
  const between = endsOfMonth(month, getWorkspace(db).timeZone)
  const answered = statement(
    db.sqlite,
    `select at, settledAt from mention where at >= ? and at < ? and competitorId is null
      and state = 'answered' and settledAt is not null`,
  ).all(...between) as { at: string; settledAt: string }[]
  // Nobody praises or blames us with what is only trash.
  const counts = statement(
    db.sqlite,
    `select competitorId, count(*) as logged, sum(kind != 'spam') as spoken from mention where at >= ? and at < ?
      group by competitorId`,
  ).all(...between) as { competitorId: string | null; logged: number; spoken: number }[]
  const countOf = (id: string | null) => counts.find(({ competitorId }) => competitorId === id)
  const competitors = all(db, query.selectFrom('competitor').select(['id', 'name']).orderBy('position'))
  const voices = [
    { name: null, count: countOf(null)?.spoken ?? 0 },
    ...competitors.map(({ id, name }) => ({ name, count: countOf(id)?.spoken ?? 0 })),
  ]
  return {
    logged: countOf(null)?.logged ?? 0,
    times: responseTimes(answered),
    voices: voices.some(({ name, count }) => name !== null && count > 0) ? voices : [],
  }
}

/** What a month's account says of mentions: all of it from what was logged by hand. */
export function readReplyMonth(db: Db, month: Month): ReplyMonth {
  const between = endsOfMonth(month, getWorkspace(db).timeZone)
  const sql = `select m.id, m.author, m.at, m.settledAt, m.competitorId, m.answeredBy, m.untrainedAt,
      substr(m.text, 1, 120) as text, c.name as contact, ${leafHours} as leafHours
    from mention m left join contact c on c.id = m.contactId
    where m.at >= ? and m.at < ? and m.competitorId is null order by m.at, m.id`
  const ours = statement(db.sqlite, sql).all(...between) as Row[]
  const promise = readPromise(db)
  const now = db.now()
  const late = ours.filter((row) => (row.settledAt ?? now) > (dueOf(row, promise) ?? '9'))
  const noteOf = ({ id, author, contact, text, at, settledAt, answeredBy }: Row) => ({
    ...{ id, name: contact || author || text, at, settledAt, answeredBy },
  })
  return {
    ...readMentionFigures(db, month),
    open: ours.filter(({ settledAt }) => settledAt === null).length,
    lateCount: late.length,
    late: late.slice(0, mostListed).map(noteOf),
    untrained: ours
      .filter(({ untrainedAt }) => untrainedAt !== null)
      .slice(0, mostListed)
      .map(noteOf),
    keywords: statement(
      db.sqlite,
      `select k.title, count(*) as count from mention m join keyword k on k.id = m.keywordId
        where m.at >= ? and m.at < ? group by k.id order by count desc, k.position`,
    ).all(...between) as ReplyMonth['keywords'],
  }
}
