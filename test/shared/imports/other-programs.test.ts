import { describe, expect, it } from 'vitest'
import { aWorkbook } from '../../support/binaries.ts'
import { figuresOf, figuresOfBytes } from '../../support/figures-file.ts'

const asked = (text: string) => figuresOf(text).questions.map(({ question }) => question)
const days = (text: string, given: Parameters<typeof figuresOf>[1] = {}) =>
  figuresOf(text, { network: 'x', ...given }).days.map(({ line, day, measure, value }) => [
    line,
    day,
    measure,
    value,
  ])

describe('files as other programs write them', () => {
  it('tell of posts by the names of their fields (Mastodon)', () => {
    const text = [
      'id,url,created_at,content,favourites_count,reblogs_count,replies_count',
      '113245678901234567,https://mastodon.social/@bakery/113245678901234567,2026-10-03 16:30:00 UTC,Bread,12,3,2',
    ].join('\n')
    const { answers, posts } = figuresOf(text)
    expect(answers.mapping).toEqual(['postId', 'link', 'published', 'text', 'likes', 'shares', 'comments'])
    expect(posts[0]).toMatchObject({
      publishedAt: '2026-10-03T16:30:00.000Z',
      figures: { likes: 12, shares: 3, comments: 2 },
    })
  })

  it('call a rate as others call a count, which is not taken for one (Metricool)', () => {
    const text = [
      '"Date","Type","Content","Link","Reach","Likes","Saved","Engagement"',
      '"2026-10-03 18:30","REEL","Bread","https://www.instagram.com/reel/DHWnUxWvKYQ/","900","45","7","6.44"',
    ].join('\n')
    const mapping = ['day', null, 'text', 'link', 'reach', 'likes', 'saves']
    expect(figuresOf(text).answers.mapping).toEqual([...mapping, null])
    expect(figuresOf(text.replace('6.44', '58')).answers.mapping).toEqual([...mapping, 'engagements'])
    expect(figuresOf(text.replace('6.44', '6 %')).answers.mapping).toEqual([...mapping, null])
  })

  it('begin with notes and speak of the page (Hootsuite, Iconosquare)', () => {
    const hootsuite = [
      '"Report name: Monthly overview"',
      '"Date range: Oct 1, 2026 - Oct 31, 2026"',
      '"Date","Social Network","Page impressions","Page reach","Total followers"',
      '"Oct 1, 2026","Facebook Page","120","90","231"',
    ].join('\n')
    expect(days(hootsuite)).toEqual([
      [4, '2026-10-01', 'impressions', 120],
      [4, '2026-10-01', 'reach', 90],
      [4, '2026-10-01', 'followers', 231],
    ])
    const iconosquare = 'sep=;\n"Day";"Followers count"\n"2026-10-01T00:00:00+02:00";"2310"\n'
    expect(days(iconosquare)).toEqual([[3, '2026-10-01', 'followers', 2310]])
  })

  it('tell a moment where a day is meant (Mailchimp)', () => {
    const text =
      'Title,Send Date,Total Clicks\nLetter,"Oct 03, 2026 06:30 pm",88\nLetter,"Oct 20, 2026 09:00 am",98\n'
    const given = { mapping: ['text', 'day', 'clicks'] as ['text', 'day', 'clicks'] }
    expect(days(text, given).map(([, day, , value]) => [day, value])).toEqual([
      ['2026-10-03', 88],
      ['2026-10-20', 98],
    ])
  })

  it('name the measure in a column: a line is told by its own number, and the second of one day by the first', () => {
    const text = [
      'Date,Metric,Value',
      '2026-10-01,Reach,900',
      '2026-10-01,Likes,45',
      '2026-10-02,Reach,910',
      '2026-10-02,Likes,51',
      '2026-10-02,Likes,52',
      '2026-10-03,Likes,',
    ].join('\n')
    expect(days(text)).toEqual([
      [2, '2026-10-01', 'reach', 900],
      [3, '2026-10-01', 'likes', 45],
      [4, '2026-10-02', 'reach', 910],
      [5, '2026-10-02', 'likes', 51],
    ])
    expect(figuresOf(text, { network: 'x' }).rejected).toEqual([
      { line: 6, why: { code: 'repeatedDay', params: { line: 5 } } },
    ])
    // Texts of posts are no measures.
    expect(figuresOf('Date,Post,Likes\n2026-10-01,Bread,4\n2026-10-02,Cake,5\n').answers.mapping).toEqual([
      ...['day', 'text', 'likes'],
    ])
  })

  it('made by hand has months without a year, which are asked for', () => {
    const text = ';Jan;Feb;Mär;Dez\nFollower;2.310;2.355;;2.480\nInteraktionsrate;3,7 %;3,9 %;4,1 %;4,0 %\n'
    expect(asked(text)).toEqual(['network', 'day'])
    const { periods } = figuresOf(text, { network: 'x', day: '2026-11-20' })
    expect(periods.map(({ from, to, value }) => [from, to, value])).toEqual([
      ['2025-01-01', '2025-01-31', 2310],
      ['2025-02-01', '2025-02-28', 2355],
      ['2025-12-01', '2025-12-31', 2480],
    ])
  })

  it('made by hand as a workbook with a title over its columns reads its days and numbers', () => {
    const book = aWorkbook({
      Oktober: [
        ['Social Media Bäckerei', null, null, null],
        [null, 'Instagram', null, null],
        ['Datum', 'Reichweite', 'Gefällt mir', 'Interaktionsrate'],
        ['01.10.2026', '1.204', 45, '3,74 %'],
        ['02.10.2026', '987', 39, '3,95 %'],
        ['Summe', '2.191', 84, ''],
      ],
    })
    const read = figuresOfBytes(book, 'Oktober.xlsx', { network: 'instagram' })
    expect(read.days.map(({ line, day, measure, value }) => [line, day, measure, value])).toEqual([
      [4, '2026-10-01', 'reach', 1204],
      [4, '2026-10-01', 'likes', 45],
      [5, '2026-10-02', 'reach', 987],
      [5, '2026-10-02', 'likes', 39],
    ])
    expect(read.rejected.map(({ line, why }) => [line, why.code])).toEqual([[6, 'badDay']])
  })

  it('of ads name their last day in a column of its own (Snapchat)', () => {
    const text = [
      'Start Time,End Time,Campaign Name,Paid Impressions,Swipe Ups,Amount Spent,Currency',
      '2026-10-01,2026-10-31,Autumn,30000,200,120.50,EUR',
    ].join('\n')
    expect(figuresOf(text, { network: 'other' }).paid).toMatchObject([
      { from: '2026-10-01', to: '2026-10-31', spend: 120.5, results: 200, resultName: 'Swipe Ups' },
    ])
  })
})
