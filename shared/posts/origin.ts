import { z } from 'zod'
import { Delivery, isOut, PostState, type Variant } from '../calendar/calendar.ts'
import { Day } from '../day.ts'
import { Id, Line } from '../record.ts'

export const originKinds = ['piece', 'repeat', 'winner', 'place', 'bid'] as const

/** What a post was made from: a post has one origin at most. */
export const Origin = z.object({
  id: Id,
  postId: Id,
  /**
   * A piece says a part of its source in another shape and elsewhere; a repeat is an evergreen post once more; a winner
   * is told anew because it did well; what was found at a place names that; a case study names the bid it tells of.
   */
  kind: z.enum(originKinds),
  /** The post it was made from; null where it was found at a place. */
  sourceId: Id.nullable(),
  placeId: Id.nullable(),
  bidId: Id.nullable(),
})
export type Origin = z.infer<typeof Origin>

/** How far a source has come on a channel, the furthest of all that was made from it. */
export const coverages = ['done', 'planned', 'idea', 'missing'] as const
export type Coverage = (typeof coverages)[number]

/** A post in the tree of its source. */
export const Piece = z.object({
  id: Id,
  /** Null for the source itself. */
  sourceId: Id.nullable(),
  title: Line,
  opening: z.string(),
  state: PostState,
  variants: z.array(z.object({ channelId: Id.nullable(), day: Day.nullable(), delivery: Delivery })),
})
export type Piece = z.infer<typeof Piece>

/** A source first, then all that was made from it, each after what it was made from. */
export const PieceTree = z.array(Piece)
export type PieceTree = z.infer<typeof PieceTree>

type Placed = Pick<Variant, 'channelId' | 'day' | 'delivery'>

function coverageOf({ day, delivery }: Placed): Coverage {
  if (isOut({ delivery })) return 'done'
  if (day !== null && delivery !== 'missed') return 'planned'
  return 'idea'
}

/** What covers each of these channels; what was rejected covers none. */
export function coverageOn(
  tree: PieceTree,
  channelIds: readonly Id[],
): { channelId: Id; coverage: Coverage; postId: Id | null }[] {
  const placed = tree
    .filter(({ state }) => state !== 'rejected')
    .flatMap(({ id, variants }) => variants.map((variant) => ({ id, ...variant })))
  return channelIds.map((channelId) => {
    const own = placed.filter((one) => one.channelId === channelId)
    const best = own.toSorted(
      (a, b) => coverages.indexOf(coverageOf(a)) - coverages.indexOf(coverageOf(b)),
    )[0]
    return { channelId, coverage: best ? coverageOf(best) : 'missing', postId: best?.id ?? null }
  })
}

/** How deep a piece lies under its source, which lies at 0. */
export function depthIn(tree: PieceTree, id: Id): number {
  const piece = tree.find((one) => one.id === id)
  if (!piece || piece.sourceId === null || piece.sourceId === id) return 0
  return (
    1 +
    depthIn(
      tree.filter((one) => one !== piece),
      piece.sourceId,
    )
  )
}
