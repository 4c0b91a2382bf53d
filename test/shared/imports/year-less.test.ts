import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '../../../shared/day.ts'
import { giveYears, latestBefore, readYearLess } from '../../../shared/imports/year-less.ts'

it('reads days without a year in the languages of people', () => {
  const same = [
    'March 8',
    'Mar 8',
    '8 March',
    '8 de marzo',
    '8 marzo',
    '8. März',
    '8 mars',
    '8 Mart',
    '8 Μαρτίου',
    '8 במרץ',
    '8-Mar',
    '3月8日',
    '3월 8일',
  ]
  for (const text of same) expect([text, readYearLess(text)]).toEqual([text, { month: 3, date: 8 }])
  for (const text of [
    'March',
    '8',
    'March 8, 2026',
    '8 March 2026',
    'Someday 8',
    'February 30',
    '13月1日',
    '',
  ])
    expect([text, readYearLess(text)]).toEqual([text, undefined])
})

it('gives the latest year up to a day, and 29 February only in leap years', () => {
  expect(latestBefore({ month: 2, date: 28 }, '2026-02-28')).toBe('2026-02-28')
  expect(latestBefore({ month: 3, date: 1 }, '2026-02-28')).toBe('2025-03-01')
  expect(latestBefore({ month: 2, date: 29 }, '2026-02-28')).toBe('2024-02-29')
})

it('never lets a 29 February of no leap year take the days before it along', () => {
  const days = ['February 28', 'February 29', 'March 1'].map(readYearLess)
  expect(giveYears(days, '2026-03-01')).toEqual(['2026-02-28', undefined, '2026-03-01'])
  expect(giveYears(days, '2024-03-05')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01'])
})

it('gives back the years of any run of days that were taken off, oldest or newest first', () => {
  const runs = fc.record({
    start: fc.integer({ min: 0, max: 2000 }),
    steps: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 40 }),
    wait: fc.integer({ min: 0, max: 300 }),
    isNewestFirst: fc.boolean(),
  })
  fc.assert(
    fc.property(runs, ({ start, steps, wait, isNewestFirst }) => {
      let day = addDays('2020-01-01', start)
      const days = steps.map((step) => {
        day = addDays(day, step)
        return day
      })
      if (isNewestFirst) days.reverse()
      const bare = days.map((one) => ({ month: Number(one.slice(5, 7)), date: Number(one.slice(8)) }))
      expect(giveYears(bare, addDays(day, wait))).toEqual(days)
    }),
  )
})
