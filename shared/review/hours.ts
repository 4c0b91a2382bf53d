import { z } from 'zod'
import { Month } from '../day.ts'
import { Id } from '../record.ts'

/** The posts of one channel that went out in one hour of the week, and what they brought together. */
export const HourCell = z.object({
  channelId: Id.nullable(),
  /** 1 is Monday. */
  weekday: z.number().int().min(1).max(7),
  hour: z.number().int().min(0).max(23),
  /** Only posts whose engagements are told. */
  posts: z.number().int().positive(),
  engagements: z.number(),
  /** Posts so far from the others of their channel and hour that they count in neither. */
  aside: z.number().int().optional(),
})
export type HourCell = z.infer<typeof HourCell>

/** When own posts went out, by the clock of the workspace. */
export const Hours = z.object({ from: Month, to: Month, cells: z.array(HourCell) })
export type Hours = z.infer<typeof Hours>

/** Fewer posts than this in an hour are too few to say anything of it. */
export const enoughInHour = 3
/** Fewer posts than this in all have no best hour. */
export const enoughToRank = 10
/** So many are named, and so far they must be from the mean of all posts in hours that say something. */
const mostNamed = 3
const farFromMean = 0.1

export type HourPlace = {
  weekday: number
  hour: number
  posts: number
  /** Engagements a post: sums first, then divided. */
  mean: number
}

export type HourMap = {
  posts: number
  /** Every hour that posts went out in, whether they are enough or not. */
  places: HourPlace[]
  /** The highest mean among the hours that say something. */
  most: number | null
  best: HourPlace[]
  quiet: HourPlace[]
  /** Posts that no hour counts, for they would carry its mean away. */
  aside: number
}

/** The hours of the week on one channel, or on all together where none is chosen. */
export function hourMapOf({ cells }: Pick<Hours, 'cells'>, channelId?: Id): HourMap {
  const sums = new Map<string, { weekday: number; hour: number; posts: number; engagements: number }>()
  const ours = cells.filter((cell) => channelId === undefined || cell.channelId === channelId)
  for (const cell of ours) {
    const { weekday, hour } = cell
    const known = sums.get(`${weekday} ${hour}`) ?? { weekday, hour, posts: 0, engagements: 0 }
    known.posts += cell.posts
    known.engagements += cell.engagements
    sums.set(`${weekday} ${hour}`, known)
  }
  const all = [...sums.values()]
  const posts = all.reduce((sum, one) => sum + one.posts, 0)
  const places = all
    .map(({ engagements, ...place }) => ({ ...place, mean: engagements / place.posts }))
    .sort((a, b) => a.weekday - b.weekday || a.hour - b.hour)
  const told = places.filter(isTold)
  const byMean = told.toSorted((a, b) => b.mean - a.mean)
  const spoken = told.reduce((sum, one) => sum + one.posts, 0)
  const mean = told.reduce((sum, one) => sum + one.mean * one.posts, 0) / spoken
  const canRank = posts >= enoughToRank && spoken > 0
  return {
    posts,
    places,
    most: byMean[0]?.mean ?? null,
    aside: ours.reduce((sum, { aside = 0 }) => sum + aside, 0),
    best: canRank ? byMean.filter((one) => one.mean >= mean * (1 + farFromMean)).slice(0, mostNamed) : [],
    quiet: canRank
      ? byMean
          .filter((one) => one.mean <= mean * (1 - farFromMean))
          .slice(-mostNamed)
          .reverse()
      : [],
  }
}

export function isTold({ posts }: Pick<HourPlace, 'posts'>): boolean {
  return posts >= enoughInHour
}

export const hourSteps = 5

/** How strongly an hour is shown, 1 to 5; 0 while too few posts speak for it. */
export function stepOf(place: HourPlace, { most }: Pick<HourMap, 'most'>): number {
  if (!isTold(place) || most === null) return 0
  return most === 0 ? 1 : Math.max(1, Math.ceil((place.mean / most) * hourSteps))
}
