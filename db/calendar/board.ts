import { sql } from 'kysely'
import type { TileFilter } from '../../shared/calendar/calendar.ts'
import type { BoardColumn, BoardRange } from '../../shared/calendar/calendar-board.ts'
import type { Day, Time } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { shown } from './filter.ts'
import { countLoose, tilesAt, variantsOf } from './tiles.ts'

type Range = { from: Day; to: Day }

/** The posts of a range by where they stand, as `columnOf` tells it: at most some a column, and each column's true count. */
export function listBoard(
  db: Db,
  { from, to, perColumn, filter }: Range & { perColumn: number; filter: TileFilter },
): BoardRange {
  const cards = cardsOf(db, { from, to }, perColumn, filter)
  const places = cards.map(({ postId, at }) => ({
    postId,
    day: at.slice(0, 10) as Day,
    time: (at.slice(11) || null) as Time | null,
  }))
  const variants = Map.groupBy(variantsOf(db, { from, to }, places, filter), ({ postId }) => postId)
  return {
    tiles: tilesAt(db, places, ({ postId }) => variants.get(postId) ?? []),
    columns: [...new Map(cards.map(({ column, count }) => [column, { column, count }])).values()],
    looseEnds: countLoose(db, { from, to }, filter),
  }
}

type Card = { postId: Id; at: string; column: BoardColumn; count: number }

/** A plus keeps SQLite from walking all variants in the order of their posts: only the days asked for are read. */
function cardsOf(db: Db, { from, to }: Range, perColumn: number, filter: TileFilter): Card[] {
  const posts = shown(filter)
    .select('variant.postId')
    .select(sql<string>`min(variant.day || ' ' || coalesce(variant.time, ''))`.as('at'))
    .select(sql<number>`max(variant.delivery = 'missed')`.as('isMissed'))
    .select(sql<number>`min(variant.delivery in ('posted', 'measured'))`.as('isOut'))
    .select(sql<number>`min(variant.delivery in ('ready', 'posted', 'measured'))`.as('isReady'))
    .where('variant.day', '>=', from)
    .where('variant.day', '<=', to)
    .groupBy(sql`+variant.postId`)
  const standing = sql<BoardColumn>`case when isMissed then 'missed' when isOut then 'posted'
    when isReady and post.state <> 'onHold' then 'ready'
    else post.state end`
  const placed = query
    .selectFrom(posts.as('one'))
    .innerJoin('post', 'post.id', 'one.postId')
    .select(['one.postId', 'one.at'])
    .select(standing.as('column'))
  const ranked = query
    .selectFrom(placed.as('placed'))
    .select(['postId', 'at', 'column'])
    .select(sql<number>`row_number() over (partition by "column" order by at, postId)`.as('place'))
    .select(sql<number>`count(*) over (partition by "column")`.as('count'))
  return all(
    db,
    query
      .selectFrom(ranked.as('ranked'))
      .select(['postId', 'at', 'column', 'count'])
      .where('place', '<=', perColumn)
      .orderBy('column')
      .orderBy('place'),
  )
}
