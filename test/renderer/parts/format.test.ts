import { describe, expect, it } from 'vitest'
import { createFormat, weekOf } from '../../../renderer/parts/format.ts'

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
    ['en', 'November 2026'],
    ['tr', 'Kasım 2026'],
    ['it', 'novembre 2026'],
    ['el', 'Νοέμβριος 2026'],
    ['he', 'נובמבר 2026'],
  ] as const)('names a month in %s', (language, expected) => {
    expect(createFormat(language).month('2026-11')).toBe(expected)
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
