import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CFB, utils, type WorkBook, write } from '@e965/xlsx'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { answersOf } from '../../shared/imports/figures/answers.ts'
import { languages } from '../../shared/team.ts'
import { adsHeader, adsText, anAd } from '../support/ads-file.ts'
import { aWorkbook } from '../support/binaries.ts'
import { importAll } from '../support/import-all.ts'
import { anExportRow, exportText } from '../support/instagram-file.ts'
import { aClient, aClock } from '../support/workspace.ts'

type Bytes = string | Uint8Array

function aWindow() {
  const window = aClient({ now: aClock('2026-12-01T08:00:00.000Z') })
  const before = window.session.db?.trail.n
  return {
    ...window,
    run: (preview: Parameters<typeof answersOf>[0]) => importAll(window.api, [answersOf(preview)]),
    /** As the preload does when a file is dropped. */
    drop: async (name: string, content: Bytes) => {
      const path = join(window.folder, name)
      writeFileSync(path, content)
      window.session.fileTokens.set('token', path)
      return (await window.api.imports.open({ tokens: ['token'] }))?.files[0]
    },
    /** Nothing was written, and there is nothing to undo. */
    expectUntouched: async () => {
      expect(window.session.db?.trail.n).toBe(before)
      expect(await window.api.history.state()).toEqual({ undo: null, redo: null, step: null, redoStep: null })
    },
  }
}

const words = languages.map((language) => {
  const path = join(import.meta.dirname, `../../shared/i18n/${language}.json`)
  return JSON.parse(readFileSync(path, 'utf8')).imports
})

/** What a person reads: a whole sentence in every language, with nothing left to fill in. */
function expectSentence(
  kind: 'why' | 'note',
  { code, params = {} }: { code: string; params?: object | undefined },
) {
  for (const told of words) {
    const text: string = told[kind][code] ?? told[kind][`${code}_other`] ?? ''
    const filled = text.replace(/\{\{(\w+)\}\}/g, (whole, name) => String((params as never)[name] ?? whole))
    expect(filled, code).toMatch(/\S.*[.?!]$/)
    expect(filled, code).not.toContain('{{')
  }
}

const posts = exportText([anExportRow(1), anExportRow(2)])
const zip = (members: Record<string, Bytes>, level: 0 | 1 = 1) =>
  zipSync(
    Object.fromEntries(
      Object.entries(members).map(([name, one]) => [name, typeof one === 'string' ? strToU8(one) : one]),
    ),
    { level },
  )

/** The bytes of an archive in which every size it claims is another. */
function lying(archive: Uint8Array, size: number): Uint8Array {
  const bytes = Uint8Array.from(archive)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at + 30 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
  }
  return bytes
}

/** A workbook with a project of macros in it, as a compound file and as an archive. */
function withMacros(bookType: 'biff8' | 'xlsm'): Uint8Array {
  const project = CFB.utils.cfb_new()
  for (const name of ['/VBA/dir', '/VBA/_VBA_PROJECT', '/VBA/ThisWorkbook', '/PROJECT'])
    CFB.utils.cfb_add(project, name, Buffer.from('Sub Auto_Open()'))
  const book: WorkBook = utils.book_new()
  const ads = [anAd(1), anAd(2)].map((cells) => adsHeader.map((name) => cells[name] ?? ''))
  utils.book_append_sheet(book, utils.aoa_to_sheet([[...adsHeader], ...ads]), 'Ads')
  book.vbaraw = CFB.write(project, { type: 'buffer' })
  return new Uint8Array(write(book, { type: 'buffer', bookType, bookVBA: true }))
}

describe('a file that is not what it says', () => {
  const refused: readonly [what: string, code: string, name: string, make: () => Bytes][] = [
    ['nothing', 'empty', 'a.csv', () => ''],
    ['blanks alone', 'empty', 'a.csv', () => '\ufeff \n\n'],
    ['a PNG named .csv', 'isPicture', 'a.csv', () => Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')],
    ['a JPEG named .xlsx', 'isPicture', 'a.xlsx', () => Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1')],
    ['a PDF named .csv', 'isPdf', 'a.csv', () => '%PDF-1.7\n1 0 obj'],
    ['a database named .csv', 'isWorkspace', 'a.csv', () => 'SQLite format 3\0'],
    [
      'NUL among the letters',
      'isBinary',
      'a.csv',
      () => posts.replace('Sample', 'Sam\0ple').replaceAll('a', 'a\0'),
    ],
    ['NUL alone', 'isBinary', 'a.csv', () => new Uint8Array(4096)],
    ['10^6 columns', 'tooManyColumns', 'a.csv', () => `${'x,'.repeat(1_000_000)}x\n`],
    ['10^6 columns of tabs', 'tooManyColumns', 'a.tsv', () => `${'x\t'.repeat(1_000_000)}x\n1\n`],
    ['ads with 10^6 columns', 'tooManyColumns', 'a.csv', () => adsText([anAd(1)]) + 'x,'.repeat(1_000_000)],
    [
      'a workbook as wide as they get',
      'tooManyColumns',
      'a.xlsx',
      () => aWorkbook({ One: [Array(16_384).fill('x')] }),
    ],
    ['an archive cut in the middle', 'brokenZip', 'a.zip', () => damaged(zip({ 'a.csv': posts.repeat(50) }))],
    ['an archive of pictures', 'isZip', 'a.zip', () => zip({ 'a.png': 'x' })],
    [
      'an archive of 600 files',
      'tooManyFiles',
      'a.zip',
      () => zip(Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`${n}.csv`, posts]))),
    ],
    ['a bomb', 'zipTooLarge', 'a.zip', () => zip({ 'a.csv': new Uint8Array(129 * 1024 * 1024) })],
    [
      'a bomb that claims one byte',
      'zipTooLarge',
      'a.zip',
      () => lying(zip({ 'a.csv': new Uint8Array(129 * 1024 * 1024) }), 1),
    ],
    ['a link in an archive', 'noTable', 'a.zip', () => zip({ 'a.csv': '/etc/passwd' })],
    ['a workbook cut in the middle', 'brokenZip', 'a.xlsx', () => half(aWorkbook({ One: [['a', 'b']] }))],
    ['names of prototypes', 'notRecognised', 'a.csv', () => '__proto__,constructor\ntoString,valueOf\n'],
    [
      'a quote that never closes in the names',
      'unclosedQuote',
      'a.csv',
      () => `"${posts.slice(1).replaceAll('"', '')}`,
    ],
  ]

  it.each(refused)('is refused in a sentence, with nothing imported: %s', async (_, code, name, make) => {
    const { drop, expectUntouched } = aWindow()
    const preview = await drop(name, make())
    expect(preview).toMatchObject({ ok: false, fileName: name, why: { code } })
    if (preview && !preview.ok) expectSentence('why', preview.why)
    await expectUntouched()
  })
})

const half = (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)

/** In the middle of what a member holds, not in what names it. */
function damaged(archive: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(archive)
  return bytes.fill(0xff, 42, Math.min(90, bytes.length - 20))
}

describe('a file that can be read in part', () => {
  it.each(['biff8', 'xlsm'] as const)(
    'with macros gives its cells, and says that they were not looked at (%s)',
    async (kind) => {
      const { api, drop, run } = aWindow()
      const content = withMacros(kind)
      expect(
        Buffer.from(content).includes(
          kind === 'xlsm' ? 'vbaProject.bin' : Buffer.from('_VBA_PROJECT', 'utf16le'),
        ),
      ).toBe(true)
      const preview = await drop(kind === 'xlsm' ? 'a.xlsx' : 'a.xls', content)
      expect(preview).toMatchObject({ ok: true, kind: 'metaAds', added: 2 })
      if (!preview?.ok) return
      expect(preview.notes).toContainEqual({ code: 'macrosLeft' })
      expectSentence('note', { code: 'macrosLeft' })
      expect(await run(preview)).toMatchObject({ added: 2 })
      await api.history.undo()
      expect((await api.review.month({ month: '2026-09' })).paid?.lines).toEqual([])
    },
  )

  it('writes nothing outside, whatever the names in an archive, and takes what it holds', async () => {
    const { drop, folder } = aWindow()
    const [inside, outside] = [folder, dirname(folder)].map((one) => readdirSync(one).toSorted())
    const names = ['../../evil.csv', '/tmp/evil.csv', 'C:\\evil.csv', '..\\..\\evil.csv']
    const content = zip(Object.fromEntries(names.map((name) => [name, posts])))
    const preview = await drop('slip.zip', content)
    // The same posts four times are two.
    expect(preview).toMatchObject({ ok: true, added: 2 })
    expect(
      readdirSync(folder)
        .filter((name) => name !== 'slip.zip')
        .toSorted(),
    ).toEqual(inside)
    expect(readdirSync(dirname(folder)).toSorted()).toEqual(outside)
  })

  it('is believed by what it holds where an archive lies of less or more', async () => {
    for (const size of [1, 0xffff_fff0]) {
      const { drop } = aWindow()
      expect(await drop('a.zip', lying(zip({ 'a.csv': posts }), size))).toMatchObject({ ok: true, added: 2 })
    }
  })

  it('keeps formulas in cells as text, counts none of them, and says so', async () => {
    const { drop, run } = aWindow()
    const evil = '=HYPERLINK("http://example.com","x")'
    const rows = [anExportRow(1, { Description: evil }), anExportRow(2, { Views: '=1+1' })]
    const preview = await drop('a.csv', exportText(rows))
    if (!preview?.ok) throw new Error('refused')
    expect(preview.posts[0]?.text).toBe(evil)
    expect(preview.rejected).toMatchObject([
      { line: 3, why: { code: 'badNumber', params: { value: '=1+1' } } },
    ])
    for (const { why } of preview.rejected) expectSentence('why', why)
    expect(await run(preview)).toMatchObject({ added: 1 })
  })

  it('with letters that are no UTF-8 is read by the likeliest code page, and says which', async () => {
    const { drop } = aWindow()
    const text = exportText([anExportRow(1, { Description: 'caff\u00e8 e pane' })]).replace(/^\ufeff/, '')
    const preview = await drop('a.csv', Buffer.from(text, 'latin1'))
    if (!preview?.ok) throw new Error('refused')
    const note = preview.notes.find(({ code }) => code === 'guessedEncoding')
    expect(note).toBeDefined()
    if (note) expectSentence('note', note)
  })

  it('cut inside a character or a quote gives what stands before, each loss in a sentence', async () => {
    const { drop, expectUntouched } = aWindow()
    const whole = exportText([anExportRow(1), anExportRow(2, { Description: 'cut here, you see' })])
    const preview = await drop('a.csv', whole.slice(0, whole.indexOf('you see')))
    expect(preview).toMatchObject({
      ok: true,
      added: 1,
      rejected: [{ line: 3, why: { code: 'unclosedQuote' } }],
    })
    if (preview?.ok) for (const { why } of preview.rejected) expectSentence('why', why)
    const bytes = Buffer.from(adsText([anAd(1), anAd(2, { 'Ad name': 'ψωμί' })]).replace('1', 'ψ'), 'utf16le')
    expect(await drop('b.csv', bytes.subarray(0, bytes.length - 1))).toMatchObject({
      notes: expect.arrayContaining([{ code: 'cutEnd' }]),
    })
    await expectUntouched()
  })
})
