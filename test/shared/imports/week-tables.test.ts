import { describe, expect, it } from 'vitest'
import { readBareWeek, readDaysSpan } from '../../../shared/imports/week-cell.ts'
import { figuresOf } from '../../support/figures-file.ts'

const asked = (text: string) => figuresOf(text).questions.map(({ question }) => question)
const spans = (text: string, given: Parameters<typeof figuresOf>[1] = {}) => {
  const { days, periods } = figuresOf(text, { network: 'x', ...given })
  return [
    ...days.map(({ day, value }) => [day, day, value]),
    ...periods.map(({ from, to, value }) => [from, to, value]),
  ]
}

describe('a cell that names a week', () => {
  const week = { from: '2026-11-02', to: '2026-11-08' }

  it('is read in many writings, as ISO 8601 counts weeks', () => {
    for (const cell of [
      ...['2026-W45', '2026W45', 'W45 2026', 'KW 45/2026', 'Week 45, 2026', '45. Hafta 2026', 'שבוע 45 2026'],
      ...['Week of 2 Nov 2026', 'Week of Nov 2, 2026', 'Woche vom 02.11.2026', '2–8 Nov 2026'],
      ...[
        '02.11.2026 - 08.11.2026',
        '02.11.2026-08.11.2026',
        '2 Nov 2026 – 8 Nov 2026',
        'Nov 2 - Nov 8, 2026',
      ],
      ...['2026-11-02 to 2026-11-08', '2026-11-02/2026-11-08'],
    ])
      expect([cell, readDaysSpan(cell, 'dayFirst')]).toEqual([cell, week])
    // A year begins with the week of its 4 January, and has 52 of them or 53.
    expect(readDaysSpan('2026-W01', 'dayFirst')?.from).toBe('2025-12-29')
    expect(readDaysSpan('2026-W53', 'dayFirst')?.from).toBe('2026-12-28')
    expect(readDaysSpan('2025-W53', 'dayFirst')).toBeUndefined()
  })

  it('may leave out its year, and is no other text', () => {
    expect(['Week 45', 'KW 45', 'W45', '45. Woche'].map(readBareWeek)).toEqual([45, 45, 45, 45])
    expect(['Week', 'Week 60', 'Weekend 4', '45', 'Bread 2 - 3 loaves'].map(readBareWeek)).toEqual(
      Array(5).fill(undefined),
    )
    for (const cell of ['Bread', '08.11.2026 - 02.11.2026', '10 - 20', '2026-13'])
      expect([cell, readDaysSpan(cell, 'dayFirst')]).toEqual([cell, undefined])
  })
})

describe('a table by week', () => {
  it('tells each week as one, with a sentence for its line of totals', () => {
    const text = 'Week;Impressions\n2026-W45;100\n2026-W46;\nTotal;100\n'
    expect(spans(text)).toEqual([['2026-11-02', '2026-11-08', 100]])
    expect(figuresOf(text).rejected).toEqual([
      { line: 4, why: { code: 'badDay', params: { value: 'Total' } } },
    ])
  })

  it('of days that begin or end a week is read by the name of their column', () => {
    expect(spans('Week,Likes\n2026-11-02,1\n2026-11-09,2\n')).toEqual([
      ['2026-11-02', '2026-11-08', 1],
      ['2026-11-09', '2026-11-15', 2],
    ])
    expect(spans('Week ending,Likes\n2026-11-08,1\n')).toEqual([['2026-11-02', '2026-11-08', 1]])
    // A table by day stays one, whatever its column is called.
    expect(spans('Week,Likes\n2026-11-02,1\n2026-11-03,2\n').map(([, to]) => to)).toEqual([
      '2026-11-02',
      '2026-11-03',
    ])
  })

  it('asks what a row is of where days are a week apart and their column says nothing', () => {
    const text = 'Date,Likes\n2026-11-02,1\n2026-11-09,2\n2026-11-16,3\n'
    const { questions, answers } = figuresOf(text)
    expect(questions).toEqual([{ question: 'network' }, { question: 'rowSpan' }])
    expect(answers.rowSpan).toBeNull()
    expect(spans(text, { rowSpan: 'weekTo' })[0]).toEqual(['2026-10-27', '2026-11-02', 1])
    expect(spans(text, { rowSpan: 'day' })[0]).toEqual(['2026-11-02', '2026-11-02', 1])
    expect(asked(text.replace('11-16', '11-17'))).toEqual(['network'])
  })

  it('asks by which day weeks without a year end, and counts back from it', () => {
    const text = 'Woche;Likes\nKW 52;1\nKW 53;2\nKW 1;3\n'
    expect(asked(text)).toEqual(['network', 'day'])
    const firsts = [['2020-12-21'], ['2020-12-28'], ['2021-01-04']]
    expect(spans(text, { day: '2021-01-20' }).map(([from]) => [from])).toEqual(firsts)
    const down = 'Woche;Likes\nKW 1;3\nKW 53;2\nKW 52;1\n'
    expect(spans(down, { day: '2021-01-20' }).map(([from]) => [from])).toEqual(firsts.toReversed())
  })

  it('may stand side by side, and beneath a title with a period', () => {
    expect(spans('Measure,2026-W45,2026-W46\nLikes,3,4\n').map(([from, , value]) => [from, value])).toEqual([
      ['2026-11-02', 3],
      ['2026-11-09', 4],
    ])
    const titled = 'Konto;Bakery\nZeitraum;01.10.2026 - 31.10.2026\nDatum;Likes\n01.10.2026;3\n02.10.2026;4\n'
    expect(spans(titled)).toEqual([
      ['2026-10-01', '2026-10-01', 3],
      ['2026-10-02', '2026-10-02', 4],
    ])
  })
})
