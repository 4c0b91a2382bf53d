import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costPerResult, type PaidLine, sumPaid } from '../../../shared/review/paid-month.ts'

const line = (spend: number | null, results: number | null, resultName = 'enquiries'): PaidLine => ({
  ...{
    effortId: 'e',
    name: 'Films',
    content: null,
    planned: null,
    spend,
    results,
    resultName,
    currency: '',
    files: [],
  },
})

describe('cost per result', () => {
  it('is missing while a part is, and where nothing came', () => {
    expect(costPerResult(line(30, 4))).toBe(7.5)
    expect(costPerResult(line(null, 4))).toBeNull()
    expect(costPerResult(line(30, null))).toBeNull()
    expect(costPerResult(line(30, 0))).toBeNull()
  })

  it('of several is their spends over their results, not the middle of their costs', () => {
    expect(sumPaid([line(100, 10), line(10, 10), line(5, null)])).toEqual([
      { resultName: 'enquiries', currency: '', spend: 110, results: 20, cost: 5.5 },
    ])
  })

  it('adds only what counts the same, however it is written', () => {
    const lines = [line(1, 1, 'Clicks'), line(2, 2, 'clicks '), line(3, 3, 'sales')]
    expect(sumPaid(lines)).toEqual([{ resultName: 'Clicks', currency: '', spend: 3, results: 3, cost: 1 }])
  })

  it('lies between the cheapest and the dearest of those it sums', () => {
    const one = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 1_000 }))
    fc.assert(
      fc.property(fc.array(one, { minLength: 2, maxLength: 9 }), (all) => {
        const lines = all.map(([hundredths, results]) => line(hundredths / 100, results))
        const costs = lines.map((some) => costPerResult(some) ?? 0)
        const cost = sumPaid(lines)[0]?.cost ?? -1
        expect(cost).toBeGreaterThanOrEqual(Math.min(...costs) - 1e-9)
        expect(cost).toBeLessThanOrEqual(Math.max(...costs) + 1e-9)
      }),
    )
  })
})
