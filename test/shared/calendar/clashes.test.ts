import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClashFacts, findClashes, type Standing, signOf } from '../../../shared/calendar/clashes.ts'
import { addDays } from '../../../shared/day.ts'

const day = '2026-03-12'
const one: Standing = {
  ...{ variantId: 'v', postId: 'p', channelId: 'instagram', day, time: '10:00', textKey: 'same' },
  ...{ state: 'draft', delivery: 'planned' },
}
const facts: ClashFacts = {
  ...{ others: [], windows: [], holidays: new Map(), isHeld: false, today: '2026-03-02' },
  rule: { nearMinutes: 60, sameTextDays: 14 },
}
type Other = ClashFacts['others'][number]
const other = (values: Partial<Other>): Other => ({
  ...{
    variantId: 'w',
    postId: 'q',
    title: 'Other',
    channelId: 'instagram',
    day,
    time: '15:00',
    textKey: 'other',
  },
  ...values,
})
const kinds = (standing: Partial<Standing>, given: Partial<ClashFacts>) =>
  findClashes({ ...one, ...standing }, { ...facts, ...given }).map(({ kind }) => kind)

describe('clashes', () => {
  it.each([
    ['10:59', ['near']],
    ['11:00', []],
    ['09:01', ['near']],
    ['09:00', []],
  ])('knows a post of its channel at %s', (time, found) => {
    expect(kinds({}, { others: [other({ time })] })).toEqual(found)
  })

  it('is near over midnight, and not on another channel', () => {
    const late = { time: '23:40' }
    const early = { day: addDays(day, 1), time: '00:20' }
    expect(kinds(late, { others: [other(early)] })).toEqual(['near'])
    expect(kinds(late, { others: [other({ ...early, channelId: 'blog' })] })).toEqual([])
    expect(kinds({ ...late, channelId: null }, { others: [other({ ...early, channelId: null })] })).toEqual(
      [],
    )
  })

  it('finds the same text on its channel within days, on another one within the hour', () => {
    const same = { textKey: 'same' }
    expect(kinds({}, { others: [other({ ...same, day: addDays(day, 14) })] })).toEqual(['sameText'])
    expect(kinds({}, { others: [other({ ...same, day: addDays(day, -15) })] })).toEqual([])
    expect(kinds({}, { others: [other({ ...same, channelId: 'blog', time: '11:00' })] })).toEqual([
      'sameText',
    ])
    expect(kinds({}, { others: [other({ ...same, channelId: 'blog', time: '11:01' })] })).toEqual([])
    expect(
      kinds({}, { others: [other({ ...same, channelId: 'blog', time: '10:00', postId: 'p' })] }),
    ).toEqual([])
    expect(kinds({ textKey: null }, { others: [other({ textKey: null })] })).toEqual([])
  })

  it('knows the past, a hold, a quiet window and a holiday, and names the reason', () => {
    const windows = [
      {
        ...{ id: 'q', channelId: null, weekdays: '4', startTime: '00:00', endTime: '00:00' },
        ...{ days: 1, reason: 'Day of rest' },
      },
    ]
    const found = findClashes(one, {
      ...facts,
      ...{ windows, holidays: new Map([[day, 'Fair']]), isHeld: true, today: addDays(day, 1) },
    })
    expect(found.map(({ kind, about }) => [kind, about])).toEqual([
      ['past', ''],
      ['hold', ''],
      ['quiet', 'Day of rest'],
      ['holiday', 'Fair'],
    ])
    expect(kinds({ state: 'onHold' }, { isHeld: true })).toEqual([])
  })

  it.each([[{ delivery: 'posted' }], [{ delivery: 'missed' }], [{ state: 'rejected' }]] as const)(
    'says nothing of a post that will not go out: %o',
    (values) => {
      expect(kinds(values, { others: [other({ time: '10:00' })], today: addDays(day, 9) })).toEqual([])
    },
  )

  it('sees what lies between two posts the same way from both', () => {
    const place = fc.record({
      channelId: fc.constantFrom('instagram', 'blog', null),
      day: fc.integer({ min: -20, max: 20 }).map((days) => addDays(day, days)),
      time: fc.constantFrom('00:10', '09:30', '10:00', '10:40', '23:50', null),
      textKey: fc.constantFrom('same', 'other', null),
    })
    fc.assert(
      fc.property(place, place, fc.integer({ min: 0, max: 120 }), (a, b, nearMinutes) => {
        const rule = { nearMinutes, sameTextDays: 14 }
        const from = (mine: typeof a, theirs: typeof a) =>
          kinds(mine, { rule, others: [other(theirs)], today: '2000-01-01' })
        expect(from(a, b)).toEqual(from(b, a))
      }),
    )
  })

  it('is kept for one day, time, channel and text', () => {
    const sign = signOf(one)
    for (const change of [{ day: addDays(day, 1) }, { time: null }, { channelId: null }, { textKey: 'new' }])
      expect(signOf({ ...one, ...change })).not.toBe(sign)
    expect(signOf({ ...one, state: 'approved' })).toBe(sign)
  })
})
