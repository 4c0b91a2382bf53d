import { describe, expect, it } from 'vitest'
import { addUpTime, keptRhythm } from '../../../shared/review/month-account.ts'

describe('the rhythm of a month', () => {
  const month = '2026-04'

  it('is what the week’s posts come to in its days, and the longest silence, also at its edges', () => {
    const days = ['2026-04-10', '2026-04-12', '2026-04-12']
    expect(keptRhythm({ postsPerWeek: 3, days }, month, '2026-06-01')).toEqual({
      promised: 13,
      longestGap: 18,
    })
  })

  it('is counted to today while the month runs', () => {
    const kept = keptRhythm({ postsPerWeek: 7, days: ['2026-04-01'] }, month, '2026-04-10')
    expect(kept).toEqual({ promised: 10, longestGap: 9 })
  })

  it('knows no promise where none was made, and no silence where nothing went out', () => {
    expect(keptRhythm({ postsPerWeek: null, days: [] }, month, '2026-06-01')).toEqual({
      promised: null,
      longestGap: null,
    })
  })
})

describe('time', () => {
  it('is shared in equal parts among the networks of a post, and what nobody told stays unknown', () => {
    const time = addUpTime([
      { planned: 60, spent: 90, networks: ['instagram', 'facebook'] },
      { planned: null, spent: 30, networks: ['instagram'] },
      { planned: 20, spent: null, networks: [] },
    ])
    expect(time).toMatchObject({ planned: 80, spent: 120, plannedPosts: 2, spentPosts: 2 })
    expect(time.networks).toEqual([
      { network: 'instagram', planned: 30, spent: 75 },
      { network: 'facebook', planned: 30, spent: 45 },
      { network: null, planned: 20, spent: null },
    ])
  })

  it('of no post is missing, not zero', () => {
    expect(addUpTime([])).toEqual({
      planned: null,
      spent: null,
      networks: [],
      plannedPosts: 0,
      spentPosts: 0,
    })
  })
})
