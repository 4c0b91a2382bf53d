import { describe, expect, it } from 'vitest'
import { periodIn, periodInName } from '../../../shared/imports/ads/report-period.ts'
import { type adsReports, reportBytes, reportText } from '../../support/ads-reports.ts'
import { figuresOf, figuresOfBytes } from '../../support/figures-file.ts'

const asked = ({ questions }: Pick<ReturnType<typeof figuresOf>, 'questions'>) =>
  questions.map(({ question }) => question)
const told = ({ paid }: Pick<ReturnType<typeof figuresOf>, 'paid'>) =>
  paid.map(({ line, campaign, from, to, currency, spend, results, resultName }) => [
    ...[line, campaign, from, to, currency, spend, results, resultName],
  ])

describe('a campaign report of Google Ads', () => {
  it('tells each campaign of its period; totals count nothing, what did not run is left aside', () => {
    const read = figuresOf(reportText('google'))
    expect(read.found.kind).toBe('googleAds')
    expect(told(read)).toEqual([
      [4, 'Autumn bread', '2026-11-01', '2026-11-30', 'EUR', 1228.4, 12.5, 'Conversions'],
      // A stroke is missing, which is not zero.
      [6, 'Brand', '2026-11-01', '2026-11-30', 'EUR', 18, null, 'Conversions'],
    ])
    expect(read.paid[0]).toMatchObject({ impressions: 12_345, linkClicks: 456, reach: null })
    expect([read.notes, read.rejected]).toEqual([[{ code: 'idleAds', params: { count: 1 } }], []])
  })

  it('reads the same from UTF-16 with tabs', () => {
    const { paid } = figuresOfBytes(reportBytes('google'), 'Campaign report.csv')
    expect(paid).toEqual(figuresOf(reportText('google')).paid)
  })

  it('asks which of its columns is the result, and takes what is said', () => {
    const read = figuresOf(reportText('google'))
    expect(read.questions).toEqual([{ question: 'measure', options: ['conversions', 'clicks'] }])
    expect(told(figuresOf(reportText('google'), { measure: 'clicks' })).map((row) => row.slice(6))).toEqual([
      [456, 'Clicks'],
      [90, 'Clicks'],
    ])
  })

  it('by day reads German names and decimals', () => {
    const read = figuresOf(reportText('googleDays'))
    expect([read.found.kind, asked(read)]).toEqual(['googleAds', ['measure']])
    expect(told(read)).toEqual([
      [4, 'Dach Frühling', '2026-09-01', '2026-09-01', 'USD', 1234.56, 3, 'Conversions'],
      [5, 'Dach Frühling', '2026-09-02', '2026-09-02', 'USD', 99.9, 0.5, 'Conversions'],
    ])
  })

  it('in Hebrew is known as its, with the currency that it names', () => {
    const read = figuresOf(
      [
        'דוח קמפיינים',
        '"1 בנובמבר 2026 - 18 בנובמבר 2026"',
        'סטטוס הקמפיין,קמפיין,תקציב,קוד מטבע,חשיפות,קליקים,שיעור קליקים,עלות,המרות,עלות / המרה',
        'מופעל,לחם של סתיו,20.00,USD,"12,345",456,3.69%,"1,228.40",12.50,98.27',
      ].join('\n'),
    )
    expect(read.found.kind).toBe('googleAds')
    expect(told(read)).toEqual([[4, 'לחם של סתיו', '2026-11-01', '2026-11-18', 'USD', 1228.4, 12.5, 'המרות']])
  })

  it('by week or month is of as many days as lie in its period', () => {
    const report = (unit: string, ...days: string[]) =>
      told(
        figuresOf(
          [
            'Campaign report',
            '"September 1, 2026 - October 20, 2026"',
            `${unit},Campaign,Currency code,Cost,Impr.`,
            ...days.map((day) => `${day},Spring,CAD,70.00,9`),
          ].join('\n'),
        ),
      ).map((row) => row.slice(2, 4))
    expect(report('Week', '2026-08-31', '2026-09-07')).toEqual([
      ['2026-09-01', '2026-09-06'],
      ['2026-09-07', '2026-09-13'],
    ])
    expect(report('Month', '2026-09-01', '2026-10-01')).toEqual([
      ['2026-09-01', '2026-09-30'],
      ['2026-10-01', '2026-10-20'],
    ])
  })

  it('split by device is left out, with the reason', () => {
    const split = reportText('google').replaceAll('Budget', 'Device')
    expect(figuresOf(split).rejected.map(({ why }) => why.code)).toEqual([
      'brokenDown',
      'brokenDown',
      'brokenDown',
    ])
  })
})

describe('a performance report of LinkedIn', () => {
  it('whose rows all begin with the report is of its whole period', () => {
    const read = figuresOf(reportText('linkedin'))
    expect([read.found.kind, asked(read)]).toEqual(['linkedinAds', ['measure']])
    expect(told(read)).toEqual([
      [7, 'Decision makers', '2026-11-01', '2026-11-30', 'EUR', 1500, 12, 'Leads'],
      [8, 'Retargeting', '2026-11-01', '2026-11-30', 'EUR', 400, 0, 'Leads'],
    ])
    expect(read.paid[0]).toMatchObject({ adKey: 'linkedinAds 312345678', linkClicks: 80 })
    expect(figuresOfBytes(reportBytes('linkedin'), 'report.csv').paid).toEqual(read.paid)
  })

  it('by day is of its days, whose order the period tells', () => {
    const days = reportText('linkedin').replace('11/1/2026,Bakery,EUR,Ret', '11/2/2026,Bakery,EUR,Ret')
    const read = figuresOf(days)
    expect(read.paid.map(({ from, to }) => [from, to])).toEqual([
      ['2026-11-01', '2026-11-01'],
      ['2026-11-02', '2026-11-02'],
    ])
    expect(asked(read)).not.toContain('order')
  })
})

describe('a report of TikTok’s ads', () => {
  it('takes its period from its name, and asks for it where there is none', () => {
    const named = figuresOfBytes(
      Buffer.from(reportText('tiktok')),
      'Campaign Report-(2026-11-01 to 2026-11-30).csv',
    )
    expect(named.found.kind).toBe('tiktokAds')
    expect(told(named)).toEqual([
      [2, 'Autumn films', '2026-11-01', '2026-11-30', '', 120.5, 12, 'Conversions'],
    ])
    expect(asked(named)).toEqual(['currency', 'measure'])
    const open = figuresOf(reportText('tiktok'))
    expect([asked(open), open.paid]).toEqual([['from', 'to', 'currency', 'measure'], []])
    const said = { from: '2026-11-01', to: '2026-11-30', currency: 'GBP' }
    expect(figuresOf(reportText('tiktok'), said).paid).toMatchObject([said])
  })

  it('by day is of its days', () => {
    const text = 'By Day,Campaign name,Cost,Impressions,Conversions\n2026-10-01,Autumn,12.40,9300,3\n'
    expect(told(figuresOf(text))).toEqual([
      [2, 'Autumn', '2026-10-01', '2026-10-01', '', 12.4, 3, 'Conversions'],
    ])
  })
})

describe('a table of campaigns of a program that nobody knows', () => {
  it('asks for its network and period, and is read the same way', () => {
    const open = figuresOf(reportText('reddit'))
    expect(open.found.kind).toBe('table')
    expect(open.answers.mapping).toEqual(['campaign', 'spend', 'impressions', 'clicks', null])
    expect(asked(open)).toEqual(['network', 'from', 'to'])
    const said = { network: 'reddit', from: '2026-11-01', to: '2026-11-30' } as const
    const read = figuresOf(reportText('reddit'), said)
    expect(told(read)).toEqual([
      [2, 'Autumn', '2026-11-01', '2026-11-30', 'USD', 1120.5, 200, 'Clicks'],
      [3, 'Winter', '2026-11-01', '2026-11-30', 'USD', 20, 20, 'Clicks'],
    ])
    expect(read.paid[0]?.adKey).toBe('reddit name / Autumn / /')
  })

  it('made by hand in Greek tells its month in its title and its currency by a sign', () => {
    const text = [
      'Διαφημίσεις Νοέμβριος 2026;;;',
      'Καμπάνια;Δαπάνη;Εμφανίσεις;Κλικ',
      'Φθινόπωρο;1.120,50 €;30.000;200',
      'Σύνολο;1.120,50 €;30.000;200',
    ].join('\n')
    expect(asked(figuresOf(text))).toEqual(['network'])
    expect(told(figuresOf(text, { network: 'facebook' }))).toEqual([
      [3, 'Φθινόπωρο', '2026-11-01', '2026-11-30', 'EUR', 1120.5, 200, 'Κλικ'],
    ])
  })

  it('is one once a person says so, and then asks what one asks', () => {
    const text =
      'Wann;Aktion;Was es kam;Sichtkontakte\n2026-11-01;Herbst;12,50;300\n2026-11-02;Herbst;7,25;200\n'
    expect(figuresOf(text).answers.mapping).toEqual(['day', null, null, null])
    const read = figuresOf(text, { network: 'x', mapping: ['day', 'campaign', 'spend', 'impressions'] })
    expect(asked(read)).toEqual(['network', 'currency'])
    expect(read.paid.map(({ from, to, spend }) => [from, to, spend])).toEqual([
      ['2026-11-01', '2026-11-01', 12.5],
      ['2026-11-02', '2026-11-02', 7.25],
    ])
  })
})

it('counts no report of another kind', () => {
  const kinds = Object.entries({ google: 'googleAds', linkedin: 'linkedinAds', tiktok: 'tiktokAds' }) as [
    keyof typeof adsReports,
    string,
  ][]
  for (const [name, kind] of kinds) expect(figuresOf(reportText(name)).found.kind).toBe(kind)
})

it('reads the period of a report from its titles or its name, in many writings', () => {
  const november = { from: '2026-11-01', to: '2026-11-30' }
  for (const title of [
    'November 1, 2026 - November 30, 2026',
    '1. November 2026 – 30. November 2026',
    '1 de noviembre de 2026 - 30 de noviembre de 2026',
    '1-30 November 2026',
    '01.11.2026 – 30.11.2026',
    'Report Time: 11/1/2026-11/30/2026',
    'Kasım 2026 reklamları',
    'קמפיינים נובמבר 2026',
  ])
    expect([title, periodIn([title])]).toEqual([title, november])
  expect(periodIn(['Report Start: 11/1/2026', 'Report End: 11/30/2026', 'Generated: 12/2/2026'])).toEqual(
    november,
  )
  expect(periodIn(['All time'])).toBeUndefined()
  for (const name of [
    'Bakery-Nov-1-2026-Nov-30-2026.csv',
    'a_2026_11_01_2026_11_30.csv',
    'x-20261101-20261130.csv',
  ])
    expect([name, periodInName(name)]).toEqual([name, november])
  expect(periodInName('ads-2026-12-01.csv')).toBeUndefined()
})
