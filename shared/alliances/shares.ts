import { z } from 'zod'
import { Id } from '../record.ts'

/** All of it, in hundredths of a per cent: shares are whole numbers, so that they sum without a rest. */
export const whole = 10_000

const Share = z.int().min(0).max(whole)

/** A member's part of a bid; it stays when the member leaves the alliance. */
export const BidShare = z.object({
  id: Id,
  bidId: Id,
  /** Null is the workspace's own brand. */
  contactId: Id.nullable(),
  work: Share,
  value: Share,
})
export type BidShare = z.infer<typeof BidShare>

export const shareKinds = ['work', 'value'] as const
export type ShareKind = (typeof shareKinds)[number]

/** What is not given to anybody yet; below zero where more than all was given. */
export function leftOf(shares: readonly number[]): number {
  return whole - shares.reduce((sum, share) => sum + share, 0)
}

/** The same for each of them, and the rest one by one to the first. */
export function splitEvenly(count: number): number[] {
  return Array.from(
    { length: count },
    (_, place) => Math.floor(whole / count) + (place < whole % count ? 1 : 0),
  )
}

/**
 * Each share in money, and what is left: together exactly the value. Every part is rounded down, and the units that
 * remain go to those who lost the most by it. Undefined where more than all was given.
 */
export function amountsOf(
  value: number,
  shares: readonly number[],
): { parts: number[]; left: number } | undefined {
  const left = leftOf(shares)
  if (left < 0) return undefined
  const all = [...shares, left]
  // A value may be larger than a number can hold a whole product of.
  const exact = all.map((share) => BigInt(value) * BigInt(share))
  const parts = exact.map((one) => Number(one / BigInt(whole)))
  const rest = value - parts.reduce((sum, part) => sum + part, 0)
  const lost = exact.map((one, place) => ({ place, lost: Number(one % BigInt(whole)) }))
  for (const { place } of lost.toSorted((a, b) => b.lost - a.lost || a.place - b.place).slice(0, rest))
    parts[place] = (parts[place] ?? 0) + 1
  return { parts: parts.slice(0, -1), left: parts.at(-1) ?? 0 }
}
