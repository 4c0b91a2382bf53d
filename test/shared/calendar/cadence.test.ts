import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cadenceOf, type TouchFacts, touchPlan, touchState } from '../../../shared/calendar/cadence.ts'
import { addDays } from '../../../shared/day.ts'

const since = '2026-01-15'
const plan = (facts: Partial<TouchFacts>) =>
  touchPlan({ cadenceDays: 30, since, lastLoggedAt: null, snooze: null, ...facts })
const stateAfter = (facts: Partial<TouchFacts>, passed: number) =>
  touchState(plan(facts), addDays(since, passed))

const cadences = fc.integer({ min: 1, max: 3650 })
const instants = fc
  .integer({ min: 0, max: 400 })
  .map((days) => `${addDays('2026-01-01', days)}T09:00:00.000Z`)

describe('a rhythm', () => {
  it('is the own one, else that of the tier, else the shortest of the tags', () => {
    const tier = { name: 'Partners', days: 30 }
    const tags = [
      { name: 'press', days: 60 },
      { name: 'bakers', days: 14 },
    ]
    expect(cadenceOf({ own: 7, tier, tags })).toEqual({ days: 7, from: 'own', name: '' })
    expect(cadenceOf({ own: null, tier, tags })).toEqual({ days: 30, from: 'tier', name: 'Partners' })
    expect(cadenceOf({ own: null, tier: null, tags })).toEqual({ days: 14, from: 'tag', name: 'bakers' })
    expect(cadenceOf({ own: null, tier: null, tags: [] })).toBeNull()
  })

  it('does not depend on the order in which tags were put on', () => {
    const tags = fc.array(fc.record({ name: fc.string(), days: cadences }), { maxLength: 6 })
    fc.assert(
      fc.property(tags, (worn) => {
        const of = (list: typeof worn) => cadenceOf({ own: null, tier: null, tags: list })
        expect(of(worn.toReversed())).toEqual(of(worn))
        if (worn.length > 0) expect(of(worn)?.days).toBe(Math.min(...worn.map(({ days }) => days)))
      }),
    )
  })
})

describe('the next day', () => {
  it('is due on the next day and slipping at one and a half times the cadence', () => {
    expect(plan({}).nextDay).toBe('2026-02-14')
    expect([29, 30, 44, 45].map((passed) => stateAfter({}, passed))).toEqual([
      'fine',
      'due',
      'due',
      'slipping',
    ])
  })

  it('rounds an odd cadence to neither side', () => {
    const odd = [6, 7, 10, 11].map((passed) => stateAfter({ cadenceDays: 7 }, passed))
    expect(odd).toEqual(['fine', 'due', 'due', 'slipping'])
    expect([0, 1, 2].map((passed) => stateAfter({ cadenceDays: 1 }, passed))).toEqual([
      'fine',
      'due',
      'slipping',
    ])
  })

  it('asks nothing where no rhythm was promised', () => {
    expect(plan({ cadenceDays: null })).toEqual({ nextDay: null, slipDay: null, snoozedUntil: null })
    expect(stateAfter({ cadenceDays: null }, 5000)).toBeNull()
  })

  it('turns on the very day that is named as the next one', () => {
    fc.assert(
      fc.property(cadences, fc.integer({ min: -400, max: 9000 }), (cadenceDays, passed) => {
        const state = stateAfter({ cadenceDays }, passed)
        expect(state !== 'fine').toBe(addDays(since, passed) >= (plan({ cadenceDays }).nextDay as string))
        expect(state === 'slipping').toBe(passed * 2 >= cadenceDays * 3)
      }),
    )
  })
})

describe('a rest', () => {
  const rests = fc.record({ cadenceDays: cadences, at: instants, days: fc.integer({ min: 1, max: 700 }) })

  it('holds the next day back until its day, never forward, and ends by itself', () => {
    fc.assert(
      fc.property(rests, ({ cadenceDays, at, days }) => {
        const untilDay = addDays(at.slice(0, 10), days)
        const resting = plan({ cadenceDays, snooze: { untilDay, createdAt: at } })
        const awake = plan({ cadenceDays })
        const later = (one: string | null, other: string) => ((one ?? '') > other ? one : other)
        expect(resting.nextDay).toBe(later(awake.nextDay, untilDay))
        expect(touchState(resting, addDays(untilDay, -1))).not.toBe('slipping')
        const afterwards = addDays(untilDay, 3650 * 2)
        expect(touchState(resting, afterwards)).toBe(touchState(awake, afterwards))
      }),
    )
  })

  it('is over with any touchpoint that is logged after it, and only then', () => {
    fc.assert(
      fc.property(rests, instants, ({ cadenceDays, at, days }, lastLoggedAt) => {
        const snooze = { untilDay: addDays(at.slice(0, 10), days), createdAt: at }
        const logged = plan({ cadenceDays, snooze, lastLoggedAt })
        const isOver = lastLoggedAt > at
        expect(logged).toEqual(plan({ cadenceDays, lastLoggedAt, snooze: isOver ? null : snooze }))
      }),
    )
  })
})
