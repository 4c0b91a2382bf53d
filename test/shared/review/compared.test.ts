import fc from 'fast-check'
import i18next from 'i18next'
import { beforeAll, expect, it } from 'vitest'
import { createFormat } from '../../../renderer/parts/format.ts'
import { tongueOf } from '../../../renderer/parts/trend-words.ts'
import { addMonths } from '../../../shared/day.ts'
import { wordFiles } from '../../../shared/i18n/files.ts'
import { manner, numbers } from '../../../shared/i18n/interpolation.ts'
import { type Language, languages } from '../../../shared/i18n/languages.ts'
import { type Compared, comparedOf, sayAllCompared, type Tongue } from '../../../shared/review/compared.ts'
import type { TrendLine, TrendRow } from '../../../shared/review/trends.ts'

const months = Array.from({ length: 13 }, (_, at) => addMonths('2025-10', at))

const tongues = {} as Record<Language, Tongue>

beforeAll(async () => {
  for (const { code } of languages) {
    const { default: translation } = await wordFiles[code]()
    const words = i18next.createInstance()
    await words
      .use(numbers)
      .init({ resources: { [code]: { translation } }, lng: code, initAsync: false, ...manner })
    tongues[code] = tongueOf(words.t, createFormat(code))
  }
})

function said(
  values: (number | null)[],
  counting: TrendLine['counting'] = 'flow',
  language: Language = 'en',
) {
  const all = compared(values, counting)
  return all && sayAllCompared(all, tongues[language]).replace(/[⁦-⁩‎‏ ]/g, (mark) => (mark === ' ' ? ' ' : ''))
}

function compared(
  values: (number | null)[],
  counting: TrendLine['counting'] = 'flow',
): Compared[] | undefined {
  const told = [...Array<null>(13 - values.length).fill(null), ...values]
  const line: TrendLine = {
    ...{ measure: 'clicks', name: '', counting, unit: null, values: told, target: null, summed: null },
    parts:
      counting === 'rate'
        ? told.map((one) => (one === null ? null : { part: one * 1000, whole: 1000 }))
        : null,
  }
  const row: TrendRow = { channelId: 'c1', network: 'instagram', handle: 'sample', lines: [line] }
  return comparedOf({ period: '2026-10', trends: { months, rows: [row] } }, row, line)
}

it('says one line: beside the month before, the same month a year ago and the ninety days', () => {
  expect(said([120, ...Array<null>(8).fill(null), 100, 100, 100, 112])).toBe(
    'Up 12% on the month before, down 7% on the same month a year ago, above the 90-day base of 101',
  )
})

it.each([
  ['tr', 'Önceki aya göre %12 arttı, 90 günlük tabanın (101) üstünde'],
  ['it', 'Più 12% rispetto al mese prima, sopra la base di 90 giorni (101)'],
  ['el', 'Πάνω κατά 12% από τον προηγούμενο μήνα, πάνω από τη βάση 90 ημερών (101)'],
  ['he', 'עלייה של 12% לעומת החודש הקודם, מעל הבסיס של 90 יום (101)'],
] as const)('says it in %s with its own numbers and small letters', (language, words) => {
  expect(said([100, 100, 100, 112], 'flow', language)).toBe(words)
})

it('tells a first number from a gap, and says nothing of a number nobody knows', () => {
  expect(said([7])).toBe('First told: nothing to compare with yet')
  expect(said([5, null, null, null, 7])).toBe('Nothing earlier to compare with')
  expect(said([5, null])).toBeUndefined()
})

it('lacks a base while fewer than half of its days are known', () => {
  expect(said([100, 112])).toBe('Up 12% on the month before')
})

it('calls a rate by its points, one of them in the singular of each language', () => {
  expect(said([0.02, 0.03004], 'rate')).toBe('Up 1 point on the month before')
  expect(said([0.02, 0.03004], 'rate', 'he')).toBe('עלייה של נקודה אחת לעומת החודש הקודם')
  expect(said([0.02, 0.035], 'rate', 'it')).toBe('Più 1,5 punti rispetto al mese prima')
})

it('does not call fifteen more than fifteen', () => {
  expect(said([15, 15, 14, 15])).toContain('above the 90-day base of 14.8')
})

it('never says that something went up or down by nothing', () => {
  const value = fc.integer({ min: 1, max: 1_000_000 })
  fc.assert(
    fc.property(fc.tuple(value, value, value, value), (values) => {
      for (const { code } of languages)
        expect(said(values, 'flow', code)).not.toMatch(/(^|[^\d.,])0 ?%|%0([^\d]|$)/)
    }),
  )
})
