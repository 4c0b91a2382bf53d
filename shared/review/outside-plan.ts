import { z } from 'zod'
import { Month } from '../day.ts'
import { Id, Line } from '../record.ts'
import { PostResult } from './review.ts'

/** Whose posts outside the plan are asked for: those of a month, or those that imports brought. */
export const OutsideAsked = z.union([
  z.object({ month: Month }),
  z.object({ importIds: z.array(Id).min(1).max(100) }),
])
export type OutsideAsked = z.infer<typeof OutsideAsked>

/** A post that went out though no plan knew it, and of which nobody said yet what it is. */
export const OutsidePost = PostResult.pick({
  id: true,
  network: true,
  permalink: true,
  publishedFrom: true,
}).extend({
  /** Of its channel; empty where it has none. */
  handle: Line,
  /** How its text begins. */
  text: z.string(),
  publishedAt: z.string(),
})
export type OutsidePost = z.infer<typeof OutsidePost>

/** More at once nobody reads. */
export const mostOutside = 200

/** The newest of them, and how many there are. */
export const OutsidePosts = z.object({ count: z.int().nonnegative(), posts: z.array(OutsidePost) })
export type OutsidePosts = z.infer<typeof OutsidePosts>
