import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSheets } from '../../../electron/files/open-sheets.ts'
import { readFigures } from '../../../shared/imports/figures/read-figures.ts'
import { fileDay } from '../../support/figures-file.ts'

const folder = process.env.RAPPORT_SAMPLES ?? ''

type Told = {
  kind: string
  asks?: string[]
  posts?: number
  days?: number
  /** Of all days, or of the posts' impressions. */
  sum?: number
  shares?: number
  rejected?: number
}

/** What each genuine, masked file holds: counted and summed by hand from the file. */
const samples: Record<string, Told> = {
  'meta/ig-content-en-2025.csv': { kind: 'metaContent', posts: 12, sum: 1729, asks: ['timeZone'] },
  'meta/fb-content-en-2025.csv': { kind: 'metaContent', posts: 12, sum: 645, asks: ['timeZone'] },
  // One row says only that Meta could not compute it.
  'meta/fb-content-en-2024-IMPRESSION_UNIQUE_USERS.csv': {
    ...{ kind: 'metaContent', posts: 7, sum: 443_914, rejected: 1, asks: ['timeZone'] },
  },
  // Its owner masked the ids, so that 27 of the 59 come again.
  'meta/de-2023-masked-by-owner-merged-platforms.csv': {
    ...{ kind: 'metaContent', posts: 32, rejected: 27, asks: ['timeZone'] },
  },
  'meta/daily-likes-followers-stacked-utf16.csv': { kind: 'metaOverview', days: 56, sum: 55 },
  'meta/fb-daily-follows-en-utf16-T01.csv': { kind: 'metaOverview', days: 57, sum: 46, asks: ['network'] },
  'meta/fb-daily-reach-en-2023-excel-tab-utf16.csv': { kind: 'metaOverview', days: 57, sum: 921_697 },
  'meta/fb-daily-reach-en-utf16-T01.csv': { kind: 'metaOverview', days: 57, sum: 4858 },
  'meta/ig-daily-follows-en-utf16.csv': { kind: 'metaOverview', days: 20, sum: 2736 },
  'meta/ig-daily-follows-sparse-en-utf16.csv': { kind: 'metaOverview', days: 40, sum: 146 },
  'meta/ig-daily-link-clicks-en-utf16.csv': { kind: 'metaOverview', days: 28, sum: 9838 },
  'meta/ig-daily-profile-visits-en-utf16-T01.csv': { kind: 'metaOverview', days: 57, sum: 174 },
  'meta/ig-daily-reach-en-utf16.csv': { kind: 'metaOverview', days: 28, sum: 808_076, asks: ['network'] },
  'meta/fb-audience-en-2025-utf16.csv': { kind: 'metaAudience', shares: 32, asks: ['network', 'day'] },
  'meta/ig-audience-en-utf16.csv': { kind: 'metaAudience', shares: 32, asks: ['network', 'day'] },
  // Of 12 + 10 + 10 shares a spreadsheet turned 11 + 1 into dates.
  'meta/edge-audience-excel-resaved-semicolon-cp1251.csv': {
    ...{ kind: 'metaAudience', shares: 20, days: 26, sum: 65, rejected: 12, asks: ['network', 'day'] },
  },
  'meta/edge-top-content-formats-excel-resaved.csv': { kind: 'metaFormats', rejected: 3 },
  'ga4/channel-group-hourly-en.csv': { kind: 'googleAnalytics', days: 13 },
  'ga4/nth-day-multisection-en.csv': { kind: 'googleAnalytics', days: 28, sum: 1, rejected: 9 },
  'ga4/events-en.csv': { kind: 'googleAnalytics', rejected: 1 },
  'ga4/dashboard-multisection-legacy-en.csv': { kind: 'googleAnalytics', rejected: 1 },
  'reconstructed/sprout-group-daily.csv': { kind: 'sproutProfiles', days: 18, asks: ['order'] },
  'reconstructed/gbp/performance-by-location.xlsx': { kind: 'googleBusiness', asks: ['day'] },
}
const names = Object.keys(samples)
const present = names.filter((name) => folder !== '' && existsSync(join(folder, name)))
if (present.length < names.length) process.stdout.write(`not run: ${names.length - present.length}\n`)

function open(name: string) {
  const opened = openSheets(readFileSync(join(folder, name)))
  if (!opened.ok) throw new Error(opened.why.code)
  const read = readFigures(opened.sheets, {
    fileName: name,
    day: fileDay,
    now: new Date().toISOString(),
    timeZone: 'Europe/Rome',
    own: [],
  })
  if (!read.ok) throw new Error(read.why.code)
  return read
}

describe.runIf(present.length > 0)('a genuine export', () => {
  it.each(present)('%s is read as its owner would', (name) => {
    const { found, questions, figures } = open(name)
    const { posts, days, audience, rejected } = figures
    const sum =
      posts.length > 0
        ? posts.reduce((total, post) => total + (post.figures.impressions ?? 0), 0)
        : days.reduce((total, { value }) => total + value, 0)
    const told: Told = { asks: [], posts: 0, days: 0, shares: 0, rejected: 0, ...samples[name] } as Told
    expect({
      kind: found.kind,
      asks: questions.map(({ question }) => question),
      posts: posts.length,
      days: days.length,
      shares: audience.length,
      rejected: rejected.length,
      ...(told.sum !== undefined && { sum }),
    }).toEqual(told)
  })

  it('of Instagram keeps Pacific time and a blank as missing', () => {
    const [post] = open('meta/ig-content-en-2025.csv').figures.posts
    expect(post).toMatchObject({
      networkPostId: '10464359045502001',
      publishedAt: '2025-03-18T16:48:00.000Z',
      figures: { impressions: 52, reach: 37, follows: null },
    })
  })
})
