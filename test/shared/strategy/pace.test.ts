import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../shared/day.ts'
import { expectedOn, judgePace } from '../../../shared/strategy/pace.ts'

const year = {
  kind: 'target',
  measureId: 'followers',
  baseline: 1000,
  target: 2000,
  band: null,
  startDay: '2026-01-01',
  dueDay: '2026-12-31',
} as const
const amount = fc.integer({ min: -1_000_000, max: 1_000_000 })
const dayInYear = fc.integer({ min: 1, max: 364 }).map((days) => addDays('2026-01-01', days))

describe('judgePace', () => {
  it('stands exactly on the line with ratio 1, whatever the numbers and the direction', () => {
    fc.assert(
      fc.property(amount, amount, dayInYear, (baseline, target, today) => {
        fc.pre(baseline !== target)
        const objective = { ...year, baseline, target }
        const pace = judgePace(objective, expectedOn(objective, today) ?? null, today)
        expect(pace.verdict).toBe('on')
        expect(pace.ratio).toBeCloseTo(1, 9)
      }),
    )
  })

  it('never gets worse when the value moves towards the target', () => {
    const order = ['off', 'atRisk', 'on']
    fc.assert(
      fc.property(
        amount,
        amount,
        dayInYear,
        fc.double({ min: -1, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (baseline, target, today, done, more) => {
          fc.pre(baseline !== target)
          const at = (share: number) =>
            judgePace({ ...year, baseline, target }, baseline + (target - baseline) * share, today)
          expect(order.indexOf(at(done + more).verdict)).toBeGreaterThanOrEqual(
            order.indexOf(at(done).verdict),
          )
        },
      ),
    )
  })

  it('is on from 0.9 and at risk from 0.7', () => {
    const end = (value: number) => judgePace(year, value, '2027-02-01').verdict
    expect([end(1900), end(1899), end(1700), end(1699), end(900)]).toEqual([
      'on',
      'atRisk',
      'atRisk',
      'off',
      'off',
    ])
  })

  it('reads a target that is lower than the baseline', () => {
    const fewer = { ...year, baseline: 40, target: 20 }
    expect(judgePace(fewer, 20, '2026-12-31').verdict).toBe('on')
    expect(judgePace(fewer, 40, '2026-12-31').verdict).toBe('off')
  })

  it('keeps a value within its band, on both sides alike', () => {
    const kept = { ...year, kind: 'keep', baseline: null, target: 24, band: 6 } as const
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (distance) => {
        const verdict = judgePace(kept, 24 + distance, '2026-06-01').verdict
        expect(judgePace(kept, 24 - distance, '2026-06-01').verdict).toBe(verdict)
        expect(verdict).toBe(distance <= 6 ? 'on' : 6 / distance >= 0.7 ? 'atRisk' : 'off')
      }),
    )
    expect(judgePace(kept, 1, '2025-06-01')).toMatchObject({ verdict: 'unknown', gap: 'notStarted' })
    expect(judgePace({ ...year, baseline: 50, target: 50 }, 46, '2026-06-01').verdict).toBe('on')
    expect(judgePace({ ...year, baseline: 50, target: 50 }, 40, '2026-06-01').verdict).toBe('off')
  })

  it('says why it cannot say, and never takes a missing value for zero', () => {
    expect(judgePace(year, null, '2026-06-01')).toMatchObject({
      verdict: 'unknown',
      gap: 'noReading',
      ratio: null,
    })
    expect(judgePace({ ...year, measureId: null }, 5, '2026-06-01').gap).toBe('noMeasure')
    expect(judgePace({ ...year, dueDay: null }, 5, '2026-06-01').gap).toBe('noLine')
    expect(judgePace({ ...year, baseline: null }, 5, '2026-06-01').gap).toBe('noLine')
    expect(judgePace(year, 1000, '2026-01-01').gap).toBe('notStarted')
    expect(judgePace({ ...year, kind: 'exploring' }, null, '2026-06-01').verdict).toBe('exploring')
  })
})
