import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../shared/day.ts'
import { cleanHandle, cleanTag, nextTouchDay, touchState } from '../../shared/relationships.ts'

describe('cadence', () => {
  it('is due on the next day and slipping at one and a half times the cadence', () => {
    expect(nextTouchDay(30, '2026-03-01')).toBe('2026-03-31')
    expect([29, 30, 44, 45].map((passed) => touchState(30, passed))).toEqual([
      'fine',
      'due',
      'due',
      'slipping',
    ])
  })

  it('rounds an odd cadence to neither side', () => {
    expect([6, 7, 10, 11].map((passed) => touchState(7, passed))).toEqual(['fine', 'due', 'due', 'slipping'])
    expect([0, 1, 2].map((passed) => touchState(1, passed))).toEqual(['fine', 'due', 'slipping'])
  })

  it('asks nothing where no rhythm was promised', () => {
    expect([nextTouchDay(null, '2020-01-01'), touchState(null, 5000)]).toEqual([null, null])
  })

  it('turns on the very day that is named as the next one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3650 }),
        fc.integer({ min: -400, max: 9000 }),
        (cadenceDays, passed) => {
          const since = '2026-01-15'
          const today = addDays(since, passed)
          const state = touchState(cadenceDays, daysBetween(since, today))
          expect(state !== 'fine').toBe(today >= (nextTouchDay(cadenceDays, since) as string))
          expect(state === 'slipping').toBe(passed * 2 >= cadenceDays * 3)
        },
      ),
    )
  })
})

it('keeps tags and handles clean of signs that people type around them', () => {
  expect(cleanTag('  ##local   press ')).toBe('local press')
  expect(cleanTag('# ')).toBe('')
  expect(cleanHandle(' @@sample.studio ')).toBe('sample.studio')
})
