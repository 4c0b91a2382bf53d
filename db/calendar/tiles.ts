import { type ExpressionBuilder, sql } from 'kysely'
import type { CalendarChoices, Tile, TileFilter, TileRange } from '../../shared/calendar.ts'
import type { Day, Time } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import type { Entity, TableName } from '../tables.ts'

type Range = { from: Day; to: Day }
type Place = { postId: Id; day: Day; time: Time | null }
type Tables = { [T in TableName]: Entity<T> }

/**
 * The tiles of a range in the shared order, at most `perDay` a day, and each day's true count: a month of ten thousand
 * posts costs the screen what a quiet one does. The index on day, time and post is in that order, so each day is read
 * only as far as its tiles go.
 */
export function listTiles(
  db: Db,
  { from, to, perDay, filter }: Range & { perDay: number; filter: TileFilter },
): TileRange {
  const days = countDays(db, { from, to }, filter)
  const places = days.flatMap(({ day }) => placesOf(db, day, perDay, filter))
  const details = new Map(detailsOf(db, places).map((post) => [post.id, post]))
  const variants = variantsOf(db, { from, to }, places, filter)
  return {
    tiles: places.flatMap((place) => {
      const post = details.get(place.postId)
      if (!post) return []
      const { id: _id, ...shown } = post
      return [{ ...shown, ...place, variants: variants.get(keyOf(place)) ?? [] }]
    }),
    days,
    looseEnds: countLoose(db, { from, to }),
  }
}

function placesOf(db: Db, day: Day, perDay: number, filter: TileFilter): Place[] {
  const slots = shown(filter)
    .select(['variant.postId', 'variant.time'])
    .where('variant.day', '=', day)
    .groupBy(['variant.time', 'variant.postId'])
    .orderBy('variant.time')
    .orderBy('variant.postId')
    .limit(perDay)
  return all(db, slots).map((slot) => ({ ...slot, day }))
}

function countDays(db: Db, { from, to }: Range, filter: TileFilter): { day: Day; count: number }[] {
  const slots = shown(filter)
    .select('variant.day')
    .where('variant.day', '>=', from)
    .where('variant.day', '<=', to)
    .groupBy(['variant.day', 'variant.time', 'variant.postId'])
  const days = query
    .selectFrom(slots.as('slot'))
    .select((is) => ['day', is.fn.countAll<number>().as('count')])
    .groupBy('day')
    .orderBy('day')
  return all(db, days).map(({ day, count }) => ({ day: day as Day, count }))
}

/** Variants that a filter lets through. */
function shown({ channelIds, pillarIds, goalIds, states, isLoose }: TileFilter) {
  let variants = query.selectFrom('variant')
  const posts = () =>
    query.selectFrom('post').select('post.id').whereRef('post.id', '=', sql.ref('variant.postId'))
  if (channelIds.length > 0) variants = variants.where('channelId', 'in', listed(channelIds))
  if (pillarIds.length > 0) {
    variants = variants.where(({ exists }) => exists(posts().where('pillarId', 'in', listed(pillarIds))))
  }
  if (states.length > 0) {
    variants = variants.where(({ exists }) => exists(posts().where('state', 'in', listed(states))))
  }
  if (goalIds.length > 0) {
    const served = () =>
      posts()
        .innerJoin('tactic', 'tactic.id', 'post.tacticId')
        .innerJoin('objective', 'objective.id', 'tactic.objectiveId')
        .where('objective.goalId', 'in', listed(goalIds))
    variants = variants.where(({ exists }) => exists(served()))
  }
  if (isLoose) variants = variants.where(({ exists }) => exists(posts().where(isLoosePost)))
  return variants
}

/** A post with no tactic above it, or with a variant whose channel is undecided. */
function isLoosePost(is: ExpressionBuilder<Tables, 'post'>) {
  const open = query
    .selectFrom('variant as open')
    .select('open.id')
    .whereRef('open.postId', '=', sql.ref('post.id'))
    .where('open.channelId', 'is', null)
  return is.or([is('post.tacticId', 'is', null), is.exists(open)])
}

function countLoose(db: Db, { from, to }: Range): number {
  const dated = query
    .selectFrom('variant as dated')
    .select('dated.id')
    .whereRef('dated.postId', '=', sql.ref('post.id'))
    .where('dated.day', '>=', from)
    .where('dated.day', '<=', to)
  const posts = query
    .selectFrom('post')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where(isLoosePost)
    .where(({ exists }) => exists(dated))
  return first(db, posts)?.count ?? 0
}

function detailsOf(db: Db, places: readonly Place[]) {
  const posts = query
    .selectFrom('post')
    .leftJoin('tactic', 'tactic.id', 'post.tacticId')
    .leftJoin('objective', 'objective.id', 'tactic.objectiveId')
    .select([
      'post.id',
      'post.title',
      'post.state',
      'post.type',
      'post.pillarId',
      'post.tacticId',
      'objective.goalId',
    ])
    .select(sql<string>`substr(post.text, 1, 80)`.as('opening'))
    .where('post.id', 'in', listed(places.map(({ postId }) => postId)))
  return all(db, posts)
}

function variantsOf(db: Db, { from, to }: Range, places: readonly Place[], { channelIds }: TileFilter) {
  let found = query
    .selectFrom('variant')
    .select(['id', 'postId', 'day', 'time', 'channelId', 'delivery'])
    .where('postId', 'in', listed(places.map(({ postId }) => postId)))
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
