import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { engagementsOf } from '../../../shared/review/engagement.ts'
import {
  growthOf,
  type MonthFacts,
  rankPosts,
  rateOf,
  summariseMonth,
} from '../../../shared/review/metrics.ts'
import { denominators, measures } from '../../../shared/review/review.ts'
import type { PostLine } from '../../../shared/review/review-month.ts'

const channels = [
  { id: 'channel-a', network: 'instagram', handle: 'sample.bakery' },
  { id: 'channel-b', network: 'linkedin', handle: 'sample-bakery' },
] as const
const none: MonthFacts = { readings: [], posts: [] }
const untold = { network: 'instagram', clicks: null, linkClicks: null, engagements: null } as const
const count = fc.option(fc.nat({ max: 100_000 }), { nil: null })
const post = fc.record({
  network: fc.constantFrom('instagram' as const, 'linkedin' as const),
  clicks: count,
  linkClicks: count,
  engagements: count,
  channelId: fc.constantFrom('channel-a', 'channel-b', null),
  impressions: count,
  reach: count,
  likes: count,
  comments: count,
  shares: count,
  saves: count,
})
const reading = fc.record({
  measureId: fc.constantFrom(...measures),
  channelId: fc.constantFrom('channel-a', 'channel-b', null),
  value: fc.nat({ max: 100_000 }),
})
const facts = fc.record({
  readings: fc.uniqueArray(reading, {
    selector: ({ measureId, channelId }) => `${measureId}/${channelId}`,
    maxLength: 18,
  }),
  posts: fc.array(post, { maxLength: 12 }),
})
const typed = (measureId: string, channelId: string | null, value: number) => ({
  measureId,
  channelId,
  value,
})

describe('summariseMonth', () => {
  it('gives every rate from the parts it shows, and none without both parts', () => {
    fc.assert(
      fc.property(facts, facts, (now, before) => {
        const { channels: rows, total } = summariseMonth(channels, now, before)
        for (const row of [...rows, total]) {
          for (const by of denominators) {
            const rate = row.rates[by]
            if (rate) expect(rate.share).toBe(rate.engagements / rate.denominator)
            if (row.cells.engagements.value === null) expect(rate).toBeNull()
          }
        }
      }),
    )
  })

  it('gives back every reading as it was typed, and a dash where there is neither reading nor post', () => {
    fc.assert(
      fc.property(facts, (now) => {
        const { channels: rows, total } = summariseMonth(channels, now, none)
        for (const { measureId, channelId, value } of now.readings) {
          const row = [...rows, total].find((one) => one.channelId === channelId)
          expect(row?.cells[measureId].value).toBe(value)
        }
        const bare = summariseMonth(channels, { ...now, posts: [] }, none)
        for (const row of bare.channels) {
          const known = now.readings
            .filter(({ channelId }) => channelId === row.channelId)
            .map(({ measureId }) => measureId)
          for (const measure of measures)
            expect(row.cells[measure].value === null).toBe(!known.includes(measure))
        }
      }),
    )
  })

  it('sums channels for the brand, but never reach', () => {
    const now = {
      readings: measures.flatMap((measure) => channels.map(({ id }) => typed(measure, id, 10))),
      posts: [],
    }
    const { total } = summariseMonth(channels, now, none)
    expect(measures.map((measure) => total.cells[measure].value)).toEqual([20, null, 20, 20, 20, 20])
    expect(total.rates.reach).toEqual({ share: 1, engagements: 20, denominator: 20 })
  })

  it('computes growth from two months, and only over channels that have both', () => {
    const now = {
      readings: [typed('followers', 'channel-a', 110), typed('followers', 'channel-b', 50)],
      posts: [],
    }
    const before = { readings: [typed('followers', 'channel-a', 100)], posts: [] }
    const { channels: rows, total } = summariseMonth(channels, now, before)
    expect(rows.map(({ growth }) => growth)).toEqual([{ net: 10, share: 0.1 }, null])
    expect(total.growth).toEqual({ net: 10, share: 0.1 })
    expect(total.cells.followers.value).toBe(160)
  })

  it('compares the brand with the month before only over the same channels', () => {
    const before = { readings: [typed('clicks', 'channel-a', 10)], posts: [] }
    const one = { readings: [typed('clicks', 'channel-a', 12)], posts: [] }
    const two = { readings: [...one.readings, typed('clicks', 'channel-b', 30)], posts: [] }
    expect(summariseMonth(channels, one, before).total.cells.clicks).toMatchObject({
      value: 12,
      previous: 10,
    })
    expect(summariseMonth(channels, two, before).total.cells.clicks).toMatchObject({
      value: 42,
      previous: null,
    })
  })

  it('leaves a post without reach out of the rate by reach, so that it cannot lift it', () => {
    const counts = { ...untold, channelId: 'channel-a', impressions: 100, comments: 0, shares: 0, saves: 0 }
    const posts = [
      { ...counts, reach: 50, likes: 5 },
      { ...counts, reach: null, likes: 40 },
    ]
    const [row] = summariseMonth(channels, { readings: [], posts }, none).channels
    expect(row?.cells.engagements).toMatchObject({ value: 45, source: 'computed', posts: 2 })
    expect(row?.cells.reach).toMatchObject({ value: 50, posts: 1 })
    expect(row?.rates.reach).toEqual({ share: 0.1, engagements: 5, denominator: 50 })
    expect(row?.rates.impressions?.share).toBe(0.225)
  })

  it('prefers a typed reading to what the posts say', () => {
    const posts = [
      {
        ...untold,
        channelId: 'channel-a',
        impressions: 100,
        reach: 50,
        likes: 5,
        comments: 0,
        shares: 0,
        saves: 0,
      },
    ]
    const [row] = summariseMonth(
      channels,
      { readings: [typed('reach', 'channel-a', 80)], posts },
      none,
    ).channels
    expect(row?.cells.reach).toMatchObject({ value: 80, source: 'typed', posts: null })
    expect(row?.rates.reach?.share).toBe(5 / 80)
  })
})

it('says of how many days a number is, but not of followers, whose last day is all there is to know', () => {
  const days = { known: 21, of: 28 }
  const told = (measureId: string) => ({ ...typed(measureId, 'channel-a', 5), days })
  const readings = [told('clicks'), told('followers')]
  const cells = summariseMonth(channels, { readings, posts: [] }, none).channels[0]?.cells
  expect([cells?.clicks.days, cells?.followers.days]).toEqual([days, null])
})

describe('a number that was typed', () => {
  const typed = { measureId: 'reach', channelId: 'channel-a', value: 900, source: 'typed' } as const
  const days = { known: 28, of: 28 }
  const file = { ...typed, value: 540, source: 'file', sourceNote: 'daily.csv', days } as const
  const reachOf = (...readings: MonthFacts['readings']) =>
    summariseMonth(channels, { readings, posts: [] }, none).channels[0]?.cells.reach

  it('says what a file tells of the whole month instead', () => {
    expect(reachOf(typed, file)).toMatchObject({
      value: 900,
      told: { value: 540, sourceNote: 'daily.csv' },
    })
  })

  it('has nothing beside it where the file says the same, or tells but a part', () => {
    expect(reachOf(typed, { ...file, value: 900 })?.told).toBeNull()
    expect(reachOf(typed, { ...file, days: { known: 27, of: 28 } })?.told).toBeNull()
    expect(reachOf(file)?.told).toBeNull()
  })
})

describe('parts', () => {
  it('are missing when nothing is known, and zero only when something is known to be zero', () => {
    const blank = {
      ...untold,
      channelId: null,
      impressions: null,
      reach: null,
      likes: null,
      comments: null,
      shares: null,
      saves: null,
    }
    expect(engagementsOf(blank)).toBeNull()
    expect(engagementsOf({ ...blank, saves: 0 })).toBe(0)
    expect(rateOf(5, 0)).toBeNull()
    expect(rateOf(null, 10)).toBeNull()
    expect(growthOf({ value: 5, previous: 0 })).toEqual({ net: 5, share: null })
  })
})

describe('engagement sets', () => {
  const told = { impressions: 100, reach: 50, likes: 5, comments: 2, shares: 1, saves: 0, linkClicks: 4 }

  it('count clicks where the network does, and its own sum where it tells one', () => {
    const post = { ...told, clicks: 30 }
    expect(engagementsOf({ ...post, network: 'instagram', engagements: null })).toBe(8)
    expect(engagementsOf({ ...post, network: 'linkedin', engagements: null })).toBe(38)
    expect(engagementsOf({ ...post, network: 'x', engagements: 50 })).toBe(50)
    expect(engagementsOf({ ...post, network: 'facebook', engagements: 50 })).toBe(8)
  })

  it('are named with the number, and a sum of two sets says that it is mixed', () => {
    const post = { ...told, clicks: 30, engagements: null }
    const posts = [
      { ...post, network: 'instagram', channelId: 'channel-a' } as const,
      { ...post, network: 'linkedin', channelId: 'channel-b' } as const,
    ]
    const { channels: rows, total } = summariseMonth(channels, { readings: [], posts }, none)
    expect(rows.map(({ cells }) => cells.engagements.set)).toEqual(['interactions', 'withClicks'])
    expect(total.cells.engagements).toMatchObject({ value: 46, set: 'mixed' })
    expect(rows[0]?.cells.clicks).toMatchObject({ value: 4, source: 'computed' })
  })
})

describe('rankPosts', () => {
  const line = (share: number | null): PostLine => ({
    id: '',
    channelId: null,
    permalink: '',
    text: '',
    type: '',
    publishedAt: null,
    impressions: null,
    reach: null,
    engagements: null,
    rate: share === null ? null : { share, engagements: share * 100, denominator: 100 },
  })

  it('ranks ten and more, and lists fewer without calling any the worst', () => {
    const ten = Array.from({ length: 10 }, (_, at) => line(at / 10))
    const ranked = rankPosts([...ten, line(null)])
    expect(ranked).toMatchObject({ count: 11, isRanked: true })
    expect(ranked.best.map(({ rate }) => rate?.share)).toEqual([0.9, 0.8, 0.7])
    expect(ranked.worst.map(({ rate }) => rate?.share)).toEqual([0, 0.1, 0.2])
    expect(rankPosts(ten.slice(1))).toMatchObject({ isRanked: false, worst: [] })
  })
})
