import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  type Benchmark,
  benchmarkDefinitions,
  benchmarksBeside,
  definedRate,
  offeredBenchmarks,
} from '../../../shared/review/benchmark.ts'
import { denominators } from '../../../shared/review/review.ts'
import { networks } from '../../../shared/strategy/strategy.ts'

const rate = (share: number) => ({ share, engagements: share * 1000, denominator: 1000 })
const rates = { reach: rate(0.04), impressions: rate(0.02), followers: rate(0.06) }
const of = (posts: number | null) => ({ rates, cells: { engagements: { value: 40, posts } } })

it('stands only beside a rate of its own network and its own definition, whatever there is', () => {
  const some = fc.record({
    network: fc.constantFrom(...networks),
    definition: fc.constantFrom(...benchmarkDefinitions),
    year: fc.integer({ min: 2000, max: 2100 }),
  })
  const asked = fc.record({
    network: fc.constantFrom(...networks, null),
    by: fc.constantFrom(...denominators),
  })
  fc.assert(
    fc.property(
      fc.array(some),
      asked,
      fc.option(fc.integer({ min: 1, max: 40 })),
      (all, { network, by }, posts) => {
        const defined = definedRate(of(posts), by)
        if (!defined) return
        // A month by followers is no post by followers.
        expect(defined.definition).toBe(by === 'followers' ? 'followersPerPost' : by)
        const beside = benchmarksBeside(all, { network, definition: defined.definition })
        for (const one of beside) expect([one.network, one.definition]).toEqual([network, defined.definition])
        const alike = all.filter((one) => one.network === network && one.definition === defined.definition)
        expect(beside).toHaveLength(alike.length)
      },
    ),
  )
})

it('makes the rate of a post of a month only where the posts are known', () => {
  expect(definedRate(of(12), 'followers')).toEqual({ definition: 'followersPerPost', share: 0.005, n: 12 })
  expect(definedRate(of(null), 'followers')).toBeNull()
  expect(definedRate(of(0), 'followers')).toBeNull()
  expect(definedRate({ ...of(12), rates: { ...rates, reach: null } }, 'reach')).toBeNull()
})

it('puts the newest first', () => {
  const one = (year: number) =>
    ({ network: 'x', definition: 'reach', year }) as Pick<Benchmark, 'network' | 'definition' | 'year'>
  expect(
    benchmarksBeside([one(2024), one(2026)], { network: 'x', definition: 'reach' }).map(({ year }) => year),
  ).toEqual([2026, 2024])
})

it('offers nothing without a source, a year and a definition, and nothing twice', () => {
  for (const one of offeredBenchmarks) {
    expect(one.source).not.toBe('')
    expect(one.year).toBeGreaterThan(2023)
  }
  const keys = offeredBenchmarks.map(({ network, definition, source, year }) =>
    [network, definition, source, year].join(),
  )
  expect(new Set(keys).size).toBe(keys.length)
})
