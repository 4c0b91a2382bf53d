import { utils, write } from '@e965/xlsx'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openSheets } from '../../../electron/files/open-sheets.ts'
import { unzipSome } from '../../../electron/files/unzip.ts'
import { aWorkbook } from '../../support/binaries.ts'

const sheetsOf = (content: Uint8Array) => {
  const opened = openSheets(content)
  if (!opened.ok) throw new Error(opened.why.code)
  return opened.sheets.map(({ name, records }) => [name, records.map(({ cells }) => cells)])
}
const refusal = (content: Uint8Array) => {
  const opened = openSheets(content)
  return opened.ok ? undefined : opened.why.code
}

describe('a workbook', () => {
  it.each(['xlsx', 'biff8'] as const)('gives its sheets as text, ids with every digit (%s)', (kind) => {
    const rows = [['a note'], ['Post id', 'Impressions', 'Rate'], ['7438811255978700800', 12_345, 0.17]]
    expect(sheetsOf(aWorkbook({ Metrics: rows, Empty: [], More: [['x', -3]] }, kind))).toEqual([
      [
        'Metrics',
        [
          ['a note', '', ''],
          ['Post id', 'Impressions', 'Rate'],
          ['7438811255978700800', '12345', '0.17'],
        ],
      ],
      ['More', [['x', '-3']]],
    ])
  })

  it('gives days as days and a formula as the value that was kept with it', () => {
    const book = utils.book_new()
    const sheet = utils.aoa_to_sheet([
      ['Date', 'Sum'],
      [0, 0],
    ])
    sheet.A2 = { t: 'n', v: 46_222, z: 'm/d/yy' }
    sheet.B2 = { t: 'n', v: 7, f: 'HYPERLINK("https://example.com")' }
    utils.book_append_sheet(book, sheet, 'Days')
    const content = new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }))
    expect(sheetsOf(content)).toEqual([
      [
        'Days',
        [
          ['Date', 'Sum'],
          ['2026-07-19', '7'],
        ],
      ],
    ])
  })

  it('fills short rows up to the widest, and shows an id that became a number as the damage that it is', () => {
    expect(sheetsOf(aWorkbook({ One: [['a', 'b'], [122_158_000_000_000_000]] }))).toEqual([
      [
        'One',
        [
          ['a', 'b'],
          ['1.22158E+17', ''],
        ],
      ],
    ])
  })

  it('keeps the rows of the workbook, so that a reason names the row a person sees', () => {
    const opened = openSheets(aWorkbook({ One: [['title'], [], ['a', 'b']] }))
    expect(opened.ok && opened.sheets[0]?.records.map(({ line }) => line)).toEqual([1, 3])
  })

  it('is refused in words when it is damaged or holds nothing', () => {
    const whole = aWorkbook({ One: [['a', 'b']] }, 'biff8')
    const cut = whole.slice(0, 700)
    expect(['brokenWorkbook', 'empty']).toContain(refusal(cut))
    expect(refusal(aWorkbook({ One: [] }))).toBe('empty')
  })
})

describe('an archive', () => {
  it('gives each table in it a sheet, of whatever kind, and passes over everything else', () => {
    const content = zipSync({
      'Table data.csv': strToU8('Content,Views\nabc,5\n'),
      'more/Totals.csv': strToU8('Date,Views\n2026-01-01,5\n'),
      'book.xlsx': aWorkbook({ One: [['a', 'b']] }),
      '__MACOSX/._Totals.csv': strToU8('noise'),
      'picture.png': new Uint8Array([1, 2, 3]),
    })
    expect(sheetsOf(content).map(([name]) => name)).toEqual(['Table data.csv', 'Totals.csv', 'book.xlsx One'])
  })

  it('writes no file, whatever its members are called', () => {
    const content = zipSync({ '../../evil.csv': strToU8('a,b\n1,2\n') })
    expect(sheetsOf(content)).toEqual([
      [
        'evil.csv',
        [
          ['a', 'b'],
          ['1', '2'],
        ],
      ],
    ])
  })

  it('is refused at its limits, by what comes out and not by what it claims', () => {
    const limits = { members: 3, bytes: 1024 * 1024 }
    const bomb = zipSync({ 'a.csv': new Uint8Array(8 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(20_000)
    // The size it claims, in its directory and before the member, is a single byte.
    const lying = Uint8Array.from(bomb)
    new DataView(lying.buffer).setUint32(22, 1, true)
    for (const content of [bomb, lying])
      expect(unzipSome(content, /csv$/, limits)).toMatchObject({ ok: false, why: { code: 'zipTooLarge' } })
    const many = zipSync(Object.fromEntries([1, 2, 3, 4].map((n) => [`${n}.csv`, strToU8('a,b\n')])))
    expect(unzipSome(many, /csv$/, limits)).toMatchObject({ ok: false, why: { code: 'tooManyFiles' } })
  })

  it('is refused in words when it is damaged or holds no table', () => {
    const whole = zipSync({ 'a.csv': strToU8('a,b\n1,2\n'.repeat(500)) }, { level: 6 })
    const damaged = Uint8Array.from(whole)
    damaged.fill(0xff, 38, 60)
    expect(refusal(damaged)).toBe('brokenZip')
    expect(refusal(zipSync({ 'picture.png': new Uint8Array([1]) }))).toBe('isZip')
  })
})

it('takes a picture that is called a table for what it is', () => {
  expect(refusal(Buffer.from('\x89PNG\r\n\x1a\n\0', 'latin1'))).toBe('isPicture')
})
