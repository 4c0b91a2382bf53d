import type { PostWithVariants } from '../../shared/calendar/calendar.ts'
import { addDays, dayOf } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { ratedBy } from '../../shared/review/engagement.ts'
import { enoughResults, farBetter, mostAChannel, type Winner } from '../../shared/review/winners.ts'
import { startOfDay } from '../../shared/zone.ts'
import { findPost, nameOf, newPost, newVariant } from '../calendar/calendar.ts'
import { commit } from '../commit.ts'
import { engagementsInSql } from '../figures/post-sums.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { first, query, statement } from '../query.ts'
import { getWorkspace, todayOf } from '../team.ts'

/** What went out in the last weeks is still remembered; what is older than two years was another time. */
const age = { from: 730, to: 30 } as const

/** Posts that did much better than the middle of their channel and were not taken up again yet. */
export function listWinners(db: Db): Winner[] {
  const { denominator, timeZone } = getWorkspace(db)
  const by = ratedBy(denominator)
  const today = todayOf(db)
  const newest = addDays(today, -age.to)
  return readBest(db, by, startOfDay(addDays(today, -age.from), timeZone)).flatMap(
    ({ id, postId, channelId, publishedAt, title, postText, text, share, middle, count }) => {
      const day = dayOf(publishedAt, timeZone)
      if (day > newest || isTakenUp(db, postId, text)) return []
      const name = title || firstLine(postText || text)
      return [{ by, resultId: id, postId, channelId, title: name, day, share, middle, count }]
    },
  )
}

type Best = Pick<Winner, 'postId' | 'channelId' | 'share' | 'middle' | 'count'> & {
  id: Id
  publishedAt: string
  title: string | null
  postText: string | null
  text: string
}

/** As `winnersOf` chooses them, in the database: a file may hold very many posts, and few of them win. */
function readBest(db: Db, by: Winner['by'], from: string): Best[] {
  const sql = `with rated as materialized (
      select id, channelId, ${engagementsInSql} * 1.0 / ${by} as share from postResult
      where channelId is not null and publishedAt >= ? and ${by} > 0 and ${engagementsInSql} is not null
    ), placed as materialized (
      select *, row_number() over (partition by channelId order by share desc, id) as place,
        count(*) over (partition by channelId) as count from rated
    ), halved as (
      select channelId, avg(share) as middle from placed
      where place in ((count + 1) / 2, (count + 2) / 2) and count >= ${enoughResults} group by channelId
    )
    select r.id, r.channelId, r.publishedAt, r.text, p.id as postId, p.title, p.text as postText,
      placed.share, middle, placed.count
    from halved join placed using (channelId) join postResult r on r.id = placed.id
    left join channel c on c.id = r.channelId
    left join variant v on v.id = r.variantId left join post p on p.id = v.postId
    where place <= ${mostAChannel} and placed.share > 0 and placed.share >= middle * ${farBetter}
    order by c.position, r.channelId, place`
  return statement(db.sqlite, sql).all(from) as Best[]
}

const firstLine = (text: string) => text.split('\n')[0]?.slice(0, 80) ?? ''

/** A post says so by its origin; one that was only measured by its text. */
function isTakenUp(db: Db, postId: Id | null, text: string): boolean {
  const told = query.selectFrom('origin').select('id').where('kind', '=', 'winner').limit(1)
  const same = query.selectFrom('post').select('id').where('text', '=', text).limit(1)
  return (postId ? first(db, told.where('sourceId', '=', postId)) : first(db, same)) !== undefined
}

/** A new idea from a post that did well; undefined when its result is gone. */
export function takeUpWinner(db: Db, resultId: Id): PostWithVariants | undefined {
  const result = first(db, query.selectFrom('postResult').selectAll().where('id', '=', resultId))
  if (!result) return undefined
  const variant =
    result.variantId === null
      ? undefined
      : first(db, query.selectFrom('variant').selectAll().where('id', '=', result.variantId))
  const source = variant && findPost(db, variant.postId)?.post
  const title = source ? nameOf(source) : firstLine(result.text)
  const postId = commit(db, { key: 'calendar.did.addIdea', values: { title } }, (writer) => {
    const idea = newPost(db, title, 'idea')
    const { type = null, pillarId = null, tacticId = null } = source ?? {}
    const text = source ? (variant?.text ?? source.text) : result.text
    writer.add('post', { ...idea, text, type, pillarId, tacticId, copyOfId: source?.id ?? null })
    const { channelId } = result
    if (channelId) writer.add('variant', newVariant({ postId: idea.id, channelId, day: null, time: null }))
    if (source)
      writer.add('origin', {
        id: newId(),
        postId: idea.id,
        kind: 'winner',
        sourceId: source.id,
        placeId: null,
        bidId: null,
      })
    return idea.id
  })
  return findPost(db, postId)
}
