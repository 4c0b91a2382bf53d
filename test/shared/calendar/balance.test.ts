import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Balance, isShort, mixOf, runwaysOf, saidWeeks } from '../../../shared/calendar/balance.ts'

const pillars = [
  { id: 'craft', share: 50, purpose: 'creation' as const },
  { id: 'street', share: 30, purpose: null },
  { id: 'offers', share: null, purpose: 'capture' as const },
]
const contentTypes = [
  { type: 'poll' as const, purpose: 'creation' as const, share: 25 },
  { type: 'interview' as const, purpose: null, share: 20 },
]
const plan = { pillars, contentTypes }
const some = (type: 'tip' | 'poll' | null, count: number, pillarId: string | null = null) => ({
  type,
  count,
  pillarId,
})

describe('the mix of a month', () => {
  it('says seven of twelve are tips', () => {
    const mix = mixOf([some('tip', 7), some('poll', 4), some(null, 1)], 'type', plan)
    expect(mix).toMatchObject({ all: 12, isEnough: true })
    expect(mix.parts.map(({ key, count }) => [key, count])).toEqual([
      ['tip', 7],
      ['poll', 4],
      ['interview', 0],
      [null, 1],
    ])
  })

  it('holds types against their shares where the strategy gives some, and judges no other', () => {
    const mix = mixOf([some('tip', 5), some('poll', 5)], 'type', plan)
    expect(mix.parts.map(({ key, target, standing }) => [key, target, standing])).toEqual([
      ['poll', 25, 'over'],
      ['tip', null, null],
      ['interview', 20, 'under'],
    ])
  })

  it('holds pillars against their shares, and names one that is missing altogether', () => {
    const mix = mixOf([some('tip', 9, 'craft'), some('tip', 1, 'offers')], 'pillar', plan)
    expect(mix.parts.map(({ key, count, target, standing }) => [key, count, target, standing])).toEqual([
      ['craft', 9, 50, 'over'],
      ['street', 0, 30, 'under'],
      ['offers', 1, null, null],
    ])
  })

  it('judges nothing while there are few posts, and nothing by less than a post', () => {
    expect(mixOf([some('tip', 4, 'craft')], 'pillar', plan)).toMatchObject({
      isEnough: false,
      parts: [{ standing: null }, { standing: null }],
    })
    const near = mixOf([some('tip', 3, 'craft'), some('tip', 2, 'street')], 'pillar', plan)
    expect(near.parts.every(({ standing }) => standing === null)).toBe(true)
    expect(mixOf([], 'purpose', plan)).toEqual({ all: 0, isEnough: false, parts: [] })
  })

  it('takes the purpose of the type, else that of the pillar, else none', () => {
    const posts = [some('poll', 1, 'offers'), some('tip', 2, 'offers'), some('tip', 3, 'street')]
    expect(mixOf(posts, 'purpose', plan).parts.map(({ key, count }) => [key, count])).toEqual([
      ['capture', 2],
      ['creation', 1],
      [null, 3],
    ])
  })

  it('counts every post once, however it is divided', () => {
    const post = fc.record({
      type: fc.constantFrom('tip' as const, 'poll' as const, null),
      pillarId: fc.constantFrom('craft', 'street', 'offers', 'gone', null),
      count: fc.integer({ min: 1, max: 50 }),
    })
    fc.assert(
      fc.property(fc.array(post), fc.constantFrom('pillar', 'type', 'purpose'), (posts, by) => {
        const { all, parts } = mixOf(posts, by, plan)
        expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(all)
        expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length)
      }),
    )
  })
})

describe('how long the ideas last', () => {
  const channel = (id: string, postsPerWeek: number | null, decision: 'active' | 'claim' = 'active') => ({
    ...{ id, postsPerWeek, decision },
  })
  const balance: Pick<Balance, 'ideas' | 'spread'> = {
    ideas: {
      byPillar: [
        { pillarId: 'craft', count: 6 },
        { pillarId: null, count: 3 },
      ],
      byChannel: [{ channelId: 'ig', count: 4 }],
      unmapped: 5,
    },
    spread: { posts: 10, places: 20 },
  }

  it('divides ideas by the pace, which counts a post on two channels once', () => {
    const {
      whole,
      pillars: each,
      channels,
      spread,
    } = runwaysOf(balance, [channel('ig', 4), channel('li', 2)], pillars)
    expect(spread).toBe(2)
    expect(whole).toMatchObject({ ideas: 9, perWeek: 3, weeks: 3 })
    expect(each).toMatchObject([
      { key: 'craft', ideas: 6, perWeek: 1.5, weeks: 4 },
      { key: 'street', ideas: 0, weeks: 0 },
      { key: 'offers', weeks: null },
    ])
    expect(channels).toMatchObject([
      { key: 'ig', ideas: 4, weeks: 1 },
      { key: 'li', ideas: 0, perWeek: 2, weeks: null },
    ])
    expect(each.map(isShort)).toEqual([false, true, false])
  })

  it('cannot say without a cadence: neither none nor for ever', () => {
    const channels = [channel('ig', null), channel('li', 0), channel('fb', 3, 'claim')]
    const runways = runwaysOf(balance, channels, pillars)
    expect(runways.whole).toMatchObject({ ideas: 9, perWeek: null, weeks: null })
    expect(runways.channels).toMatchObject([
      { key: 'ig', weeks: null },
      { key: 'li', weeks: null },
    ])
    expect(runways.pillars.every(({ weeks }) => weeks === null)).toBe(true)
    expect(runways.withoutCadence).toBe(2)
    expect(isShort(runways.whole)).toBe(false)
  })

  it('takes one channel a post while there are too few posts to tell', () => {
    const runways = runwaysOf({ ...balance, spread: { posts: 3, places: 9 } }, [channel('ig', 3)], pillars)
    expect(runways).toMatchObject({ spread: null, whole: { perWeek: 3, weeks: 3 } })
  })

  it('never says more weeks than there are', () => {
    expect([0.99, 1.96, 3.99, 4.9].map(saidWeeks)).toEqual([0.9, 1.9, 3.9, 4])
  })
})
