import { describe, expect, it } from 'vitest'
import { createFormat } from '../../../renderer/parts/format.ts'
import { weekOf } from '../../../shared/week.ts'

const plain = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, '').replace(/[\u00a0\u202f]/g, ' ')

describe('format', () => {
  it.each([
    ['en', '2.9%'],
    ['tr', '%2,9'],
    ['it', '2,9%'],
    ['el', '2,9%'],
    ['he', '2.9%'],
  ] as const)('writes a rate in %s', (language, expected) => {
    expect(plain(createFormat(language).percent(0.029))).toBe(expected)
  })

  it.each([
    ['en', '22/11/2026'],
    ['tr', '22.11.2026'],
    ['it', '22/11/2026'],
    ['el', '22/11/2026'],
    ['he', '22.11.2026'],
  ] as const)('writes a day in %s', (language, expected) => {
    expect(plain(createFormat(language).day('2026-11-22', 'numeric'))).toBe(expected)
  })

  it.each([
    ['en', '1,234,567'],
    ['tr', '1.234.567'],
    ['it', '1.234.567'],
    ['el', '1.234.567'],
    ['he', '1,234,567'],
  ] as const)('groups a number in %s', (language, expected) => {
    expect(createFormat(language).number(1_234_567)).toBe(expected)
  })

  it.each([
    ['en', 'GBP', '£12,345.50', '£600'],
    ['tr', 'TRY', '₺12.345,50', '₺600'],
    ['it', 'EUR', '12.345,50 €', '600 €'],
    ['el', 'EUR', '12.345,50 €', '600 €'],
    ['he', 'ILS', '12,345.50 ₪', '600 ₪'],
  ] as const)('writes an amount in %s and %s', (language, currency, amount, whole) => {
    const format = createFormat(language, 'UTC', currency)
    expect([plain(format.money(12345.5)), plain(format.money(600))]).toEqual([amount, whole])
  })

  it.each([
    ['en', '2 kB', '83 kB', '1.2 MB'],
    ['tr', '2 kB', '83 kB', '1,2 MB'],
    ['it', '2 kB', '83 kB', '1,2 MB'],
    ['el', '2 kB', '83 kB', '1,2 MB'],
    ['he', '2 kB', '83 kB', '1.2 MB'],
  ] as const)('tells the size of a file in %s, and never as zero', (language, ...expected) => {
    const format = createFormat(language)
    expect([1_012, 82_400, 1_234_567].map((bytes) => plain(format.bytes(bytes)))).toEqual(expected)
  })

  it.each([
    ['en', '3 weeks', '5 months', '4 years'],
    ['tr', '3 hafta', '5 ay', '4 yıl'],
    ['it', '3 settimane', '5 mesi', '4 anni'],
    ['el', '3 εβδομάδες', '5 μήνες', '4 έτη'],
    ['he', '3 שבועות', '5 חודשים', '4 שנים'],
  ] as const)('tells in %s how long in the unit one would use', (language, ...expected) => {
    expect([3, 22, 200].map((weeks) => plain(createFormat(language).span(weeks)))).toEqual(expected)
  })

  it('tells the year of a day that is not of this one', () => {
    const year = new Date().getFullYear()
    const { dayNear } = createFormat('en')
    expect(dayNear(`${year}-03-05`)).toBe('5 Mar')
    expect(dayNear(`${year + 1}-03-05`)).toBe(`5 Mar ${year + 1}`)
  })

  it('writes the amounts of one table alike: with pennies where one of them has any', () => {
    const { amounts } = createFormat('el', 'UTC', 'EUR')
    expect([12, 85.4, null].map(amounts([12, 85.4, null]))).toEqual(['12,00', '85,40', '–'])
    expect([1200, null].map(amounts([1200, null]))).toEqual(['1.200', '–'])
  })

  it('writes an amount as a number while nobody knows the currency', () => {
    expect([createFormat('en').money(1234.5), createFormat('en').money(null)]).toEqual(['1,234.5', '–'])
  })

  it.each([
    ['en', 'November 2026'],
    ['tr', 'Kasım 2026'],
    ['it', 'novembre 2026'],
    ['el', 'Νοέμβριος 2026'],
    ['he', 'נובמבר 2026'],
  ] as const)('names a month in %s', (language, expected) => {
    expect(createFormat(language).month('2026-11')).toBe(expected)
  })

  it.each(['en', 'tr', 'it', 'el', 'he'] as const)('writes a true minus in %s', (language) => {
    const format = createFormat(language)
    for (const text of [
      format.number(-1234),
      format.change(-5),
      format.percent(-0.367),
      format.changeInPercent(-0.367),
    ]) {
      expect(text).toContain('−')
      expect(text).not.toContain('-')
    }
    expect(format.changeInPercent(0.367)).toContain('+')
  })

  it('begins a heading with a capital letter', () => {
    const format = createFormat('it')
    expect(format.heading(format.month('2026-11'))).toBe('Novembre 2026')
    expect(createFormat('tr').heading('istanbul')).toBe('İstanbul')
    expect(createFormat('he').heading('נובמבר')).toBe('נובמבר')
  })

  it('says once what the days of a range share', () => {
    const short = (text: string) => plain(text).replace(/\s?[–-]\s?/, '–')
    expect(short(createFormat('en').days('2026-11-23', '2026-11-29'))).toBe('23–29 Nov 2026')
    expect(short(createFormat('en').days('2026-11-30', '2026-12-06'))).toBe('30 Nov–6 Dec 2026')
  })

  it('tells an instant in the zone it was made for, whatever zone the machine is in', () => {
    const at = '2026-11-22T23:30:00.000Z'
    expect(createFormat('en', 'Asia/Tokyo').moment(at)).toMatch(/^23 Nov 2026,? 08:30$/)
    expect(createFormat('en', 'America/New_York').clock(at)).toBe('18:30')
  })

  it('shows a dash for what nobody knows, and a zero for zero', () => {
    const format = createFormat('en')
    for (const unknown of [null, undefined, Number.NaN]) {
      expect(format.number(unknown)).toBe('–')
      expect(format.percent(unknown)).toBe('–')
    }
    expect(format.number(0)).toBe('0')
    expect(format.day(null)).toBe('–')
    expect(format.month(undefined)).toBe('–')
  })

  it('keeps a day on its date whatever zone the machine is in', () => {
    expect(createFormat('en').day('2026-03-29', 'long')).toMatch(/^Sunday,? 29 March 2026$/)
    expect(createFormat('en').time('02:30')).toBe('02:30')
  })

  it('says how far away a day or a moment is', () => {
    const format = createFormat('en')
    expect(format.inDays(0)).toBe('today')
    expect(format.inDays(-3)).toBe('3 days ago')
    expect(format.ago('2026-11-22T08:00:00.000Z', '2026-11-22T08:05:00.000Z')).toBe('5 minutes ago')
    expect(format.ago('2026-11-20T08:00:00.000Z', '2026-11-22T09:00:00.000Z')).toBe('2 days ago')
  })

  it('starts the week on Sunday and rests on Friday and Saturday in Israel, on Monday elsewhere', () => {
    expect(weekOf('he-IL')).toEqual({ firstDay: 7, weekend: [5, 6] })
    expect(weekOf('und-IL')).toEqual({ firstDay: 7, weekend: [5, 6] })
    for (const locale of ['tr-TR', 'it-IT', 'el-GR', 'en-GB']) {
      expect(weekOf(locale)).toEqual({ firstDay: 1, weekend: [6, 7] })
    }
  })

  it('sorts and capitalises by the language', () => {
    expect(['çilek', 'dut', 'cam'].sort(createFormat('tr').compare)).toEqual(['cam', 'çilek', 'dut'])
    expect(createFormat('tr').upper('istanbul')).toBe('İSTANBUL')
  })
})
