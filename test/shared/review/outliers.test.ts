import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outliersOf } from '../../../shared/review/outliers.ts'

const outliers = (values: number[]) =>
  [
    ...outliersOf(
      values.map((value) => ({ value })),
      ({ value }) => value,
    ),
  ].map(([{ value }, way]) => [value, way])

describe('outliers', () => {
  it('are those that the middle distance cannot explain, with the side they lie on', () => {
    const usual = [4, 5, 5, 6, 6, 7, 7, 8, 8, 9]
    expect(outliers([...usual, 60])).toEqual([[60, 'up']])
    expect(outliers([...usual.map((value) => value + 100), 1])).toEqual([[1, 'down']])
    expect(outliers(usual)).toEqual([])
  })

  it('hide no other: two that are far are both found', () => {
    expect(outliers([4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 70, 80])).toEqual([
      [70, 'up'],
      [80, 'up'],
    ])
  })

  it('are none among fewer than ten, nor where most are alike', () => {
    expect(outliers([1, 1, 2, 2, 3, 3, 4, 4, 90])).toEqual([])
    expect(outliers([5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 7])).toEqual([])
  })

  it('are the same whatever the unit and the zero', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 10, maxLength: 40 })
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 99 }),
        (all, factor, more) => {
          const scaled = outliers(all.map((value) => value * factor + more))
          expect(scaled.length).toBe(outliers(all).length)
        },
      ),
    )
  })
})
