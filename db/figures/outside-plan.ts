import { dayOf, type Month, timeOf } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import {
  mostOutside,
  type OutsideAsked,
  type OutsidePost,
  type OutsidePosts,
} from '../../shared/review/outside-plan.ts'
import type { PostResult } from '../../shared/review/review.ts'
import { endsOfMonth } from '../../shared/zone.ts'
import { newPost, newVariant } from '../calendar/calendar.ts'
import { commit } from '../commit.ts'
import type { Db } from '../open.ts'
import { all, query, statement } from '../query.ts'
import { getWorkspace } from '../team.ts'

/** Neither planned nor left outside on purpose. A post without a day has no place in a plan. */
const isOutside = 'r.variantId is null and r.leftAt is null and r.publishedAt is not null'

const columns = `r.id, r.network, r.permalink, r.publishedFrom, r.publishedAt, coalesce(c.handle, '') as handle,
  substr(r.text, 1, 400) as text`

/** Posts that nobody said of yet whether they belong to the plan, the newest first. */
export function listOutside(db: Db, asked: OutsideAsked): OutsidePosts {
  const lists = placesOf(db, asked).map(({ where, values }): OutsidePosts => {
    const from = `from postResult r left join channel c on c.id = r.channelId where ${where} and ${isOutside}`
    const newest = `select ${columns} ${from} order by r.publishedAt desc limit ${mostOutside}`
    return {
      count: statement(db.sqlite, `select count(*) ${from}`)
        .pluck()
        .get(...values) as number,
      posts: statement(db.sqlite, newest).all(...values) as OutsidePost[],
    }
  })
  return {
    count: lists.reduce((sum, { count }) => sum + count, 0),
    posts: lists
      .flatMap(({ posts }) => posts)
      .sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
      .slice(0, mostOutside),
  }
}

export function countOutside(db: Db, month: Month): number {
  const [{ where, values } = { where: 'false', values: [] }] = placesOf(db, { month })
  const sql = `select count(*) from postResult r where ${where} and ${isOutside}`
  return statement(db.sqlite, sql)
    .pluck()
    .get(...values) as number
}

/** Where they are looked for; each import by itself, for so its index gives them in their order. */
function placesOf(db: Db, asked: OutsideAsked): { where: string; values: string[] }[] {
  if ('importIds' in asked) return asked.importIds.map((id) => ({ where: 'r.importId = ?', values: [id] }))
  const values = endsOfMonth(asked.month, getWorkspace(db).timeZone)
  return [{ where: 'r.publishedAt >= ? and r.publishedAt < ?', values }]
}

/**
 * Makes posts of the plan of what went out without one: each as it was, on its day and channel, with its figures. Nobody
 * approved them, and their state says so. Those that are planned by now are passed by.
 */
export function takeInOutside(db: Db, ids: readonly Id[]): number {
  const { timeZone } = getWorkspace(db)
  const results = findOutside(db, ids)
  if (results.length === 0) return 0
  const label = { key: 'review.did.takeInOutside', values: { count: results.length } }
  return commit(db, label, (writer) => {
    for (const { id, channelId, text, permalink, publishedAt, publishedFrom } of results) {
      const at = publishedAt ?? ''
      const post = writer.add('post', { ...newPost(db, '', 'draft'), text })
      const time = publishedFrom === 'day' ? null : timeOf(at, timeZone)
      const variant = newVariant({ postId: post.id, channelId, day: dayOf(at, timeZone), time })
      writer.add('variant', { ...variant, delivery: 'measured', url: permalink })
      writer.change('postResult', id, { variantId: variant.id })
    }
    return results.length
  })
}

/** Remembers that these are outside the plan on purpose, so that nobody is asked again. */
export function leaveOutside(db: Db, ids: readonly Id[]): number {
  const results = findOutside(db, ids)
  if (results.length === 0) return 0
  const label = { key: 'review.did.leaveOutside', values: { count: results.length } }
  return commit(db, label, (writer) => {
    for (const { id } of results) writer.change('postResult', id, { leftAt: db.now() })
    return results.length
  })
}

function findOutside(db: Db, ids: readonly Id[]): PostResult[] {
  const results = query
    .selectFrom('postResult')
    .selectAll()
    .where('id', 'in', [...ids])
    .where('variantId', 'is', null)
    .where('leftAt', 'is', null)
    .where('publishedAt', 'is not', null)
  return all(db, results.orderBy('publishedAt'))
}
