import { type ExpressionBuilder, sql } from 'kysely'
import { noFilter, type Post, type Tile, type TileFilter, type TileRange } from '../../shared/calendar.ts'
import type { CalendarChoices } from '../../shared/calendar-choices.ts'
import type { Day, Time } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { readSheets } from '../strategy/sheets.ts'
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
    looseEnds: countLoose(db, { from, to }, filter),
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

/** Posts without a day, among those a filter lets through: ideas, and whatever else waits for one. */
export function listIdeas(db: Db, filter: TileFilter = noFilter): Post[] {
  const { channelIds } = filter
  const waiting = query
    .selectFrom('post')
    .selectAll()
    .where(({ not, exists }) => not(exists(variantsOfPost().where('day', 'is not', null))))
    .where((is) => letThrough(is, { ...filter, states: [] }))
  const onChannels = hasAny(channelIds)
    ? waiting.where(({ exists }) => exists(variantsOfPost().where('channelId', 'in', listed(channelIds))))
    : waiting
  return all(db, onChannels.orderBy('position').orderBy('id'))
}

function variantsOfPost() {
  return query.selectFrom('variant').select('variant.id').whereRef('variant.postId', '=', sql.ref('post.id'))
}

/** Variants that a filter lets through. */
function shown({ channelIds, ...filter }: TileFilter) {
  let variants = query.selectFrom('variant')
  if (hasAny(channelIds)) variants = variants.where('channelId', 'in', listed(channelIds))
  const isAboutPosts = filter.isLoose || [filter.pillarIds, filter.goalIds, filter.states].some(hasAny)
  if (!isAboutPosts) return variants
  const posts = query
    .selectFrom('post')
    .select('post.id')
    .whereRef('post.id', '=', sql.ref('variant.postId'))
    .where((is) => letThrough(is, filter))
  return variants.where(({ exists }) => exists(posts))
}

const hasAny = (list: readonly string[]) => list.length > 0

/** What a filter asks of a post itself. */
function letThrough(
  is: ExpressionBuilder<Tables, 'post'>,
  { pillarIds, goalIds, states, isLoose }: Omit<TileFilter, 'channelIds'>,
) {
  const tests = []
  if (hasAny(pillarIds)) tests.push(is('post.pillarId', 'in', listed(pillarIds)))
  if (hasAny(states)) tests.push(is('post.state', 'in', listed(states)))
  if (hasAny(goalIds)) {
    const thread = query
      .selectFrom('tactic')
      .innerJoin('objective', 'objective.id', 'tactic.objectiveId')
      .select('tactic.id')
      .whereRef('tactic.id', '=', sql.ref('post.tacticId'))
      .where('objective.goalId', 'in', listed(goalIds))
    tests.push(is.exists(thread))
  }
  if (isLoose) tests.push(isLoosePost(is))
  return is.and(tests)
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

function countLoose(db: Db, { from, to }: Range, filter: TileFilter): number {
  const posts = shown({ ...filter, isLoose: true })
    .select((is) => is.fn.count<number>('variant.postId').distinct().as('count'))
    .where('variant.day', '>=', from)
    .where('variant.day', '<=', to)
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
    terms: all(db, query.selectFrom('term').selectAll().where('kind', '=', 'avoided').orderBy('position')),
    contentTypes: readSheets(db).contentType,
  }
}
