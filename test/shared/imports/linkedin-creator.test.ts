import { describe, expect, it } from 'vitest'
import { aWorkbook } from '../../support/binaries.ts'
import { figuresOf, figuresOfBytes } from '../../support/figures-file.ts'

/** An id as LinkedIn makes it at a moment. */
function idAt(instant: string): string {
  return String(BigInt(Date.parse(instant)) << 22n)
}
const linkOf = (id: string) => `https://www.linkedin.com/feed/update/urn:li:activity:${id}`

describe("a person's own posts", () => {
  const top = (rows: unknown[][]) => [
    ['Maximum of 50 posts available to include in this list'],
    [],
    ['Post URL', 'Post publish date', 'Engagements', '', 'Post URL', 'Post publish date', 'Impressions'],
    ...rows,
  ]
  const [one, two, three] = ['2026-03-15T10:00:00Z', '2026-01-17T10:00:00Z', '2026-03-21T10:00:00Z'].map(
    (at) => linkOf(idAt(at)),
  )

  it('are read from two tables side by side as one post each, with days, people and the period', () => {
    const {
      found,
      posts: read,
      days,
      periods,
      audience,
      rejected,
      questions,
      answers,
    } = figuresOfBytes(
      aWorkbook({
        DISCOVERY: [
          ['Overall Performance', '2/1/2026 - 2/28/2026'],
          ['Impressions', 32506],
          ['Members reached', 14032],
        ],
        ENGAGEMENT: [
          ['Date', 'Impressions', 'Engagements'],
          ['2/13/2026', 6, 0],
          ['2/14/2026', 1, ''],
        ],
        'TOP POSTS': top([
          [one, '3/15/2026', 401, '', two, '1/17/2026', 9253],
          [two, '1/17/2026', 81, '', three, '3/21/2026', 5256],
          [one, '3/15/2026', 'x', '', '', '', ''],
        ]),
        FOLLOWERS: [['Total followers on 2/28/2026:', 3050], [], ['Date', 'New followers'], ['2/13/2026', 3]],
        DEMOGRAPHICS: [
          ['Top Demographics', 'Value', 'Percentage'],
          ['Job titles', 'Data Analyst', 0.25],
          ['Job titles', 'Engineer', '< 1%'],
          ['Favourite colour', 'Red', 0.5],
        ],
      }),
      'Content_masked.xlsx',
    )
    expect({ kind: found.kind, questions, day: answers.day }).toEqual({
      ...{ kind: 'linkedinCreator', questions: [], day: '2026-02-28' },
    })
    expect(
      read.map(({ line, permalink, figures, publishedFrom }) => [line, permalink, figures, publishedFrom]),
    ).toEqual([
      [4, one, { engagements: 401 }, 'id'],
      [4, two, { engagements: 81, impressions: 9253 }, 'id'],
      [5, three, { impressions: 5256 }, 'id'],
    ])
    expect(days.map(({ day, measure, value }) => [day, measure, value])).toEqual([
      ['2026-02-13', 'impressions', 6],
      ['2026-02-13', 'engagements', 0],
      ['2026-02-14', 'impressions', 1],
      ['2026-02-28', 'followers', 3050],
      ['2026-02-13', 'newFollowers', 3],
    ])
    expect(periods.map(({ from, to, measure, value }) => [from, to, measure, value])).toEqual([
      ['2026-02-01', '2026-02-28', 'impressions', 32506],
      ['2026-02-01', '2026-02-28', 'reach', 14032],
    ])
    expect(audience.map(({ kind, label, share }) => [kind, label, share])).toEqual([
      ['jobTitle', 'Data Analyst', 0.25],
    ])
    expect(rejected.map(({ sheet, line, why }) => [sheet, line, why.code])).toEqual([
      ['TOP POSTS', 6, 'badNumber'],
      ['DEMOGRAPHICS', 4, 'notKept'],
    ])
  })

  it('are nobody’s where days and impressions stand alone', () => {
    expect(figuresOf('Date,Impressions,Engagements\n2/13/2026,6,0\n').found.kind).toBe('table')
  })
})
