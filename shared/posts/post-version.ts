import { z } from 'zod'
import { approvedOfPost, approvedOfVariant, Post, Variant } from '../calendar/calendar.ts'
import { Instant } from '../day.ts'
import { type MediaUse, mediaOf } from '../media/media.ts'
import { Id, Line } from '../record.ts'

/** Files by their ids, in order; left out where there are none, so that what was approved without any stays the same. */
const Files = z.array(Id).optional()

/** Everything an approval is for; variants by id, so that equal contents are equal texts. */
const ApprovedVariant = Variant.pick({ id: true, ...approvedOfVariant }).extend({ media: Files })
export const ApprovedContent = Post.pick(approvedOfPost).extend({
  media: Files,
  variants: z.array(ApprovedVariant),
})
export type ApprovedContent = z.infer<typeof ApprovedContent>

/** Why a version was made: for a review, by an answer to what nobody had sent, or by hand. */
export const versionReasons = ['sent', 'answered', 'kept'] as const

/** A post as it stood once; never changed afterwards. Numbers count from 1 for each post, without gaps. */
export const PostVersion = z.object({
  id: Id,
  postId: Id,
  number: z.int(),
  reason: z.enum(versionReasons),
  /** `ApprovedContent` as JSON, as the release that made it knew it. */
  content: z.string(),
  memberId: Id.nullable(),
  person: Line,
  at: Instant,
})
export type PostVersion = z.infer<typeof PostVersion>

/** What an approval of this post would be for, as it stands. */
export function approvedContent({ post, variants, media }: Approvable): ApprovedContent {
  const shared = mediaOf(media, null).map(({ mediaId }) => mediaId)
  return {
    ...pick(post, approvedOfPost),
    ...(shared.length > 0 && { media: shared }),
    variants: variants
      .map((variant) => ({
        id: variant.id,
        ...pick(variant, approvedOfVariant),
        ...(variant.ownMediaAt && { media: mediaOf(media, variant).map(({ mediaId }) => mediaId) }),
      }))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
  }
}

type Approvable = {
  post: Pick<Post, keyof typeof approvedOfPost>
  variants: readonly Pick<Variant, 'id' | 'ownMediaAt' | keyof typeof approvedOfVariant>[]
  media: readonly MediaUse[]
}

function pick<Row, Field extends keyof Row>(row: Row, fields: Record<Field, true>): Pick<Row, Field> {
  const names = Object.keys(fields) as Field[]
  return Object.fromEntries(names.map((name) => [name, row[name]])) as Pick<Row, Field>
}

/** What says nothing is not written, so that what was approved before it could be said stays the same. */
const silentInPost = { link: '' } as const
const silentInVariant = { firstComment: '', link: null, linkPlace: null } as const

export function writeContent({ variants, ...post }: ApprovedContent): string {
  const told = variants.map((variant) => withoutSilent(variant, silentInVariant))
  return JSON.stringify({ ...withoutSilent(post, silentInPost), variants: told })
}

function withoutSilent(row: object, silent: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(row).filter(([field, value]) => !(field in silent && silent[field] === value)),
  )
}

export function readContent({ content }: Pick<PostVersion, 'content'>): ApprovedContent {
  const { variants, ...post } = JSON.parse(content) as ApprovedContent
  return {
    ...silentInPost,
    ...post,
    variants: variants.map((variant) => ({ ...silentInVariant, ...variant })),
  }
}

/** What an approval is for, by the name of the thing: the post's own text, or one thing on one channel. */
export type ContentPart =
  | keyof typeof approvedOfPost
  | 'media'
  | `variant.${keyof typeof approvedOfVariant}`
  | 'variant.media'
  | 'variant'

/**
 * One thing that is otherwise than before. Of a variant that came or went, one side has no channel. Files are their ids,
 * with a blank between; null is a variant that has none of its own.
 */
export type ContentChange = {
  part: ContentPart
  /** The channel it is about, as it is, or as it was before it went; null for the post itself and an open channel. */
  channelId: Id | null
  variantId: Id | null
  before: string | null | undefined
  after: string | null | undefined
}

/** What changed from one content to another, in the order in which a post is read. */
export function changesBetween(before: ApprovedContent, after: ApprovedContent): ContentChange[] {
  const changes: ContentChange[] = []
  for (const part of Object.keys(approvedOfPost) as (keyof typeof approvedOfPost)[]) {
    const own = { part, channelId: null, variantId: null, before: before[part], after: after[part] }
    if (isOther(own)) changes.push(own)
  }
  const files = {
    ...{ part: 'media' as const, channelId: null, variantId: null },
    ...{ before: filesOf(before.media ?? []), after: filesOf(after.media ?? []) },
  }
  if (isOther(files)) changes.push(files)
  for (const now of after.variants) {
    const then = before.variants.find(({ id }) => id === now.id)
    const of = { channelId: now.channelId, variantId: now.id }
    if (!then) {
      changes.push({ part: 'variant', ...of, before: undefined, after: now.day })
      continue
    }
    for (const field of Object.keys(approvedOfVariant) as (keyof typeof approvedOfVariant)[]) {
      const change = { part: `variant.${field}` as const, ...of, before: then[field], after: now[field] }
      if (isOther(change)) changes.push(change)
    }
    const own = {
      part: 'variant.media' as const,
      ...of,
      before: filesOf(then.media),
      after: filesOf(now.media),
    }
    if (isOther(own)) changes.push(own)
  }
  const gone = before.variants.filter(({ id }) => !after.variants.some((now) => now.id === id))
  for (const { id, channelId, day } of gone)
    changes.push({ part: 'variant', channelId, variantId: id, before: day, after: undefined })
  return changes
}

const filesOf = (ids: readonly Id[] | undefined) => ids?.join(' ') ?? null

/** What an older release did not keep is no change. */
function isOther({ before, after }: Pick<ContentChange, 'before' | 'after'>): boolean {
  return before !== undefined && after !== undefined && before !== after
}
