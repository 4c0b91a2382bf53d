import { addDays, type Day, dayOf } from '../../shared/day.ts'
import type { FilePost } from '../../shared/imports/figures/row.ts'
import { postAddress } from '../../shared/imports/post-address.ts'
import type { Lookalike } from '../../shared/imports/preview.ts'
import type { Id } from '../../shared/record.ts'
import { fold } from '../../shared/text/fold.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { getWorkspace } from '../team.ts'

export type Ours = { id: Id; delivery: string; url: string }

export type Matches = {
  /** By the link, by the network's id in it, or by a person's word. */
  find: (post: FilePost) => Ours | undefined
  /** Those that read like a post of ours of that day, for a person to say. */
  lookalikes: Lookalike[]
}

/** Shorter texts are alike by chance. */
const shortest = 12
/** Networks cut texts off. */
const compared = 60

/** Which of a file's posts are ours. `confirmed` are the network's ids of those that a person said are. */
export function matchPosts(db: Db, posts: readonly FilePost[], confirmed: readonly string[]): Matches {
  if (posts.length === 0) return { find: () => undefined, lookalikes: [] }
  const byAddress = new Map(
    listLinked(db).flatMap((variant) => {
      const address = postAddress(variant.url)
      return address ? [[address, variant] as const] : []
    }),
  )
  const byLink = (post: FilePost) =>
    byAddress.get(postAddress(post.permalink) ?? '') ??
    byAddress.get(`${post.account.network} ${post.networkPostId}`)
  const { timeZone } = getWorkspace(db)
  const free = listFree(db, posts)
  const byDay = Map.groupBy(free, ({ network, day }) => `${network} ${day}`)
  const near = (post: FilePost, day: Day) =>
    [0, -1, 1].flatMap((days) => byDay.get(`${post.account.network} ${addDays(day, days)}`) ?? [])
  const alike = new Map<string, (typeof free)[number]>()
  const taken = new Set<Id>()
  for (const post of free.length > 0 ? posts : []) {
    const key = keyOf(post.text)
    if (!post.publishedAt || key.length < shortest || byLink(post)) continue
    const same = near(post, dayOf(post.publishedAt, timeZone)).find(
      ({ id, text, title }) => !taken.has(id) && (areAlike(keyOf(text), key) || keyOf(title) === key),
    )
    if (!same) continue
    taken.add(same.id)
    alike.set(post.networkPostId, same)
  }
  return {
    find: (post) =>
      byLink(post) ?? (confirmed.includes(post.networkPostId) ? alike.get(post.networkPostId) : undefined),
    lookalikes: posts.flatMap(({ networkPostId, text }) => {
      const ours = alike.get(networkPostId)
      const day = ours?.day
      return ours && day
        ? [{ networkPostId, text: text.slice(0, 200), title: ours.title.slice(0, 200), day }]
        : []
    }),
  }
}

const variants = query
  .selectFrom('variant')
  .innerJoin('channel', 'channel.id', 'variant.channelId')
  .select(['variant.id', 'variant.url', 'variant.delivery', 'channel.network'])

function listLinked(db: Db) {
  return all(db, variants.where('variant.url', '!=', ''))
}

/** Those without a link, of the days of which the posts tell and those beside them. */
function listFree(db: Db, posts: readonly FilePost[]) {
  const moments = posts.flatMap(({ publishedAt }) => publishedAt ?? []).sort()
  const [first, last] = [moments[0], moments.at(-1)]
  if (!first || !last) return []
  const rows = all(
    db,
    variants
      .innerJoin('post', 'post.id', 'variant.postId')
      .select(['variant.text as own', 'post.text as whole', 'post.title', 'variant.day'])
      .where('variant.url', '=', '')
      .where('variant.day', '>=', addDays(first.slice(0, 10), -2))
      .where('variant.day', '<=', addDays(last.slice(0, 10), 2)),
  )
  return rows.map(({ own, whole, ...variant }) => ({ ...variant, text: own ?? whole }))
}

/** One may be cut off, and hashtags may have been added where it was posted. */
function areAlike(ours: string, theirs: string): boolean {
  if (ours.length < shortest) return false
  return ours.startsWith(theirs.slice(0, compared)) || theirs.startsWith(ours.slice(0, compared))
}

/** The letters and digits alone: networks change spaces, quotes and line ends, and write their own links for ours. */
function keyOf(text: string): string {
  return fold(text.replace(links, ' ')).replace(/[^\p{L}\p{N}]/gu, '')
}

const links = /(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+/gi
