import { describe, expect, it } from 'vitest'
import { openSheets } from '../../../electron/files/open-sheets.ts'
import { anArchive, aWorkbook } from '../../support/binaries.ts'

function open(bytes: Uint8Array) {
  const opened = openSheets(bytes)
  if (!opened.ok) throw new Error(`refused: ${opened.why.code}`)
  return opened.sheets
}

function refusal(bytes: Uint8Array) {
  const opened = openSheets(bytes)
  return opened.ok ? undefined : opened.why.code
}

const table = 'Date,Views\n2026-03-01,5\n'

describe.each(['xlsx', 'biff8'] as const)('a workbook (%s)', (kind) => {
  it('gives its sheets with cells as text and rows as they are counted there', () => {
    const sheets = open(
      aWorkbook(
        { Metrics: [['A note'], ['Date', 'Views', 'Rate'], ['07/10/2026', 100, 0.17]], Empty: [] },
        kind,
      ),
    )
    expect(sheets.map(({ name }) => name)).toEqual(['Metrics'])
    expect(sheets[0]?.records).toEqual([
      { line: 1, cells: ['A note', '', ''] },
      { line: 2, cells: ['Date', 'Views', 'Rate'] },
      { line: 3, cells: ['07/10/2026', '100', '0.17'] },
    ])
  })

  it('keeps an id that is text whole, and shows one that became a number as what it is', () => {
    const [sheet] = open(aWorkbook({ One: [['7438811255978700801'], [122158000000000000]] }, kind))
    expect(sheet?.records.map(({ cells }) => cells[0])).toEqual(['7438811255978700801', '1.22158E+17'])
  })

  it('that was cut off is refused', () => {
    const whole = aWorkbook({ One: [['a', 'b']] }, kind)
    expect(['zipDamaged', 'workbookDamaged']).toContain(refusal(whole.subarray(0, whole.length / 2)))
  })
})

describe('an archive', () => {
  it('gives its tables by the names of its members and leaves the rest alone', () => {
    const sheets = open(
      anArchive([
        { name: 'Export/Table data.csv', content: table },
        { name: 'Export/Totals.csv', content: table },
        { name: '__MACOSX/Export/._Totals.csv', content: 'x' },
        { name: 'Export/read me.txt', content: 'Dear person' },
        { name: 'Export/photo.png', content: 'x' },
        { name: 'Overview.xlsx', content: aWorkbook({ Any: [['Date', 'Likes']] }) },
      ]),
    )
    expect(sheets.map(({ name }) => name)).toEqual(['Table data', 'Totals', 'Overview'])
  })

  it('writes nothing wherever its names point', () => {
    expect(open(anArchive([{ name: '../../escaped.csv', content: table }]))[0]?.name).toBe('escaped')
  })

  it('is refused when it lies about sizes, sums or names, or ends early', () => {
    const one = { name: 'a.csv', content: table }
    expect(refusal(anArchive([{ ...one, size: 3 }]))).toBe('zipDamaged')
    expect(refusal(anArchive([{ ...one, size: 300 }]))).toBe('zipDamaged')
    expect(refusal(anArchive([{ ...one, sum: 1 }]))).toBe('zipDamaged')
    expect(refusal(anArchive([one, one]))).toBe('zipDamaged')
    expect(refusal(anArchive([one]).subarray(0, 60))).toBe('zipDamaged')
  })

  it('is refused when more comes out than fits, whatever it claims', () => {
    const large = Buffer.alloc(33 * 1024 * 1024, 'a')
    const before = performance.now()
    expect(refusal(anArchive([{ name: 'a.csv', content: large }]))).toBe('zipTooLarge')
    expect(refusal(anArchive([{ name: 'a.csv', content: large, size: 10 }]))).toBe('zipDamaged')
    const many = Array.from({ length: 1001 }, (_, at) => ({ name: `${at}.csv`, content: table }))
    expect(refusal(anArchive(many))).toBe('zipTooLarge')
    expect(performance.now() - before).toBeLessThan(5000)
  })

  it('within an archive stays closed, and one without a table is refused', () => {
    const inner = anArchive([{ name: 'a.csv', content: table }])
    expect(refusal(anArchive([{ name: 'inner.csv', content: inner }]))).toBe('zipEmpty')
    expect(refusal(anArchive([{ name: 'photo.png', content: 'x' }]))).toBe('zipEmpty')
  })

  it('that a workbook is made of is checked as well', () => {
    const bomb = { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(33 * 1024 * 1024, 'a') }
    expect(refusal(anArchive([{ name: '[Content_Types].xml', content: '<Types/>' }, bomb]))).toBe(
      'zipTooLarge',
    )
    expect(refusal(anArchive([{ name: '[Content_Types].xml', content: '<Types/>' }]))).toBe('workbookDamaged')
  })
})

it('never throws, whatever bytes follow a known beginning', () => {
  for (const start of ['PK\x03\x04', 'PK\x05\x06', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'])
    for (let length = 0; length < 600; length += 37)
      expect(refusal(Buffer.from(start + '\x01\x00\xff'.repeat(length), 'latin1'))).toBeDefined()
})
