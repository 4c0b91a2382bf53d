import { z } from 'zod'
import { Day, Instant, Month, Time } from '../day.ts'
import { PostAddress } from '../hand-off/post-address.ts'
import { Media, UsedMedia } from '../media/media.ts'
import { Minutes } from '../posts/time-entry.ts'
import { Id, Line, Position, Prose } from '../record.ts'
import { Link, linkPlaces, linkTags } from '../text/link.ts'

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

/**
 * The eleven content types, in the order of the source document, and one that it warns of: content behind a form.
 * The last two need caution.
 */
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
  'gated',
] as const
export const PostType = z.enum(postTypes)
export type PostType = z.infer<typeof PostType>
export const cautiousTypes: readonly PostType[] = ['meme', 'gated']

export const Post = z.object({
  id: Id,
  title: Line,
  /** The master text; a variant without a text of its own uses it. */
  text: Prose,
  /** Where it leads people to; empty is nowhere. */
  link: Link,
  linkTags: z.enum(linkTags),
  type: PostType.nullable(),
  pillarId: Id.nullable(),
  tacticId: Id.nullable(),
  campaignId: Id.nullable(),
  /** Whom it speaks to. */
  audienceId: Id.nullable(),
  state: PostState,
  /** The state to return to when a hold ends. */
  heldState: PostState.nullable(),
  responsible: Line,
  /** For the team only; the owner's edition of a plan leaves it out. */
  note: Prose,
  /** What the work on it should take, from the idea to the answers. */
  minutesPlanned: Minutes.nullable(),
  /** The month that an idea is meant for; null is any time. */
  wantedMonth: Month.nullable(),
  /** The post it began as a copy of, which may be gone: whose words they are, they stay. */
  copyOfId: Id.nullable(),
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
  /** Since when it has files of its own, or none on purpose; null goes out with the post's. */
  ownMediaAt: Instant.nullable(),
  /** What the account itself says first under the post. */
  firstComment: Prose,
  /** Another link on this channel, or none where it is empty; null uses the post's. */
  link: Link.nullable(),
  /** Null leaves it to what the network lets people do. */
  linkPlace: z.enum(linkPlaces).nullable(),
})
export type Variant = z.infer<typeof Variant>

/** A post with its variants, in the order in which they go out, and its files. */
export const PostWithVariants = z.object({
  post: Post,
  variants: z.array(Variant),
  /** In order, those of the post and of its variants. */
  media: z.array(UsedMedia),
})
export type PostWithVariants = z.infer<typeof PostWithVariants>

/** A post as a list to choose from offers it. */
export const PostChoice = Post.pick({ id: true }).extend({
  /** Its title, else how its text begins. */
  title: Line,
  /** When it goes out first; null while it is an idea. */
  day: Day.nullable(),
  /** The channel of a post that is on one alone. */
  channelId: Id.nullable(),
})
export type PostChoice = z.infer<typeof PostChoice>

/** What a person may edit on a post directly; its state, its days and its place among the ideas have their own calls. */
export const PostPatch = Post.omit({
  id: true,
  state: true,
  heldState: true,
  copyOfId: true,
  createdAt: true,
  position: true,
}).partial()
export type PostPatch = z.infer<typeof PostPatch>

export const VariantPatch = Variant.omit({ id: true, postId: true, ownMediaAt: true })
  .extend({ url: PostAddress })
  .partial()
export type VariantPatch = z.infer<typeof VariantPatch>

/** What a tile shows: the variants of one post that share a day and a time. */
export const Tile = z.object({
  postId: Id,
  day: Day,
  time: Time.nullable(),
  title: Line,
  /** The text's beginning, for posts that have no title yet. */
  opening: z.string(),
  state: PostState,
  heldState: PostState.nullable(),
  type: PostType.nullable(),
  pillarId: Id.nullable(),
  tacticId: Id.nullable(),
  campaignId: Id.nullable(),
  audienceId: Id.nullable(),
  goalId: Id.nullable(),
  responsible: Line,
  variants: z.array(Variant.pick({ id: true, channelId: true, delivery: true })),
  /** The first file that goes out there, for its small picture. */
  thumb: Media.pick({ hash: true, type: true }).nullable(),
})
export type Tile = z.infer<typeof Tile>

/** Empty lists let everything through; `isLoose` keeps loose ends only. */
export const TileFilter = z.object({
  channelIds: z.array(Id),
  pillarIds: z.array(Id),
  goalIds: z.array(Id),
  objectiveIds: z.array(Id),
  campaignIds: z.array(Id),
  audienceIds: z.array(Id),
  types: z.array(PostType),
  responsibles: z.array(Line),
  states: z.array(PostState),
  isLoose: z.boolean(),
  /** Words that a word of the post begins with. */
  search: z.string().max(200),
})
export type TileFilter = z.infer<typeof TileFilter>

/** Lets everything through. */
export const noFilter: TileFilter = {
  channelIds: [],
  pillarIds: [],
  goalIds: [],
  objectiveIds: [],
  campaignIds: [],
  audienceIds: [],
  types: [],
  responsibles: [],
  states: [],
  isLoose: false,
  search: '',
}

/** The tiles of a range, at most some a day, and how many each day has in truth. */
export const TileRange = z.object({
  tiles: z.array(Tile),
  days: z.array(z.object({ day: Day, count: z.number().int() })),
  /** Posts of the range that hang loose, among those the rest of the filter lets through. */
  looseEnds: z.number().int(),
})
export type TileRange = z.infer<typeof TileRange>

const following: Record<Exclude<PostState, 'onHold'>, readonly PostState[]> = {
  idea: ['draft', 'onHold', 'rejected'],
  draft: ['inReview', 'approved', 'idea', 'onHold', 'rejected'],
  inReview: ['approved', 'changesRequested', 'draft', 'idea', 'onHold', 'rejected'],
  changesRequested: ['inReview', 'draft', 'approved', 'idea', 'onHold', 'rejected'],
  approved: ['draft', 'inReview', 'changesRequested', 'idea', 'onHold', 'rejected'],
  rejected: ['draft', 'idea'],
}

type Standing = Pick<Post, 'state' | 'heldState'>

/** The states a post may go to, the usual next step first. A hold leads back to where the post stood. */
export function nextStates({ state, heldState }: Standing): readonly PostState[] {
  if (state !== 'onHold') return following[state]
  const former = heldState ?? 'draft'
  return former === 'idea' ? ['idea', 'rejected'] : [former, 'idea', 'rejected']
}

/** How a post stands after it entered `state`: a hold remembers where the post stood before. */
export function enterState(post: Standing, state: PostState): Standing {
  if (state === 'onHold') return { state, heldState: post.state === 'onHold' ? post.heldState : post.state }
  return { state, heldState: null }
}

/**
 * How a post stands after its approved version changed: an approval belongs to a version, so the post waits for a new
 * yes. A held post stays held, and its approval is gone when the hold ends.
 */
export function reopen({ state, heldState }: Standing): Standing {
  if (state === 'approved') return { state: 'inReview', heldState: null }
  if (state === 'onHold' && heldState === 'approved') return { state, heldState: 'inReview' }
  return { state, heldState }
}

/** What an approval is for, of the post itself and of each variant. The time, the title, all notes and what is measured by a link are not part of it. */
export const approvedOfPost = { text: true, link: true } as const
export const approvedOfVariant = {
  channelId: true,
  text: true,
  day: true,
  firstComment: true,
  link: true,
  linkPlace: true,
} as const

/** Whether an edit changes what was approved. */
export function touchesApproval(patch: Partial<Post> | Partial<Variant>): boolean {
  return Object.keys({ ...approvedOfPost, ...approvedOfVariant }).some((field) => field in patch)
}

/** How a post stands after it was given a day: an idea becomes a draft. */
export function schedule(post: Standing): Standing {
  if (post.state === 'idea') return { state: 'draft', heldState: null }
  if (post.state === 'onHold' && post.heldState === 'idea') return { state: 'onHold', heldState: 'draft' }
  return reopen(post)
}

const followingDelivery: Record<Delivery, readonly Delivery[]> = {
  planned: ['ready', 'posted', 'missed'],
  ready: ['posted', 'planned', 'missed'],
  posted: ['measured', 'planned'],
  missed: ['planned', 'posted'],
  measured: ['posted'],
}

/** What may become of a variant next, the usual step first. */
export function nextDeliveries(delivery: Delivery): readonly Delivery[] {
  return followingDelivery[delivery]
}

/** What went out cannot become an idea again. */
export function isOut({ delivery }: Pick<Variant, 'delivery'>): boolean {
  return delivery === 'posted' || delivery === 'measured'
}

/** Everything of a post is out: nothing about it can be decided any more. */
export function isAllOut(variants: readonly Pick<Variant, 'delivery'>[]): boolean {
  return variants.length > 0 && variants.every(isOut)
}

type Placed = Pick<Tile, 'day' | 'time' | 'postId'>

/** The one order of tiles everywhere: day, then those without a time, then time, then the older post. */
export function compareTiles(a: Placed, b: Placed): number {
  return (
    compareText(a.day, b.day) || compareText(a.time ?? '', b.time ?? '') || compareText(a.postId, b.postId)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export type LooseEnd = 'noTactic' | 'noChannel'

/** What a post still hangs loose by: no tactic above it, or a variant whose channel is undecided. */
export function looseEnds(
  { tacticId }: Pick<Post, 'tacticId'>,
  variants: readonly Pick<Variant, 'channelId'>[],
): LooseEnd[] {
  const ends: LooseEnd[] = []
  if (tacticId === null) ends.push('noTactic')
  if (variants.length === 0 || variants.some(({ channelId }) => channelId === null)) ends.push('noChannel')
  return ends
}
