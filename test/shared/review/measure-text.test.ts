import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMeasure } from '../../../shared/review/measure-text.ts'

const locales = ['en-GB', 'tr-TR', 'it-IT', 'el-GR', 'he-IL']

describe('a share as a person writes it', () => {
  it.each([
    ['4.5 %', 'en-GB', 0.045],
    ['4,5 %', 'it-IT', 0.045],
    ['%4,5', 'tr-TR', 0.045],
    ['4,5', 'el-GR', 0.045],
    ['\u200f4.5%', 'he-IL', 0.045],
    ['0', 'en-GB', 0],
    ['100 %', 'en-GB', 1],
  ])('%s in %s is %d', (text, locale, value) => {
    expect(parseMeasure('share', text, { locale })).toEqual({ value })
  })

  it.each([
    ['4,5 %', 'en-GB', 'noShare'],
    ['half', 'en-GB', 'noShare'],
    ['%', 'en-GB', 'noShare'],
    ['-4 %', 'en-GB', 'outside'],
    ['101 %', 'en-GB', 'outside'],
  ])('%s in %s cannot stand: %s', (text, locale, fault) => {
    expect(parseMeasure('share', text, { locale })).toEqual({ fault })
  })
})

it.each([
  ['-4.5 %', 'en-GB'],
  ['-%4,5', 'tr-TR'],
  ['\u200e-4.5%', 'he-IL'],
])('%s in %s is below zero only where the measure goes there', (text, locale) => {
  expect(parseMeasure('share', text, { locale, least: -1 })).toEqual({ value: -0.045 })
  expect(parseMeasure('share', text, { locale })).toEqual({ fault: 'outside' })
})

describe('a time as a person writes it', () => {
  it.each([
    ['1:30', 'en-GB', 90],
    ['0:05', 'en-GB', 5],
    ['1:30:30', 'en-GB', 90.5],
    ['1.5 h', 'en-GB', 90],
    ['1,5 h', 'it-IT', 90],
    ['90 min', 'en-GB', 90],
    ['1 h 30 min', 'en-GB', 90],
    ['2hrs 5mins', 'en-GB', 125],
    ['1h30m', 'en-GB', 90],
    ['1 sa. 30 dk.', 'tr-TR', 90],
    ['1,5 saat', 'tr-TR', 90],
    ['2 ore', 'it-IT', 120],
    ['2 ωρες', 'el-GR', 120],
    ['2 ΏΡΕΣ', 'el-GR', 120],
    ['שעתיים', 'he-IL', 120],
    ["30 דק'", 'he-IL', 30],
    ['1,200 min', 'en-GB', 1200],
    ['0', 'en-GB', 0],
  ])('%s in %s is %d minutes', (text, locale, value) => {
    expect(parseMeasure('minutes', text, { locale })).toEqual({ value })
    expect(parseMeasure('seconds', text, { locale })).toEqual({ value: value * 60 })
  })

  it.each([
    ['90', 'en-GB'],
    ['1:75', 'en-GB'],
    ['soon', 'en-GB'],
    ['1.5 h', 'it-IT'],
    ['30 min 1 h', 'en-GB'],
    ['1 h 2 h', 'en-GB'],
    ['2 s', 'tr-TR'],
    ['-1 h', 'en-GB'],
    ['3 days', 'en-GB'],
  ])('%s in %s is not guessed at', (text, locale) => {
    expect(parseMeasure('minutes', text, { locale })).toEqual({ fault: 'noTime' })
  })

  it('cannot be longer than what is kept', () => {
    expect(parseMeasure('seconds', '1,000,000,000 h', { locale: 'en-GB' })).toEqual({ fault: 'tooLarge' })
  })
})

it('is missing, not zero, when nothing was written', () => {
  for (const unit of ['share', 'seconds', 'minutes'] as const)
    expect(parseMeasure(unit, ' \u200f ', { locale: 'he-IL' })).toEqual({ value: null })
})

it('comes back from every form our languages write', () => {
  const forms = ['short', 'long'] as const
  fc.assert(
    fc.property(
      fc.nat(5_000_000),
      fc.constantFrom(...locales),
      fc.constantFrom(...forms),
      (total, locale, form) => {
        const written = [['hour', Math.floor(total / 60)] as const, ['minute', total % 60] as const]
          .filter(([unit, count]) => count > 0 || (total === 0 && unit === 'minute'))
          .map(([unit, count]) =>
            new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: form }).format(count),
          )
        const list = new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }).format(written)
        expect(parseMeasure('minutes', list, { locale })).toEqual({ value: total })
      },
    ),
  )
  fc.assert(
    fc.property(fc.nat(10_000), fc.constantFrom(...locales), (hundredths, locale) => {
      const share = hundredths / 10_000
      const text = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(share)
      expect(parseMeasure('share', text, { locale })).toEqual({ value: share })
    }),
  )
})
