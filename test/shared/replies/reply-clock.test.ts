import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, dayOf, timeOf, weekdayOf } from '../../../shared/day.ts'
import {
  clockState,
  type ReplyPromise,
  replyDueAt,
  responseTimes,
} from '../../../shared/replies/reply-clock.ts'

const anInstant = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const aZone = fc.constantFrom('Europe/Athens', 'Asia/Jerusalem', 'America/New_York', 'UTC')
const aWeekend = fc.constantFrom<readonly number[]>([6, 7], [5, 6], [7], [])
const aPromise = (clock: ReplyPromise['clock']) =>
  fc.record({
    clock: fc.constant(clock),
    hours: fc.integer({ min: 0, max: 200 }),
    timeZone: aZone,
    weekend: aWeekend,
  })

describe('the time to answer', () => {
  it('is so many plain hours, whatever the clocks of the place do', () => {
    fc.assert(
      fc.property(anInstant, aPromise('hours'), (at, promise) => {
        expect(Date.parse(replyDueAt(at, promise)) - Date.parse(at)).toBe(promise.hours * 3_600_000)
      }),
    )
  })

  it('is the end of the next working day, with none between', () => {
    fc.assert(
      fc.property(anInstant, aPromise('workday'), (at, promise) => {
        const { timeZone, weekend } = promise
        const due = replyDueAt(at, promise)
        const last = dayOf(new Date(Date.parse(due) - 1).toISOString(), timeZone)
        expect(timeOf(due, timeZone)).toBe('00:00')
        expect(weekend).not.toContain(weekdayOf(last))
        const between: Day[] = []
        for (let day = addDays(dayOf(at, timeZone), 1); day < last; day = addDays(day, 1)) between.push(day)
        expect(between.every((day) => weekend.includes(weekdayOf(day)))).toBe(true)
      }),
    )
  })

  it('knows the week of the country: Thursday evening is due on Sunday in Israel, on Friday in Italy', () => {
    const at = '2026-11-26T18:00:00.000Z'
    const end = (weekend: number[], timeZone: string) =>
      dayOf(
        new Date(
          Date.parse(replyDueAt(at, { clock: 'workday', hours: 24, timeZone, weekend })) - 1,
        ).toISOString(),
        timeZone,
      )
    expect(end([5, 6], 'Asia/Jerusalem')).toBe('2026-11-29')
    expect(end([6, 7], 'Europe/Rome')).toBe('2026-11-27')
  })

  it('is late from the moment it was due, and soon in its last quarter', () => {
    const span = { at: '2026-11-26T08:00:00.000Z', dueAt: '2026-11-27T08:00:00.000Z' }
    expect(clockState(span, '2026-11-27T01:59:00.000Z')).toBe('fine')
    expect(clockState(span, '2026-11-27T02:00:00.000Z')).toBe('soon')
    expect(clockState(span, '2026-11-27T07:59:59.999Z')).toBe('soon')
    expect(clockState(span, '2026-11-27T08:00:00.000Z')).toBe('late')
  })
})

describe('response times', () => {
  const took = (...minutes: number[]) =>
    responseTimes(
      minutes.map((minute) => ({
        at: '2026-11-01T00:00:00.000Z',
        settledAt: new Date(Date.parse('2026-11-01T00:00:00.000Z') + minute * 60_000).toISOString(),
      })),
    )

  it('are nothing where nothing was answered, which is not zero', () => {
    expect(took()).toEqual({ n: 0, median: null, p90: null })
  })

  it('are told by the middle and by what nine of ten took', () => {
    expect(took(60)).toEqual({ n: 1, median: 60, p90: 60 })
    expect(took(10, 20)).toEqual({ n: 2, median: 15, p90: 19 })
    expect(took(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100)).toEqual({ n: 11, median: 6, p90: 10 })
  })

  it('do not depend on the order, and lie between the shortest and the longest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 1 }), (minutes) => {
        const { n, median, p90 } = took(...minutes)
        expect(took(...minutes.toReversed())).toEqual({ n, median, p90 })
        expect(median).toBeGreaterThanOrEqual(Math.min(...minutes))
        expect(p90).toBeLessThanOrEqual(Math.max(...minutes))
        expect(p90 as number).toBeGreaterThanOrEqual(median as number)
      }),
    )
  })
})
