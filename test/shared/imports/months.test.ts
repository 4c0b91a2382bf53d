import { expect, it } from 'vitest'
import { dayOf, monthOf } from '../../../shared/day.ts'
import { countMonths } from '../../../shared/imports/months.ts'

const edge = ['2026-03-01T00:30:00.000Z', '2026-02-28T23:30:00.000Z', '2026-02-28T20:30:00.000Z']

it.each([
  [
    'UTC',
    [
      { month: '2026-03', count: 1 },
      { month: '2026-02', count: 2 },
    ],
  ],
  [
    'Europe/Rome',
    [
      { month: '2026-03', count: 2 },
      { month: '2026-02', count: 1 },
    ],
  ],
  ['America/Los_Angeles', [{ month: '2026-02', count: 3 }]],
  ['Asia/Kolkata', [{ month: '2026-03', count: 3 }]],
])('counts moments by the months of %s, newest first', (timeZone, counts) => {
  expect(countMonths(edge, timeZone)).toEqual(counts)
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
    const counts = countMonths(moments, timeZone)
    expect(new Map(counts.map(({ month, count }) => [month, count]))).toEqual(known)
    expect(counts.map(({ month }) => month)).toEqual([...known.keys()].sort().reverse())
  }
})

it('finds no month in nothing', () => {
  expect(countMonths([], 'UTC')).toEqual([])
})
