import fc from 'fast-check'
import { expect, it } from 'vitest'
import { monthOfDays } from '../../../shared/calendar/month-of-days.ts'
import { noDayTwice } from '../../../shared/calendar/no-day-twice.ts'
import { natureIn } from '../../../shared/review/measures.ts'
import { fromNoFile, type Reading } from '../../../shared/review/review.ts'

const dayOf = (date: number) => `2026-11-${String(date).padStart(2, '0')}`

function reading(from: number, to: number, value: number): Reading {
  return {
    ...fromNoFile,
    id: `${from}-${to}`,
    measureId: 'clicks',
    month: '2026-11',
    day: dayOf(from),
    toDay: to === from ? null : dayOf(to),
    channelId: 'channel',
    value,
    ...{ source: 'file', sourceNote: 'weeks.csv', person: '', at: '2026-12-01T00:00:00.000Z' },
  }
}

const monthOf = (readings: Reading[]) =>
  monthOfDays(readings, '2026-11', natureIn([])).map(({ value, days }) => [value, days])

it('counts a week as its days', () => {
  const weeks = [reading(2, 8, 70), reading(9, 15, 80), reading(16, 22, 90)]
  expect(monthOf(weeks)).toEqual([[240, { known: 21, of: 30 }]])
  expect(monthOf([...weeks, reading(1, 1, 5)])).toEqual([[245, { known: 22, of: 30 }]])
})

it('counts no day twice where days are told as well', () => {
  const days = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => reading(from + at, from + at, 1))
  expect(monthOf([reading(2, 8, 70), ...days(7, 9)])).toEqual([[71, { known: 8, of: 30 }]])
  // Days that are all there say more than their week.
  expect(monthOf([reading(2, 8, 70), ...days(2, 8)])).toEqual([[7, { known: 7, of: 30 }]])
  // Weeks from Sunday and from Monday share days: one of them stands.
  expect(monthOf([reading(2, 8, 70), reading(8, 14, 50)])).toEqual([[70, { known: 7, of: 30 }]])
})

it('comes to the same in whatever order, and never to more days than there are', () => {
  const span = fc
    .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 6 }), fc.nat(999))
    .map(([from, length, value]) => reading(from, Math.min(30, from + length), value))
  const some = fc.uniqueArray(span, { selector: ({ id }) => id, maxLength: 20 })
  fc.assert(
    fc.property(some, fc.infiniteStream(fc.nat(99)), (all, mix) => {
      const order = all.map((one) => ({ one, at: mix.next().value ?? 0 })).sort((a, b) => a.at - b.at)
      const { readings, known } = noDayTwice(all)
      expect(monthOf(order.map(({ one }) => one))).toEqual(monthOf(all))
      expect(known).toBeLessThanOrEqual(30)
      expect(readings.every((one) => all.includes(one))).toBe(true)
      const days = readings.flatMap(({ day, toDay }) => {
        const [from, to] = [Number(day?.slice(8)), Number((toDay ?? day)?.slice(8))]
        return Array.from({ length: to - from + 1 }, (_, at) => from + at)
      })
      expect([new Set(days).size, days.length]).toEqual([known, known])
    }),
  )
})
