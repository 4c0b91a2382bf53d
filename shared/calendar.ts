import { z } from 'zod'
import { Day, Instant, Time } from './day.ts'
import { Id, Line, Position, Prose } from './record.ts'

export const postStates = [
  'idea',
  'draft',
  'inReview',
  'changesRequested',
  'approved',
  'onHold',
  'rejected',
] as const
export const PostState = z.enum(postStates)
export type PostState = z.infer<typeof PostState>

export const deliveries = ['planned', 'ready', 'posted', 'missed', 'measured'] as const
export const Delivery = z.enum(deliveries)
export type Delivery = z.infer<typeof Delivery>

/** The eleven content types, in the order of the source document; the last needs caution. */
export const postTypes = [
  'hotTake',
  'tip',
  'productVideo',
  'interview',
  'carousel',
  'customerStory',
  'newsletterPreview',
  'eventTakeaway',
  'poll',
  'flash',
  'meme',
] as const
export const PostType = z.enum(postTypes)
export type PostType = z.infer<typeof PostType>

export const Post = z.object({
  id: Id,
  title: Line,
  /** The master text; a variant without a text of its own uses it. */
  text: Prose,
  type: PostType.nullable(),
  pillarId: Id.nullable(),
  tacticId: Id.nullable(),
  campaignId: Id.nullable(),
  state: PostState,
  /** The state to return to when a hold ends. */
  heldState: PostState.nullable(),
  responsible: Line,
  createdAt: Instant,
  position: Position,
})
export type Post = z.infer<typeof Post>

export const Variant = z.object({
  id: Id,
  postId: Id,
  /** Null while the channel is undecided: the tile says so and counts as a loose end. */
  channelId: Id.nullable(),
  /** Own text on this channel; null uses the post's. */
  text: Prose.nullable(),
  /** Null while the post is an idea. */
  day: Day.nullable(),
  /** Wall-clock time in the workspace's zone; null is "that day, no time yet". */
  time: Time.nullable(),
  delivery: Delivery,
  url: Line,
})
export type Variant = z.infer<typeof Variant>
