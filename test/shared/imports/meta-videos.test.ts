import { expect, it } from 'vitest'
import { figuresOf, refusalOf } from '../../support/figures-file.ts'

const header =
  'Video asset ID,Universal video ID,Page ID,Page name,Title,Duration (sec),Publish time,Custom labels,Data comment,Date,Reach,3-second video views,1-minute video views,Seconds viewed,Average Seconds viewed,Percentage of total views at interval 1'
const video = (id: string, cells = 'Lifetime,900,400,30,5200.5,13,100') =>
  `10${id},${id},1000001,Sample Bakery,Bread at six,61,09/03/2026 09:00,,,${cells}`
const text = (...rows: string[]) => `\ufeff${[header, ...rows].join('\n')}\n`

it('reads each video of a page with what it gathered since it went out', () => {
  const read = figuresOf(text(video('700000000000001'), video('700000000000002', 'Lifetime,,--,,,,')))
  expect(read).toMatchObject({
    found: { kind: 'metaVideos' },
    rejected: [],
    questions: [{ question: 'timeZone' }],
  })
  expect(read.posts[0]).toMatchObject({
    ...{ line: 2, networkPostId: '700000000000001', text: 'Bread at six', type: 'video' },
    account: { network: 'facebook', id: '1000001', name: 'Sample Bakery' },
    // Meta writes Pacific time.
    publishedAt: '2026-09-03T16:00:00.000Z',
    figures: { reach: 900, videoViews: 400, watchSeconds: 5200.5 },
  })
  expect(read.posts[1]?.figures).toEqual({ reach: null, videoViews: null, watchSeconds: null })
  expect(read.ignored).toContain('1-minute video views')
})

it('takes a video told by days once, without adding its days up', () => {
  const days = ['2026-09-03', '2026-09-04'].map((day) => video('700000000000001', `${day},90,40,3,52,13,100`))
  const read = figuresOf(text(...days))
  expect(read.posts).toMatchObject([{ line: 2, figures: {} }])
  expect(read.posts[0]?.figures).toEqual({})
  expect(read.notes).toEqual([{ code: 'videoDaysLeft', params: { count: 1 } }])
})

it('says why a video is left out, and which column a file lacks', () => {
  const whys = (row: string) =>
    figuresOf(text(row, video('700000000000009'))).rejected.map(({ why }) => why.code)
  expect(whys(video('7.0E+14'))).toEqual(['damagedId'])
  expect(whys(video('700000000000001', 'Lifetime,many,1,1,1,1,1'))).toEqual(['badNumber'])
  expect(whys(video('700000000000001').replace('09/03/2026 09:00', 'soon'))).toEqual(['badTime'])
  expect(refusalOf(text(video('700000000000001')).replace('Publish time', 'When'))).toMatchObject({
    code: 'missingColumns',
    params: { columns: 'Publish time' },
  })
})
