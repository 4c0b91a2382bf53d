import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { makeBulkFiles } from '../../../shared/bulk/bulk-files.ts'
import {
  type BulkTool,
  bulkTools,
  type GoingPost,
  isMediaAddress,
} from '../../../shared/hand-off/post-files.ts'
import { aGoingFile, aGoingPost, goingOut } from '../../support/going.ts'

const making = { ...goingOut, mediaAddress: '' }
const withMedia = { ...goingOut, mediaAddress: 'https://sample.example/media' }
const on = (network: NonNullable<GoingPost['channel']>['network'], id = '1') => ({
  id: `0197a000-0000-7000-8000-00000000000${id}`,
  network,
  handle: 'sample',
})

function rowsOf(tool: BulkTool, posts: GoingPost[], how = making) {
  const { files } = makeBulkFiles(tool, posts, how)
  return files.map(({ content }) => parse(content, { bom: true, relax_column_count: true }) as string[][])
}

const whyOf = (tool: BulkTool, values: Partial<GoingPost>, how = making) =>
  makeBulkFiles(tool, [aGoingPost(values)], how).leftOut.map(({ why }) => why)

/** Headers as they were seen in real files; see the fixture's own name for each. */
const headers = join(import.meta.dirname, '../../fixtures/bulk')

describe('files for programs that post', () => {
  it.each(['buffer', 'publer', 'metricool', 'sprout', 'agorapulse', 'pinterest'] as const)(
    'begins the file of %s with the columns that it reads',
    (tool) => {
      const known = parse(readFileSync(join(headers, `${tool}.csv`)), { bom: true }) as string[][]
      const channel = on(tool === 'pinterest' ? 'pinterest' : 'linkedin')
      const posts = [aGoingPost({ channel, pillar: 'Bread', files: [aGoingFile()] })]
      expect(rowsOf(tool, posts, withMedia)[0]?.[0]).toEqual(known[0])
    },
  )

  it('writes each day and time as its program reads it', () => {
    const post = aGoingPost({ pillar: 'Bread', files: [aGoingFile()] })
    const rowOf = (tool: BulkTool, values: Partial<GoingPost> = {}) =>
      rowsOf(tool, [{ ...post, ...values }], withMedia)[0]?.at(-1)
    expect(rowOf('buffer')).toEqual([
      post.text,
      'https://sample.example/media/0123456789abcdef.jpg',
      '',
      '2026-03-12 09:30',
    ])
    expect(rowOf('publer')?.[0]).toBe('2026/03/12 09:30')
    expect(rowOf('publer')?.[6]).toBe('A loaf')
    expect(rowOf('hootsuite')).toEqual(['12/03/2026 09:30', post.text, ''])
    expect(rowOf('sprout')).toEqual(['12/03/2026', '09:30', post.text])
    expect(rowOf('agorapulse')).toEqual([
      post.text,
      '',
      '',
      'https://sample.example/media/0123456789abcdef.jpg',
    ])
    // Rome is an hour ahead of UTC in March.
    const pin = rowOf('pinterest', { channel: on('pinterest') })
    expect([pin?.[1], pin?.[2], pin?.[6]]).toEqual([
      'https://sample.example/media/0123456789abcdef.jpg',
      'Bread',
      '2026-03-12T08:30:00',
    ])
  })

  it('says yes or no in every switch of Metricool, and yes to one network alone', () => {
    const [head = [], row = []] = rowsOf('metricool', [aGoingPost({ channel: on('x') })])[0] ?? []
    const said = Object.fromEntries(head.map((column, at) => [column, row[at]]))
    expect(said).toMatchObject({ 'Twitter/X': 'TRUE', LinkedIn: 'FALSE', Draft: 'TRUE', Shortener: 'FALSE' })
    expect(said).toMatchObject({ Date: '2026-03-12', Time: '09:30:00', 'Brand name': '' })
    expect(row.filter((cell) => cell === 'TRUE').length).toBe(2)
  })

  it('makes a file a channel, and another one where a file is full', () => {
    const many = Array.from({ length: 130 }, () => aGoingPost())
    const { files } = makeBulkFiles('buffer', [...many, aGoingPost({ channel: on('x', '2') })], making)
    expect(files.map(({ name, rows }) => [name, rows])).toEqual([
      ['Buffer - linkedin - sample.csv', 100],
      ['Buffer - linkedin - sample - 2.csv', 30],
      ['Buffer - x - sample.csv', 1],
    ])
    expect(
      makeBulkFiles('metricool', [aGoingPost(), aGoingPost({ channel: on('x', '2') })], making).files.length,
    ).toBe(1)
  })

  it.each([
    ['buffer', { channel: null }, 'noChannel'],
    ['buffer', { channel: on('tiktok') }, 'notTaken'],
    ['buffer', { delivery: 'posted' }, 'out'],
    ['buffer', { delivery: 'missed' }, 'missed'],
    ['buffer', { state: 'onHold' }, 'onHold'],
    ['buffer', { state: 'rejected' }, 'rejected'],
    ['buffer', { text: ' ' }, 'noText'],
    ['buffer', { channel: on('bluesky'), text: 'a'.repeat(301) }, 'tooLong'],
    ['buffer', { time: null }, 'noTime'],
    ['buffer', { day: '2026-03-01' }, 'past'],
    ['sprout', { day: '2026-03-02', time: '09:05' }, 'tooSoon'],
    ['hootsuite', { time: '09:31' }, 'everyFive'],
    ['pinterest', { channel: on('pinterest'), pillar: 'Bread' }, 'needsPicture'],
  ] as const)('leaves out of %s what is %j: %s', (tool, values, why) =>
    expect(whyOf(tool, values)).toEqual([why]),
  )

  it('leaves out a pin without a board, a post without its yes, and the second of two that are too near or lead to one place', () => {
    const files = [aGoingFile()]
    expect(whyOf('pinterest', { channel: on('pinterest'), files }, withMedia)).toEqual(['needsBoard'])
    expect(whyOf('buffer', {}, { ...making, isRequired: true })).toEqual(['notApproved'])
    expect(whyOf('buffer', { state: 'approved' }, { ...making, isRequired: true })).toEqual([])
    const near = [aGoingPost(), aGoingPost({ time: '09:35' }), aGoingPost({ time: '09:40' })]
    expect(makeBulkFiles('sprout', near, making).leftOut.map(({ why }) => why)).toEqual(['tooNear'])
    const pin = { channel: on('pinterest'), pillar: 'Bread', files, text: 'More at sample.com/rye' }
    const pins = [aGoingPost(pin), aGoingPost({ ...pin, time: '10:00' })]
    expect(makeBulkFiles('pinterest', pins, withMedia).leftOut.map(({ why }) => why)).toEqual(['sameLink'])
  })

  it('says what the file cannot carry', () => {
    const codes = (tool: BulkTool, values: Partial<GoingPost>, how = making) =>
      makeBulkFiles(tool, [aGoingPost(values)], how).notes.map(({ code }) => code)
    const files = [aGoingFile(), aGoingFile({ hash: 'f'.repeat(64) })]
    expect(codes('buffer', { files })).toEqual(['zone', 'picturesStay'])
    expect(codes('buffer', { files }, withMedia)).toEqual(['zone', 'firstPicture', 'upload', 'altsStay'])
    expect(codes('publer', { files }, withMedia)).toEqual(['zone', 'upload'])
    expect(codes('hootsuite', { files }, withMedia)).toEqual(['zone', 'dayFirst', 'inAll', 'picturesStay'])
    expect(codes('agorapulse', {})).toEqual(['noDays', 'noLimit'])
    expect(codes('metricool', {})).toEqual(['zone', 'drafts', 'noBrand'])
    expect(codes('buffer', { channel: on('x'), text: 'a'.repeat(300) })).toEqual(['zone', 'longForSome'])
  })

  it('puts a link that stands in no text into the column for links, or says that it stays', () => {
    const link = 'https://sample.example/rye'
    const rowOf = (tool: BulkTool, values: Partial<GoingPost> = {}, how = making) =>
      rowsOf(tool, [aGoingPost({ link, ...values })], how)[0]?.at(-1)
    expect([rowOf('publer')?.[2], rowOf('hootsuite')?.[2], rowOf('agorapulse')?.[1]]).toEqual([
      link,
      link,
      link,
    ])
    const codes = (tool: BulkTool, values: Partial<GoingPost> = {}, how = making) =>
      makeBulkFiles(tool, [aGoingPost({ link, ...values })], how).notes.map(({ code }) => code)
    expect(codes('publer')).not.toContain('linksStay')
    expect(codes('buffer')).toContain('linksStay')
    expect(codes('metricool')).toContain('linksStay')
    // Networks show a link or a picture, and Instagram makes no link one to follow.
    expect(rowOf('publer', { files: [aGoingFile()] }, withMedia)?.[2]).toBe('')
    expect(codes('publer', { files: [aGoingFile()] }, withMedia)).toContain('linksStay')
    expect(rowOf('publer', { channel: on('instagram') })?.[2]).toBe('')
    // What the text says already is not said twice.
    expect(rowOf('publer', { text: `More at ${link}` })?.[2]).toBe('')
    expect(codes('buffer', { text: `More at ${link}` })).not.toContain('linksStay')
  })

  it('gives each pin its board and its address wherever a program has a column for them', () => {
    const pin = { channel: on('pinterest'), pillar: 'Bread', text: 'More at sample.com/rye' }
    const [head = [], row = []] = rowsOf('metricool', [aGoingPost(pin)])[0] ?? []
    const said = Object.fromEntries(head.map((column, at) => [column, row[at]]))
    expect(said).toMatchObject({ 'Pinterest Board': 'Bread', 'Pinterest Pin Link': 'https://sample.com/rye' })
    expect(rowsOf('buffer', [aGoingPost(pin)])[0]).toEqual([
      ['Text', 'Image URL', 'Tags', 'Posting Time', 'Board Name'],
      ['More at sample.com/rye', '', '', '2026-03-12 09:30', 'Bread'],
    ])
    expect(rowsOf('publer', [aGoingPost(pin)])[0]?.at(-1)?.[2]).toBe('https://sample.com/rye')
    expect(whyOf('buffer', { ...pin, pillar: '' })).toEqual(['needsBoard'])
    expect(whyOf('metricool', { ...pin, pillar: '' })).toEqual([])
  })

  it('never has two accounts of one network in one file of Metricool, which has no name for either', () => {
    const posts = [
      aGoingPost({ channel: on('x', '1') }),
      aGoingPost({ channel: on('linkedin', '2') }),
      aGoingPost({ channel: on('x', '3') }),
    ]
    const { files, notes } = makeBulkFiles('metricool', posts, making)
    expect(files.map(({ name, rows }) => [name, rows])).toEqual([
      ['Metricool.csv', 2],
      ['Metricool - 2.csv', 1],
    ])
    expect(notes).toContainEqual({ code: 'moreAccounts', count: 1 })
  })

  it('gives two accounts of one name two files', () => {
    const posts = ['1', '2'].map((id) =>
      aGoingPost({ channel: { ...on('x', id), handle: id === '1' ? 'A' : 'a' } }),
    )
    expect(makeBulkFiles('buffer', posts, making).files.map(({ name }) => name)).toEqual([
      'Buffer - x - A.csv',
      'Buffer - x - a - 2.csv',
    ])
  })

  it('gives Metricool a video at the first address, and no document', () => {
    const [picture, film] = [aGoingFile(), aGoingFile({ hash: 'f'.repeat(64), type: 'mp4', alt: 'A film' })]
    const files = [picture, aGoingFile({ hash: 'e'.repeat(64), type: 'pdf' }), film]
    const [head = [], row = []] = rowsOf('metricool', [aGoingPost({ files })], withMedia)[0] ?? []
    const said = Object.fromEntries(head.map((column, at) => [column, row[at]]))
    expect(said).toMatchObject({
      'Picture Url 1': 'https://sample.example/media/ffffffffffffffff.mp4',
      'Alt text picture 1': 'A film',
      'Picture Url 2': 'https://sample.example/media/0123456789abcdef.jpg',
      'Picture Url 3': '',
    })
  })

  it('counts the mark before a formula, and says where a title is cut and an account takes fewer', () => {
    const text = `-${'a'.repeat(299)}`
    expect(whyOf('buffer', { channel: on('bluesky'), text })).toEqual(['tooLong'])
    expect(whyOf('buffer', { channel: on('bluesky'), text: text.replace('-', 'a') })).toEqual([])
    const pin = { channel: on('pinterest'), pillar: 'Bread', files: [aGoingFile()], title: 'é'.repeat(101) }
    const { files, notes } = makeBulkFiles('pinterest', [aGoingPost(pin)], withMedia)
    const [, row] = parse(files[0]?.content ?? '') as string[][]
    expect(row?.[0]).toBe('é'.repeat(100))
    expect(notes).toContainEqual({ code: 'titleCut', count: 1 })
    const many = Array.from({ length: 11 }, () => aGoingPost())
    expect(makeBulkFiles('buffer', many, making).notes).toContainEqual({ code: 'fewerForFree', count: 10 })
    expect(makeBulkFiles('buffer', many.slice(1), making).notes.map(({ code }) => code)).toEqual(['zone'])
  })

  it('takes two accounts to one address, and one account not twice', () => {
    const pin = { pillar: 'Bread', files: [aGoingFile()], text: 'More at sample.com/rye' }
    const pins = ['1', '2'].map((id) => aGoingPost({ ...pin, channel: on('pinterest', id) }))
    expect(makeBulkFiles('pinterest', pins, withMedia).leftOut).toEqual([])
  })

  it.each([
    ['https://sample.example/media/', true],
    ['https://דוגמה.example/m', true],
    ['https://sample.example:8443', true],
    ['http://sample.example/', false],
    ['https://localhost/m', false],
    ['https://nas/m', false],
    ['https://nas.local/m', false],
    ['https://192.168.1.4/m', false],
    ['https://[::1]/m', false],
    ['https://name:secret@sample.example/', false],
    ['https://sample.example/m?list=1', false],
  ])('takes %s as a place of the web for pictures: %s', (address, is) =>
    expect(isMediaAddress(address)).toBe(is),
  )

  it('lets no text be run as a formula, and changes nothing that is read', () => {
    const text = '- one\n=1+1\n@sample'
    for (const tool of bulkTools.filter((one) => one !== 'pinterest')) {
      const made = makeBulkFiles(tool, [aGoingPost({ text })], making)
      const cell = (
        parse(made.files[0]?.content ?? '', { bom: true, relax_column_count: true }) as string[][]
      )
        .flat()
        .find((one) => one.includes('one'))
      expect(cell?.replaceAll('\u2060', '')).toBe(text)
      expect(cell).not.toMatch(/(?:^|\n)[-=@]/)
      expect(made.notes).toContainEqual({ code: 'guarded', count: 1 })
    }
  })
})
