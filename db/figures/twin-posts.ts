import type { FilePost } from '../../shared/imports/figures/row.ts'
import type { PostResult } from '../../shared/review/review.ts'
import { fold } from '../../shared/text/fold.ts'
import type { Db } from '../open.ts'
import { idLists, statement } from '../query.ts'

/**
 * Posts that Meta tells of twice under two ids: its file of posts names the post, its file of videos the video. They are
 * one where the account, the minute and the words are the same, or where the link of the post ends in the video's id.
 */
export function* listTwins(db: Db, posts: readonly FilePost[]): Generator<[FilePost, PostResult]> {
  const facebook = posts.filter(({ account, publishedAt }) => account.network === 'facebook' && publishedAt)
  if (facebook.length === 0) return
  const sql = `select * from postResult where +network = 'facebook' and publishedAt in (select value from json_each(?))`
  const moments = new Set(facebook.map(({ publishedAt }) => publishedAt))
  const near = Map.groupBy(
    [...idLists(moments)].flatMap((list) => statement(db.sqlite, sql).all(list) as PostResult[]),
    ({ publishedAt }) => publishedAt,
  )
  const taken = new Set<string>()
  for (const post of facebook) {
    const [twin, ...others] = (near.get(post.publishedAt) ?? []).filter(
      (old) => !taken.has(old.id) && isTwin(old, post),
    )
    // Two that fit are none: a guess would give one post's figures to another.
    if (!twin || others.length > 0) continue
    taken.add(twin.id)
    yield [post, twin]
  }
}

function isTwin(old: PostResult, { account, networkPostId, permalink, text }: FilePost): boolean {
  if (permalink !== '' && permalink === old.permalink) return true
  // A name says nothing beside an id: programs for several networks tell names alone.
  const areIds = /^\d+$/.test(account.id) && /^\d+$/.test(old.accountId)
  if (areIds && old.accountId !== account.id) return false
  if (endsIn(old.permalink, networkPostId) || endsIn(permalink, old.networkPostId)) return true
  const [mine, theirs] = [keyOf(text), keyOf(old.text)]
  // One of the two has no link, for only the file of posts tells one.
  if (mine === '' || theirs === '' || (permalink !== '' && old.permalink !== '')) return false
  return theirs.startsWith(mine.slice(0, compared)) || mine.startsWith(theirs.slice(0, compared))
}

const compared = 60

const endsIn = (link: string, id: string) =>
  new RegExp(`/(?:videos|reel|watch/\\?v=)/?${id.replace(/\W/g, '')}/?$`).test(link.split(/[&#]/)[0] ?? '')

const keyOf = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '')
