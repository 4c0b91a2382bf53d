import { expect, it } from 'vitest'
import { figuresOf } from '../../support/figures-file.ts'

const header =
  'Date,Post ID,Network,Post Type,Content Type,Profile,Sent by,Link,Post,Linked Content,Impressions,Organic Impressions,Paid Impressions,Reach,Organic Reach,Paid Reach,Engagement Rate (per Impression),Engagements,Reactions,Likes,Love Reactions,Comments,Shares,Saves,Post Link Clicks,Video Views'
type Cells = {
  date?: string
  id?: string
  network?: string
  profile?: string
  link?: string
  counts?: string
}
const row = ({
  date = '10/13/2026 9:05 am',
  id = '17900000000000001',
  network = 'Instagram',
  ...more
}: Cells) =>
  [
    ...[date, id, network, 'Post', 'Photo', more.profile ?? '@sample.bakery', 'Sample Person'],
    ...[
      more.link ?? '',
      '"Bread, warm"',
      '',
      more.counts ?? '"1,234",1200,34,900,890,10,5.5%,68,60,,2,5,3,,7,',
    ],
  ].join(',')
const text = (...rows: Cells[]) => [header, ...rows.map(row)].join('\n')
const given = { timeZone: 'Europe/Rome' }

it('Sprout Social gives each post of each network its figures, without rates', () => {
  const read = figuresOf(
    text(
      {},
      {
        ...{ network: 'X', id: '2074000000000000001', profile: 'bakery' },
        link: 'https://x.com/bakery/status/2074000000000000001',
        counts: '500,,,,,,2%,10,,9,,1,0,2,4,',
      },
      { network: 'LinkedIn', id: 'urn:li:share:7438811255978700800', profile: 'Bakery Co' },
    ),
    given,
  )
  expect(read).toMatchObject({ found: { kind: 'sproutPosts' }, rejected: [], notes: [] })
  expect(read.questions).toEqual([{ question: 'timeZone' }])
  expect(read.posts[0]).toMatchObject({
    ...{ line: 2, networkPostId: '17900000000000001', text: 'Bread, warm', type: 'image' },
    account: { network: 'instagram', id: '', name: 'sample.bakery' },
    publishedAt: '2026-10-13T07:05:00.000Z',
  })
  expect(read.posts[0]?.figures).toEqual({
    ...{ impressions: 1234, reach: 900, engagements: 68, likes: 60, comments: 5, shares: 3, saves: null },
    ...{ linkClicks: 7, videoViews: null },
  })
  expect(read.posts[1]).toMatchObject({
    ...{ networkPostId: '2074000000000000001', account: { network: 'x', name: 'bakery' } },
    figures: { likes: 9, reach: null },
  })
  expect(read.posts[2]?.networkPostId).toBe('7438811255978700800')
  expect(read.ignored).toContain('Engagement Rate (per Impression)')
})

it('finds a destroyed id again in the link, and says what else is wrong', () => {
  const link = 'https://www.instagram.com/p/DHWnUxWvKYQ/'
  const damaged = { id: '1.79E+16' }
  const read = figuresOf(
    text(
      { ...damaged, link },
      damaged,
      { network: 'Friendster' },
      { date: 'soon' },
      { counts: '3.Apr,,,,,,,,,,,,,,,' },
    ),
    given,
  )
  expect(read.posts.map(({ networkPostId }) => networkPostId)).toEqual(['shortcode:DHWnUxWvKYQ'])
  expect(read.notes).toEqual([{ code: 'idsFromPermalink', params: { count: 1 } }])
  expect(read.rejected.map(({ line, why }) => [line, why.code])).toEqual([
    [3, 'damagedId'],
    [4, 'notKept'],
    [5, 'badTime'],
    [6, 'excelDate'],
  ])
})

it('asks whether day or month comes first only where both may', () => {
  const questions = (date: string) =>
    figuresOf(text({ date }), given).questions.map(({ question }) => question)
  expect(questions('10-13-2026 09:05')).toEqual(['timeZone'])
  expect(questions('10-12-2026 09:05')).toEqual(['order', 'timeZone'])
})
