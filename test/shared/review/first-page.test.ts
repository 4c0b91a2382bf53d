import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitForFirstPage, isUsual, usualNumbers } from '../../../shared/review/first-page.ts'
import { measureKeys } from '../../../shared/review/measures.ts'
import { PaperFacts } from '../../../shared/review/review-document.ts'

it('takes each number once, in the order wanted, and none that is not there', () => {
  const own = [{ id: 'own-1' }]
  const wanted = fc.array(fc.constantFrom(...measureKeys, 'rate', 'own-1', 'gone'))
  fc.assert(
    fc.property(wanted, (ids) => {
      const fit = fitForFirstPage(ids, own)
      expect(fit).toEqual(ids.filter((id, at) => id !== 'gone' && ids.indexOf(id) === at))
    }),
  )
})

it('knows the usual order from another', () => {
  expect([isUsual([]), isUsual(usualNumbers), isUsual(usualNumbers.toReversed())]).toEqual([
    true,
    true,
    false,
  ])
  expect(isUsual(usualNumbers.slice(1))).toBe(false)
})

it('gives a paper that was kept before numbers were chosen the usual ones', () => {
  const brand = { name: 'A', country: 'GB', timeZone: 'Europe/London', currency: 'GBP' }
  const { numbers } = PaperFacts.parse({ brand, benchmarks: [], audiences: [] })
  expect(numbers.map(({ measure }) => measure)).toEqual([...usualNumbers])
})
