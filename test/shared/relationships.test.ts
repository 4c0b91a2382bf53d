import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../shared/day.ts'
import { cleanHandle, cleanTag, lateness, nextTouchDay, touchState } from '../../shared/relationships.ts'

describe('cadence', () => {
  it('is due on the next day and slipping at one and a half times the cadence', () => {
    const since = '2026-03-01'
    expect(nextTouchDay(30, since)).toBe('2026-03-31')
    expect(touchState(30, since, '2026-03-30')).toBe('fine')
    expect(touchState(30, since, '2026-03-31')).toBe('due')
    expect(touchState(30, since, '2026-04-14')).toBe('due')
    expect(touchState(30, since, '2026-04-15')).toBe('slipping')
  })

  it('rounds an odd cadence to neither side', () => {
    expect(touchState(7, '2026-03-01', '2026-03-11')).toBe('due')
    expect(touchState(7, '2026-03-01', '2026-03-12')).toBe('slipping')
    expect(touchState(1, '2026-03-01', '2026-03-02')).toBe('due')
    expect(touchState(1, '2026-03-01', '2026-03-03')).toBe('slipping')
  })

  it('asks nothing where no rhythm was promised', () => {
    expect([nextTouchDay(null, '2020-01-01'), touchState(null, '2020-01-01', '2026-01-01')]).toEqual([null, null])
  })

  it('agrees with the next day whatever the numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3650 }), fc.integer({ min: -400, max: 9000 }), (cadenceDays, passed) => {
        const since = '2026-01-15'
        const today = addDays(since, passed)
        const state = touchState(cadenceDays, since, today)
        expect(state !== 'fine').toBe(today >= (nextTouchDay(cadenceDays, since) as string))
        expect(state === 'slipping').toBe(passed * 2 >= cadenceDays * 3)
        expect(lateness(cadenceDays, since, today)).toBeCloseTo(passed / cadenceDays)
      }),
    )
  })
})

it('keeps tags and handles clean of signs that people type around them', () => {
  expect(cleanTag('  ##local   press ')).toBe('local press')
  expect(cleanTag('# ')).toBe('')
  expect(cleanHandle(' @@sample.studio ')).toBe('sample.studio')
})
