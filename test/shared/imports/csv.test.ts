import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvRecord, csvLimits, isStop, readRecords } from '../../../shared/imports/csv.ts'
import { findDelimiter } from '../../../shared/imports/delimiter.ts'

const cellText = fc.string({
  unit: fc.constantFrom('a', 'ş', 'א', '1', ',', ';', '\t', '|', '"', '\n', '\r\n', ' ', '😀'),
  maxLength: 8,
})
const table = fc
  .integer({ min: 2, max: 6 })
  .chain((width) =>
    fc.array(fc.array(cellText, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  )

function write(rows: string[][], delimiter: string, end: string, quoteAll: boolean): string {
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  const needs = (cell: string) => quoteAll || /[\r\n"]/.test(cell) || cell.includes(delimiter)
  return rows
    .map((row) => row.map((cell) => (needs(cell) ? quote(cell) : cell)).join(delimiter) + end)
    .join('')
}

function records(text: string, delimiter: string): CsvRecord[] {
  return [...readRecords(text, delimiter)].filter((step): step is CsvRecord => !isStop(step))
}

describe('readRecords', () => {
  it('gives back every table that was written, for each delimiter, line end and quoting', () => {
    const ways = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      end: fc.constantFrom('\n', '\r\n', '\r'),
      quoteAll: fc.boolean(),
    })
    fc.assert(
      fc.property(table, ways, (rows, { delimiter, end, quoteAll }) => {
        const text = write(rows, delimiter, end, quoteAll)
        expect(records(text, delimiter).map(({ cells }) => cells)).toEqual(rows)
      }),
      { numRuns: 500 },
    )
  })

  it('agrees with csv-parse, an independent reader', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';'), (rows, delimiter) => {
        const text = write(rows, delimiter, '\n', false)
        const theirs = parse(text, { delimiter, record_delimiter: ['\n', '\r\n'] })
        expect(records(text, delimiter).map(({ cells }) => cells)).toEqual(theirs)
      }),
      { numRuns: 300 },
    )
  })

  it('counts the line on which each record starts, through captions of several lines', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const text = write(rows, ',', end, true)
        const lines: number[] = []
        let line = 1
        for (const row of rows) {
          lines.push(line)
          line += (row.join('').match(/\n/g)?.length ?? 0) + 1
        }
        expect(records(text, ',').map((record) => record.line)).toEqual(lines)
      }),
      { numRuns: 300 },
    )
  })

  it('skips blank lines but counts them', () => {
    expect(records('a,b\n\n\nc,d', ',')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 4, cells: ['c', 'd'] },
    ])
  })

  it('says where a quote was opened that never closes, and keeps what came before', () => {
    const steps = [...readRecords('a,b\n1,"x\ny"\n2,"cut off here\nand so on', ',')]
    expect(steps).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', 'x\ny'] },
      { line: 4, why: { code: 'unclosedQuote', params: { line: 4 } } },
    ])
  })

  it('stops at the first column too many of a million, quickly', () => {
    const text = `a,b\n${'x,'.repeat(1_000_000)}x\n`
    const before = performance.now()
    const steps = [...readRecords(text, ',')]
    expect(performance.now() - before).toBeLessThan(1000)
    expect(steps).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, why: { code: 'tooManyColumns', params: { line: 2, limit: csvLimits.columns } } },
    ])
  })

  it('gives up on a quoted cell that swallows the file', () => {
    const steps = [...readRecords(`a,"${'long '.repeat(60_000)}",b`, ',')]
    expect(steps).toEqual([{ line: 1, why: { code: 'unclosedQuote', params: { line: 1 } } }])
  })
})

describe('findDelimiter', () => {
  it('finds the delimiter of any table whose cells do not fight over it', () => {
    const plain = fc.array(fc.array(fc.stringMatching(/^[a-z0-9 .]{1,6}$/), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 30,
    })
    fc.assert(
      fc.property(plain, fc.constantFrom(',', ';', '\t', '|'), (rows, delimiter) => {
        expect(findDelimiter(write(rows, delimiter, '\n', false))).toBe(delimiter)
      }),
    )
  })

  it('is not misled by commas in captions of a semicolon file', () => {
    const text = 'id;text;views\n1;"one, two, three, four";3\n2;five, six;4\n3;seven, eight, nine;5\n'
    expect(findDelimiter(text)).toBe(';')
  })

  it('finds none in prose without columns', () => {
    expect(findDelimiter('Dear diary\nnothing happened\n')).toBeUndefined()
  })
})
