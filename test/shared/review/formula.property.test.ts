import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthOfDays } from '../../../shared/calendar/month-of-days.ts'
import { wordFiles } from '../../../shared/i18n/files.ts'
import { languages } from '../../../shared/i18n/languages.ts'
import {
  evaluate,
  expandFormula,
  type Formula,
  formulaNames,
  lookUpNames,
  measuresIn,
  readFormula,
  signs,
  storedFormula,
  storeFormula,
  writeFormula,
} from '../../../shared/review/formula.ts'
import { countingOfFormula, ratioOf } from '../../../shared/review/formula-counting.ts'
import { formulaValue, type Told } from '../../../shared/review/measure-value.ts'
import { measureKeys, natureIn } from '../../../shared/review/measures.ts'

const ownId = '01900000-0000-7000-8000-000000000001'
const odd = [
  'Bookings',
  'Likes',
  'a / b',
  '2',
  'Rate (net)',
  'sa"id',
  '{x}',
  '',
  'דוא"ל',
  'ΠΕΛΆΤΕΣ',
  'İade',
  'x - y',
]

function aFormula(ids: readonly string[]): fc.Arbitrary<Formula> {
  return fc.letrec<{ formula: Formula }>((tie) => ({
    formula: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.nat(100_000).map((hundredths): Formula => ({ number: hundredths / 100 })),
      fc.constantFrom(...ids).map((measureId): Formula => ({ measureId })),
      fc
        .record({ sign: fc.constantFrom(...signs), left: tie('formula'), right: tie('formula') })
        .map((one): Formula => one),
    ),
  })).formula
}

describe('a formula', () => {
  it.each(languages)(
    'is read back as it was written, in $name and as it is stored',
    async ({ code, locale }) => {
      const { glossary } = (await wordFiles[code]()).default as { glossary: { measureName: object } }
      const words = glossary.measureName as Record<string, string>
      const ids = [...measureKeys, ownId]
      fc.assert(
        fc.property(aFormula(ids), fc.constantFrom(...odd), (formula, ownName) => {
          const names = formulaNames([
            ...measureKeys.map((id) => ({ id, name: words[id] ?? id })),
            { id: ownId, name: ownName },
          ])
          const vocabulary = { names: lookUpNames(names), locale }
          const stored = storeFormula(formula)
          expect(storedFormula(stored)).toEqual(formula)
          const text = writeFormula(formula, (id) => names.get(id) ?? '', locale)
          expect(readFormula(text, vocabulary)).toEqual({ ok: true, formula })
        }),
      )
    },
  )

  it('says in which way and where it cannot be read', () => {
    const vocabulary = { names: new Map([['clicks', 'clicks']]), locale: 'it' }
    const fault = (text: string) => {
      const read = readFormula(text, vocabulary)
      return read.ok ? undefined : [read.fault, read.at, read.word]
    }
    expect(fault('  ')).toEqual(['empty', 0, ''])
    expect(fault('clicks / likes')).toEqual(['unknownName', 9, 'likes'])
    expect(fault('clicks clicks')).toEqual(['unknownName', 0, 'clicks clicks'])
    expect(fault('(clicks + 1')).toEqual(['notClosed', 11, ''])
    expect(fault('clicks)')).toEqual(['notOpened', 6, ''])
    expect(fault('clicks +')).toEqual(['noPart', 8, ''])
    expect(fault('2 clicks')).toEqual(['noSign', 2, ''])
    expect(fault('clicks × 1.5')).toEqual(['noNumber', 9, '1.5'])
    expect(fault('clicks × 1,5')).toBeUndefined()
    expect(fault(`${'('.repeat(60)}1${')'.repeat(60)}`)?.[0]).toBe('tooDeep')
    expect(fault('CLICKS ÷ 2')).toBeUndefined()
    expect(fault('clicks % 2')?.[0]).toBe('unknownName')
  })

  it('is missing where any part is, and where something is divided by nothing', () => {
    fc.assert(
      fc.property(aFormula(['a', 'b', 'c']), (formula) => {
        for (const lost of measuresIn(formula))
          expect(evaluate(formula, (id) => (id === lost ? null : 1))).toBeNull()
      }),
    )
    const ratio = storedFormula('{a} / ({b} - {b})')
    expect(ratio && evaluate(ratio, () => 5)).toBeNull()
  })

  it('that leads back to itself says nothing', () => {
    const own: Record<string, string> = {
      a: '{b} + 1',
      b: '{c} * 2',
      c: '{a} / 2',
      d: '{likes} / {e}',
      e: '{likes} + 1',
    }
    const expanded = (id: string) =>
      expandFormula({ measureId: id }, (one) => (own[one] ? storedFormula(own[one]) : undefined))
    expect(expanded('a')).toBeUndefined()
    const written = expanded('d')
    expect(written && storeFormula(written)).toBe('{likes} / ({likes} + 1)')
  })

  it('of two sums is a rate, of events a sum, and of anything else one month only', () => {
    const countingOf = (id: string) => (id === 'stock' ? 'stock' : id === 'people' ? 'alone' : 'flow')
    const counting = (text: string) => {
      const formula = storedFormula(text)
      return formula && countingOfFormula(formula, countingOf)
    }
    expect(counting('{a} + {b}')).toBe('flow')
    expect(counting('{stock} * 2')).toBe('stock')
    expect(counting('{a} / {b}')).toBe('rate')
    expect(counting('{a} / {b} * 1000')).toBe('rate')
    expect(counting('{a} / {people}')).toBe('alone')
    expect(counting('{a} * {b}')).toBe('alone')
    expect(counting('{a} + {stock}')).toBe('alone')
    expect(counting('{a} / {b} + 1')).toBe('alone')
    const mille = storedFormula('1000 * ({a} / {b})')
    const split = mille && ratioOf(mille)
    expect(split && [storeFormula(split.part), storeFormula(split.whole)]).toEqual(['{a} * 1000', '{b}'])
  })
})

describe('the value of a formula', () => {
  const ids = ['a', 'b', 'c']
  const told = (values: ReadonlyMap<string, number>, channels: readonly string[]): Told => ({
    channels,
    valueIn: (measureId, channelId) => values.get(`${measureId} ${channelId}`) ?? null,
    natureOf: () => 'flow',
  })

  it('is the formula of the sums of its parts, however they are divided among channels', () => {
    const shares = fc.array(fc.nat(1000), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(aFormula(ids), fc.array(shares, { minLength: 3, maxLength: 3 }), (formula, divided) => {
        const size = Math.min(...divided.map(({ length }) => length))
        const channels = Array.from({ length: size }, (_, at) => `channel ${at}`)
        const parts = divided.map((all) => all.slice(0, size))
        const values = new Map(
          parts.flatMap((all, of) => all.map((value, at) => [`${ids[of]} channel ${at}`, value] as const)),
        )
        const sums = parts.map((all) => all.reduce((sum, value) => sum + value, 0))
        const wanted = evaluate(formula, (id) => sums[ids.indexOf(id)] ?? null)
        const made = formulaValue(formula, null, told(values, channels))
        expect(made?.value ?? null).toBe(wanted)
        if (made?.rate) expect(made.rate.part / made.rate.whole).toBeCloseTo(made.value, 6)
      }),
    )
  })

  it('is the same whether a month is told at once or day by day, over however many channels', () => {
    const day = fc.record({ channel: fc.constantFrom('x', 'y', 'z'), day: fc.integer({ min: 1, max: 28 }) })
    const counts = fc.record({ leads: fc.nat(500), calls: fc.nat(500), spend: fc.nat(500) })
    const days = fc.uniqueArray(
      day.chain((at) => counts.map((told) => ({ ...at, ...told }))),
      {
        selector: ({ channel, day: of }) => `${channel} ${of}`,
        minLength: 1,
        maxLength: 12,
      },
    )
    const measures = ['leads', 'calls', 'spend'] as const
    fc.assert(
      fc.property(aFormula(measures), days, (formula, all) => {
        const readings = all.flatMap(({ channel, day: of, ...told }) =>
          measures.map((measureId) => ({
            ...{ id: '', measureId, month: '2026-02', day: `2026-02-${String(of).padStart(2, '0')}` },
            ...{ channelId: channel, campaignId: null, value: told[measureId], source: 'file' as const },
            ...{ sourceNote: '', person: '', at: '', importId: null, line: null, asOf: null, toDay: null },
          })),
        )
        const known = new Map(
          monthOfDays(readings, '2026-02', natureIn([])).map((one) => [
            `${one.measureId} ${one.channelId}`,
            one.value,
          ]),
        )
        const sumOf = (id: string) =>
          readings.filter(({ measureId }) => measureId === id).reduce((sum, { value }) => sum + value, 0)
        const made = formulaValue(formula, null, told(known, ['x', 'y', 'z']))
        expect(made?.value ?? null).toBe(evaluate(formula, sumOf))
      }),
    )
  })

  it('holds only channels that tell every part, and is missing where none does', () => {
    const formula = { sign: '/', left: { measureId: 'a' }, right: { measureId: 'b' } } as const
    const known = new Map([
      ['a x', 10],
      ['b x', 100],
      ['a y', 50],
    ])
    expect(formulaValue(formula, null, told(known, ['x', 'y']))).toEqual({
      value: 0.1,
      parts: [
        { measureId: 'a', value: 10 },
        { measureId: 'b', value: 100 },
      ],
      rate: { part: 10, whole: 100 },
      channels: { known: 1, of: 2 },
    })
    known.delete('b x')
    expect(formulaValue(formula, null, told(known, ['x', 'y']))).toBeUndefined()
    known.set('b null', 200)
    expect(formulaValue(formula, null, told(known, ['x', 'y']))?.value).toBe(0.3)
  })
})
