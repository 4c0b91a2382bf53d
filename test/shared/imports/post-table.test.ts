import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDayOrder, readDay } from '../../../shared/imports/day-cell.ts'
import { guessColumns, readNamedTable } from '../../../shared/imports/named-table.ts'
import type { ImportColumn, PostMapping } from '../../../shared/imports/post-preview.ts'
import { mostPosts } from '../../../shared/imports/post-preview.ts'
import { readPostRows } from '../../../shared/imports/post-table.ts'

const names: Record<ImportColumn, string[]> = {
  ...{ day: ['Day', 'Gün'], time: ['Time'], network: ['Network'], channel: ['Channel'], title: ['Title'] },
  ...{
    text: ['Text', 'Metin'],
    comment: [],
    link: ['Link'],
    type: ['Type'],
    pillar: ['Pillar'],
    campaign: [],
    audience: [],
    responsible: [],
  },
}

function readPostTable(text: string) {
  const countKnown = (cells: readonly string[]) => guessColumns([...cells], names).filter(Boolean).length
  return readNamedTable(text, { most: mostPosts, countKnown })
}

function tableOf(text: string) {
  const read = readPostTable(text)
  if (!read.ok) throw new Error(read.why.code)
  return read.table
}

function rowsOf(text: string, given: { mapping?: PostMapping; timeZone?: string } = {}) {
  const table = tableOf(text)
  const mapping = given.mapping ?? guessColumns(table.header, names)
  const { order } = findDayOrder(table.records, mapping.indexOf('day'))
  return readPostRows(table, { mapping, order, timeZone: given.timeZone ?? 'Europe/Rome' })
}

describe('readNamedTable', () => {
  it.each([
    ['', 'empty'],
    ['\ufeff \n', 'empty'],
    ['Dear diary', 'noTable'],
    ['Title,Text\n', 'noRows'],
  ])('refuses %j: %s', (text, code) =>
    expect(readPostTable(text)).toMatchObject({ ok: false, why: { code } }),
  )

  it('refuses more rows than anybody plans, and reads no further', () => {
    expect(readPostTable(`Title,Text\n${'a,b\n'.repeat(1_000_000)}`)).toEqual({
      ok: false,
      why: { code: 'tooManyRows', params: { limit: mostPosts } },
    })
  })

  it('finds the names of the columns below a title and notes, also names that nobody knows', () => {
    expect(tableOf('My plan,,\n\nOf March\nTitle,Text,Day\nRye,Bread,\n')).toMatchObject({
      header: ['Title', 'Text', 'Day'],
      records: [{ line: 5 }],
    })
    expect(tableOf('My plan,\nA,B\nRye,Bread\n').header).toEqual(['A', 'B'])
  })

  it('keeps what comes before a quote that never closes, and says from which line on it is lost', () => {
    const { rows, rejected } = rowsOf('Title,Text\nRye,Bread\nOat,"no end\nSpelt,x')
    expect(rows.map(({ title }) => title)).toEqual(['Rye'])
    expect(rejected).toMatchObject([{ line: 3, why: { code: 'unclosedQuote' } }])
  })
})

describe('readPostRows', () => {
  it('finds columns by the names of any of its languages, in any order, whatever parts them', () => {
    const { rows } = rowsOf('sep=;\nMetin;Gün;Title\n"Fresh; bread";12.03.2026;Rye\n')
    expect(rows).toMatchObject([
      { line: 3, title: 'Rye', text: 'Fresh; bread', day: '2026-03-12', time: null },
    ])
  })

  it('says of each row that is none why, with its line', () => {
    const { rows, rejected } = rowsOf(
      [
        'Title,Text,Day,Time',
        'Rye,,2026-03-12,9:30',
        ',,2026-03-12,',
        'Oat,,soon,',
        'Oat,,2026-02-30,',
        'Oat,,2026-03-12,25:00',
        `${'a'.repeat(501)},,,`,
        'Oat,,,,extra',
        '"two\nlines",,,',
      ].join('\n'),
    )
    expect(rows.map(({ line, title, time }) => [line, title, time])).toEqual([
      [2, 'Rye', '09:30'],
      [9, 'two lines', null],
    ])
    expect(rejected.map(({ line, why }) => [line, why.code])).toEqual([
      [3, 'noWords'],
      [4, 'badDay'],
      [5, 'badDay'],
      [6, 'badClock'],
      [7, 'titleTooLong'],
      [8, 'tooManyCells'],
    ])
  })

  it('takes the guard off texts that begin like formulas, and runs none', () => {
    const { rows } = rowsOf(`Title,Text\n'=cmd|' /C calc'!A0,"'- one\n\u2060=two"\n=1+1,+3`)
    expect(rows.map(({ title, text }) => [title, text])).toEqual([
      ["=cmd|' /C calc'!A0", '- one\n=two'],
      ['=1+1', '+3'],
    ])
  })

  it('is never thrown off by a table, whatever stands in it', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(',', '"', '\n', '\r', 'a', '=', '1', '\0', 'ש') }),
        (text) => {
          const read = readPostTable(`Title,Text\n${text}`)
          if (read.ok)
            readPostRows(read.table, {
              mapping: ['title', 'text'],
              order: 'dayFirst',
              timeZone: 'Europe/Rome',
            })
        },
      ),
    ))
})

describe('days', () => {
  it.each([
    ['2026-03-12', { day: '2026-03-12', time: null }],
    ['2026/3/2', { day: '2026-03-02', time: null }],
    ['2026-03-12 09:30', { day: '2026-03-12', time: '09:30' }],
    ['2026-03-12T21:05:00', { day: '2026-03-12', time: '21:05' }],
    ['12.03.2026, 9:05 pm', { day: '2026-03-12', time: '21:05' }],
    ['12/03/26', { day: '2026-03-12', time: null }],
    ['2026-03-12T23:30:00Z', { day: '2026-03-13', time: '00:30' }],
    ['2026-03-12T23:30+05:30', { day: '2026-03-12', time: '19:00' }],
    ['2026-13-12', undefined],
    ['tomorrow', undefined],
    ['12', undefined],
  ])('reads %j', (cell, moment) => expect(readDay(cell, 'dayFirst', 'Europe/Rome')).toEqual(moment))

  it('finds which part comes first, and asks where no date tells', () => {
    const orderOf = (...days: string[]) =>
      findDayOrder(tableOf(`Title,Day\n${days.map((day) => `a,${day}`).join('\n')}`).records, 1)
    expect(orderOf('01/02/2026', '13/02/2026')).toEqual({ order: 'dayFirst', isOpen: false })
    expect(orderOf('01/02/2026', '02/13/2026')).toEqual({ order: 'monthFirst', isOpen: false })
    expect(orderOf('01/02/2026')).toEqual({ order: 'dayFirst', isOpen: true })
    expect(orderOf('2026-01-02')).toEqual({ order: 'dayFirst', isOpen: false })
  })
})
