import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, daysBetween } from '../../../shared/day.ts'
import { periodOf, periodsBack, routineStanding } from '../../../shared/library/place.ts'

const now = { today: '2026-03-12', firstWeekday: 1 }

it('counts this week and, of the full ones since it was first kept, those in which it was', () => {
  const days = ['2026-03-09', '2026-03-03', '2026-03-08', '2026-02-24']
  expect(routineStanding({ times: 2, per: 'week' }, days, now)).toEqual({
    ...{ done: 1, wanted: 2, to: '2026-03-15' },
    ...{ kept: 1, of: 2 },
  })
  expect(routineStanding({ times: 2, per: 'month' }, days, now)).toEqual({
    ...{ done: 3, wanted: 2, to: '2026-03-31' },
    ...{ kept: 0, of: 1 },
  })
})

it('promises nothing without a number, and judges no week before the first', () => {
  expect(routineStanding({ times: null, per: 'week' }, ['2026-03-09'], now)).toBeNull()
  expect(routineStanding({ times: 1, per: 'week' }, [], now)).toMatchObject({ done: 0, kept: 0, of: 0 })
})

const someDay = fc.integer({ min: -400, max: 400 }).map((days) => addDays('2026-03-12', days))
const routine = fc.record({
  times: fc.integer({ min: 1, max: 5 }),
  per: fc.constantFrom('week' as const, 'month' as const),
})

it('needs no order of days, never keeps more than it looked at, and one time more never makes it worse', () => {
  fc.assert(
    fc.property(
      routine,
      fc.array(someDay),
      someDay,
      fc.integer({ min: 1, max: 7 }),
      (promise, days, today, firstWeekday) => {
        const at = { today, firstWeekday }
        const standing = routineStanding(promise, days, at)
        expect(routineStanding(promise, days.toReversed(), at)).toEqual(standing)
        expect(standing?.of).toBeLessThanOrEqual(periodsBack)
        expect(standing?.kept).toBeLessThanOrEqual(standing?.of ?? 0)
        expect(routineStanding(promise, [...days, today], at)?.done).toBe((standing?.done ?? 0) + 1)
      },
    ),
  )
})

it('has periods that hold their day and touch without a gap', () => {
  fc.assert(
    fc.property(routine, someDay, fc.integer({ min: 1, max: 7 }), (promise, day, firstWeekday) => {
      const { from, to } = periodOf(promise, day, firstWeekday)
      expect([from <= day, day <= to]).toEqual([true, true])
      expect(daysBetween(to, periodOf(promise, addDays(to, 1), firstWeekday).from)).toBe(1)
    }),
  )
})
