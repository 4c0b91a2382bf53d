import { sql } from 'kysely'
import {
  noFilter,
  type Post,
  type Tile,
  type TileFilter,
  type TileRange,
  type Variant,
} from '../../shared/calendar/calendar.ts'
import type { CalendarChoices } from '../../shared/calendar/calendar-choices.ts'
import type { PlaceRow } from '../../shared/calendar/calendar-many.ts'
import type { Day, Time } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { listViews } from '../kept-views.ts'
import type { Db } from '../open.ts'
import { all, first, query, statement } from '../query.ts'
import { readSheets } from '../strategy/sheets.ts'
import { hasAny, letThrough, listed, shown } from './filter.ts'
import { readLinkRule } from './link-rule.ts'
import { listNetworkLimits } from './network-limits.ts'

type Range = { from: Day; to: Day }
type Place = { postId: Id; day: Day; time: Time | null }

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
  const variants = Map.groupBy(variantsOf(db, { from, to }, places, filter), keyOf)
  return {
    tiles: tilesAt(db, places, (place) => variants.get(keyOf(place)) ?? []),
    days,
    looseEnds: countLoose(db, { from, to }, filter),
  }
}

type Found = Tile['variants'][number] &
  Pick<Variant, 'ownMediaAt'> & { postId: Id; day: string | null; time: string | null }

/** The tiles at these places, each with what its post says and the variants that are its own. */
export function tilesAt(
  db: Db,
  places: readonly Place[],
  variantsAt: (place: Place) => readonly Found[],
): Tile[] {
  const details = new Map(detailsOf(db, places).map((post) => [post.id, post]))
  const thumbs = firstFiles(db, places)
  return places.flatMap((place) => {
    const post = details.get(place.postId)
    if (!post) return []
    const { id: _id, ...shown } = post
    const found = variantsAt(place)
    const variants = found.map(({ id, channelId, delivery }) => ({ id, channelId, delivery }))
    return [{ ...shown, ...place, variants, thumb: thumbs(place.postId, found) }]
  })
}

/** The first file of each list, and which of them goes out at a place: a channel's own where it has some. */
function firstFiles(db: Db, places: readonly Place[]) {
  const ids = JSON.stringify([...new Set(places.map(({ postId }) => postId))])
  const sql = `select postId, variantId, hash, type, min(position) from mediaUse
    join media on media.id = mediaUse.mediaId
    where postId in (select value from json_each(?)) group by postId, variantId`
  const rows = statement(db.sqlite, sql).all(ids) as {
    postId: Id
    variantId: Id | null
    hash: string
    type: NonNullable<Tile['thumb']>['type']
  }[]
  const known = new Map(
    rows.map(({ postId, variantId, hash, type }) => [variantId ?? postId, { hash, type }] as const),
  )
  return (postId: Id, variants: readonly Found[]): Tile['thumb'] => {
    if (known.size === 0) return null
    const firsts = variants.map((one) => known.get(one.ownMediaAt === null ? postId : one.id))
    return firsts.find((first) => first !== undefined) ?? null
  }
}

/** Every place of a range in the shared order, with the variants that stand there. */
export function listPlaces(db: Db, { from, to, filter }: Range & { filter: TileFilter }): PlaceRow[] {
  const variants = shown(filter)
    .select(['variant.id', 'variant.postId', 'variant.day', 'variant.time'])
    .where('variant.day', '>=', from)
    .where('variant.day', '<=', to)
    .orderBy('variant.day')
    .orderBy('variant.time')
    .orderBy('variant.postId')
    .orderBy('variant.id')
  const places = new Map<string, PlaceRow>()
  for (const { id, postId, day, time } of all(db, variants)) {
    const key = keyOf({ postId, day, time })
    const known = places.get(key)
    if (known) known.ids.push(id)
    else places.set(key, { postId, day: day as Day, time, ids: [id] })
  }
  return [...places.values()]
}

/** How many posts a filter shows of some days. */
export function countPosts(db: Db, { from, to, filter }: Range & { filter: TileFilter }): number {
  const posts = shown(filter)
    .select((is) => is.fn.count<number>('variant.postId').distinct().as('count'))
    .where('variant.day', '>=', from)
    .where('variant.day', '<=', to)
  return first(db, posts)?.count ?? 0
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
export function waitingPosts(filter: TileFilter) {
  const { channelIds } = filter
  const waiting = query
    .selectFrom('post')
    .where('post.id', 'in', sql<Id>`(select postId from undated)`)
    .where((is) => letThrough(is, { ...filter, states: [] }))
  return hasAny(channelIds)
    ? waiting.where(({ exists }) => exists(variantsOfPost().where('channelId', 'in', listed(channelIds))))
    : waiting
}

export function listIdeas(db: Db, filter: TileFilter = noFilter): Post[] {
  return all(db, waitingPosts(filter).selectAll().orderBy('position').orderBy('id'))
}

/** All that waits for a day, in its order. */
export function orderOfIdeas(db: Db): Pick<Post, 'id' | 'position'>[] {
  return all(db, waitingPosts(noFilter).select(['post.id', 'post.position']))
}

function variantsOfPost() {
  return query.selectFrom('variant').select('variant.id').whereRef('variant.postId', '=', sql.ref('post.id'))
}

export function countLoose(db: Db, days: Range, filter: TileFilter): number {
  return countPosts(db, { ...days, filter: { ...filter, isLoose: true } })
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
      'post.heldState',
      'post.type',
      'post.pillarId',
      'post.tacticId',
      'post.campaignId',
      'post.audienceId',
      'post.responsible',
      'objective.goalId',
    ])
    .select(sql<string>`substr(post.text, 1, 80)`.as('opening'))
    .where('post.id', 'in', listed(places.map(({ postId }) => postId)))
  return all(db, posts)
}

/** The variants of these posts within a range that a filter by channel lets through. */
export function variantsOf(
  db: Db,
  { from, to }: Range,
  places: readonly Pick<Place, 'postId'>[],
  { channelIds }: TileFilter,
): Found[] {
  let found = query
    .selectFrom('variant')
    .select(['id', 'postId', 'day', 'time', 'channelId', 'delivery', 'ownMediaAt'])
    .where('postId', 'in', listed(places.map(({ postId }) => postId)))
    .where(sql<boolean>`+variant.day between ${from} and ${to}`)
    .orderBy('id')
  if (channelIds.length > 0) found = found.where(sql<boolean>`+channelId in ${listed(channelIds)}`)
  return all(db, found)
}

function keyOf({ postId, day, time }: { postId: string; day: string | null; time: string | null }): string {
  return `${postId} ${day} ${time}`
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
  const objectives = query
    .selectFrom('objective')
    .innerJoin('goal', 'goal.id', 'objective.goalId')
    .select(['objective.id', 'objective.title'])
    .orderBy('goal.position')
    .orderBy('objective.position')
  return {
    channels: all(db, query.selectFrom('channel').selectAll().orderBy('position')),
    pillars: all(db, query.selectFrom('pillar').selectAll().orderBy('position')),
    campaigns: all(db, query.selectFrom('campaign').select(['id', 'name', 'code']).orderBy('position')),
    audiences: all(db, query.selectFrom('audience').select(['id', 'name']).orderBy('position')),
    goals: all(db, query.selectFrom('goal').select(['id', 'title']).orderBy('position')),
    objectives: all(db, objectives),
    responsibles: listResponsibles(db),
    savedViews: listViews(db, 'savedView'),
    tactics: all(db, tactics),
    terms: all(db, query.selectFrom('term').selectAll().where('kind', '=', 'avoided').orderBy('position')),
    contentTypes: readSheets(db).contentType,
    hashtagSets: all(db, query.selectFrom('hashtagSet').selectAll().orderBy('position')),
    networkLimits: listNetworkLimits(db),
    linkRule: readLinkRule(db),
  }
}

/** Each name that answers for a post, found by leaping from name to name in the index. */
function listResponsibles(db: Db): string[] {
  const next = (from: string) =>
    `(select min(responsible) from post where responsible != '' and responsible > ${from})`
  const sql = `with recursive names (name) as (
      select ${next("''")} union all select ${next('names.name')} from names where names.name is not null
    ) select name from names where name is not null`
  return statement(db.sqlite, sql).pluck().all() as string[]
}
