import { z } from 'zod'
import { Month } from '../day.ts'
import { Id } from '../record.ts'
import type { Channel, Pillar } from '../strategy/strategy.ts'
import type { ContentType } from '../strategy/voice.ts'
import { PostType } from './calendar.ts'

const Count = z.number().int()

/** What a month holds and what waits: counts that only the file can make. */
export const Balance = z.object({
  month: Month,
  /** Posts with a place in the month, each once. */
  posts: z.array(z.object({ pillarId: Id.nullable(), type: PostType.nullable(), count: Count })),
  ideas: z.object({
    byPillar: z.array(z.object({ pillarId: Id.nullable(), count: Count })),
    /** An idea for two channels counts on both. */
    byChannel: z.array(z.object({ channelId: Id, count: Count })),
    /** Those that no channel was chosen for yet. */
    unmapped: Count,
  }),
  /** Posts of the eight weeks around today, and on how many channels they go out in sum. */
  spread: z.object({ posts: Count, places: Count }),
})
export type Balance = z.infer<typeof Balance>

/** Fewer posts than this are too few to speak of a mix. */
const enoughPosts = 5
/** A part is off when it misses its target by a whole post, and by ten in a hundred. */
const offBy = { posts: 1, percent: 10 } as const

export const mixes = ['pillar', 'type', 'purpose'] as const
export type Mixing = (typeof mixes)[number]

export interface MixPart {
  /** A pillar's id, a type or a purpose; null has none. */
  key: string | null
  count: number
  /** In percent; null where there is none, or too little to tell. */
  share: number | null
  target: number | null
  standing: 'under' | 'over' | null
}

export interface Mix {
  all: number
  /** False while there are too few posts to judge by. */
  isEnough: boolean
  parts: MixPart[]
}

interface Plan {
  pillars: readonly Pick<Pillar, 'id' | 'share' | 'purpose'>[]
  contentTypes: readonly Pick<ContentType, 'type' | 'purpose' | 'share'>[]
}

/** How a month's posts divide, against the shares that pillars and types aim at. Pillars come in the plan's order, the rest by size. */
export function mixOf(posts: Balance['posts'], by: Mixing, { pillars, contentTypes }: Plan): Mix {
  const keyOf = ({ pillarId, type }: { pillarId: Id | null; type: PostType | null }): string | null => {
    if (by === 'pillar') return pillarId
    if (by === 'type') return type
    const own = contentTypes.find((one) => one.type === type)?.purpose
    const ofPillar = pillars.find(({ id }) => id === pillarId)?.purpose
    return own ?? ofPillar ?? null
  }
  const targets = targetsOf(by, { pillars, contentTypes })
  const counts = new Map<string | null, number>()
  for (const [key, share] of targets) if (share) counts.set(key, 0)
  for (const post of posts) counts.set(keyOf(post), (counts.get(keyOf(post)) ?? 0) + post.count)
  const all = posts.reduce((sum, { count }) => sum + count, 0)
  const isEnough = all >= enoughPosts
  const order = (key: string | null) => pillars.findIndex(({ id }) => id === key)
  const parts = [...counts].map(([key, count]): MixPart => {
    const target = targets.get(key) ?? null
    const share = all === 0 ? null : (count / all) * 100
    return { key, count, share, target, standing: isEnough ? standingOf(count, all, target) : null }
  })
  parts.sort((a, b) =>
    a.key === null || b.key === null
      ? Number(a.key === null) - Number(b.key === null)
      : by === 'pillar'
        ? order(a.key) - order(b.key)
        : b.count - a.count || (a.key < b.key ? -1 : 1),
  )
  return { all, isEnough, parts }
}

/** What the plan aims at, in percent. */
function targetsOf(by: Mixing, { pillars, contentTypes }: Plan): Map<string | null, number | null> {
  if (by === 'pillar') return new Map(pillars.map(({ id, share }) => [id, share]))
  if (by === 'type') return new Map(contentTypes.map(({ type, share }) => [type, share]))
  return new Map()
}

function standingOf(count: number, all: number, target: number | null): MixPart['standing'] {
  if (target === null) return null
  const missing = (target / 100) * all - count
  if (Math.abs(missing) < offBy.posts || Math.abs(missing / all) * 100 < offBy.percent) return null
  return missing > 0 ? 'under' : 'over'
}

/** Below so many weeks there is not time enough to find new topics in peace. */
export const shortWeeks = 2
/** From so many posts on, the channels a post goes out on can be told. */
const enoughSpread = 8

export interface Runway {
  key: Id | null
  ideas: number
  /** Posts a week; null where the plan does not say. */
  perWeek: number | null
  /** How long the ideas last; null is "cannot say", which is neither none nor for ever. */
  weeks: number | null
}

export interface Runways {
  whole: Runway
  pillars: Runway[]
  channels: Runway[]
  /** Active channels without a cadence: the whole is counted without them. */
  withoutCadence: number
  /** On how many channels a post goes out; null while there are too few posts to tell, and one is taken. */
  spread: number | null
}

type Paced = Pick<Channel, 'id' | 'decision' | 'postsPerWeek'>

/** Ideas by cadence: the weeks that each pillar and each channel has left before its topics run out. */
export function runwaysOf(
  { ideas, spread }: Pick<Balance, 'ideas' | 'spread'>,
  channels: readonly Paced[],
  pillars: readonly Pick<Pillar, 'id' | 'share'>[],
): Runways {
  const active = channels.filter(({ decision }) => decision === 'active')
  const places = active.reduce((sum, { postsPerWeek }) => sum + (postsPerWeek ?? 0), 0)
  const channelsAPost = spread.posts >= enoughSpread ? Math.max(1, spread.places / spread.posts) : null
  const posts = places > 0 ? places / (channelsAPost ?? 1) : null
  const line = (key: Id | null, count: number, perWeek: number | null): Runway => {
    const pace = perWeek !== null && perWeek > 0 ? perWeek : null
    return { key, ideas: count, perWeek: pace, weeks: pace === null ? null : count / pace }
  }
  const ofPillar = (id: Id) => ideas.byPillar.find(({ pillarId }) => pillarId === id)?.count ?? 0
  const ofChannel = (id: Id) => ideas.byChannel.find(({ channelId }) => channelId === id)?.count ?? 0
  return {
    whole: line(
      null,
      ideas.byPillar.reduce((sum, { count }) => sum + count, 0),
      posts,
    ),
    pillars: pillars.map(({ id, share }) =>
      line(id, ofPillar(id), posts === null || share === null ? null : (posts * share) / 100),
    ),
    channels: active.map(({ id, postsPerWeek }) => {
      const runway = line(id, ofChannel(id), postsPerWeek)
      // Ideas that no channel was chosen for may yet become its own.
      return runway.ideas === 0 && ideas.unmapped > 0 ? { ...runway, weeks: null } : runway
    }),
    withoutCadence: active.filter(({ postsPerWeek }) => !postsPerWeek).length,
    spread: channelsAPost,
  }
}

export function isShort({ weeks }: Pick<Runway, 'weeks'>): boolean {
  return weeks !== null && weeks < shortWeeks
}

/** Weeks as people say them: tenths while they are few. */
export function saidWeeks(weeks: number): number {
  return weeks < 4 ? Math.floor(weeks * 10) / 10 : Math.floor(weeks)
}
