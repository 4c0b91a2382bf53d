import { type PostType, reopen } from '../../shared/calendar/calendar.ts'
import type { Day, Time } from '../../shared/day.ts'
import type { PostRow } from '../../shared/imports/post-table.ts'
import type { Id } from '../../shared/record.ts'
import type { Network } from '../../shared/strategy/strategy.ts'
import { fold } from '../../shared/text/fold.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Progress } from '../lend.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { findPost, newPost, newVariant } from './calendar.ts'

/** The words of five languages for what a table names. */
export type PostNames = { networks: ReadonlyMap<string, Network>; types: ReadonlyMap<string, PostType> }

type Place = {
  channelId: Id | null
  network: Network | null
  day: Day | null
  time: Time | null
  comment: string
}

export type PlannedPost = {
  line: number
  /** The post that says the same already and gets these places; undefined for a new one. */
  postId: Id | undefined
  title: string
  text: string
  link: string
  type: PostType | null
  pillarId: Id | null
  campaignId: Id | null
  audienceId: Id | null
  responsible: string
  places: Place[]
}

type Names = 'channels' | 'pillars' | 'campaigns' | 'audiences' | 'types'
export type PlannedImport = {
  posts: PlannedPost[]
  unchanged: number
  unknown: Record<Names, { name: string; count: number }[]>
}

type Answers = { names: PostNames; channelId: Id | null }

/**
 * What rows become. Rows that say the same on different channels are one post; what stands there already is left alone,
 * so that a file taken in twice changes nothing. A name nobody knows leaves its place open, and is told.
 */
export function planPosts(db: Db, rows: readonly PostRow[], { names, channelId }: Answers): PlannedImport {
  const channels = all(
    db,
    query.selectFrom('channel').select(['id', 'network', 'handle']).orderBy('position'),
  )
  const pillars = byName(all(db, query.selectFrom('pillar').select(['id', 'name'])))
  const campaigns = byName(all(db, query.selectFrom('campaign').select(['id', 'name'])))
  const audiences = byName(all(db, query.selectFrom('audience').select(['id', 'name'])))
  const unknown: Record<Names, Map<string, number>> = {
    channels: new Map(),
    pillars: new Map(),
    campaigns: new Map(),
    audiences: new Map(),
    types: new Map(),
  }
  const miss = (kind: Names, name: string) => {
    unknown[kind].set(name, (unknown[kind].get(name) ?? 0) + 1)
    return null
  }
  const find = <Value>(kind: Names, known: ReadonlyMap<string, Value>, name: string): Value | null =>
    name === '' ? null : (known.get(fold(name)) ?? miss(kind, name))

  function channelOf(row: PostRow): { id: Id | null; network: Network | null } {
    const network = row.network === '' ? undefined : names.networks.get(fold(row.network))
    const handle = fold(row.channel.replace(/^@/, ''))
    if (row.network === '' && handle === '') {
      const own = channels.find(({ id }) => id === channelId)
      return { id: own?.id ?? null, network: own?.network ?? null }
    }
    const fits = channels.filter(
      (one) =>
        (row.network === '' || one.network === network) && (handle === '' || fold(one.handle) === handle),
    )
    const [only] = fits
    if (only && (fits.length === 1 || handle !== '')) return only
    return {
      id: miss('channels', [row.network, row.channel].filter(Boolean).join(' ')),
      network: network ?? null,
    }
  }

  const there = listThere(db, rows)
  const open = new Map<string, PlannedPost>()
  const posts: PlannedPost[] = []
  let unchanged = 0
  for (const row of rows) {
    const { id, network } = channelOf(row)
    const place = { channelId: id, network, day: row.day, time: row.time, comment: row.comment }
    const words = wordsOf(row)
    const known = there.get(words)
    if (known?.places.has(placeOf(place))) {
      unchanged += 1
      continue
    }
    const group = open.get(words)
    const isFree = group && id !== null && !group.places.some(({ channelId: other }) => other === id)
    if (group && isFree) {
      group.places.push(place)
      continue
    }
    const planned: PlannedPost = {
      ...{ line: row.line, postId: known?.postId, title: row.title, text: row.text, link: row.link },
      type: find('types', names.types, row.type),
      pillarId: find('pillars', pillars, row.pillar),
      campaignId: find('campaigns', campaigns, row.campaign),
      audienceId: find('audiences', audiences, row.audience),
      responsible: row.responsible,
      // An idea without a channel is on none yet.
      places: row.day === null && id === null ? [] : [place],
    }
    open.set(words, planned)
    posts.push(planned)
  }
  const told = (kind: Names) => [...unknown[kind]].map(([name, count]) => ({ name, count }))
  return {
    posts,
    unchanged,
    unknown: {
      channels: told('channels'),
      pillars: told('pillars'),
      campaigns: told('campaigns'),
      audiences: told('audiences'),
      types: told('types'),
    },
  }
}

function byName(rows: readonly { id: Id; name: string }[]): Map<string, Id> {
  return new Map(rows.map(({ id, name }) => [fold(name), id]))
}

/** Blanks at the ends and other ways to break a line make no other post. */
const wordsOf = ({ title, text }: { title: string; text: string }) =>
  JSON.stringify([title.replace(/\s+/g, ' ').trim(), text.replace(/\r\n?/g, '\n').trim()])
const placeOf = ({ channelId, day }: { channelId: Id | null; day: Day | null }) => `${channelId} ${day}`

/** What stands on the days of the rows already, and the ideas, by what they say. */
function listThere(db: Db, rows: readonly PostRow[]): Map<string, { postId: Id; places: Set<string> }> {
  const days = rows.flatMap(({ day }) => day ?? []).sort()
  const posts = query
    .selectFrom('post')
    .leftJoin('variant', 'variant.postId', 'post.id')
    .select([
      'post.id',
      'post.title',
      'post.text',
      'variant.text as ownText',
      'variant.channelId',
      'variant.day',
    ])
  const dated = posts
    .where('variant.day', '>=', days[0] ?? '9')
    .where('variant.day', '<=', days.at(-1) ?? '0')
  const there = new Map<string, { postId: Id; places: Set<string> }>()
  for (const { id, title, text, ownText, ...place } of [
    ...all(db, dated),
    ...all(db, posts.where('post.state', '=', 'idea')),
  ]) {
    const words = wordsOf({ title, text: ownText ?? text })
    const known = there.get(words) ?? { postId: id, places: new Set() }
    known.places.add(placeOf({ channelId: place.channelId, day: place.day }))
    there.set(words, known)
  }
  return there
}

type Writing = { posts: readonly PlannedPost[]; fileName: string }

/** Writes what was planned as one step. */
export function writePlannedPosts(
  db: Db,
  { posts, fileName }: Writing,
  note?: (progress: Progress) => void,
): void {
  if (posts.length === 0) return
  const total = posts.length
  commit(db, { key: 'postImport.did', values: { name: fileName } }, (writer) => {
    // The last place is asked for once: a file may hold thousands.
    const blank = newPost(db, '', 'draft')
    for (const [at, { postId, places, line: _, ...said }] of posts.entries()) {
      const old = postId === undefined ? undefined : findPost(db, postId)
      const state = places.some(({ day }) => day !== null) ? ('draft' as const) : ('idea' as const)
      const id = old?.post.id ?? newId()
      if (old) writer.change('post', id, reopen(old.post))
      else writer.add('post', { ...blank, ...said, id, state, position: blank.position + at })
      for (const { channelId, day, time, comment } of places)
        writer.add('variant', { ...newVariant({ postId: id, channelId, day, time }), firstComment: comment })
      note?.({ done: at + 1, total })
    }
  })
}
