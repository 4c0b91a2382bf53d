import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isInWindow,
  type QuietWindow,
  quietAt,
  quietMinutes,
  quietSpans,
} from '../../../shared/calendar/quiet.ts'
import { addDays, weekdayOf } from '../../../shared/day.ts'

const aWindow = (values: Partial<QuietWindow>): QuietWindow => ({
  ...{ id: 'a', channelId: null, weekdays: '6', startTime: '00:00', endTime: '00:00', days: 1, reason: '' },
  ...values,
})

const time = fc
  .integer({ min: 0, max: 1439 })
  .map(
    (minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
  )
const someWindow = fc
  .record({
    weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7]).map((days) => days.join('')),
    startTime: time,
    endTime: time,
    days: fc.integer({ min: 0, max: 6 }),
  })
  .map(aWindow)
const weekday = fc.integer({ min: 1, max: 7 })
const minuteOf = (at: string) => Number(at.slice(0, 2)) * 60 + Number(at.slice(3))

describe('a quiet window', () => {
  it('covers Saturday from midnight to midnight', () => {
    const saturday = aWindow({})
    expect(isInWindow(saturday, { weekday: 6, time: '00:00' })).toBe(true)
    expect(isInWindow(saturday, { weekday: 6, time: '23:59' })).toBe(true)
    expect(isInWindow(saturday, { weekday: 7, time: '00:00' })).toBe(false)
    expect(isInWindow(saturday, { weekday: 5, time: '23:59' })).toBe(false)
  })

  it('runs over midnight, from Friday afternoon to Saturday night', () => {
    const sabbath = aWindow({ weekdays: '5', startTime: '16:00', endTime: '20:00' })
    expect(quietMinutes(sabbath)).toBe(28 * 60)
    expect(isInWindow(sabbath, { weekday: 5, time: '15:59' })).toBe(false)
    expect(isInWindow(sabbath, { weekday: 6, time: '12:00' })).toBe(true)
    expect(isInWindow(sabbath, { weekday: 6, time: '20:00' })).toBe(false)
  })

  it('runs over the end of the week, whichever day a week begins on', () => {
    const weekend = aWindow({ weekdays: '7', startTime: '18:00', endTime: '08:00' })
    expect(isInWindow(weekend, { weekday: 7, time: '23:00' })).toBe(true)
    expect(isInWindow(weekend, { weekday: 1, time: '07:59' })).toBe(true)
    expect(isInWindow(weekend, { weekday: 1, time: '08:00' })).toBe(false)
  })

  it('holds exactly its minutes of a week for each day it begins on, unless they overlap', () => {
    fc.assert(
      fc.property(someWindow, weekday, (window, start) => {
        const one = { ...window, weekdays: String(start) }
        let inside = 0
        for (let day = 1; day <= 7; day++)
          for (let minute = 0; minute < 1440; minute += 1) {
            const at = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
            if (isInWindow(one, { weekday: day, time: at })) inside += 1
          }
        expect(inside).toBe(Math.min(quietMinutes(one), 7 * 1440))
      }),
      { numRuns: 10 },
    )
  })

  it('is drawn where it is quiet, and nowhere else', () => {
    fc.assert(
      fc.property(someWindow, weekday, time, (window, day, at) => {
        const minute = minuteOf(at)
        const isDrawn = quietSpans([window], day).some(({ from, to }) => from <= minute && minute < to)
        expect(isDrawn).toBe(isInWindow(window, { weekday: day, time: at }))
      }),
    )
  })

  it('is the same hours on the days on which clocks change', () => {
    for (const day of ['2026-03-29', '2026-10-25', '2026-03-27', '2026-11-01', '2015-11-08']) {
      const night = aWindow({ weekdays: '1234567', startTime: '22:00', endTime: '07:00' })
      const at = (hour: string, on = day) => quietAt([night], { channelId: 'c', day: on, time: hour }).length
      expect([at('02:30'), at('03:00'), at('07:00'), at('22:00'), at('02:30', addDays(day, 1))]).toEqual([
        1, 1, 0, 1, 1,
      ])
      expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day))
    }
  })

  it('counts for its own channel alone, and judges a day without a time by its noon', () => {
    const window = aWindow({ channelId: 'instagram' })
    expect(quietAt([window], { channelId: 'instagram', day: '2026-03-14', time: null })).toHaveLength(1)
    expect(quietAt([window], { channelId: 'blog', day: '2026-03-14', time: null })).toHaveLength(0)
    const night = aWindow({ startTime: '22:00', endTime: '07:00' })
    expect(quietAt([night], { channelId: 'blog', day: '2026-03-14', time: null })).toHaveLength(0)
  })
})
