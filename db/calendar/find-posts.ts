import type { PostChoice } from '../../shared/calendar/calendar.ts'
import { termsOf } from '../../shared/search.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'
import { matchOf } from '../search/search.ts'
import { todayOf } from '../team.ts'

/** What a person knows a row of `post` by: its title, else how its text begins. */
export const postName = "coalesce(nullif(post.title, ''), substr(post.text, 1, 60))"

/**
 * Posts to choose from: those whose title answers the search before those whose text does; among them what went out
 * last first, then what is planned next, then ideas. An empty search offers all.
 */
export function findPosts(db: Db, { search, limit }: { search: string; limit: number }): PostChoice[] {
  const terms = termsOf(search)
  if (terms.length === 0) return listMatches(db, null, limit)
  const match = matchOf(terms)
  const byTitle = listMatches(db, `title : (${match})`, limit)
  if (byTitle.length === limit) return byTitle
  const known = new Set(byTitle.map(({ id }) => id))
  const byText = listMatches(db, match, limit + known.size).filter(({ id }) => !known.has(id))
  return [...byTitle, ...byText].slice(0, limit)
}

/** Names are read for the few that are offered, so that ten thousand posts are ordered without them. */
function listMatches(db: Db, match: string | null, limit: number): PostChoice[] {
  const hits = `where post.id in (select t.recordId from searchIndex join searchText t on t.n = searchIndex.rowid
    where searchIndex match @match and t.tableName = 'post')`
  const order =
    'first is null, first > @today, case when first <= @today then first end desc, first, createdAt desc, id desc'
  const sql = `with offered as (
      select post.id as id, post.createdAt as createdAt, min(v.day) as first,
        case when min(v.channelId) = max(v.channelId) then min(v.channelId) end as channelId
      from post left join variant v on v.postId = post.id ${match === null ? '' : hits}
      group by post.id order by ${order} limit @limit
    )
    select id, (select ${postName} from post where post.id = offered.id) as title, first as day, channelId
    from offered
    order by ${order}`
  return statement(db.sqlite, sql).all({ match, today: todayOf(db), limit }) as PostChoice[]
}
