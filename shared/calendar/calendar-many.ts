import { z } from 'zod'
import { addDays, Day, daysBetween, firstDayOf, lastDayOf, Month, monthOf, Time, weekdayOf } from '../day.ts'
import { Id } from '../record.ts'
import { type Post, PostPatch, PostState, type Tile, type Variant } from './calendar.ts'

/** Variants that share a place, without what they say: enough to move and copy them. */
export const PlaceRow = z.object({ postId: Id, day: Day, time: Time.nullable(), ids: z.array(Id).min(1) })
export type PlaceRow = z.infer<typeof PlaceRow>

/** Variants and the day they go to; they keep their own time where none is given. */
export const Placing = z.object({ ids: z.array(Id).min(1), day: Day, time: Time.nullable().optional() })
export type Placing = z.infer<typeof Placing>

/** Where a week or a month is copied to: so many days on, or to the days of another month. */
export const Onto = z.union([
  z.object({ days: z.number().int() }),
  z.object({ month: Month, keepsWeekday: z.boolean() }),
])
export type Onto = z.infer<typeof Onto>

const ofMany = ['pillarId', 'tacticId', 'campaignId', 'audienceId', 'responsible', 'type'] as const
/** What many posts may be given at once. */
export type ManyField = (typeof ofMany)[number]

/** One change to many posts. */
export const ManyChange = z.discriminatedUnion('to', [
  z.object({ to: z.literal('state'), state: PostState }),
  z.object({
    to: z.literal('field'),
    patch: PostPatch.pick({
      pillarId: true,
      tacticId: true,
      campaignId: true,
      audienceId: true,
      responsible: true,
      type: true,
    }),
  }),
  z.object({ to: z.literal('removed') }),
])
export type ManyChange = z.infer<typeof ManyChange>

export const ManyResult = z.object({
  count: z.int(),
  /** How many the rules of states left as they were. */
  left: z.int(),
  /** How many wait for a yes that somebody else has to give. */
  denied: z.int(),
  /** How many of those counted got the first yes of two. */
  halfway: z.int(),
})
export type ManyResult = z.infer<typeof ManyResult>

/** Of so many variants it is told where they stand now; of more, none. */
export const mostTold = 200

/** How many posts a step moved or copied, and where their variants stand. */
export const PlacingResult = z.object({
  count: z.int(),
  placed: z.array(z.object({ id: Id, postId: Id, day: Day.nullable(), time: Time.nullable() })),
})
export type PlacingResult = z.infer<typeof PlacingResult>

export function placeOf({ postId, day, time, variants }: Tile): PlaceRow {
  return { postId, day, time, ids: variants.map(({ id }) => id) }
}

/** Every place so many days later, or earlier with a negative number; times stay. */
export function shiftPlaces(places: readonly PlaceRow[], days: number): Placing[] {
  return places.map(({ ids, day }) => ({ ids, day: addDays(day, days) }))
}

/** The places moved so that the earliest of them stands on a day and the rest as far apart as they were. */
export function placesFrom(places: readonly PlaceRow[], day: Day): Placing[] {
  const earliest = places.reduce((least, one) => (one.day < least ? one.day : least), places[0]?.day ?? day)
  return shiftPlaces(places, daysBetween(earliest, day))
}

/**
 * The day of another month that stands for `day`: the same date, or the same weekday of the month (its second Tuesday).
 * What the other month does not have, a 31st or a fifth Tuesday, becomes its last.
 */
export function dayInMonth(day: Day, month: Month, keepsWeekday: boolean): Day {
  const last = lastDayOf(month)
  if (!keepsWeekday) {
    const same = `${month}-${day.slice(8)}`
    return same > last ? last : same
  }
  const first = firstDayOf(month)
  const ahead = (weekdayOf(day) - weekdayOf(first) + 7) % 7
  const nth = Math.floor((Number(day.slice(8)) - 1) / 7)
  const found = addDays(first, ahead + nth * 7)
  return monthOf(found) === month ? found : addDays(found, -7)
}

export function placesOnto(places: readonly PlaceRow[], onto: Onto): Placing[] {
  if ('days' in onto) return shiftPlaces(places, onto.days)
  return places.map(({ ids, day }) => ({ ids, day: dayInMonth(day, onto.month, onto.keepsWeekday) }))
}

/** A post as its copy begins: what it says and where it belongs, a draft that nobody has approved. */
export function copyOfPost(post: Post, values: Pick<Post, 'id' | 'createdAt' | 'position'>): Post {
  return { ...post, ...values, state: 'draft', heldState: null, wantedMonth: null, copyOfId: post.id }
}

/** A variant as its copy begins: planned, with no address yet. */
export function copyOfVariant(
  variant: Variant,
  values: Pick<Variant, 'id' | 'postId' | 'day' | 'time'>,
): Variant {
  return { ...variant, ...values, delivery: 'planned', url: '' }
}

/** The tiles from one to the other in the order they are shown, both included. */
export function tilesBetween<Row>(tiles: readonly Row[], from: number, to: number): Row[] {
  return from < 0 || to < 0 ? [] : tiles.slice(Math.min(from, to), Math.max(from, to) + 1)
}
