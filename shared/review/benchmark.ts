import { z } from 'zod'
import { Id, Line, Position } from '../record.ts'
import { Network } from '../strategy/strategy.ts'
import type { Denominator } from './review.ts'
import type { Rate } from './review-month.ts'

/**
 * What a published engagement rate divides. The same industry reads 0.26 % by one and 3.8 % by another, so that a
 * benchmark stands only beside a rate of its own definition. `followersPerPost`: of an average post, by followers.
 */
export const benchmarkDefinitions = ['reach', 'impressions', 'followersPerPost'] as const
export type BenchmarkDefinition = (typeof benchmarkDefinitions)[number]

const Source = Line.trim().min(1)

/** What others reach on a network, as a source the team trusts has published it. */
export const Benchmark = z.object({
  id: Id,
  network: Network,
  definition: z.enum(benchmarkDefinitions),
  /** A part of one. */
  value: z.number().positive().max(10),
  source: Source,
  year: z.int().min(2000).max(2100),
  position: Position,
})
export type Benchmark = z.infer<typeof Benchmark>

export const NewBenchmark = Benchmark.omit({ id: true, position: true })
export type NewBenchmark = z.infer<typeof NewBenchmark>
export const BenchmarkPatch = NewBenchmark.partial()
export type BenchmarkPatch = z.infer<typeof BenchmarkPatch>

/** A rate as benchmarks define theirs. */
export type DefinedRate = { definition: BenchmarkDefinition; share: number; n: number | null }

type Rated = {
  rates: Record<Denominator, Rate | null>
  cells: { engagements: { value: number | null; posts: number | null } }
}

/**
 * The rates of a channel's month that a benchmark may stand beside, by what they are a rate of. A month's engagements by
 * followers are no post's: they become one only where it is known how many posts they come from.
 */
export function definedRate({ rates, cells }: Rated, by: Denominator): DefinedRate | null {
  const rate = rates[by]
  if (!rate) return null
  if (by !== 'followers') return { definition: by, share: rate.share, n: cells.engagements.posts }
  const { posts } = cells.engagements
  return posts ? { definition: 'followersPerPost', share: rate.share / posts, n: posts } : null
}

/** Those of the same network and the same definition, the newest first. */
export function benchmarksBeside<One extends Pick<Benchmark, 'network' | 'definition' | 'year'>>(
  all: readonly One[],
  { network, definition }: { network: Network | null; definition: BenchmarkDefinition },
): One[] {
  return all
    .filter((one) => one.network === network && one.definition === definition)
    .sort((a, b) => b.year - a.year)
}

/** Published figures that are offered, never there by themselves. Each is one source's, of its year and definition. */
export const offeredBenchmarks: readonly NewBenchmark[] = [
  ...(
    [
      ['linkedin', 0.065],
      ['facebook', 0.0507],
      ['tiktok', 0.0486],
      ['youtube', 0.0441],
      ['x', 0.0231],
      ['instagram', 0.0116],
    ] as const
  ).map(
    ([network, value]): NewBenchmark => ({
      network,
      definition: 'impressions',
      value,
      source: 'Buffer',
      year: 2025,
    }),
  ),
  ...(
    [
      ['tiktok', 0.037],
      ['instagram', 0.0048],
      ['facebook', 0.0015],
      ['x', 0.0012],
    ] as const
  ).map(
    ([network, value]): NewBenchmark => ({
      network,
      definition: 'followersPerPost',
      value,
      source: 'Socialinsider',
      year: 2026,
    }),
  ),
]
