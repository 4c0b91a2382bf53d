import { expect, it } from 'vitest'
import { numbers } from '../../../shared/i18n/interpolation.ts'

it.each([
  ['en', '12,345'],
  ['tr', '12.345'],
  ['it', '12.345'],
  ['el', '12.345'],
  ['he', '12,345'],
])('writes numbers as %s does', (language, written) => {
  expect(numbers.format(12_345, undefined, language)).toBe(written)
})

it('leaves text as it is', () => {
  expect(numbers.format('12345', undefined, 'en')).toBe('12345')
})
