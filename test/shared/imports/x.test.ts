import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anArchive } from '../../support/binaries.ts'
import { figuresOf, figuresOfBytes, refusalOf } from '../../support/figures-file.ts'

const dayHeader =
  'Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views'
const header2025 =
  'Post id,Date,Post text,Link,Impressions,Likes,Engagements,Bookmarks,Share,New follows,Replies,Reposts,Profile visits,Detail expands,Url clicks,Hashtag clicks,Permalink clicks'
const header2026 =
  'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks'
const classicHeader =
  'Tweet id,Tweet permalink,Tweet text,time,impressions,engagements,engagement rate,retweets,replies,likes,user profile clicks,url clicks,hashtag clicks,detail expands,permalink clicks,app opens,app installs,follows,email tweet,dial phone,media views,media engagements,promoted impressions,promoted likes'

/** An id as X makes it at a moment. */
function idAt(instant: string): string {
  return String((BigInt(Date.parse(instant)) - 1_288_834_974_657n) << 22n)
}

const aPost = (id: string, date: string, text = 'Hello', link = `https://x.com/masked/status/${id}`) =>
  `${id},"${date}","${text}",${link},100,12,30,1,2,3,4,5,6,7,8,9,10`

describe('the days of an account on X', () => {
  it('gives a figure for each measure and day, whatever the order of the days', () => {
    const { days, read, found, questions, ignored } = figuresOf(
      `${dayHeader}\n"Tue, Aug 26, 2025",444,4,29,1,0,5,2,6,0,40,3,7,9\n"Mon, Aug 25, 2025",,0,,0,0,0,0,0,0,0,0,0,0\n`,
    )
    expect(found.kind).toBe('xOverview')
    expect({ read, questions, ignored }).toEqual({
      read: 2,
      questions: [],
      ignored: ['Shares', 'Media views'],
    })
    const first = days.filter(({ day }) => day === '2025-08-26').map(({ measure, value }) => [measure, value])
    expect(Object.fromEntries(first)).toEqual({
      ...{ impressions: 444, likes: 4, engagements: 29, saves: 1, newFollowers: 5, lostFollowers: 2 },
      ...{ comments: 6, shares: 0, profileVisits: 40, postsPublished: 3, videoViews: 7 },
    })
    const second = days.filter(({ day }) => day === '2025-08-25')
    expect(second.some(({ measure }) => measure === 'impressions' || measure === 'engagements')).toBe(false)
    expect(second.find(({ measure }) => measure === 'likes')?.value).toBe(0)
  })

  it('leaves out a record that is cut, or has no day or number, whole and with its line', () => {
    const { days, rejected } = figuresOf(
      `${dayHeader}\nTotal,1,1,1,1,1,1,1,1,1,1,1,1,1\n"Mon, Aug 25, 2025",many,1,1,1,1,1,1,1,1,1,1,1,1\n"Sun, Aug 24, 2025",1,1\n`,
    )
    expect(days).toEqual([])
    expect(rejected.map(({ line, why }) => [line, why.code])).toEqual([
      [2, 'badDay'],
      [3, 'badNumber'],
      [4, 'tooFewCells'],
    ])
  })
})

describe('the posts of an account on X', () => {
  it.each([
    ['2025', header2025, 'Mon Feb 17 2025'],
    ['2026', header2026, 'Mon, Feb 17, 2025'],
  ])('are read in the form of %s, with the time from their ids', (_, header, date) => {
    const id = idAt('2025-02-17T08:15:30Z')
    const { posts, found, ignored, notes } = figuresOf(
      `${header}\n${aPost(id, date, 'Tea &lt;3 &amp;amp; ""cake""')}\n`,
    )
    expect(found.kind).toBe('xContent')
    expect(ignored.map((name) => name.toLowerCase())).toEqual([
      'detail expands',
      'hashtag clicks',
      'permalink clicks',
    ])
    expect(notes).toEqual([{ code: 'timesFromIds', params: { count: 1 } }])
    expect(posts).toEqual([
      {
        line: 2,
        account: { network: 'x', id: '', name: 'masked' },
        networkPostId: id,
        permalink: `https://x.com/masked/status/${id}`,
        text: 'Tea <3 &amp; "cake"',
        type: 'other',
        publishedAt: '2025-02-17T08:15:00.000Z',
        publishedFrom: 'id',
        figures: {
          ...{ impressions: 100, likes: 12, engagements: 30, saves: 1, sends: 2, follows: 3 },
          ...{ comments: 4, shares: 5, profileVisits: 6, linkClicks: 8 },
        },
      },
    ])
  })

  it("keeps the day's noon where the id tells another day", () => {
    const id = idAt('2025-02-20T08:15:30Z')
    expect(figuresOf(`${header2025}\n${aPost(id, 'Mon Feb 17 2025')}\n`).posts[0]).toMatchObject({
      publishedAt: '2025-02-17T11:00:00.000Z',
      publishedFrom: 'day',
    })
  })

  it('takes the id from the link where a spreadsheet destroyed it, and leaves out what is of no post', () => {
    const id = idAt('2025-02-17T08:15:30Z')
    const link = `https://x.com/masked/status/${id}`
    const { posts, rejected, notes } = figuresOf(
      [
        header2025,
        aPost('1.89143E+18', 'Mon Feb 17 2025', 'one', link),
        aPost('1.89143E+18', 'Mon Feb 17 2025', 'two', ''),
        aPost('', 'Mon Feb 17 2025', 'three', ''),
        aPost(id, 'Mon Feb 17 2025', 'four', 'https://example.com/a'),
        aPost(idAt('2025-02-18T08:00:00Z'), 'soon'),
      ].join('\n'),
    )
    expect(posts.map(({ networkPostId }) => networkPostId)).toEqual([id])
    expect(notes).toContainEqual({ code: 'idsFromPermalink', params: { count: 1 } })
    expect(rejected.map(({ line, why }) => [line, why.code])).toEqual([
      [3, 'damagedId'],
      [4, 'missingId'],
      [5, 'foreignLink'],
      [6, 'badTime'],
    ])
  })

  it('take the ids of their links where a spreadsheet wrote zeros after fifteen digits, and only then', () => {
    const ids = ['2025-02-17T08:15:30Z', '2025-02-17T09:15:30Z', '2025-02-17T10:15:30Z'].map(idAt)
    const rounded = (id: string) => `${id.slice(0, 15)}${'0'.repeat(id.length - 15)}`
    const rows = ids.map((id) =>
      aPost(rounded(id), 'Mon Feb 17 2025', 'x', `https://x.com/masked/status/${id}`),
    )
    const damaged = figuresOf([header2025, ...rows].join('\n'))
    expect(damaged.posts.map(({ networkPostId }) => networkPostId)).toEqual(ids)
    expect(damaged.notes).toContainEqual({ code: 'idsFromPermalink', params: { count: 3 } })
    const whole = figuresOf(
      [header2025, ...ids.map((id) => aPost(rounded(id), 'Mon Feb 17 2025'))].join('\n'),
    )
    expect(whole.posts.map(({ networkPostId }) => networkPostId)).toEqual(ids.map(rounded))
    expect(whole.notes.map(({ code }) => code)).not.toContain('idsFromPermalink')
  })

  it('are read in the older form, whose times name their zone', () => {
    const id = idAt('2024-03-28T14:42:10Z')
    const row = `"${id}","https://twitter.com/masked/status/${id}","Hello, world","2024-03-28 16:42 +0200","1000.0","50.0","0.05","3.0","2.0","40.0","1.0","2.0","0.0","2.0","0","0","0","4","0","0","0","0","-","-"`
    const { posts, found } = figuresOf(`${classicHeader}\n${row}\n`)
    expect(found.kind).toBe('xClassic')
    expect(posts[0]).toMatchObject({
      networkPostId: id,
      publishedAt: '2024-03-28T14:42:00.000Z',
      publishedFrom: 'file',
      figures: {
        impressions: 1000,
        engagements: 50,
        shares: 3,
        comments: 2,
        likes: 40,
        profileVisits: 1,
        linkClicks: 2,
        follows: 4,
      },
    })
  })

  it('gives the rows of the whole file when it is split', () => {
    const rows = Array.from({ length: 12 }, (_, at) => {
      const day = String(at + 1).padStart(2, '0')
      return aPost(idAt(`2025-03-${day}T10:00:00Z`), `Sat, Mar ${at + 1}, 2025`)
    })
    const postsOf = (some: string[]) =>
      some.length === 0
        ? []
        : figuresOf([header2026, ...some].join('\n')).posts.map(({ line, ...post }) => post)
    const whole = postsOf(rows)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: rows.length }), (cut) => {
        expect([...postsOf(rows.slice(0, cut)), ...postsOf(rows.slice(cut))]).toEqual(whole)
      }),
    )
  })

  it('are refused in a sentence where a column is missing or no row is there', () => {
    expect(refusalOf('Post id,Post text\n1,Hello\n')).toEqual({
      code: 'missingColumns',
      params: { columns: 'Date, Impressions' },
    })
    expect(refusalOf(`${header2026}\n`)?.code).toBe('noRows')
  })
})

it('reads posts and days of several files in an archive, and says what it took nothing from', () => {
  const [one, two] = ['2025-02-17T08:15:30Z', '2025-02-18T08:15:30Z'].map(idAt)
  const { posts, days, notes, found } = figuresOfBytes(
    anArchive({
      'ReadMe.csv': 'a,b\n1,2\n',
      'a.csv': `${header2025}\n${aPost(one ?? '', 'Mon Feb 17 2025')}\n`,
      'b.csv': `${header2026}\n${aPost(two ?? '', 'Tue, Feb 18, 2025')}\n`,
      'days.csv': `${dayHeader}\n"Tue, Aug 26, 2025",444,4,29,1,0,5,2,6,0,40,3,7,9\n`,
    }),
    'x.zip',
  )
  expect(posts.map(({ networkPostId }) => networkPostId)).toEqual([one, two])
  expect({ kind: found.kind, days: days.length }).toEqual({ kind: 'xContent', days: 11 })
  expect(notes).toContainEqual({ code: 'sheetsLeft', params: { names: 'ReadMe.csv' } })
})
