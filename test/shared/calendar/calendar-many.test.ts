import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
  dayInMonth,
  type PlaceRow,
  placesFrom,
  placesOnto,
  shiftPlaces,
} from '../../../shared/calendar/calendar-many.ts'
import { weeksOfYear } from '../../../shared/calendar/calendar-year.ts'
import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  lastDayOf,
  monthOf,
  weekdayOf,
} from '../../../shared/day.ts'

const day = fc.nat(900).map((days) => addDays('2025-12-01', days))
const time = fc.constantFrom(null, '00:00', '02:30', '23:45')
const place = fc.record({ day, time }).map(({ day, time }): PlaceRow => {
  return { postId: crypto.randomUUID(), day, time, ids: [crypto.randomUUID()] }
})
const places = fc.array(place, { minLength: 1, maxLength: 12 })
const month = fc.nat(60).map((months) => addMonths('2024-01', months))

it('shifts every place by the same days, there and back, and touches nothing else of it', () => {
  fc.assert(
    fc.property(places, fc.integer({ min: -400, max: 400 }), (before, days) => {
      const after = shiftPlaces(before, days)
      expect(after.map(({ ids }) => ids)).toEqual(before.map(({ ids }) => ids))
      for (const [at, { day }] of after.entries()) {
        expect(daysBetween((before[at] as PlaceRow).day, day)).toBe(days)
        expect(Object.keys(after[at] as object).sort()).toEqual(['day', 'ids'])
      }
      const back = shiftPlaces(
        after.map(({ ids, day }) => ({ postId: '', ids, day, time: null })),
        -days,
      )
      expect(back.map(({ day }) => day)).toEqual(before.map(({ day }) => day))
    }),
  )
})

it('pastes with the earliest on the day and the rest as far apart as they were', () => {
  fc.assert(
    fc.property(places, day, (before, to) => {
      const after = placesFrom(before, to).map(({ day }) => day)
      expect(after.toSorted()[0]).toBe(to)
      const gaps = (days: readonly Day[]) => days.map((one) => daysBetween(days[0] as Day, one))
      expect(gaps(after)).toEqual(gaps(before.map(({ day }) => day)))
    }),
  )
})

it('copies into a month onto its own days: the same weekday or the same date, or the last there is', () => {
  fc.assert(
    fc.property(day, month, (from, to) => {
      const [byWeekday, byDate] = [dayInMonth(from, to, true), dayInMonth(from, to, false)]
      expect([monthOf(byWeekday), monthOf(byDate)]).toEqual([to, to])
      expect(weekdayOf(byWeekday)).toBe(weekdayOf(from))
      const nth = (one: Day) => Math.floor((Number(one.slice(8)) - 1) / 7)
      if (nth(byWeekday) !== nth(from)) expect(monthOf(addDays(byWeekday, 7))).not.toBe(to)
      expect(byDate.slice(8) === from.slice(8) || byDate === lastDayOf(to)).toBe(true)
    }),
  )
  expect(dayInMonth('2026-12-29', '2027-02', true)).toBe('2027-02-23')
  expect(dayInMonth('2026-01-31', '2026-02', false)).toBe('2026-02-28')
})

describe('on the days of a clock change', () => {
  const zone = process.env.TZ
  afterEach(() => {
    process.env.TZ = zone
  })

  it.each([
    ['Europe/Rome', '2026-03-29', '2026-10-25'],
    ['America/New_York', '2026-03-08', '2026-11-01'],
    ['Asia/Jerusalem', '2026-03-27', '2026-10-25'],
    ['Australia/Lord_Howe', '2026-04-05', '2026-10-04'],
    ['America/Santiago', '2026-04-04', '2026-09-06'],
  ])('no post changes its day or time in %s', (name, ...changes) => {
    process.env.TZ = name
    for (const change of changes) {
      const before = [-1, 0, 1].map((step): PlaceRow => {
        return { postId: 'a', day: addDays(change, step), time: '02:30', ids: ['a'] }
      })
      expect(shiftPlaces(before, 7).map(({ day }) => daysBetween(change, day))).toEqual([6, 7, 8])
      expect(shiftPlaces(before, -1).map(({ day }) => daysBetween(change, day))).toEqual([-2, -1, 0])
      expect(placesOnto(before.slice(1, 2), { month: monthOf(change), keepsWeekday: false })[0]?.day).toBe(
        change,
      )
    }
  })
})

it('covers a year with whole weeks, from any first weekday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 7 }), (year, first) => {
      const weeks = weeksOfYear(String(year), first)
      expect(weeks.every((week) => weekdayOf(week) === first)).toBe(true)
      expect((weeks[0] as Day) <= `${year}-01-01` && addDays(weeks[0] as Day, 6) >= `${year}-01-01`).toBe(
        true,
      )
      expect(addDays(weeks.at(-1) as Day, 6) >= `${year}-12-31`).toBe(true)
      expect((weeks.at(-1) as Day) <= `${year}-12-31`).toBe(true)
    }),
  )
})
