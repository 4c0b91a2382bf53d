import { sql } from 'kysely'
import type { Balance } from '../../shared/calendar/balance.ts'
import { addDays, type Day, firstDayOf, lastDayOf, type Month } from '../../shared/day.ts'
import { placed } from '../calendar/placed.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { todayOf } from '../team.ts'

/** So many days behind and ahead say on how many channels a post goes out. */
const daysAround = 28

/** What a month holds by pillar and type, and what waits; posts are read within their weeks only. */
export function readBalance(db: Db, month: Month): Balance {
  const today = todayOf(db)
  return {
    month,
    posts: countPosts(db, firstDayOf(month), lastDayOf(month)),
    ideas: countIdeas(db),
    spread: countSpread(db, addDays(today, -daysAround), addDays(today, daysAround)),
  }
}

function countPosts(db: Db, from: Day, to: Day): Balance['posts'] {
  const kinds = placed(from, to)
    .select((is) => ['post.pillarId', 'post.type', is.fn.count<number>('post.id').distinct().as('count')])
    .groupBy(['post.pillarId', 'post.type'])
  return all(db, kinds)
}

function countSpread(db: Db, from: Day, to: Day): Balance['spread'] {
  const counts = placed(from, to).select((is) => [
    is.fn.count<number>('post.id').distinct().as('posts'),
    is.fn.countAll<number>().as('places'),
  ])
  return first(db, counts) ?? { posts: 0, places: 0 }
}

function countIdeas(db: Db): Balance['ideas'] {
  const ideas = query
    .selectFrom('post')
    .where('post.state', '=', 'idea')
    .where('post.id', 'in', sql<string>`(select postId from undated)`)
  const mapped = ideas
    .innerJoin('variant', 'variant.postId', 'post.id')
    .select((is) => [
      is.ref('variant.channelId').$notNull().as('channelId'),
      is.fn.count<number>('post.id').distinct().as('count'),
    ])
    .where('variant.channelId', 'is not', null)
    .groupBy('variant.channelId')
  const unmapped = ideas
    .select((is) => is.fn.countAll<number>().as('count'))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('variant')
            .select('variant.id')
            .whereRef('variant.postId', '=', 'post.id')
            .where('variant.channelId', 'is not', null),
        ),
      ),
    )
  return {
    byPillar: all(
      db,
      ideas.select((is) => ['post.pillarId', is.fn.countAll<number>().as('count')]).groupBy('post.pillarId'),
    ),
    byChannel: all(db, mapped),
    unmapped: first(db, unmapped)?.count ?? 0,
  }
}
