import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countSlots,
  minutesFrom,
  nearestSlot,
  type Slot,
  type SlotPlace,
  slotsOfDays,
  suggestSlots,
} from '../../../shared/calendar/slots.ts'
import { addDays, type Day, weekdayOf } from '../../../shared/day.ts'
import { weekOf } from '../../../shared/week.ts'

const italy = { firstDay: 1, weekend: [6, 7] }
const israel = weekOf('und-IL')
const daysOf = (places: readonly SlotPlace[]) => places.map(({ weekday }) => weekday)

const place = fc.record({
  weekday: fc.integer({ min: 1, max: 7 }),
  time: fc.constantFrom('08:30', '10:00', '13:00', '16:00', '23:30'),
})
const aWeek = fc.constantFrom(italy, israel, { firstDay: 6, weekend: [5, 6] })
/** Days on which clocks change: Rome, Athens, Jerusalem, New York, and Istanbul as it did in 2015. */
const clockChange = fc.constantFrom('2026-03-29', '2026-10-25', '2026-03-27', '2026-11-01', '2015-11-08')

describe('suggesting slots', () => {
  it.each([
    [1, [3]],
    [2, [2, 4]],
    [3, [1, 3, 5]],
    [4, [1, 2, 4, 5]],
    [5, [1, 2, 3, 4, 5]],
    [7, [1, 2, 2, 3, 4, 4, 5]],
    [0.5, [3]],
    [0, []],
  ])('spreads %s a week over the working days', (postsPerWeek, days) => {
    expect(daysOf(suggestSlots({ postsPerWeek, week: italy, there: [] }))).toEqual(days)
  })

  it('leaves out Friday and Saturday in Israel, and begins on Sunday', () => {
    expect(daysOf(suggestSlots({ postsPerWeek: 3, week: israel, there: [] }))).toEqual([2, 4, 7])
  })

  it('completes what is there, keeps to working days, doubles nothing, and always answers alike', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        aWeek,
        fc.uniqueArray(place, { selector: ({ weekday, time }) => `${weekday} ${time}`, maxLength: 10 }),
        (postsPerWeek, week, there) => {
          const made = suggestSlots({ postsPerWeek, week, there })
          expect(suggestSlots({ postsPerWeek, week, there: there.toReversed() })).toEqual(made)
          expect(made.every(({ weekday }) => !week.weekend.includes(weekday))).toBe(true)
          const all = [...there, ...made].map(({ weekday, time }) => `${weekday} ${time}`)
          expect(new Set(all).size).toBe(all.length)
          expect(made.length).toBeLessThanOrEqual(Math.max(0, postsPerWeek - there.length))
          if (postsPerWeek <= 20) expect(made.length).toBe(Math.max(0, postsPerWeek - there.length))
        },
      ),
    )
  })

  it('stays out of quiet windows', () => {
    const isQuiet = ({ weekday, time }: SlotPlace) => weekday === 5 || time < '12:00'
    const made = suggestSlots({ postsPerWeek: 4, week: italy, there: [], isQuiet })
    expect(daysOf(made)).toEqual([1, 2, 3, 4])
    expect(made.every((one) => !isQuiet(one))).toBe(true)
  })
})

const slots = fc.array(
  place.map(({ weekday, time }): Slot => ({ id: 'a', channelId: 'c', weekday, time })),
  { maxLength: 12 },
)

it('lays slots on their weekday at their wall-clock time, whatever the clocks do', () => {
  fc.assert(
    fc.property(slots, clockChange, (some, day) => {
      const days = slotsOfDays(some, { from: addDays(day, -3), to: addDays(day, 3) })
      expect(days.length).toBe(some.length)
      const found = days.map((one) => `${weekdayOf(one.day)} ${one.time}`).sort()
      expect(found).toEqual(some.map(({ weekday, time }) => `${weekday} ${time}`).sort())
    }),
  )
})

it('counts every slot of a week once, whichever day weeks begin on', () => {
  fc.assert(
    fc.property(slots, fc.integer({ min: 1, max: 7 }), clockChange, (some, firstWeekday, day) => {
      const from = addDays(day, -10)
      const days = slotsOfDays(some, { from, to: addDays(day, 10) })
      const counts = countSlots(days, (slot) => slot.time === '10:00', firstWeekday)
      expect(counts.reduce((sum, { all }) => sum + all, 0)).toBe(days.length)
      expect(counts.reduce((sum, { filled }) => sum + filled, 0)).toBe(
        days.filter(({ time }) => time !== '10:00').length,
      )
      expect(counts.every(({ weekStart }) => weekdayOf(weekStart) === firstWeekday)).toBe(true)
    }),
  )
})

it('finds the nearest slot, and prefers what is still to come', () => {
  const at = (day: Day, time: string) => ({ channelId: 'c', day, time })
  const some = [at('2026-03-10', '10:00'), at('2026-03-12', '10:00'), at('2026-03-12', '18:00')]
  expect(nearestSlot(some, { day: '2026-03-11', time: '10:00' })).toEqual(some[1])
  expect(nearestSlot(some, { day: '2026-03-12', time: '17:00' })).toEqual(some[2])
  expect(nearestSlot([], { day: '2026-03-12', time: null })).toBeUndefined()
  expect(minutesFrom(some[0] as (typeof some)[0], { day: '2026-03-11', time: '09:00' })).toBe(23 * 60)
})
