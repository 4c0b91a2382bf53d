import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costPerResult, type PaidLine, paidElsewhere, sumPaid } from '../../../shared/review/paid-month.ts'

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

describe('what was paid in other currencies', () => {
  const paid = (effortId: string, currency: string, spend: number | null): PaidLine => ({
    ...line(spend, null),
    ...{ effortId, currency },
  })

  it('is each currency by itself, over the efforts of which a part is in one', () => {
    const september = [paid('a', 'USD', 10.1), paid('a', 'USD', 0.2), paid('b', 'CHF', 5), paid('c', '', 7)]
    expect(paidElsewhere([september])).toEqual({
      efforts: 2,
      amounts: [
        { currency: 'CHF', spend: 5 },
        { currency: 'USD', spend: 10.3 },
      ],
    })
  })

  it('names what such an effort cost in our own too, in that month only', () => {
    const mixed = [paid('a', '', 3), paid('a', 'USD', 4)]
    expect(paidElsewhere([mixed, [paid('a', '', 50)]])).toEqual({
      efforts: 1,
      amounts: [
        { currency: '', spend: 3 },
        { currency: 'USD', spend: 4 },
      ],
    })
  })

  it('is nothing where nothing was paid', () => {
    expect(paidElsewhere([[paid('a', 'USD', null), paid('b', 'USD', 0), paid('c', '', 7)]])).toEqual({
      efforts: 0,
      amounts: [],
    })
  })
})
