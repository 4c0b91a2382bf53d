import { expect, it } from 'vitest'
import { addGoalValues, addPaid, addReturns } from '../../../shared/review/review-document.ts'

const paid = (spend: number | null, results: number | null, changes = {}) => ({
  ...{
    effortId: 'e1',
    name: 'Boost',
    content: null,
    planned: 10,
    spend,
    results,
    resultName: 'Clicks',
    currency: '',
    files: [],
  },
  ...changes,
})

it('sums what was paid first; a month that tells only its spend leaves the results open', () => {
  expect(addPaid([[paid(10, 4)], [paid(30, 6)]])).toMatchObject([{ planned: 20, spend: 40, results: 10 }])
  expect(addPaid([[paid(10, 4)], [paid(30, null)]])).toMatchObject([{ spend: 40, results: null }])
  expect(addPaid([[paid(10, 4)], [paid(null, null)]])).toMatchObject([{ spend: 10, results: 4 }])
  expect(addPaid([[paid(10, 4)], [paid(30, 6, { resultName: 'Sales' })]])).toHaveLength(2)
  expect(addPaid([])).toEqual([])
})

it('sums cost, time and return of a goal, each currency by itself, and calls nothing nothing', () => {
  const one = (costs: number | null, won: { value: number; currency: string }[]) => [
    { goalId: null, title: '', costs, paid: costs, minutes: null, won, sold: costs },
  ]
  const [sum] = addReturns([
    one(10, [{ value: 5, currency: 'EUR' }]),
    one(null, [{ value: 2, currency: 'GBP' }]),
  ])
  expect(sum).toMatchObject({ costs: 10, paid: 10, minutes: null, sold: 10 })
  expect(sum?.won).toEqual([
    { value: 5, currency: 'EUR' },
    { value: 2, currency: 'GBP' },
  ])
})

it('adds what alliances won, and takes what is open from the last month', () => {
  const value = (won: number, open: number) => {
    const amount = (one: number) => [{ value: one, currency: 'EUR' }]
    return [
      {
        goalId: null,
        title: '',
        won: amount(won),
        lost: [],
        wonSoFar: amount(won),
        open: amount(open),
        unvalued: 0,
      },
    ]
  }
  expect(addGoalValues([value(5, 9), value(7, 1)])).toMatchObject([
    { won: [{ value: 12 }], open: [{ value: 1 }] },
  ])
})
