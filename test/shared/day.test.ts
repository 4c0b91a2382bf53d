import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  instantOf,
  isDay,
  lastDayOf,
  startOfWeek,
  timeOf,
  weekdayOf,
} from '../../shared/day.ts'

const zones = [
  'Europe/Istanbul',
  'America/New_York',
  'Asia/Jerusalem',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kathmandu',
]
const instants = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const days = instants.map((instant) => instant.slice(0, 10))

describe('days agree with Temporal', () => {
  it('in adding and counting', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -2000, max: 2000 }), (day, count) => {
        const after = Temporal.PlainDate.from(day).add({ days: count })
        expect(addDays(day, count)).toBe(after.toString())
        expect(daysBetween(day, after.toString())).toBe(count)
      }),
    )
  })

  it('in weekdays, months and their ends', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40, max: 40 }), (day, count) => {
        const date = Temporal.PlainDate.from(day)
        const month = date.toPlainYearMonth()
        expect(weekdayOf(day)).toBe(date.dayOfWeek)
        expect(addMonths(month.toString(), count)).toBe(month.add({ months: count }).toString())
        expect(lastDayOf(month.toString())).toBe(date.with({ day: date.daysInMonth }).toString())
      }),
    )
  })

  it('in what the clocks of a zone show', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
        expect(dayOf(instant, zone)).toBe(there.toPlainDate().toString())
        expect(timeOf(instant, zone)).toBe(there.toPlainTime().toString().slice(0, 5))
      }),
    )
  })
})

it('a week begins on the weekday that it is told to', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 7 }), (day, first) => {
      const start = startOfWeek(day, first)
      expect(weekdayOf(start)).toBe(first)
      expect(daysBetween(start, day)).toBeGreaterThanOrEqual(0)
      expect(daysBetween(start, day)).toBeLessThan(7)
    }),
  )
})

it('knows the days that a calendar has', () => {
  expect(['2024-02-29', '2026-12-31'].every(isDay)).toBe(true)
  expect(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-04-01', ''].some(isDay)).toBe(false)
})

describe('the instant that a clock shows', () => {
  it('is the one Temporal knows, also where an hour is left out or comes twice', () => {
    const times = fc.record({
      day: fc
        .date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      minutes: fc.integer({ min: 0, max: 1439 }),
      zone: fc.constantFrom('Europe/Rome', 'Asia/Jerusalem', 'America/New_York', 'Africa/Cairo', 'UTC'),
    })
    const changes = fc.constantFrom(
      { day: '2026-03-29', minutes: 150, zone: 'Europe/Rome' },
      { day: '2026-10-25', minutes: 150, zone: 'Europe/Rome' },
      { day: '2026-04-24', minutes: 30, zone: 'Africa/Cairo' },
    )
    fc.assert(
      fc.property(fc.oneof(times, changes), ({ day, minutes, zone }) => {
        const two = (count: number) => String(count).padStart(2, '0')
        const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
        const known = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone)
        expect(Date.parse(instantOf({ day, time }, zone))).toBe(known.epochMilliseconds)
      }),
    )
  })
})
