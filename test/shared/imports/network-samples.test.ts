import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { figuresOfBytes } from '../../support/figures-file.ts'

const folder = process.env.RAPPORT_SAMPLES ?? ''

/** What each file of samples holds, counted by hand. */
type Sample = {
  file: string
  kind: string
  posts?: number
  days?: number
  periods?: number
  audience?: number
  questions?: readonly string[]
  rejected?: number
}

const samples: readonly Sample[] = [
  { file: 'x/account-overview-2025.csv', kind: 'xOverview', days: 7 * 11 },
  { file: 'reconstructed/x-content-2026.csv', kind: 'xContent', posts: 1 },
  { file: 'reconstructed/x-tweet-activity-classic.csv', kind: 'xClassic', posts: 1 },
  { file: 'youtube/en-2025/Table data.csv', kind: 'youtubeTable', posts: 58 },
  { file: 'youtube/transcribed/en-2025-monetised/Table data.csv', kind: 'youtubeTable', posts: 6 },
  {
    file: 'youtube/transcribed/en-2026-thumbnail-impressions/Table data.csv',
    kind: 'youtubeTable',
    posts: 6,
  },
  { file: 'youtube/transcribed/de-2025/Tabellendaten.csv', kind: 'youtubeTable', posts: 4 },
  { file: 'youtube/en-2025-b/Totals.csv', kind: 'youtubeTotals', days: 39 },
  { file: 'youtube/en-2025-b/Chart data.csv', kind: 'youtubeChart', posts: 1 },
  {
    file: 'youtube/en-2024-breakdowns/Viewer_Cities.csv',
    kind: 'youtubeBreakdown',
    audience: 29,
    questions: ['day'],
  },
  {
    file: 'youtube/en-2024-breakdowns/Viewer_gender.csv',
    kind: 'youtubeBreakdown',
    audience: 3,
    questions: ['day'],
  },
  {
    file: 'youtube/en-2024-breakdowns/viewer_age.csv',
    kind: 'youtubeBreakdown',
    audience: 7,
    questions: ['day'],
  },
  {
    file: 'youtube/en-2024-breakdowns/Subscription_status.csv',
    kind: 'youtubeBreakdown',
    audience: 2,
    questions: ['day'],
  },
  { file: 'tiktok/studio-en-2026/Overview.csv', kind: 'tiktokOverview', days: 39 * 6, questions: ['day'] },
  {
    file: 'tiktok/studio-en-2026-xlsx/Overview.xlsx',
    kind: 'tiktokOverview',
    days: 7 * 6,
    questions: ['day'],
  },
  { file: 'tiktok/studio-en-2026/Content.csv', kind: 'tiktokContent', posts: 13, questions: ['day'] },
  // Of 39 days 25 are undefined, of which no follower, difference or viewer is known.
  {
    file: 'tiktok/studio-en-2026/FollowerHistory.csv',
    kind: 'tiktokFollowers',
    days: 14 * 2,
    questions: ['day'],
  },
  { file: 'tiktok/studio-en-2026/Viewers.csv', kind: 'tiktokFollowers', days: 14, questions: ['day'] },
  {
    file: 'tiktok/studio-en-2026/FollowerGender.csv',
    kind: 'tiktokFollowers',
    audience: 3,
    questions: ['day'],
  },
  {
    file: 'tiktok/studio-en-2026/FollowerTopTerritories.csv',
    kind: 'tiktokFollowers',
    audience: 11,
    questions: ['day'],
  },
  {
    file: 'tiktok/studio-en-2026/FollowerActivity.csv',
    kind: 'tiktokFollowers',
    audience: 24,
    questions: ['day'],
  },
  // 39 days of impressions and engagements, 37 of new followers and the followers of the last; 30 parts, 4 below 1 %.
  {
    file: 'linkedin/creator-content-2026.xlsx',
    kind: 'linkedinCreator',
    posts: 49,
    days: 39 * 2 + 37 + 1,
    periods: 2,
    audience: 26,
  },
  {
    file: 'reconstructed/linkedin-page/page_content_1776281243413.xls',
    kind: 'linkedinPageContent',
    posts: 1,
    days: 6,
  },
  {
    file: 'reconstructed/linkedin-page/page_followers_1776281243413.xls',
    kind: 'linkedinPageFollowers',
    days: 2,
    audience: 5,
  },
  {
    file: 'reconstructed/linkedin-page/page_visitors_1776281243413.xls',
    kind: 'linkedinPageVisitors',
    days: 2,
  },
  {
    file: 'reconstructed/linkedin-page/page_competitor_analytics.xlsx',
    kind: 'linkedinCompetitors',
    days: 1,
    periods: 3,
  },
]

const isHere = ({ file }: { file: string }) => folder !== '' && existsSync(join(folder, file))
const missing = samples.filter((sample) => !isHere(sample)).length
if (missing > 0) process.stdout.write(`not run: ${missing}\n`)

function open(file: string, given: Parameters<typeof figuresOfBytes>[2] = {}) {
  return figuresOfBytes(readFileSync(join(folder, file)), basename(file), given)
}

describe.each(samples.filter(isHere))('$file', ({ file, kind, ...told }) => {
  it('gives all that is in it, and nothing else', () => {
    const { found, posts, days, periods, audience, rejected, questions } = open(file)
    expect({
      kind: found.kind,
      ...{ posts: posts.length, days: days.length, periods: periods.length, audience: audience.length },
      questions: questions.map(({ question }) => question),
      rejected: rejected.length,
    }).toEqual({ kind, posts: 0, days: 0, periods: 0, audience: 0, questions: [], rejected: 0, ...told })
  })
})

describe.runIf(samples.every(isHere))('values of the samples', () => {
  it("are X's own", () => {
    const { days } = open('x/account-overview-2025.csv')
    const of = (measure: string) => days.filter((one) => one.measure === measure)
    expect(of('impressions').map(({ value }) => value)).toEqual([444, 8893, 14795, 48, 43, 58, 468])
    expect(of('lostFollowers').map(({ value }) => value)).toEqual([0, 0, 0, 1, 1, 0, 0])
    expect(of('engagements').at(-1)).toMatchObject({ day: '2025-08-20', value: 24, line: 8 })
    expect(open('reconstructed/x-content-2026.csv').posts[0]).toMatchObject({
      networkPostId: '2074000000000000001',
      text: 'Multi\nline, with "quotes"',
      figures: { impressions: 122978, profileVisits: 129, linkClicks: 66 },
    })
    expect(open('reconstructed/x-tweet-activity-classic.csv').posts[0]).toMatchObject({
      networkPostId: '1773358845911150592',
      publishedAt: '2024-03-28T14:37:00.000Z',
      figures: { impressions: 1000, engagements: 50, likes: 40 },
    })
  })

  it("are YouTube's own", () => {
    const english = open('youtube/en-2025/Table data.csv').posts
    expect(english.find(({ networkPostId }) => networkPostId === '-CfzXp8-eCU')).toMatchObject({
      publishedAt: '2024-07-06T10:00:00.000Z',
      figures: { videoViews: 354, watchSeconds: 136_017, follows: 4, impressions: 3203 },
    })
    expect(english.at(-1)).toMatchObject({
      networkPostId: 'LJBk40tc3J0',
      figures: { videoViews: 172, follows: 0 },
    })
    const paid = open('youtube/transcribed/en-2025-monetised/Table data.csv').posts
    expect(
      paid.filter(({ publishedAt }) => publishedAt === null).map(({ networkPostId }) => networkPostId),
    ).toEqual(['Gu83gy01gi4', 'S4CACnFQUxs'])
    expect(paid.at(-1)?.figures).toMatchObject({
      videoViews: 124,
      follows: -2,
      impressions: 4123,
      reach: null,
    })
    const renamed = open('youtube/transcribed/en-2026-thumbnail-impressions/Table data.csv').posts
    expect(renamed.map(({ figures }) => figures.impressions)).toEqual([13, 3, 14, 9, 1, 7])
    expect(renamed.map(({ figures }) => figures.videoViews)).toEqual([3, 2, 1, 1, null, null])
    const german = open('youtube/transcribed/de-2025/Tabellendaten.csv').posts
    expect(german[1]).toMatchObject({
      networkPostId: '-xxxxxxxxx2',
      figures: { likes: 4, follows: 0, impressions: 53, videoViews: 199, watchSeconds: 612 },
    })
    const totals = open('youtube/en-2025-b/Totals.csv').days
    expect([totals[0], totals.at(-1)]).toMatchObject([
      { day: '2025-06-13', value: 1224 },
      { day: '2025-07-21', value: 11 },
    ])
    const bonds = open('youtube/en-2024-breakdowns/Subscription_status.csv').audience
    expect(bonds[0]?.share).toBeCloseTo(90_632_572 / 100_325_767, 10)
  })

  it("are TikTok's own, with the years that the period's end tells", () => {
    const day = '2026-04-07'
    const { days } = open('tiktok/studio-en-2026/Overview.csv', { day })
    const views = days.filter(({ measure }) => measure === 'videoViews')
    expect([views[0], views.at(-1)]).toMatchObject([
      { day: '2026-02-28', value: 0 },
      { day, value: 3265 },
    ])
    const { posts, notes } = open('tiktok/studio-en-2026/Content.csv', { day: '2026-02-28' })
    expect(posts[0]).toMatchObject({
      networkPostId: '5740401949886443326',
      publishedAt: '2025-07-16T10:00:00.000Z',
      figures: { likes: 533, comments: 32, shares: 16, videoViews: 191265 },
    })
    expect(notes).toEqual([{ code: 'guessedYears', params: { count: 13 } }])
    const followers = open('tiktok/studio-en-2026/FollowerHistory.csv', { day }).days
    expect(followers[0]).toMatchObject({ day: '2026-03-25', measure: 'followers', value: 37 })
    expect(followers.at(-1)).toMatchObject({ day, measure: 'newFollowers', value: 35 })
    const hours = open('tiktok/studio-en-2026/FollowerActivity.csv', { day }).audience
    expect(hours.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10)
  })

  it("are LinkedIn's own", () => {
    const { posts, days, periods, answers } = open('linkedin/creator-content-2026.xlsx')
    expect(answers.day).toBe('2026-03-23')
    expect(posts[0]).toMatchObject({
      networkPostId: '3412333582850234387',
      publishedAt: '2026-03-15T11:00:00.000Z',
      publishedFrom: 'day',
      figures: { engagements: 401, impressions: 9253 },
    })
    expect(posts.filter(({ figures }) => Object.keys(figures).length === 2)).toHaveLength(25)
    expect(periods).toMatchObject([
      { from: '2025-03-24', to: '2026-03-23', measure: 'impressions', value: 32506 },
      { measure: 'reach', value: 14032 },
    ])
    expect(days.find(({ measure }) => measure === 'followers')).toMatchObject({
      day: '2026-03-23',
      value: 3050,
    })
    const page = open('reconstructed/linkedin-page/page_content_1776281243413.xls')
    expect(page.days.find(({ measure }) => measure === 'engagements')).toMatchObject({
      day: '2026-07-10',
      value: 17,
    })
    expect(page.posts[0]).toMatchObject({
      text: 'Hello\n\nworld',
      type: 'video',
      figures: { clicks: 10, follows: 0 },
    })
    const pages = open('reconstructed/linkedin-page/page_competitor_analytics.xlsx')
    expect(pages.periods.map(({ from, to, value }) => [from, to, value])).toEqual([
      ['2025-07-20', '2026-07-19', 76],
      ['2025-07-20', '2026-07-19', 3000],
      ['2025-07-20', '2026-07-19', 145],
    ])
  })
})
