import { expect, it } from 'vitest'
import { dayOf, monthOf } from '../../../shared/day.ts'
import { addUpMonths, fileMonthsOf } from '../../../shared/imports/months.ts'

const edge = ['2026-03-01T00:30:00.000Z', '2026-02-28T23:30:00.000Z', '2026-02-28T20:30:00.000Z']

it.each([
  [
    'UTC',
    [
      { month: '2026-03', posts: 1, values: 0 },
      { month: '2026-02', posts: 2, values: 0 },
    ],
  ],
  [
    'Europe/Rome',
    [
      { month: '2026-03', posts: 2, values: 0 },
      { month: '2026-02', posts: 1, values: 0 },
    ],
  ],
  ['America/Los_Angeles', [{ month: '2026-02', posts: 3, values: 0 }]],
  ['Asia/Kolkata', [{ month: '2026-03', posts: 3, values: 0 }]],
])('counts moments by the months of %s, newest first', (timeZone, counts) => {
  expect(fileMonthsOf({ posts: edge, values: [] }, timeZone)).toEqual(counts)
})

it('agrees with the calendar day of every moment, over year ends and clock changes', () => {
  const moments = Array.from({ length: 400 }, (_, step) =>
    new Date(Date.UTC(2025, 8, 28) + (step * 83 * 3_600_000) / 7).toISOString(),
  )
  for (const timeZone of ['Pacific/Apia', 'Pacific/Honolulu', 'Europe/Athens', 'Asia/Jerusalem']) {
    const known = new Map<string, number>()
    for (const at of moments) {
      const month = monthOf(dayOf(at, timeZone))
      known.set(month, (known.get(month) ?? 0) + 1)
    }
    const counts = fileMonthsOf({ posts: moments, values: [] }, timeZone)
    expect(new Map(counts.map(({ month, posts }) => [month, posts]))).toEqual(known)
    expect(counts.map(({ month }) => month)).toEqual([...known.keys()].sort().reverse())
  }
})

it('finds no month in nothing', () => {
  expect(fileMonthsOf({ posts: [], values: [] }, 'UTC')).toEqual([])
})

it('counts values beside posts, and adds up the months of several files', () => {
  const first = fileMonthsOf({ posts: edge, values: ['2026-02', '2026-01'] }, 'UTC')
  expect(first).toEqual([
    { month: '2026-03', posts: 1, values: 0 },
    { month: '2026-02', posts: 2, values: 1 },
    { month: '2026-01', posts: 0, values: 1 },
  ])
  const second = fileMonthsOf({ posts: [], values: ['2026-04', '2026-01'] }, 'UTC')
  expect(addUpMonths([first, second]).map(({ month, posts, values }) => [month, posts, values])).toEqual([
    ['2026-04', 0, 1],
    ['2026-03', 1, 0],
    ['2026-02', 2, 1],
    ['2026-01', 0, 2],
  ])
})
