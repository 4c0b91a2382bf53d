import type { Network } from '../strategy/strategy.ts'
import type { Denominator, PostResult } from './review.ts'

/**
 * What counts as an engagement differs by network: LinkedIn and X count clicks, the others do not. Numbers of different
 * sets are shown with their set's name, and a sum of both says that it is mixed.
 */
export const engagementSets = ['interactions', 'withClicks', 'mixed'] as const
export type EngagementSet = (typeof engagementSets)[number]

export function engagementSetOf(network: Network): Exclude<EngagementSet, 'mixed'> {
  return network === 'linkedin' || network === 'x' ? 'withClicks' : 'interactions'
}

/** The set of several numbers together; null of none. */
export function setOfAll(sets: readonly EngagementSet[]): EngagementSet | null {
  const [first, ...others] = new Set(sets)
  return others.length > 0 ? 'mixed' : (first ?? null)
}

type Parts = Pick<
  PostResult,
  'network' | 'likes' | 'comments' | 'shares' | 'saves' | 'clicks' | 'engagements'
>

/**
 * A post's engagements by its network's set; null when its export told none of them. Where the set has clicks the
 * network's own count stands, which sums what its parts do not tell; elsewhere the parts do.
 */
export function engagementsOf(post: Parts): number | null {
  const hasClicks = engagementSetOf(post.network) === 'withClicks'
  if (hasClicks && post.engagements !== null) return post.engagements
  const parts = [post.likes, post.comments, post.shares, post.saves, ...(hasClicks ? [post.clicks] : [])]
  const known = parts.filter((count) => count !== null)
  return known.length === 0 ? post.engagements : known.reduce((sum, count) => sum + count, 0)
}

/** What a post's engagements are a rate of: it has no followers of its own, so its reach stands for them. */
export function ratedBy(denominator: Denominator): 'reach' | 'impressions' {
  return denominator === 'impressions' ? 'impressions' : 'reach'
}
