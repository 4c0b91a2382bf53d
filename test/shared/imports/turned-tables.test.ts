import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../support/figures-file.ts'

const told = (text: string) =>
  figuresOf(text, { network: 'x' }).days.map(({ line, day, measure, value }) => [line, day, measure, value])

describe('a table whose days stand side by side', () => {
  it('is read by day, each number with the line on which it stands, its totals left out by name', () => {
    const text = [
      'Kennzahlen;;;;',
      '',
      'Kennzahl;01.10.2026;02.10.2026;13.10.2026;Summe',
      'Reichweite;1.204;;987;2.191',
      'Instagram;;;;',
      'Interaktionsrate;3,7%;;3,1%;',
      'Impressionen;2.310;1.100;1.502;4.912',
    ].join('\n')
    const { answers, questions, rejected, ignored, notes, read } = figuresOf(text)
    expect(answers.mapping).toEqual(['day', 'reach', null, 'impressions'])
    expect(questions).toEqual([{ question: 'network' }])
    expect(ignored).toEqual(['Interaktionsrate'])
    expect(notes).toEqual([{ code: 'daysAcross' }])
    expect(told(text)).toEqual([
      [4, '2026-10-01', 'reach', 1204],
      [7, '2026-10-01', 'impressions', 2310],
      [7, '2026-10-02', 'impressions', 1100],
      [4, '2026-10-13', 'reach', 987],
      [7, '2026-10-13', 'impressions', 1502],
    ])
    expect(rejected).toEqual([{ line: 3, why: { code: 'badDay', params: { value: 'Summe' } } }])
    expect(read).toBe(3)
  })

  it('of months tells each month its own, and a bad cell by its own line', () => {
    const { periods, rejected } = figuresOf(
      ',Jan 2026,Feb 2026,Mar 2026\nReach,100,many,300\nFollowers,10,,12\n',
      { network: 'x' },
    )
    expect(periods.map(({ from, to, measure, value }) => [from, to, measure, value])).toEqual([
      ['2026-01-01', '2026-01-31', 'reach', 100],
      ['2026-01-01', '2026-01-31', 'followers', 10],
      ['2026-03-01', '2026-03-31', 'reach', 300],
      ['2026-03-01', '2026-03-31', 'followers', 12],
    ])
    expect(rejected).toEqual([
      { line: 2, why: { code: 'badNumber', params: { column: 'Reach', value: 'many' } } },
    ])
  })

  it('tells two lines of one name apart, and asks by which day those without a year end', () => {
    const nets = 'Metric,Network,2026-10-01,2026-10-02\nReach,Instagram,1,2\nReach,Facebook,3,4\n'
    expect(figuresOf(nets).ignored).toEqual(['Reach · Instagram', 'Reach · Facebook'])
    const { questions } = figuresOf('Metric,Oct 1,Oct 2\nReach,1,2\n')
    expect(questions.map(({ question }) => question)).toEqual(['network', 'day'])
  })

  it('is no table of posts with two days each, nor one with a period above its names', () => {
    const posts =
      'Link,Created,Published,Likes\nhttps://x.com/a/status/2074000000000000001,2026-10-01,2026-10-02,4\n'
    expect(figuresOf(posts).posts).toHaveLength(1)
    const period = 'Period,2026-10-01,2026-10-31\nDate,Reach,Likes\n2026-10-01,5,3\n2026-10-02,6,4\n'
    expect(told(period)).toEqual([
      [3, '2026-10-01', 'reach', 5],
      [3, '2026-10-01', 'likes', 3],
      [4, '2026-10-02', 'reach', 6],
      [4, '2026-10-02', 'likes', 4],
    ])
  })

  it('says what the same table by day says', () => {
    const number = fc.option(fc.nat(99_999), { nil: undefined })
    const row = fc.record({ reach: number, likes: number })
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 28 }), (rows) => {
        // At least one number makes a measure of its line.
        const some = [{ reach: 1, likes: 1 }, ...rows.slice(1)]
        const days = some.map((_, at) => `2026-10-${String(at + 1).padStart(2, '0')}`)
        const cells = (key: 'reach' | 'likes') => some.map((one) => one[key] ?? '')
        const down = some.map((one, at) => `${days[at]};${one.reach ?? ''};${one.likes ?? ''}`)
        const values = (text: string) => told(text).map(([, ...value]) => value)
        const across = [
          ['Day', ...days],
          ['Reach', ...cells('reach')],
          ['Likes', ...cells('likes')],
        ]
        expect(values(across.map((line) => line.join(';')).join('\n'))).toEqual(
          values(['Date;Reach;Likes', ...down].join('\n')),
        )
      }),
      { numRuns: 50 },
    )
  })
})
