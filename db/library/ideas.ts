import { sql } from 'kysely'
import { Post, type TileFilter } from '../../shared/calendar/calendar.ts'
import {
  fieldsOf,
  type IdeaCard,
  type IdeaColumn,
  type IdeaGrouping,
  type IdeaMove,
  keyOf,
} from '../../shared/library/library.ts'
import { type Id, placeBefore } from '../../shared/record.ts'
import { findPost, nameOf } from '../calendar/calendar.ts'
import { listed } from '../calendar/filter.ts'
import { orderOfIdeas, waitingPosts } from '../calendar/tiles.ts'
import { commit } from '../commit.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'

/** The ideas of a filter by pillar or by type: at most some a column in their own order, and each column's true count. */
export function readIdeaBoard(
  db: Db,
  { by, perColumn, filter }: { by: IdeaGrouping; perColumn: number; filter: TileFilter },
): IdeaColumn[] {
  const key = sql.ref<string | null>(by === 'pillar' ? 'post.pillarId' : 'post.type')
  const waiting = waitingPosts(filter).select(['post.id', 'post.position']).select(key.as('key'))
  const ranked = query
    .selectFrom(waiting.as('waiting'))
    .select(['id', 'key'])
    .select(sql<number>`row_number() over (partition by "key" order by position, id)`.as('place'))
    .select(sql<number>`count(*) over (partition by "key")`.as('count'))
  const rows = all(
    db,
    query
      .selectFrom(ranked.as('ranked'))
      .select(['id', 'key', 'count'])
      .where('place', '<=', perColumn)
      .orderBy('place'),
  )
  const cards = new Map(
    readCards(
      db,
      rows.map(({ id }) => id),
    ).map((card) => [card.id, card]),
  )
  return [...Map.groupBy(rows, (row) => row.key)].map(([column, some]) => ({
    key: column,
    count: some[0]?.count ?? 0,
    cards: some.flatMap(({ id }) => cards.get(id) ?? []),
  }))
}

type CardField = Exclude<keyof Post, 'text' | 'note'>
const cardFields = (Object.keys(Post.shape) as (keyof Post)[]).filter(
  (field): field is CardField => field !== 'text' && field !== 'note',
)

function readCards(db: Db, ids: readonly Id[]): IdeaCard[] {
  const posts = all(
    db,
    query
      .selectFrom('post')
      .select(cardFields)
      .select(sql<string>`substr(text, 1, 80)`.as('opening'))
      .where('id', 'in', listed(ids)),
  )
  const variants = all(
    db,
    query
      .selectFrom('variant')
      .select(['postId', 'channelId'])
      .where('postId', 'in', listed(ids))
      .where('channelId', 'is not', null)
      .orderBy('id'),
  )
  const channels = Map.groupBy(variants, ({ postId }) => postId)
  return posts.map((post) => ({
    ...post,
    channelIds: (channels.get(post.id) ?? []).flatMap(({ channelId }) => channelId ?? []),
  }))
}

/** Puts an idea into another column, before another one, or both, as one step; undefined when there is no such column. */
export function shelveIdea(db: Db, { id, by, key, beforeId }: IdeaMove): Post | undefined {
  const old = findPost(db, id)?.post
  const fields = fieldsOf(by, key)
  if (!old || !fields || (by === 'pillar' && key !== null && !hasPillar(db, key))) return undefined
  const field = by === 'pillar' ? 'pillarId' : 'type'
  const isMoved = keyOf(old, by) !== key
  const label = isMoved ? `calendar.did.change.${field}` : 'calendar.did.moveIdea'
  commit(db, { key: label, values: { title: nameOf(old) } }, (writer) => {
    writer.change('post', id, fields)
    if (beforeId === undefined) return
    for (const row of placeBefore(orderOfIdeas(db), id, beforeId))
      writer.change('post', row.id, { position: row.position })
  })
  return findPost(db, id)?.post
}

function hasPillar(db: Db, id: Id): boolean {
  return all(db, query.selectFrom('pillar').select('id').where('id', '=', id)).length > 0
}
