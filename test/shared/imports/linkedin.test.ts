import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aWorkbook } from '../../support/binaries.ts'
import { figuresOf, figuresOfBytes } from '../../support/figures-file.ts'

const three = (name: string) => ['organic', 'sponsored', 'total'].map((part) => `${name} (${part})`)
const metrics = [
  'Date',
  ...three('Impressions'),
  'Unique impressions (organic)',
  ...['Clicks', 'Reactions', 'Comments', 'Reposts', 'Engagement rate'].flatMap(three),
]
const posts = [
  'Post title',
  'Post link',
  'Post type',
  'Campaign name',
  'Posted by',
  'Created date',
  'Campaign start date',
  'Campaign end date',
  'Audience',
  'Impressions',
  'Views (excluding off-site video views)',
  'Off-site Views',
  'Clicks',
  'Click through rate (CTR)',
  'Likes',
  'Comments',
  'Reposts',
  'Follows',
  'Engagement rate',
  'Content Type',
]

/** An id as LinkedIn makes it at a moment. */
function idAt(instant: string): string {
  return String(BigInt(Date.parse(instant)) << 22n)
}
const linkOf = (id: string) => `https://www.linkedin.com/feed/update/urn:li:activity:${id}`
const aPost = (link: string, created: string | number, impressions: unknown = 100) => [
  ...['Hello', link, 'Organic', '', 'Masked Member', created, '', '', 'All followers', impressions],
  ...[20, '', 10, 0.1, 5, 1, 2, 0, 0.17, 'Video'],
]
const aDay = (day: string | number, over: Record<string, unknown> = {}) =>
  metrics.map((name, at) => over[name] ?? (at === 0 ? day : name.startsWith('Engagement') ? 0.17 : at))

const toObject = (days: readonly { measure: string; value: number }[]) =>
  Object.fromEntries(days.map(({ measure, value }) => [measure, value]))

describe.each(['biff8', 'xlsx'] as const)('the content of a page (%s)', (kind) => {
  const open = (days: unknown[][], some: unknown[][]) =>
    figuresOfBytes(
      aWorkbook({ Metrics: [['A note'], metrics, ...days], 'All posts': [['A note'], posts, ...some] }, kind),
      'page_content_1776281243413.xls',
    )

  it('is its days by their totals and its posts, below a note, as of the day in the name of the file', () => {
    const id = idAt('2026-07-10T08:30:20Z')
    const {
      found,
      days,
      posts: read,
      rejected,
      questions,
      answers,
      notes,
    } = open(
      [aDay('07/10/2026'), aDay(46_214, { 'Reactions (total)': '', 'Unique impressions (organic)': '' })],
      [aPost(linkOf(id), '07/10/2026')],
    )
    expect({ kind: found.kind, rejected, questions, day: answers.day }).toEqual({
      ...{ kind: 'linkedinPageContent', rejected: [], questions: [], day: '2026-04-15' },
    })
    expect(toObject(days.filter(({ day }) => day === '2026-07-10'))).toEqual({
      ...{ impressions: 3, reach: 4, engagements: 7 + 10 + 13 + 16, likes: 10, comments: 13, shares: 16 },
    })
    // Where a part is missing, so is what they come to.
    expect(toObject(days.filter(({ day }) => day === '2026-07-11'))).toEqual({
      ...{ impressions: 3, comments: 13, shares: 16 },
    })
    expect(read).toEqual([
      {
        line: 3,
        account: { network: 'linkedin', id: '', name: '' },
        networkPostId: id,
        permalink: linkOf(id),
        text: 'Hello',
        type: 'video',
        publishedAt: '2026-07-10T08:30:00.000Z',
        publishedFrom: 'id',
        figures: {
          ...{ impressions: 100, videoViews: 20, clicks: 10, likes: 5, comments: 1, shares: 2, follows: 0 },
        },
      },
    ])
    expect(notes).toEqual([{ code: 'timesFromIds', params: { count: 1 } }])
  })

  it('leaves out a post without its own link, day or number, and names its sheet and row', () => {
    const link = linkOf(idAt('2026-07-10T08:30:20Z'))
    const { posts: read, rejected } = open(
      [aDay('07/10/2026', { 'Clicks (total)': 'many' })],
      [
        aPost('', '07/10/2026'),
        aPost('https://example.com/activity:7438811255978700800', '07/10/2026'),
        aPost(link, 'soon'),
        aPost(link, '07/10/2026', '3.Apr'),
      ],
    )
    expect(read).toEqual([])
    expect(rejected.map(({ sheet, line, why }) => [sheet, line, why.code])).toEqual([
      ['Metrics', 3, 'badNumber'],
      ['All posts', 3, 'missingId'],
      ['All posts', 4, 'foreignLink'],
      ['All posts', 5, 'badTime'],
      ['All posts', 6, 'excelDate'],
    ])
  })

  it('gives the rows of the whole file when it is split', () => {
    const rows = Array.from({ length: 8 }, (_, at) => aDay(`07/${10 + at}/2026`))
    const daysOf = (some: unknown[][]) => open(some, [aPost(linkOf('7438811255978700800'), '07/10/2026')])
    const bare = (some: unknown[][]) => daysOf(some).days.map(({ line, ...one }) => one)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: rows.length }), (cut) => {
        expect([...bare(rows.slice(0, cut)), ...bare(rows.slice(cut))]).toEqual(bare(rows))
      }),
      { numRuns: 20 },
    )
  })
})

describe('the other files of a page', () => {
  it('tell its new followers, who may be fewer than left, and who follow it in parts', () => {
    const header = [
      'Date',
      'Sponsored followers',
      'Organic followers',
      'Auto-invited followers',
      'Total followers',
    ]
    const { found, days, audience, questions } = figuresOfBytes(
      aWorkbook(
        {
          'New followers': [header, ['07/20/2026', 0, -1, 0, -1], ['07/21/2026', 0, 4, 1, 5]],
          Location: [
            ['Location', 'Total followers'],
            ['Campinas', 30],
            ['Izmir', 10],
            ['Rome', ''],
          ],
          'Company size': [
            ['Company size', 'Total followers'],
            ['11-50', 33],
          ],
        },
        'biff8',
      ),
      'followers.xls',
    )
    expect({ kind: found.kind, questions }).toEqual({
      kind: 'linkedinPageFollowers',
      questions: [{ question: 'day' }],
    })
    expect(days.map(({ day, measure, value }) => [day, measure, value])).toEqual([
      ['2026-07-20', 'newFollowers', -1],
      ['2026-07-21', 'newFollowers', 5],
    ])
    expect(audience.map(({ kind, label, share }) => [kind, label, share])).toEqual([
      ['location', 'Campinas', 0.75],
      ['location', 'Izmir', 0.25],
      ['companySize', '11-50', 1],
    ])
  })

  it('tell its visitors, whose parts are not those of its followers', () => {
    const header = [
      'Date',
      'Total page views (desktop)',
      'Total page views (total)',
      'Total unique visitors (total)',
    ]
    const { found, days, audience, ignored, notes } = figuresOfBytes(
      aWorkbook({
        'Visitor metrics': [header, ['07/20/2026', 1, 7, 3]],
        Location: [
          ['Location', 'Total views'],
          ['Rome', 3],
        ],
      }),
      'visitors.xlsx',
    )
    expect({ kind: found.kind, audience }).toEqual({ kind: 'linkedinPageVisitors', audience: [] })
    expect(days.map(({ measure, value }) => [measure, value])).toEqual([
      ['pageViews', 7],
      ['visitors', 3],
    ])
    expect(ignored).toEqual(['Total page views (desktop)'])
    expect(notes).toEqual([{ code: 'sheetsLeft', params: { names: 'Location' } }])
  })

  it('tell the pages beside it, each an account of its own, over the days in the first row', () => {
    const header = ['Page', 'Total Followers', 'New Followers', 'Total post engagements', 'Total posts']
    const { found, days, periods } = figuresOfBytes(
      aWorkbook({
        COMPETITORS: [[46_204, 46_234], header, ['Bakery', 1000, 76, 3000, 145], ['Other', 5, '', 1, 2]],
      }),
      'page_competitor_analytics.xlsx',
    )
    expect(found.kind).toBe('linkedinCompetitors')
    expect(days.map(({ account, day, measure, value }) => [account.name, day, measure, value])).toEqual([
      ['Bakery', '2026-07-31', 'followers', 1000],
      ['Other', '2026-07-31', 'followers', 5],
    ])
    expect(
      periods.map(({ account, from, to, measure, value }) => [account.name, from, to, measure, value]),
    ).toEqual([
      ['Bakery', '2026-07-01', '2026-07-31', 'newFollowers', 76],
      ['Bakery', '2026-07-01', '2026-07-31', 'engagements', 3000],
      ['Bakery', '2026-07-01', '2026-07-31', 'postsPublished', 145],
      ['Other', '2026-07-01', '2026-07-31', 'engagements', 1],
      ['Other', '2026-07-01', '2026-07-31', 'postsPublished', 2],
    ])
  })

  it('are read in Portuguese and from a sheet that was saved as text', () => {
    const header =
      'Data,Impressões (total),Impressões únicas (orgânicas),Cliques (total),Reações (total),Comentários (total),Compartilhamentos (total)'
    const { days, found } = figuresOf(`Nota\n${header}\n07/13/2026,10,8,1,2,3,4\n`)
    expect(found.kind).toBe('linkedinPageContent')
    expect(toObject(days)).toMatchObject({ impressions: 10, reach: 8, engagements: 10 })
  })
})
