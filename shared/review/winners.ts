import { z } from 'zod'
import { Day } from '../day.ts'
import { Id, Line } from '../record.ts'
import { median } from './quantile.ts'

/** A post that did much better than its channel's middle one. */
export const Winner = z.object({
  /** The result that says so. */
  resultId: Id,
  /** Null where it was measured only and is no post of this file. */
  postId: Id.nullable(),
  channelId: Id,
  title: Line,
  day: Day,
  /** What its engagements are counted on. */
  by: z.enum(['reach', 'impressions']),
  /** Parts of one. */
  share: z.number(),
  /** What the middle post of the channel has, and among how many it is the middle. */
  middle: z.number(),
  count: z.number().int(),
})
export type Winner = z.infer<typeof Winner>

/** Fewer measured posts than this are no ground to rank on. */
export const enoughResults = 10
/** How much better than the middle, and how many of a channel. */
export const farBetter = 1.5
export const mostAChannel = 3

/** The winners of a channel among its measured posts that are asked for, the best first; none while all are too few. */
export function winnersOf<Row extends { share: number }>(
  rows: readonly Row[],
  isAsked: (row: Row) => boolean = () => true,
): (Row & { middle: number; count: number })[] {
  if (rows.length < enoughResults) return []
  const inOrder = rows.toSorted((a, b) => b.share - a.share)
  const middle = median(rows.map(({ share }) => share)) ?? 0
  return inOrder
    .filter((row) => row.share > 0 && row.share >= middle * farBetter && isAsked(row))
    .slice(0, mostAChannel)
    .map((row) => ({ ...row, middle, count: inOrder.length }))
}
