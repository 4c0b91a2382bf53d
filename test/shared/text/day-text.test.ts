import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, monthOf } from '../../../shared/day.ts'
import { parseDay, parseMonth } from '../../../shared/text/day-text.ts'

const today = '2026-11-26'
const locales = ['en-GB', 'tr-TR', 'it-IT', 'el-GR', 'he-IL']

describe('a day as a person types it', () => {
  it.each([
    ['1/8/2027', 'en-GB', '2027-08-01'],
    ['01.08.2027', 'tr-TR', '2027-08-01'],
    ['1-8-27', 'it-IT', '2027-08-01'],
    ['1.8.', 'he-IL', '2026-08-01'],
    ['1 8', 'el-GR', '2026-08-01'],
    ['2027-08-01', 'en-GB', '2027-08-01'],
    ['Sunday 1 August 2027', 'en-GB', '2027-08-01'],
    ['1 aug', 'en-GB', '2026-08-01'],
    ['AUGUST 1', 'en-GB', '2026-08-01'],
    ['1 Ağustos 2027', 'tr-TR', '2027-08-01'],
    ['1 αυγουστου 2027', 'el-GR', '2027-08-01'],
    ['1 Αύγουστος', 'el-GR', '2026-08-01'],
    ['1 באוגוסט 2027', 'he-IL', '2027-08-01'],
    ['1 אוגוסט 2027', 'he-IL', '2027-08-01'],
    ['  ', 'en-GB', null],
  ])('%s in %s is %s', (text, locale, day) => {
    expect(parseDay(text, locale, today)).toBe(day)
  })

  it.each([
    '31/2/2027',
    '13/13/2027',
    '1',
    'soon',
    '1 soon 2027',
    '1/8/7',
    '1/8/20277',
    '1/2/3/4',
    '0/1/2027',
  ])('%s is not guessed at', (text) => {
    expect(parseDay(text, 'en-GB', today)).toBeUndefined()
  })

  it('comes back from every form our languages write', () => {
    const forms: Intl.DateTimeFormatOptions[] = [
      { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
      { day: 'numeric', month: 'short', year: 'numeric' },
      { day: '2-digit', month: '2-digit', year: 'numeric' },
    ]
    const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays('2020-01-01', count))
    fc.assert(
      fc.property(days, fc.constantFrom(...locales), fc.constantFrom(...forms), (day, locale, form) => {
        const write = (options: Intl.DateTimeFormatOptions) =>
          new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
            new Date(`${day}T00:00:00Z`),
          )
        expect(parseDay(write(form), locale, today)).toBe(day)
        expect(parseMonth(write({ month: 'long', year: 'numeric' }), locale, today)).toBe(monthOf(day))
        expect(parseMonth(write({ month: '2-digit', year: 'numeric' }), locale, today)).toBe(monthOf(day))
      }),
    )
  })
})

it('a month may be typed without its year', () => {
  expect(parseMonth('8', 'en-GB', today)).toBe('2026-08')
  expect(parseMonth('August', 'en-GB', today)).toBe('2026-08')
  expect(parseMonth('2027-08', 'en-GB', today)).toBe('2027-08')
  expect(parseMonth('13/2027', 'en-GB', today)).toBeUndefined()
  expect(parseMonth('', 'en-GB', today)).toBeNull()
})
