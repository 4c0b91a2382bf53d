import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anArchive } from '../../support/binaries.ts'
import { figuresOf, figuresOfBytes } from '../../support/figures-file.ts'

const header =
  'Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Impressions,Impressions click-through rate (%)'
const table = [
  header,
  'Total,,,,51075,4046.4713,1576,748855,3.06',
  'Sx0ytsHc1kk,"Bread, slowly","Dec 18, 2022",4197,4632,354.5,36,37864,4.59',
  ' -HHGH-TTqYM,Not public,,59,82,,-2,,',
].join('\n')

describe('the videos of YouTube', () => {
  it('are read without their total, with blanks missing and ids that begin with a dash', () => {
    const { posts, found, read, ignored, questions, notes } = figuresOf(table)
    expect({ kind: found.kind, read, questions }).toEqual({ kind: 'youtubeTable', read: 2, questions: [] })
    expect(ignored).toEqual(['Duration', 'Impressions click-through rate (%)'])
    expect(notes).toEqual([{ code: 'screenPeriod' }])
    expect(posts).toEqual([
      {
        line: 3,
        account: { network: 'youtube', id: '', name: '' },
        networkPostId: 'Sx0ytsHc1kk',
        permalink: 'https://www.youtube.com/watch?v=Sx0ytsHc1kk',
        text: 'Bread, slowly',
        type: 'video',
        publishedAt: '2022-12-18T11:00:00.000Z',
        publishedFrom: 'day',
        figures: { videoViews: 4632, watchSeconds: 1_276_200, follows: 36, impressions: 37864 },
      },
      expect.objectContaining({
        networkPostId: '-HHGH-TTqYM',
        publishedAt: null,
        figures: { videoViews: 82, watchSeconds: null, follows: -2, impressions: null },
      }),
    ])
  })

  it('are read in the columns of 2026, in another order, and in German with soft hyphens', () => {
    const renamed = figuresOf(
      'Thumbnail impressions,Video title,Content,Thumbnail click-through rate (%),Views\n222,,Total,1.35,11\n13,Bread,t7mySEamkKQ,0,3\n',
    )
    expect(renamed.posts[0]?.figures).toEqual({ impressions: 13, videoViews: 3 })
    const german = figuresOf(
      'Videos,Video\u00adtitel,Veröffentlichungs\u00adzeitpunkt des Videos,Aufrufe,Gewonnene Abonnenten,Verlorene Abonnenten,Wiedergabe\u00adzeit (Stunden)\nGesamt,,,5,3,1,1\nSx0ytsHc1kk,Brot,"Aug 19, 2011",5,3,1,0.5\n',
    )
    expect(german.posts).toHaveLength(1)
    expect(german.posts[0]).toMatchObject({ publishedAt: '2011-08-19T10:00:00.000Z' })
    expect(german.posts[0]?.figures).toEqual({ videoViews: 5, follows: 2, watchSeconds: 1800 })
  })

  it('are read in Italian, the id found by its form whatever its column is called', () => {
    const { posts } = figuresOf(
      'Elemento,Titolo video,Ora pubblicazione video,Visualizzazioni\nTotale,,,7\nSx0ytsHc1kk,Pane,"19 ago 2011",7\n0yVySrJq0BM,Pizza,,\n',
    )
    expect(posts.map(({ networkPostId, figures }) => [networkPostId, figures])).toEqual([
      ['Sx0ytsHc1kk', { videoViews: 7 }],
      ['0yVySrJq0BM', { videoViews: null }],
    ])
  })

  it('are left out one by one where an id is destroyed or a cell is no number', () => {
    const { posts, rejected } = figuresOf(
      [
        table,
        '#NAME?,Bread,,1,1,1,1,1,1',
        ',Bread,,1,1,1,1,1,1',
        '6xFxE92I6Nk,Bread,soon,1,1,1,1,1,1',
        '6xFxE92I6Nk,Bread,,1,1,much,1,1,1',
      ].join('\n'),
    )
    expect(posts).toHaveLength(2)
    expect(rejected.map(({ line, why }) => [line, why.code])).toEqual([
      [5, 'damagedId'],
      [6, 'missingId'],
      [7, 'badTime'],
      [8, 'badNumber'],
    ])
  })

  it('gives the rows of the whole file when it is split', () => {
    const rows = Array.from(
      { length: 10 },
      (_, at) => `Sx0ytsHc1k${at},Bread,"May ${at + 1}, 2024",1,${at},${at}.5,0,1,2`,
    )
    const postsOf = (some: string[]) =>
      some.length === 0 ? [] : figuresOf([header, ...some].join('\n')).posts.map(({ line, ...post }) => post)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: rows.length }), (cut) => {
        expect([...postsOf(rows.slice(0, cut)), ...postsOf(rows.slice(cut))]).toEqual(postsOf(rows))
      }),
    )
  })
})

describe('the days of YouTube', () => {
  it('are known by the name of their file, day first or year first', () => {
    const bytes = Buffer.from('Date,Views\n13-06-2025,1224\n01-07-2025,\n')
    const { days, found, questions } = figuresOfBytes(bytes, 'Totals.csv')
    expect({ kind: found.kind, questions }).toEqual({ kind: 'youtubeTotals', questions: [] })
    expect(days).toEqual([
      {
        line: 2,
        account: { network: 'youtube', id: '', name: '' },
        day: '2025-06-13',
        measure: 'videoViews',
        value: 1224,
      },
    ])
    expect(figuresOf('Date,Watch time (hours)\n2025-06-13,0.5\n').days[0]).toMatchObject({
      measure: 'watchTime',
      value: 1800,
    })
  })

  it('are no one’s where neither name nor column tells, and asked about where the order of the date is open', () => {
    expect(figuresOf('Date,Views\n2025-06-13,1224\n').found.kind).toBe('table')
    const { questions } = figuresOfBytes(Buffer.from('Date,Views\n01-07-2025,3\n'), 'Totals.csv')
    expect(questions).toEqual([{ question: 'order' }])
  })
})

it('gives the videos of a table by day once, and never adds up their days', () => {
  const { posts, days, notes, found } = figuresOf(
    'Date,Content,Video title,Video publish time,Duration,Views\n2025-06-13,2imBUt8eZaI,Bread,"Sep 29, 2025",5,3\n2025-06-14,2imBUt8eZaI,Bread,"Sep 29, 2025",5,4\n',
  )
  expect(found.kind).toBe('youtubeChart')
  expect(days).toEqual([])
  expect(posts.map(({ networkPostId, figures }) => [networkPostId, figures])).toEqual([['2imBUt8eZaI', {}]])
  expect(notes).toEqual([{ code: 'postDaysLeft', params: { count: 1 } }])
})

describe('the viewers of YouTube', () => {
  it('are parts of one, by percent or by views of the total', () => {
    const ages = figuresOf(
      'Viewer age,Views (%),Watch time (hours) (%)\n18–24 years,10.81,6.8\n25–34 years,89.19,\n',
    )
    expect(ages.audience.map(({ kind, label, share }) => [kind, label, share])).toEqual([
      ['age', '18–24 years', 0.1081],
      ['age', '25–34 years', 0.8919],
    ])
    expect(ages.questions).toEqual([{ question: 'day' }])
    const towns = figuresOf(
      'Cities,City name,Views\nTotal,,200\n0x89c2:0xc80b,"New York, NY, USA",50\n0x80c2:0xe22f,London,\n',
    )
    expect(towns.audience.map(({ kind, label, share }) => [kind, label, share])).toEqual([
      ['city', 'New York, NY, USA', 0.25],
    ])
    const bonds = figuresOf(
      'Subscription status,Views,Average view duration\nSubscribed,1,0:14:05\nNot subscribed,3,0:11:18\n',
    )
    expect(bonds.audience.map(({ kind, share }) => [kind, share])).toEqual([
      ['subscription', 0.25],
      ['subscription', 0.75],
    ])
  })
})

it('reads an archive as its tables, the figures as of the end of the period in its name', () => {
  const chart =
    'Date,Content,Video title,Video publish time,Duration,Views\n2025-06-13,Sx0ytsHc1kk,Bread,"Dec 18, 2022",5,3\n'
  const bytes = anArchive({
    'Table data.csv': table,
    'Totals.csv': 'Date,Views\n2025-06-13,5\n2025-06-14,x\n',
    'Chart data.csv': chart,
  })
  const { posts, days, rejected, found, answers } = figuresOfBytes(
    bytes,
    'Content 2025-06-01_2025-06-30 Sample.zip',
  )
  expect({ kind: found.kind, posts: posts.length, days: days.length, day: answers.day }).toEqual({
    kind: 'youtubeTable',
    posts: 2,
    days: 1,
    day: '2025-06-30',
  })
  expect(rejected).toEqual([
    { line: 3, sheet: 'Totals.csv', why: { code: 'badNumber', params: { column: 'Views', value: 'x' } } },
  ])
})
