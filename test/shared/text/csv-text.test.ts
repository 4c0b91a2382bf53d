import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRecords } from '../../../shared/imports/csv.ts'
import { csvText, guardCell, guards, unguardCell } from '../../../shared/text/csv-text.ts'

const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r']
const befores = [
  '',
  ' ',
  '\u00a0',
  '\u200b',
  '\ufeff',
  ' \u00a0 ',
  "'",
  '\u2060',
  'fine\n',
  'fine\r\n',
  'fine\r',
  'a\n ',
  'a;',
  'a; ',
  "a;'",
  '\n',
  '"',
]
const afters = ['1+1', "cmd|' /C calc'!A0", 'SUM(A1)', 'loaf']
/** What a spreadsheet would run, and texts that look like it: 17 by 10 by 4. */
const cells = befores.flatMap((before) =>
  signs.flatMap((sign) => afters.map((after) => before + sign + after)),
)

/** A sign that begins a line of the cell, after whatever a spreadsheet passes over. */
const runs = /(?:^|[\r\n\v\f\u2028\u2029])[\s\u00a0\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r]/

/** The same where a country's files part their cells by semicolons. */
const runsApart = /;[\s\u00a0\u200b\ufeff]*[=+\-@＝＋－＠][^)\s]/
const isRun = (cell: string) => runs.test(cell) || runsApart.test(cell)

describe('guardCell', () => {
  it.each([guards.seen, guards.unseen])(
    'leaves no line that would be run, and gives every text back (%j)',
    (guard) => {
      expect(cells.length).toBeGreaterThan(200)
      for (const cell of cells) {
        expect(isRun(guardCell(cell, guard)), JSON.stringify(cell)).toBe(false)
        expect(unguardCell(guardCell(cell, guard))).toBe(cell)
      }
    },
  )

  it('gives any text back, whatever it holds', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...signs, ...befores, 'a', '1', '٣', '🥖') }),
        fc.constantFrom(guards.seen, guards.unseen),
        (text, guard) => {
          expect(unguardCell(guardCell(text, guard))).toBe(text)
          if (!/^[+\-−]?\d[\d.,\s]*%?$/.test(text)) expect(isRun(guardCell(text, guard))).toBe(false)
        },
      ),
    ))

  it.each(['-36.7%', '+1,200', '2026-12-03', 'loaf', '', '#bread', "l'ora", 'bread ;-) and more'])(
    'leaves %j as it is',
    (cell) => expect(guardCell(cell, guards.seen)).toBe(cell),
  )

  it('shows nothing of the unseen mark, and takes away what a spreadsheet put there', () => {
    expect(guardCell('- one\n- two', guards.unseen)).toBe('\u2060- one\n\u2060- two')
    expect(unguardCell("'=1+1")).toBe('=1+1')
  })
})

describe('csvText', () => {
  it.each([true, false])('is read back cell by cell by two readers (quoted: %s)', (isQuoted) => {
    const rows = [['Text', 'Note'], ...cells.map((cell) => [cell, 'a "word", and more'])]
    const text = csvText(rows, { guard: guards.seen, isQuoted, hasMark: true })
    const read = parse(text, { bom: true }) as string[][]
    expect(read.map((row) => row.map(unguardCell))).toEqual(rows)
    const ours = [...readRecords(text.slice(1), ',')].map((step) => ('cells' in step ? step.cells : []))
    expect(ours.map((row) => row.map(unguardCell))).toEqual(rows)
  })
})
