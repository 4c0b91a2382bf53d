import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumber } from '../../../shared/text/number-text.ts'

const locales = ['en-GB', 'tr-TR', 'it-IT', 'el-GR', 'he-IL']

describe('a number as a person writes it', () => {
  it.each([
    ['1,200', 'en-GB', 1200],
    ['1.200', 'it-IT', 1200],
    ['1.200,5', 'tr-TR', 1200.5],
    ['1200,5', 'el-GR', 1200.5],
    ['2.9', 'he-IL', 2.9],
    ['-3', 'en-GB', -3],
    [' 1 200 ', 'en-GB', 1200],
    ['0', 'en-GB', 0],
  ])('%s in %s is %d', (text, locale, value) => {
    expect(parseNumber(text, locale)).toBe(value)
  })

  it('is missing, not zero, when nothing was written', () => {
    expect(parseNumber('  ', 'en-GB')).toBeNull()
  })

  it.each([
    ['more', 'en-GB'],
    ['1,5', 'en-GB'],
    ['1.5', 'it-IT'],
    ['12%', 'en-GB'],
    ['1,200,00', 'en-GB'],
    ['--1', 'en-GB'],
  ])('%s in %s is not guessed at', (text, locale) => {
    expect(parseNumber(text, locale)).toBeUndefined()
  })

  it('comes back from every form our languages write', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.constantFrom(...locales),
        (hundredths, locale) => {
          const value = hundredths / 100
          const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value)
          expect(parseNumber(text, locale)).toBeCloseTo(value, 5)
        },
      ),
    )
  })
})
