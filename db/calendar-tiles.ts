import { sql } from 'kysely'
import type { CalendarChoices, Tile, TileFilter, TileRange } from '../shared/calendar.ts'
import type { Day } from '../shared/day.ts'
import type { Db } from './open.ts'
import { all, first, query } from './query.ts'

type Range = { from: Day; to: Day }

/**
 * The tiles of a range in the shared order, at most `perDay` a day, and each day's true count: a month of ten thousand
 * posts costs the screen what a quiet one does.
 */
export function listTiles(
  db: Db,
  { from, to, perDay, filter }: Range & { perDay: number; filter: TileFilter },
): TileRange {
  const ranked = query
    .with('slot', () => slots({ from, to }, filter))
    .with('ranked', (slot) =>
      slot.selectFrom('slot').select((is) => [
        'postId',
        'day',
        'time',
        is.fn
          .agg<number>('row_number')
          .over((over) => over.partitionBy('day').orderBy('time').orderBy('postId'))
          .as('place'),
        is.fn
          .countAll<number>()
          .over((over) => over.partitionBy('day'))
          .as('count'),
      ]),
    )
    .selectFrom('ranked')
    .innerJoin('post', 'post.id', 'ranked.postId')
    .leftJoin('tactic', 'tactic.id', 'post.tacticId')
    .leftJoin('objective', 'objective.id', 'tactic.objectiveId')
    .select([
      'postId',
      'day',
      'time',
      'count',
      'post.title',
      'post.state',
      'post.type',
      'post.pillarId',
      'post.tacticId',
      'objective.goalId',
    ])
    .select(sql<string>`substr(post.text, 1, 80)`.as('opening'))
    .where('place', '<=', perDay)
    .orderBy('day')
    .orderBy('time')
    .orderBy('postId')
  const rows = all(db, ranked)
  const variants = variantsOf(
    db,
    { from, to },
    rows.map(({ postId }) => postId),
    filter,
  )
  return {
    tiles: rows.map(({ count: _count, ...row }) => ({
      ...row,
      day: row.day as Day,
      variants: variants.get(keyOf(row)) ?? [],
    })),
    days: [...new Map(rows.map(({ day, count }) => [day, { day: day as Day, count }])).values()],
    looseEnds: countLoose(db, { from, to }),
  }
}

/** One row a tile: the variants of one post at one day and time. Only what the filter needs is joined. */
function slots({ from, to }: Range, { channelIds, pillarIds, goalIds, states, isLoose }: TileFilter) {
  let slot = query
    .selectFrom('variant')
    .select(['variant.postId', 'variant.day', 'variant.time'])
    .distinct()
    .where('variant.day', '>=', from)
    .where('variant.day', '<=', to)
  if (channelIds.length > 0) slot = slot.where('variant.channelId', 'in', listed(channelIds))
  if (pillarIds.length > 0)
    slot = slot.where(
      'variant.postId',
      'in',
      query.selectFrom('post').select('id').where('pillarId', 'in', listed(pillarIds)),
    )
  if (states.length > 0)
    slot = slot.where(
      'variant.postId',
      'in',
      query.selectFrom('post').select('id').where('state', 'in', listed(states)),
    )
  if (goalIds.length > 0) {
    const served = query
      .selectFrom('post')
      .innerJoin('tactic', 'tactic.id', 'post.tacticId')
      .innerJoin('objective', 'objective.id', 'tactic.objectiveId')
      .select('post.id')
      .where('objective.goalId', 'in', listed(goalIds))
    slot = slot.where('variant.postId', 'in', served)
  }
  if (isLoose) slot = slot.where('variant.postId', 'in', loosePosts())
  return slot
}

/** Posts with no tactic above them, or with a variant whose channel is undecided. */
function loosePosts() {
  const open = query.selectFrom('variant').select('postId').where('channelId', 'is', null)
  return query
    .selectFrom('post')
    .select('id')
    .where((is) => is.or([is('tacticId', 'is', null), is('id', 'in', open)]))
}

function countLoose(db: Db, { from, to }: Range): number {
  const posts = query
    .selectFrom('variant')
    .select((is) => is.fn.count<number>('postId').distinct().as('count'))
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('postId', 'in', loosePosts())
  return first(db, posts)?.count ?? 0
}

function variantsOf(
  db: Db,
  { from, to }: Range,
  postIds: readonly string[],
  { channelIds }: TileFilter,
): Map<string, Tile['variants']> {
  let found = query
    .selectFrom('variant')
    .select(['id', 'postId', 'day', 'time', 'channelId', 'delivery'])
    .where('postId', 'in', listed(postIds))
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('id')
  if (channelIds.length > 0) found = found.where('channelId', 'in', listed(channelIds))
  const byTile = new Map<string, Tile['variants']>()
  for (const { id, channelId, delivery, ...place } of all(db, found)) {
    const known = byTile.get(keyOf(place))
    if (known) known.push({ id, channelId, delivery })
    else byTile.set(keyOf(place), [{ id, channelId, delivery }])
  }
  return byTile
}

function keyOf({ postId, day, time }: { postId: string; day: string | null; time: string | null }): string {
  return `${postId} ${day} ${time}`
}

/** Values for `in` as one parameter, so that every length of list is the same statement. */
function listed<T extends string>(values: readonly T[]) {
  return sql<T>`(select value from json_each(${JSON.stringify(values)}))`
}

/** What the calendar's pickers offer, with the thread above each tactic. */
export function listChoices(db: Db): CalendarChoices {
  const tactics = query
    .selectFrom('tactic')
    .innerJoin('objective', 'objective.id', 'tactic.objectiveId')
    .innerJoin('goal', 'goal.id', 'objective.goalId')
    .select([
      'tactic.id',
      'tactic.title',
      'tactic.objectiveId',
      'objective.title as objective',
      'goal.id as goalId',
      'goal.title as goal',
    ])
    .orderBy('goal.position')
    .orderBy('objective.position')
    .orderBy('tactic.position')
  return {
    channels: all(db, query.selectFrom('channel').selectAll().orderBy('position')),
    pillars: all(db, query.selectFrom('pillar').selectAll().orderBy('position')),
    campaigns: all(db, query.selectFrom('campaign').select(['id', 'name']).orderBy('position')),
    goals: all(db, query.selectFrom('goal').select(['id', 'title']).orderBy('position')),
    tactics: all(db, tactics),
  }
}
