import { expect, it } from 'vitest'
import { addPeriods, monthsIn, Period, periodOf, spanOf } from '../../../shared/review/period.ts'

it('knows the months of a month, a quarter and a year', () => {
  expect(monthsIn('2026-11')).toEqual(['2026-11'])
  expect(monthsIn('2026-Q4')).toEqual(['2026-10', '2026-11', '2026-12'])
  expect(monthsIn('2026')).toHaveLength(12)
  expect(['2026-11', '2026-Q4', '2026'].map(spanOf)).toEqual(['month', 'quarter', 'year'])
})

it('finds the period that a month is in', () => {
  expect(periodOf('2026-03', 'quarter')).toBe('2026-Q1')
  expect(periodOf('2026-04', 'quarter')).toBe('2026-Q2')
  expect(periodOf('2026-12', 'year')).toBe('2026')
})

it('steps over the turn of the year', () => {
  expect(addPeriods('2026-01', -1)).toBe('2025-12')
  expect(addPeriods('2026-Q1', -1)).toBe('2025-Q4')
  expect(addPeriods('2026-Q1', -4)).toBe('2025-Q1')
  expect(addPeriods('2026', 1)).toBe('2027')
})

it('takes no other text for a period', () => {
  for (const text of ['2026-13', '2026-Q5', '26', '2026-Q', '2026-1'])
    expect(Period.safeParse(text).success).toBe(false)
})
