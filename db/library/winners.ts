import type { PostWithVariants } from '../../shared/calendar.ts'
import { addDays, dayOf } from '../../shared/day.ts'
import { engagementsOf, ratedBy } from '../../shared/engagement.ts'
import { rateOf } from '../../shared/metrics.ts'
import type { Id } from '../../shared/record.ts'
import { type Winner, winnersOf } from '../../shared/winners.ts'
import { findPost, nameOf, newPost, newVariant } from '../calendar/calendar.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { getWorkspace, todayOf } from '../team.ts'

/** What went out in the last weeks is still remembered; what is older than two years was another time. */
const age = { from: 730, to: 30 } as const

/** Posts that did much better than the middle of their channel and were not taken up again yet. */
export function listWinners(db: Db): Winner[] {
  const { denominator, timeZone } = getWorkspace(db)
  const by = ratedBy(denominator)
  const today = todayOf(db)
  const results = all(
    db,
    query
      .selectFrom('postResult')
      .leftJoin('variant', 'variant.id', 'postResult.variantId')
      .leftJoin('post', 'post.id', 'variant.postId')
      .selectAll('postResult')
      .select(['post.id as postId', 'post.title', 'post.text as postText'])
      .where('postResult.channelId', 'is not', null)
      .where('postResult.publishedAt', 'is not', null),
  )
  const rated = results.flatMap((row) => {
    const rate = rateOf(engagementsOf(row), row[by])
    if (!rate) return []
    const day = dayOf(row.publishedAt as string, timeZone)
    return day < addDays(today, -age.from) ? [] : [{ ...row, day, share: rate.share }]
  })
  return [...Map.groupBy(rated, ({ channelId }) => channelId).values()].flatMap((rows) =>
    winnersOf(rows)
      .filter(({ day, postId, text }) => day <= addDays(today, -age.to) && !isTakenUp(db, postId, text))
      .map(({ id, postId, channelId, title, postText, text, day, share, middle, count }) => ({
        ...{ by, resultId: id, postId, channelId: channelId as Id, day, share, middle, count },
        title: title || firstLine(postText || text),
      })),
  )
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
