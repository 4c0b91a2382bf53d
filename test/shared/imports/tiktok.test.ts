import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anArchive, aWorkbook } from '../../support/binaries.ts'
import { figuresOf, figuresOfBytes } from '../../support/figures-file.ts'

const dayHeader = '"Date","Video Views","Profile Views","Likes","Comments","Shares"'
const videoHeader =
  '"Time","Video title","Video link","Post time","Total likes","Total comments","Total shares","Total views"'

/** An id as TikTok makes it at a moment. */
function idAt(instant: string): string {
  return String(BigInt(Date.parse(instant) / 1000) << 32n)
}

const linkOf = (id: string) => `https://www.tiktok.com/@masked_handle/video/${id}`
const day = '2026-04-07'

describe('the days of TikTok Studio', () => {
  it('get their years from the end of the period, which is asked for', () => {
    const text = `\ufeff${dayHeader}\n"December 31","5","33","0","1","2"\n"January 1","848","50","72","12",""\n`
    const { days, found, questions, answers } = figuresOf(text, { day: '2026-01-02' })
    expect({ kind: found.kind, questions, network: answers.network }).toEqual({
      kind: 'tiktokOverview',
      questions: [{ question: 'day' }],
      network: 'tiktok',
    })
    expect(days.map((one) => [one.day, one.measure, one.value])).toEqual([
      ['2025-12-31', 'impressions', 5],
      ['2025-12-31', 'videoViews', 5],
      ['2025-12-31', 'profileVisits', 33],
      ['2025-12-31', 'likes', 0],
      ['2025-12-31', 'comments', 1],
      ['2025-12-31', 'shares', 2],
      ['2026-01-01', 'impressions', 848],
      ['2026-01-01', 'videoViews', 848],
      ['2026-01-01', 'profileVisits', 50],
      ['2026-01-01', 'likes', 72],
      ['2026-01-01', 'comments', 12],
    ])
  })

  it('are read from a workbook and in Spanish alike', () => {
    const bytes = aWorkbook({
      Overview: [
        ['Date', 'Video Views', 'Profile Views', 'Likes', 'Comments', 'Shares'],
        ['8 de marzo', '1591', '7', '10', '1', '0'],
      ],
    })
    const { days } = figuresOfBytes(bytes, 'Overview.xlsx', { day })
    expect(days[0]).toMatchObject({ day: '2026-03-08', value: 1591, line: 2 })
  })

  it('are left out where the day is none', () => {
    const { rejected } = figuresOf(
      `${dayHeader}\n"February 29","1","1","1","1","1"\n"March 1","1","1","1","1","1"\n`,
      { day },
    )
    expect(rejected).toEqual([{ line: 2, why: { code: 'badDay', params: { value: 'February 29' } } }])
  })

  it('gives the rows of the whole file when it is split', () => {
    const names = ['November 30', 'December 15', 'December 31', 'January 1', 'January 31', 'February 28']
    const rows = names.map((name, at) => `"${name}","${at}","1","1","1","1"`)
    const daysOf = (some: string[]) =>
      some.length === 0
        ? []
        : figuresOf([dayHeader, ...some].join('\n'), { day }).days.map(({ line, ...one }) => one)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: rows.length }), (cut) => {
        expect([...daysOf(rows.slice(0, cut)), ...daysOf(rows.slice(cut))]).toEqual(daysOf(rows))
      }),
    )
  })
})

describe('the videos of TikTok', () => {
  const row = (id: string, posted: string) =>
    `"February 28","Bread",${JSON.stringify(linkOf(id))},"${posted}","533","32","16","191265"`

  it('take year and time from their ids where these name the same day, whatever year that is', () => {
    const id = idAt('2024-07-16T21:30:10Z')
    const { posts, notes, questions, found } = figuresOf(`${videoHeader}\n${row(id, 'July 17')}\n`, { day })
    expect({ kind: found.kind, questions }).toEqual({
      kind: 'tiktokContent',
      questions: [{ question: 'day' }],
    })
    expect(notes).toEqual([{ code: 'timesFromIds', params: { count: 1 } }])
    expect(posts).toEqual([
      {
        line: 2,
        account: { network: 'tiktok', id: '', name: 'masked_handle' },
        networkPostId: id,
        permalink: linkOf(id),
        text: 'Bread',
        type: 'video',
        publishedAt: '2024-07-16T21:30:00.000Z',
        publishedFrom: 'id',
        figures: { likes: 533, comments: 32, shares: 16, videoViews: 191265, impressions: 191265 },
      },
    ])
  })

  it('get the latest year before the day of the export where their ids tell another day', () => {
    const rows = [
      row(idAt('2025-05-16T21:30:10Z'), 'July 16'),
      row(idAt('2030-02-01T00:00:00Z'), 'February 1'),
      row('5740401949886443326', 'March 1'),
    ]
    const { posts, notes } = figuresOf([videoHeader, ...rows].join('\n'), { day })
    expect(posts.map(({ publishedAt, publishedFrom }) => [publishedAt, publishedFrom])).toEqual([
      ['2025-07-16T10:00:00.000Z', 'day'],
      ['2026-02-01T11:00:00.000Z', 'day'],
      ['2025-03-01T11:00:00.000Z', 'day'],
    ])
    expect(notes).toEqual([{ code: 'guessedYears', params: { count: 3 } }])
  })

  it('are left out without a link of their own, or a day', () => {
    const rows = [
      '"February 28","Bread","","July 16","1","1","1","1"',
      '"February 28","Bread","https://example.com/1","July 16","1","1","1","1"',
      row(idAt('2025-07-16T21:30:10Z'), 'soon'),
    ]
    expect(figuresOf([videoHeader, ...rows].join('\n'), { day }).rejected.map(({ why }) => why.code)).toEqual(
      ['missingId', 'foreignLink', 'badTime'],
    )
  })

  it('of the Business Suite have times in UTC and more figures', () => {
    const id = idAt('2025-10-31T18:19:10Z')
    const { posts, found, questions } = figuresOf(
      `Video title,Video link,Post time,Video views,Likes,Comments,Shares,Add to Favorites,Total play time\nBread,${linkOf(id)},2025/10/31 18:19:10,1.2K,3,--,1,4,0h:04m:38s\n`,
    )
    expect({ kind: found.kind, questions }).toEqual({ kind: 'tiktokVideos', questions: [] })
    expect(posts[0]).toMatchObject({
      publishedAt: '2025-10-31T18:19:00.000Z',
      publishedFrom: 'file',
      figures: { videoViews: 1200, comments: null, saves: 4, watchSeconds: 278 },
    })
  })
})

it('the details of a video tell how long it was watched in any of TikTok’s ways, and whom it won', () => {
  const detail = (time: string, views = '1.2M') =>
    figuresOf(
      `Video title,Video link,Post time,Video views,Total play time,Average watch time,Watched full video,New followers\nBread,${linkOf(idAt('2025-10-31T18:19:10Z'))},2025/10/31 18:19:10,${views},${time},3.4s,12.5%,7\n`,
    )
  const seconds = (time: string) => detail(time).posts[0]?.figures.watchSeconds
  expect(['0h:04m:38s', '3.4s', '1h 5m 30s', '12m', '--', ''].map(seconds)).toEqual([
    ...[278, 3.4, 3930, 720, null, null],
  ])
  expect(detail('3.4s')).toMatchObject({
    posts: [{ figures: { videoViews: 1_200_000, impressions: 1_200_000, follows: 7 } }],
    notes: [{ code: 'roundedCounts', params: { count: 1 } }],
    // What is a share of something is no part, and is left out.
    ignored: ['Average watch time', 'Watched full video'],
  })
  for (const bad of ['soon', '4:38h', '-3s'])
    expect(detail(bad).rejected).toMatchObject([{ why: { code: 'badNumber' } }])
})

describe('the followers of TikTok', () => {
  it('are known from the first day that tells them, and so is their difference', () => {
    const { days, found } = figuresOf(
      '"Date","Followers","Difference in followers from previous day"\n"March 24","undefined","0"\n"March 25","37","0"\n"March 26","30","-7"\n',
      { day },
    )
    expect(found.kind).toBe('tiktokFollowers')
    expect(days.map((one) => [one.day, one.measure, one.value])).toEqual([
      ['2026-03-25', 'followers', 37],
      ['2026-03-25', 'newFollowers', 0],
      ['2026-03-26', 'followers', 30],
      ['2026-03-26', 'newFollowers', -7],
    ])
  })

  it('are parted by gender, country and the hours at which they are there', () => {
    const gender = figuresOfBytes(
      Buffer.from('"Gender","Distribution"\n"Female","0.59"\n"Other","0"\n'),
      'FollowerGender.csv',
    )
    expect(gender.questions).toEqual([{ question: 'day' }])
    expect(
      gender.audience.map(({ account, kind, label, share }) => [account.network, kind, label, share]),
    ).toEqual([
      ['tiktok', 'gender', 'Female', 0.59],
      ['tiktok', 'gender', 'Other', 0],
    ])
    const resaved = figuresOf('Top territories;Distribution\nUS;0,462\nEG;0,219\n')
    expect(resaved.audience.map(({ label, share }) => [label, share])).toEqual([
      ['US', 0.462],
      ['EG', 0.219],
    ])
    const hours = figuresOf(
      '"Date","Hour","Active followers"\n"March 1","0","10"\n"March 1","1","20"\n"March 2","0","10"\n"March 2","1","undefined"\n',
      { day },
    )
    expect(hours.audience.map(({ kind, label, share }) => [kind, label, share])).toEqual([
      ['hour', '00:00', 0.5],
      ['hour', '01:00', 0.5],
    ])
  })

  it('ask whose they are where Meta gives the same columns, in percent', () => {
    const { questions, audience } = figuresOf('Gender,Distribution\nWomen,61.5\nMen,38.5\n', {
      network: 'facebook',
    })
    expect(questions[0]).toEqual({ question: 'network', options: ['tiktok', 'facebook', 'instagram'] })
    expect(audience[0]).toMatchObject({ share: 0.615, account: { network: 'facebook' } })
  })

  it('of the Business Suite stand beside its days', () => {
    const { days, found, questions } = figuresOf(
      'Date,Video views,Reached audience,Profile views,Likes,Shares,Comments,"Phone number clicks ",Leads submission,Net growth,New followers,Lost followers\n2025/03/01,10,NAN,3,4,5,6,--,0,1,2,1\n',
    )
    expect({ kind: found.kind, questions }).toEqual({ kind: 'tiktokBusiness', questions: [] })
    const told = Object.fromEntries(days.map(({ measure, value }) => [measure, value]))
    expect(told).toEqual({
      ...{ impressions: 10, videoViews: 10, profileVisits: 3, likes: 4, comments: 6, shares: 5 },
      ...{ leads: 0, newFollowers: 2, lostFollowers: 1 },
    })
  })
})

it('reads an archive of several tables, each by itself', () => {
  const bytes = anArchive({
    'Overview.csv': `${dayHeader}\n"March 1","1","1","1","1","1"\n`,
    'Viewers.csv': '"Date","Total Viewers","New Viewers","Returning Viewers"\n"March 1","9","5","4"\n',
    'Content.csv': `${videoHeader}\n"March 2","x","${linkOf('5740401949886443326')}","March 1","1","1","1","1"\n`,
  })
  const { found, days, posts } = figuresOfBytes(bytes, 'TikTok.zip', { day })
  expect({ kind: found.kind, days: days.length, posts: posts.length }).toEqual({
    kind: 'tiktokContent',
    days: 7,
    posts: 1,
  })
  expect(days.at(-1)).toMatchObject({ measure: 'viewers', value: 9 })
})
