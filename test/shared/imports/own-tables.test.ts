import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresOf, refusalOf } from '../../support/figures-file.ts'

const asked = (text: string) => figuresOf(text).questions.map(({ question }) => question)
const told = (text: string) =>
  figuresOf(text, { network: 'x' }).days.map(({ day, measure, value }) => [day, measure, value])

describe('a table of days that no reader knows', () => {
  it('is read in German under its titles, and its line of totals is left out by name', () => {
    const { answers, questions, days, rejected } = figuresOf(
      [
        'Fanpage Export;;;',
        'Zeitraum:;01.10.2026 - 31.10.2026;;',
        '',
        'Datum;Reichweite;Impressionen;Interaktionsrate',
        '01.10.2026;1.204;2.310;3,74%',
        '02.10.2026;;1.100;',
        '13.10.2026;987;1.502;3,14%',
        'Gesamt;2.191;4.912;',
      ].join('\n'),
    )
    expect(answers.mapping).toEqual(['day', 'reach', 'impressions', null])
    expect(questions).toEqual([{ question: 'network' }])
    expect(days.map(({ day, measure, value }) => [day, measure, value])).toEqual([
      ['2026-10-01', 'reach', 1204],
      ['2026-10-01', 'impressions', 2310],
      ['2026-10-02', 'impressions', 1100],
      ['2026-10-13', 'reach', 987],
      ['2026-10-13', 'impressions', 1502],
    ])
    expect(rejected).toEqual([{ line: 8, why: { code: 'badDay', params: { value: 'Gesamt' } } }])
  })

  it('finds its days by what stands in them, whatever they are called', () => {
    const text = 'Quand;Vues;J’aime\n2026-10-01;120;4\n2026-10-02;130;5\n'
    expect(figuresOf(text).answers.mapping).toEqual(['day', null, null])
  })

  it('reads days in words, with a weekday, as a spreadsheet counts them, and under a total', () => {
    const days = (...cells: string[]) =>
      told(`Date;Reach\n${cells.map((cell, at) => `${cell};${at + 1}`).join('\n')}\n`)
    const first = [
      ['2026-10-01', 'reach', 1],
      ['2026-10-02', 'reach', 2],
    ]
    expect(days('Thu 1 Oct 2026', 'Fri 2 Oct 2026')).toEqual(first)
    expect(days('Do., 1. Okt. 2026', 'Fr., 2. Okt. 2026')).toEqual(first)
    expect(days('1 oct. 2026', '2 oct. 2026')).toEqual(first)
    expect(days('46296', '46297')).toEqual(first)
    expect(days('Total', '2026-10-01', '2026-10-02').map(([day]) => day)).toEqual([
      '2026-10-01',
      '2026-10-02',
    ])
  })

  it('asks by which day those without a year end', () => {
    const text = 'Date,Likes\nDecember 31,3\nJanuary 1,4\n'
    expect(asked(text)).toEqual(['network', 'day'])
    const { days } = figuresOf(text, { network: 'x', day: '2026-02-01' })
    expect(days.map(({ day }) => day)).toEqual(['2025-12-31', '2026-01-01'])
  })

  it('takes thousands for what parts three figures, and still asks', () => {
    const text = 'Tarih;Erişim\n13.10.2026;1.204\n14.10.2026;987\n'
    expect(asked(text)).toEqual(['network', 'decimal'])
    expect(told(text)).toEqual([
      ['2026-10-13', 'reach', 1204],
      ['2026-10-14', 'reach', 987],
    ])
  })

  it('asks which part of a date comes first only where it may be either', () => {
    expect(asked('Date;Reach\n01.10.2026;5\n02.10.2026;6\n')).toEqual(['network'])
    expect(asked('Date;Reach\n01/10/2026;5\n02/10/2026;6\n')).toEqual(['network', 'order'])
  })

  it('leaves out a count below zero and a year that is a slip', () => {
    const { days, rejected } = figuresOf(
      'Date,Reach,Follows\n2026-10-01,-5,-2\n0026-10-02,4,1\n2026-10-03,4,1\n',
      { network: 'x' },
    )
    expect(days.map(({ line, measure, value }) => [line, measure, value])).toEqual([
      [2, 'newFollowers', -2],
      [4, 'reach', 4],
      [4, 'newFollowers', 1],
    ])
    expect(rejected).toEqual([
      { line: 2, why: { code: 'badNumber', params: { column: 'Reach', value: '-5' } } },
      { line: 3, why: { code: 'badDay', params: { value: '0026-10-02' } } },
    ])
  })

  it('of months tells each month its own', () => {
    for (const months of [
      ['2026-08', '2026-09'],
      ['08/2026', '09/2026'],
      ['August 2026', 'September 2026'],
      ['Ağustos 2026', 'Eylül 2026'],
    ]) {
      const { days, periods } = figuresOf(`Month;Reach\n${months[0]};4300\n${months[1]};\n`, { network: 'x' })
      expect(days).toEqual([])
      expect(periods).toMatchObject([{ from: '2026-08-01', to: '2026-08-31', measure: 'reach', value: 4300 }])
    }
  })
})

it('of ads takes nothing that ads brought for what posts did', () => {
  const text = 'By Day,Advert,Cost,Impressions,Conversions\n2026-10-01,Autumn,12.40,9300,3\n'
  expect(figuresOf(text).answers.mapping).toEqual(['day', null, null, null, null])
  expect(figuresOf(text.replace('Cost', 'Δαπάνη')).answers.mapping).not.toContain('impressions')
  expect(figuresOf(text.replace('Cost', 'Costume')).answers.mapping).toContain('impressions')
})

describe('a table of posts that no reader knows', () => {
  const insta = 'https://www.instagram.com/p/DHWnUxWvKYQ/'

  it('tells its network by its links, and means the same posts as the network’s own export', () => {
    const read = (link: string) => {
      const { questions, posts } = figuresOf(`Link,Published,Likes\n${link},2026-10-01,4\n`)
      return [questions, posts[0]?.account.network, posts[0]?.networkPostId]
    }
    expect(read(insta)).toEqual([[], 'instagram', 'shortcode:DHWnUxWvKYQ'])
    expect(read('https://x.com/bakery/status/2074000000000000001')).toEqual([[], 'x', '2074000000000000001'])
    expect(read('https://bakery.example/a')[0]).toEqual([{ question: 'network' }])
  })

  it('of another program is not taken for Meta’s or LinkedIn’s', () => {
    const meta = `Text,Permalink,Published at,Likes,Comments,Reach\nBread,${insta},2026-10-03T18:30:00Z,12,3,400\n`
    expect(figuresOf(meta).found.kind).toBe('table')
    const facebook = 'https://www.facebook.com/bakery/posts/111'
    const tool = `Report\nPost date,Post time,Post URL,Impressions,Message\n10/14/2026,2:05 PM,${facebook},"1,200",Bread\n`
    const { found, posts } = figuresOf(tool)
    expect([found.kind, posts[0]?.account.network, posts[0]?.figures]).toEqual([
      ...['table', 'facebook'],
      { impressions: 1200 },
    ])
  })

  it('keeps a moment that names its zone, and asks for the zone of one that does not', () => {
    const at = (cell: string) => {
      const { questions, posts } = figuresOf(`Link,Published,Likes\n${insta},"${cell}",4\n`)
      return [questions.map(({ question }) => question), posts[0]?.publishedAt, posts[0]?.publishedFrom]
    }
    expect(at('2026-10-03T18:30:00.000Z')).toEqual([[], '2026-10-03T18:30:00.000Z', 'file'])
    expect(at('2026-10-03 18:30:00 +0300')).toEqual([[], '2026-10-03T15:30:00.000Z', 'file'])
    expect(at('2026-10-13 18:30')).toEqual([['timeZone'], '2026-10-13T16:30:00.000Z', 'file'])
    expect(at('13 Oct 2026, 6:30 PM')).toEqual([['timeZone'], '2026-10-13T16:30:00.000Z', 'file'])
    expect(at('13.10.2026 18:30')).toEqual([['timeZone'], '2026-10-13T16:30:00.000Z', 'file'])
    expect(at('2026-10-13')).toEqual([[], '2026-10-13T10:00:00.000Z', 'day'])
  })

  it('asks for no zone where the name of the column says it', () => {
    const at = (name: string) => {
      const { questions, posts } = figuresOf(`Link,${name},Likes\nhttps://a.example/1,2026-10-13 18:30,4`)
      return [questions.some(({ question }) => question === 'timeZone'), posts[0]?.publishedAt]
    }
    expect(at('Published (UTC)')).toEqual([false, '2026-10-13T18:30:00.000Z'])
    expect(at('Published (UTC+3)')).toEqual([true, '2026-10-13T16:30:00.000Z'])
  })

  it('puts a time right by the id in the link, and then asks for no zone', () => {
    const id = ((BigInt(Date.parse('2026-10-13T16:30:00.000Z')) - 1_288_834_974_657n) << 22n) + 5n
    const read = (cell: string) => {
      const text = `Link,Published,Likes\nhttps://x.com/bakery/status/${id},${cell},4\n`
      const { questions, posts, notes } = figuresOf(text)
      return [questions, posts[0]?.publishedAt, posts[0]?.publishedFrom, notes]
    }
    const notes = [{ code: 'timesFromIds', params: { count: 1 } }]
    // Pacific, though nobody says so.
    expect(read('2026-10-13 09:30')).toEqual([[], '2026-10-13T16:30:00.000Z', 'id', notes])
    expect(read('2026-10-13')).toEqual([[], '2026-10-13T16:30:00.000Z', 'id', notes])
    expect(read('2026-10-13T15:00:00Z')).toEqual([[], '2026-10-13T15:00:00.000Z', 'file', []])
    expect(read('2026-10-20 09:30')[2]).toBe('file')
  })

  it('gives the rows of the whole table when it is split, in whatever order they stand', () => {
    const row = fc.record({
      code: fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{8}$/),
      day: fc.integer({ min: 1, max: 28 }),
      likes: fc.option(fc.nat(9999), { nil: undefined }),
    })
    const header = 'Link,Published,Likes'
    const lineOf = ({ code, day, likes }: { code: string; day: number; likes: number | undefined }) =>
      `https://bakery.example/${code},2026-10-${String(day).padStart(2, '0')},${likes ?? ''}`
    const postsOf = (rows: string[]) =>
      rows.length === 0
        ? []
        : figuresOf([header, ...rows, 'https://bakery.example/-,2026-10-01,1'].join('\n'), {
            network: 'blog',
          })
            .posts.filter(({ permalink }) => !permalink.endsWith('-'))
            .map(({ line, ...post }) => post)
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { selector: ({ code }) => code, minLength: 1 }),
        fc.nat(),
        (rows, cut) => {
          const lines = rows.map(lineOf)
          const at = cut % (lines.length + 1)
          const whole = postsOf(lines)
          expect(whole).toHaveLength(lines.length)
          expect([...postsOf(lines.slice(0, at)), ...postsOf(lines.slice(at))]).toEqual(whole)
          expect(postsOf(lines.toReversed())).toEqual(whole.toReversed())
        },
      ),
      { numRuns: 60 },
    )
  })

  it('never makes one post of two whose ids a spreadsheet ruined', () => {
    const text = (...links: string[]) =>
      `Post ID,Link,Date,Likes\n${links.map((link) => `1.22158E+17,${link},2026-10-01,4`).join('\n')}\n`
    const fb = (at: number) => `https://www.facebook.com/bakery/posts/${at}`
    const { posts, notes } = figuresOf(text(fb(111), fb(112)))
    expect(posts.map(({ networkPostId }) => networkPostId)).toEqual([fb(111), fb(112)])
    expect(notes).toEqual([{ code: 'idsFromPermalink', params: { count: 2 } }])
    expect(figuresOf(text(fb(111), '')).rejected).toEqual([
      { line: 3, why: { code: 'damagedId', params: { value: '1.22158E+17' } } },
    ])
  })
})

it('stays refused where nothing in it is a day, a month or a link', () => {
  expect(refusalOf('Campaign,Clicks\nAutumn,12\nMarket,15\n')?.code).toBe('notRecognised')
  expect(refusalOf('Reel,Likes\nReel 3,12\nReel 4,15\n')?.code).toBe('notRecognised')
})
