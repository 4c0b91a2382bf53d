import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostMinutes, readMinutes } from '../../../shared/posts/time-entry.ts'

describe('readMinutes', () => {
  it.each([
    ['90', 90],
    [' 1:30 ', 90],
    ['0:05', 5],
    ['45 min', 45],
    ['1h', 60],
    ['1 h 30', 90],
    ['1h30m', 90],
    ['2 hours 15 minutes', 135],
    ['1.5 h', 90],
    ['1,5 sa', 90],
    ['1 saat 10 dk.', 70],
    ['2 ore', 120],
    ['1 ora 20 minuti', 80],
    ['1 ώρα 20 λεπτά', 80],
    ['1,5 Ώρες', 90],
    ['שעה', undefined],
    ['2 שעות', 120],
    ['1.5 ש׳', 90],
    ['20 דק׳', 20],
  ])('reads %j as %s', (typed, minutes) => {
    expect(readMinutes(typed)).toBe(minutes)
  })

  it.each([
    '',
    'soon',
    '0',
    '-5',
    '1:75',
    '1 2 x',
    '3 days',
    '1h banana',
    String(mostMinutes + 1),
    '99999999999999999999',
  ])('refuses %j', (typed) => {
    expect(readMinutes(typed)).toBeUndefined()
  })

  it('reads back every number of minutes it is told as hours and minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: mostMinutes }), (minutes) => {
        const clock = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
        expect(readMinutes(clock)).toBe(minutes)
        expect(readMinutes(`${Math.floor(minutes / 60)} h ${minutes % 60} min`)).toBe(minutes)
      }),
    )
  })
})
