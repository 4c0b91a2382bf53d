import { expect, it } from 'vitest'
import { countries } from '../../shared/countries.ts'
import { currencyOf } from '../../shared/currency.ts'

it.each([
  ['IT', 'EUR'],
  ['TR', 'TRY'],
  ['GR', 'EUR'],
  ['IL', 'ILS'],
  ['GB', 'GBP'],
  ['LI', 'CHF'],
])('in %s one pays in %s', (country, currency) => {
  expect(currencyOf(country)).toBe(currency)
})

it('knows only currencies that can be named', () => {
  const known = Intl.supportedValuesOf('currency')
  const named = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' })
  const unknown = countries.map(currencyOf).filter((code) => !known.includes(code) && !named.of(code))
  expect(new Set(unknown)).toEqual(new Set())
})
