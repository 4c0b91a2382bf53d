import type { Month } from '../../shared/day.ts'
import { engagementSetOf } from '../../shared/review/engagement.ts'
import type { PostCounts } from '../../shared/review/metrics.ts'
import { Network } from '../../shared/strategy/strategy.ts'
import { endsOfMonth } from '../../shared/zone.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'
import { getWorkspace } from '../team.ts'

const withClicks = Network.options.filter((network) => engagementSetOf(network) === 'withClicks')
const hasClicks = `network in ('${withClicks.join("', '")}')`

/** As `engagementsOf` counts them; null where a network told none of them. */
export const engagementsInSql = `case when ${hasClicks} and engagements is not null then engagements
  when coalesce(likes, comments, shares, saves, iif(${hasClicks}, clicks, null)) is null then engagements
  else ifnull(likes, 0) + ifnull(comments, 0) + ifnull(shares, 0) + ifnull(saves, 0) + iif(${hasClicks}, ifnull(clicks, 0), 0)
  end`

/** `span` is a month, or whatever names a time. */
type OfSpan<Found> = (db: Db, span: string, timeZone: string) => Found

/** What is kept of each file until a post of it changes: then all of it is new. */
const keptOf = new WeakMap<Db, Map<string, unknown>>()

/** The same object for as long as no post changes. */
export function keptPosts(db: Db): Map<string, unknown> {
  const known = keptOf.get(db)
  if (known) return known
  const renew = () => keptOf.set(db, new Map())
  db.listeners.add((tables) => {
    if (tables.has('postResult')) renew()
  })
  renew()
  return keptPosts(db)
}

/**
 * What is made from the posts of a time, made once for as long as no post changes: an account asks for years of months.
 * `name` is that of what is made, each another.
 */
export function keepWhilePosts<Found>(name: string, make: OfSpan<Found>): OfSpan<Found> {
  return (db, span, timeZone) => {
    const [known, key] = [keptPosts(db), keyOf(name, span, timeZone)]
    const found = (known.get(key) as Found | undefined) ?? make(db, span, timeZone)
    known.set(key, found)
    return found
  }
}

export const keyOf = (name: string, span: string, timeZone: string) => `${name} ${timeZone} ${span}`

/** The posts of a month, those of a channel that tell the same parts summed up as one: a month may hold very many. */
export function sumPosts(db: Db, month: Month): PostCounts[] {
  return sumsOf(db, month, getWorkspace(db).timeZone)
}

export const sumsName = 'sums'
const sumsOf = keepWhilePosts(sumsName, readSums)

function readSums(db: Db, month: Month, timeZone: string): PostCounts[] {
  return statement(
    db.sqlite,
    `select network, channelId, count(*) as count, sum(impressions) as impressions, sum(reach) as reach,
       sum(linkClicks) as linkClicks, sum(${engagementsInSql}) as likes, null as comments, null as shares, null as saves,
       null as clicks, null as engagements
     from postResult where publishedAt >= ? and publishedAt < ?
     group by network, channelId, impressions is null, reach is null, linkClicks is null, ${engagementsInSql} is null`,
  ).all(...endsOfMonth(month, timeZone)) as PostCounts[]
}
