import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresOf as read, refusalOf as refusal } from '../../support/figures-file.ts'
import {
  anExportRow,
  exportText,
  instagramHeader,
  permalinkAt,
  shortcodeAt,
} from '../../support/instagram-file.ts'

describe('an Instagram content export', () => {
  it('gives typed posts with ids as text and Pacific times as instants', () => {
    const result = read(exportText([anExportRow(1, { 'Post type': 'IG reel' })]))
    expect(result.rejected).toEqual([])
    expect(result.posts).toEqual([
      {
        line: 2,
        networkPostId: '17900000000000038',
        account: { network: 'instagram', id: '17841400000000001', name: 'sample.bakery' },
        text: 'Bread of day 1',
        publishedAt: '2025-03-18T16:48:00.000Z',
        publishedFrom: 'file',
        permalink: permalinkAt('03/18/2025 09:48', 1),
        type: 'reel',
        figures: { impressions: 101, reach: 81, likes: 7, shares: 2, comments: 1, saves: 3, follows: 0 },
      },
    ])
  })

  it('reads the same posts whatever the order of columns, delimiter, line end and first line', () => {
    const rows = [1, 2, 3].map((number) =>
      anExportRow(number, { Description: `Line\none, "two"; ${number}` }),
    )
    const wanted = read(exportText(rows)).posts.map(({ line, ...post }) => post)
    const ways = fc.record({
      header: fc.shuffledSubarray([...instagramHeader], { minLength: instagramHeader.length }),
      delimiter: fc.constantFrom(',', ';', '\t'),
      end: fc.constantFrom('\n', '\r\n'),
      start: fc.constantFrom('none', 'mark', 'sep', 'title'),
    })
    fc.assert(
      fc.property(ways, ({ header, delimiter, end, start }) => {
        const first = {
          none: '',
          mark: '\ufeff',
          sep: `sep=${delimiter}${end}`,
          title: `Content${end}${end}`,
        }
        const text = first[start] + exportText(rows, { header, delimiter, end })
        expect(read(text).posts.map(({ line, ...post }) => post)).toEqual(wanted)
      }),
      { numRuns: 150 },
    )
  })

  it('keeps a blank count missing and a zero zero', () => {
    const { posts } = read(exportText([anExportRow(1, { Reach: '', Saves: '0' })]))
    expect(posts[0]?.figures.reach).toBeNull()
    expect(posts[0]?.figures.saves).toBe(0)
  })

  it('names the line on which a rejected row starts, after captions of several lines', () => {
    const rows = [
      anExportRow(1, { Description: 'one\ntwo\nthree' }),
      anExportRow(2, { Views: 'many' }),
      anExportRow(3, { Description: 'four\n\nfive' }),
      anExportRow(4, { 'Publish time': '02/30/2025 10:00', Permalink: '' }),
    ]
    const { read: count, posts, rejected } = read(exportText(rows))
    expect({ count, kept: posts.length }).toEqual({ count: 4, kept: 2 })
    expect(rejected).toEqual([
      { line: 5, why: { code: 'badNumber', params: { column: 'Views', value: 'many' } } },
      { line: 9, why: { code: 'badTime', params: { value: '02/30/2025 10:00' } } },
    ])
  })

  it('takes the shortcode for a post whose id Excel destroyed, and refuses one without a link', () => {
    const rows = [
      anExportRow(1, { 'Post ID': '1.22158E+17' }),
      anExportRow(2, { 'Post ID': '1,22158E+17', Permalink: '' }),
      anExportRow(3, { 'Post ID': '', Permalink: '' }),
    ]
    const { posts, rejected, notes } = read(exportText(rows))
    expect(posts.map(({ networkPostId }) => networkPostId)).toEqual([
      `shortcode:${shortcodeAt(Date.UTC(2025, 2, 18, 16, 48), 1)}`,
    ])
    expect(rejected.map(({ line, why }) => [line, why.code])).toEqual([
      [3, 'damagedId'],
      [4, 'missingId'],
    ])
    expect(notes).toContainEqual({ code: 'idsFromPermalink', params: { count: 1 } })
  })

  it('sees ids rounded to 15 digits when every row has them, and believes a single one', () => {
    const rounded = ['17900000000000100', '17900000000000200', '17900000000000300']
    const rows = rounded.map((id, at) => anExportRow(at, { 'Post ID': id }))
    expect(
      read(exportText(rows)).posts.every(({ networkPostId }) => networkPostId.startsWith('shortcode:')),
    ).toBe(true)
    const mixed = [...rows, anExportRow(9)]
    expect(read(exportText(mixed)).posts[0]?.networkPostId).toBe('17900000000000100')
  })

  it("repairs a time from the shortcode's own only when the two are within 36 hours", () => {
    const at = (hours: number, number: number) =>
      anExportRow(number, {
        'Publish time': '03/18/2025 09:48',
        Permalink: `https://www.instagram.com/reel/${shortcodeAt(Date.UTC(2025, 2, 18, 16, 48) + hours * 3_600_000, number)}/`,
      })
    const { posts } = read(exportText([at(0, 1), at(-7, 2), at(36, 3), at(36.1, 4), at(-24 * 365, 5)]))
    expect(posts.map(({ publishedAt, publishedFrom }) => [publishedAt, publishedFrom])).toEqual([
      ['2025-03-18T16:48:00.000Z', 'file'],
      ['2025-03-18T09:48:00.000Z', 'id'],
      ['2025-03-20T04:48:00.000Z', 'id'],
      ['2025-03-18T16:48:00.000Z', 'file'],
      ['2025-03-18T16:48:00.000Z', 'file'],
    ])
  })

  it('tells the two hours of the repeated autumn hour apart by the shortcode', () => {
    const second = Date.UTC(2025, 10, 2, 9, 30)
    const Permalink = `https://www.instagram.com/p/${shortcodeAt(second)}/`
    const { posts } = read(exportText([anExportRow(1, { 'Publish time': '11/02/2025 01:30', Permalink })]))
    expect(posts[0]?.publishedAt).toBe('2025-11-02T09:30:00.000Z')
  })

  it('refuses daily rows, links to elsewhere, short rows and repeated posts, each by itself', () => {
    const good = anExportRow(1)
    const text = exportText([
      good,
      anExportRow(2, { Date: '03/19/2025' }),
      anExportRow(3, { Permalink: 'https://example.com/p/abc/' }),
      good,
    ])
    const { posts, rejected } = read(`${text}17900000000000999,17841400000000001\n`)
    expect(posts).toHaveLength(1)
    expect(rejected.map(({ line, why }) => [line, why.code])).toEqual([
      [3, 'notLifetime'],
      [4, 'foreignLink'],
      [5, 'repeated'],
      [6, 'tooFewCells'],
    ])
  })

  it('keeps the rows before a cut in the middle of a quote and says where it was', () => {
    const whole = exportText([
      anExportRow(1),
      anExportRow(2),
      anExportRow(3, { Description: 'cut here, you see' }),
    ])
    const { posts, rejected } = read(whole.slice(0, whole.indexOf('you see')))
    expect(posts).toHaveLength(2)
    expect(rejected).toEqual([{ line: 4, why: { code: 'unclosedQuote', params: { line: 4 } } }])
  })

  it('reads a file whose whole lines a spreadsheet wrapped in quotes', () => {
    const lines = exportText([anExportRow(1), anExportRow(2)])
      .trimEnd()
      .split('\n')
    const wrapped = lines.map((line) => `"${line.replaceAll('"', '""')}"`).join('\r\n')
    const { posts, notes } = read(wrapped)
    expect(posts).toHaveLength(2)
    expect(notes).toContainEqual({ code: 'unwrappedLines' })
  })

  it('reads localised headers that Meta was seen to write', () => {
    const swedish =
      'Publicerings-id,Kontots användarnamn,Publiceringstid,Permalänk,Inläggstyp,Visningar,Räckvidd'
    const row = `17900000000000038,sample.bakery,03/18/2025 09:48,${permalinkAt('03/18/2025 09:48')},IG image,12,9`
    expect(read(`${swedish}\n${row}\n`).posts[0]).toMatchObject({ figures: { impressions: 12, reach: 9 } })
  })

  it('lists the columns that nothing reads', () => {
    const header = [...instagramHeader, 'Views', 'Ad spend']
    expect(read(exportText([anExportRow(1)], { header })).ignored).toEqual([
      'Duration (sec)',
      'Data comment',
      'Views',
      'Ad spend',
    ])
  })
})

describe('a file that is no Instagram content export', () => {
  it('is refused with what is missing', () => {
    const header = instagramHeader.filter((name) => name !== 'Publish time')
    expect(refusal(exportText([anExportRow(1)], { header }))).toEqual({
      code: 'missingColumns',
      params: { columns: 'Publish time' },
    })
  })

  it('is refused when empty, without rows, prose, another table, or cut inside its first line', () => {
    expect(refusal('\ufeff \n')?.code).toBe('empty')
    expect(refusal(exportText([]))?.code).toBe('noRows')
    expect(refusal('Dear diary\nnothing happened today\n')?.code).toBe('noTable')
    expect(refusal('name,phone\nAnna,1\nBen,2\n')?.code).toBe('notRecognised')
    expect(refusal('"Post ID')?.code).toBe('unclosedQuote')
  })

  it('is refused at once when it has a million columns, in its first line or later', () => {
    const wide = `${'x,'.repeat(1_000_000)}x\n`
    const before = performance.now()
    expect(refusal(wide)?.code).toBe('tooManyColumns')
    expect(refusal(exportText([anExportRow(1)]) + wide)?.code).toBe('tooManyColumns')
    expect(performance.now() - before).toBeLessThan(2000)
  })

  it('never throws, whatever the text', () => {
    const noise = fc.string({
      unit: fc.constantFrom(...'ab",;\n\r\t1/=é', 'Post ID', 'Publish time,', 'Views', '"'),
      maxLength: 60,
    })
    fc.assert(
      fc.property(noise, (text) => {
        refusal(text)
      }),
      { numRuns: 1000 },
    )
  })
})
