import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../../shared/imports/figures/own-table.ts'
import { readSheet } from '../../../shared/imports/figures/sheet.ts'
import { figuresOf, refusalOf } from '../../support/figures-file.ts'

const head = [
  '# ----------------------------------------',
  '# Report CSV Export',
  '# Account: Sample',
  '# ----------------------------------------',
  '#',
]

describe('Google Analytics', () => {
  it('counts days from the start of their own section', () => {
    const text = [
      ...head,
      '# Start date: 20230424',
      '# End date: 20230521',
      'Nth day,Users',
      '0000,4',
      '0001,0',
      '',
      '# Start date: 20230501',
      '# End date: 20230502',
      'Nth day,Sessions',
      '0001,7',
    ].join('\r\n')
    const { days, rejected } = figuresOf(text)
    expect(days.map(({ day, measure, value, account }) => [day, measure, value, account.network])).toEqual([
      ['2023-04-24', 'users', 4, null],
      ['2023-04-25', 'users', 0, null],
      ['2023-05-02', 'traffic', 7, null],
    ])
    expect(rejected).toEqual([])
  })

  it('reads the Spanish form', () => {
    const text = [
      '# ----',
      '# Exportar informe en formato CSV',
      '# Fecha de inicio: 20230424',
      '# Fecha de finalización: 20230430',
      'Día N,Usuarios',
      '0002,9',
    ].join('\r\n')
    expect(figuresOf(text).days[0]).toMatchObject({ day: '2023-04-26', measure: 'users', value: 9 })
  })

  it('sums visits by network and campaign, never people over rows', () => {
    const text = [
      ...head,
      '# Start date: 20260201',
      '# End date: 20260228',
      'Session source / medium,Session campaign,Users,Sessions,Key events',
      'l.facebook.com / referral,(referral),30,40,1',
      'facebook / social,bread-fair,20,25,2',
      'google / organic,(organic),90,100,5',
      't.co / referral,(referral),3,3,0',
    ].join('\n')
    const { periods } = figuresOf(text)
    const told = periods.map(({ account, campaign, measure, value }) => [
      account.network,
      campaign ?? '',
      measure,
      value,
    ])
    expect(told).toEqual(
      expect.arrayContaining([
        [null, '', 'traffic', 168],
        [null, '', 'conversions', 8],
        ['facebook', '', 'traffic', 65],
        ['x', '', 'traffic', 3],
        [null, 'bread-fair', 'traffic', 25],
        [null, 'bread-fair', 'conversions', 2],
      ]),
    )
    expect(told.some(([, , measure]) => measure === 'users')).toBe(false)
    expect(periods[0]).toMatchObject({ from: '2026-02-01', to: '2026-02-28' })
  })

  it('adds the hours of a day, and names sections without a place or a period', () => {
    const text = [
      ...head,
      'Session default channel group,Date + hour (YYYYMMDDHH),Sessions',
      'Direct,2026021623,300',
      'Organic Social,2026021622,267',
      '# x',
      'Session default channel group,Sessions',
      'Direct,3',
      '# y',
      'Event name,Event count',
      'scroll,14',
    ].join('\n')
    const { days, rejected } = figuresOf(text)
    expect(days).toMatchObject([{ day: '2026-02-16', measure: 'traffic', value: 567 }])
    expect(rejected.map(({ why }) => why.code)).toEqual(['noPeriod', 'notKept'])
  })
})

it('Google Business Profile gives each location its month, the views of search and maps together', () => {
  const text =
    'Store code,Business name,Google Search - Mobile,Google Search - Desktop,Google Maps - Mobile,Google Maps - Desktop,Calls,Website clicks\n(explained),,,,,,,\nS1,Bakery,120,30,80,10,5,20\nS2,Café,1,,2,,0,\n'
  const { periods, questions, answers } = figuresOf(text)
  expect([answers.day, questions]).toEqual(['2026-10-31', [{ question: 'day' }]])
  expect(
    periods.map(({ account, measure, value, from, to }) => [account.name, measure, value, from, to]),
  ).toEqual([
    ['Bakery', 'impressions', 240, '2026-10-01', '2026-10-31'],
    ['Bakery', 'calls', 5, '2026-10-01', '2026-10-31'],
    ['Bakery', 'clicks', 20, '2026-10-01', '2026-10-31'],
    ['Café', 'impressions', 3, '2026-10-01', '2026-10-31'],
    ['Café', 'calls', 0, '2026-10-01', '2026-10-31'],
  ])
})

it('Sprout Social gives each profile its days, without rates, and asks where day and month may be either', () => {
  const row = (date: string) => `${date},X,Bakery,"12,345",-1,2,"1,234",56,4.5%`
  const header =
    'Date,Network,Profile,Audience,Net Audience Growth,Published Posts,Impressions,Engagements,Engagement Rate (per Impression)'
  const { days, ignored, questions } = figuresOf(`${header}\n${row('10-13-2026')}\n`)
  expect(questions).toEqual([])
  expect(days.map(({ measure, value, day, account }) => [account.network, day, measure, value])).toEqual([
    ['x', '2026-10-13', 'followers', 12_345],
    ['x', '2026-10-13', 'postsPublished', 2],
    ['x', '2026-10-13', 'impressions', 1234],
    ['x', '2026-10-13', 'engagements', 56],
  ])
  expect(ignored).toEqual(['Net Audience Growth', 'Engagement Rate (per Impression)'])
  const open = `${header}\n${row('10-01-2026')}\n`
  expect(figuresOf(open).questions).toEqual([{ question: 'order' }])
  expect(figuresOf(open, { order: 'dayFirst' }).days[0]?.day).toBe('2026-01-10')
})

describe('a table of its own form', () => {
  const pins =
    'Pinterest overview\nDate,Impressions,Pin clicks,Saves\n2026-10-01,"1,234",5,2\n2026-10-02,900,,1\n'

  it('is read as a person says; what is known by name is filled in', () => {
    const { found, answers, questions, days } = figuresOf(pins, { network: 'pinterest' })
    expect([found.kind, answers.mapping]).toEqual(['table', ['day', 'impressions', null, 'saves']])
    // Nothing else in the file tells what the comma in 1,234 is.
    expect(questions).toEqual([{ question: 'network' }, { question: 'decimal' }])
    expect(days.map(({ day, measure, value }) => [day, measure, value])).toEqual([
      ['2026-10-01', 'impressions', 1234],
      ['2026-10-01', 'saves', 2],
      ['2026-10-02', 'impressions', 900],
      ['2026-10-02', 'saves', 1],
    ])
    const mapping = answers.mapping.with(2, 'clicks')
    expect(figuresOf(pins, { network: 'pinterest', mapping }).days).toHaveLength(5)
  })

  it('with links is one of posts, and one whose day has no time says nothing of the hour', () => {
    const text =
      'Permalink,Caption,Published,Reactions\nhttps://mastodon.example/@a/1,Bread,2026-10-01,4\n,Cake,2026-10-02,5\n'
    const { posts, rejected } = figuresOf(text, { network: 'mastodon', timeZone: 'Europe/Rome' })
    expect(posts).toMatchObject([
      {
        networkPostId: 'https://mastodon.example/@a/1',
        text: 'Bread',
        publishedAt: '2026-10-01T10:00:00.000Z',
        publishedFrom: 'day',
        figures: { likes: 4 },
      },
    ])
    expect(rejected).toEqual([{ line: 3, why: { code: 'missingId' } }])
  })

  it('is known again by its header, however it is written', () => {
    const one = readSheet(pins)
    const other = readSheet('DATE;impressions ;Pin clicks;saves\n2026-11-01;3;4;5\n')
    const signature = (read: typeof one) => read.ok && columnsOf([read.sheet]).signature
    expect(signature(one)).toBe(signature(other))
  })

  it('of Pinterest, a block a measure under titles and dates, is one table by day', () => {
    const text = [
      'Analytics overview,Sample Bakery',
      'Date range,2026-10-01 to 2026-10-31',
      'Content type,All,Device,All',
      '',
      'Impressions',
      'Date,Impressions',
      '2026-10-01,1234',
      '2026-10-02,900',
      '',
      'Engagements',
      'Date,Engagements',
      '2026-10-01,50',
      '2026-10-02,',
      '',
      'Outbound clicks',
      'Date,Outbound clicks,Pin clicks',
      '2026-10-01,7,9',
    ].join('\n')
    const { answers, questions, days, rejected } = figuresOf(text, { network: 'pinterest' })
    expect(answers.mapping).toEqual(['day', 'impressions', 'engagements', 'clicks', null])
    expect(questions).toEqual([{ question: 'network' }])
    expect(rejected).toEqual([])
    expect(days.map(({ day, measure, value, line }) => [day, measure, value, line])).toEqual([
      ['2026-10-01', 'impressions', 1234, 7],
      ['2026-10-02', 'impressions', 900, 8],
      ['2026-10-01', 'engagements', 50, 12],
      ['2026-10-01', 'clicks', 7, 17],
    ])
  })

  it('of Google Business by day is asked about, and its views of search and maps are told together', () => {
    const text = [
      'Business,Sample Bakery',
      'Period,October 2026',
      'Date,Views on Search,Views on Maps,Website clicks,Calls,Direction requests',
      '01/10/2026,120,30,4,2,9',
      '13/10/2026,100,,5,,1',
    ].join('\n')
    const given = { network: 'googleBusiness' as const }
    const { answers, questions } = figuresOf(text, given)
    expect(questions).toEqual([{ question: 'network' }])
    expect(answers.mapping).toEqual(['day', null, null, 'clicks', 'calls', 'directions'])
    const mapping = answers.mapping.with(1, 'impressions').with(2, 'impressions')
    const { days } = figuresOf(text, { ...given, mapping })
    expect(days.map(({ day, measure, value }) => [day, measure, value])).toEqual([
      ['2026-10-01', 'impressions', 150],
      ['2026-10-01', 'clicks', 4],
      ['2026-10-01', 'calls', 2],
      ['2026-10-01', 'directions', 9],
      // Half of its views are missing, so they are.
      ['2026-10-13', 'clicks', 5],
      ['2026-10-13', 'directions', 1],
    ])
  })

  it('asks for the mark of decimals only where both would do', () => {
    const table = (cell: string) => `Date;Reach\n2026-10-01;${cell}\n`
    const asked = (cell: string) => figuresOf(table(cell)).questions.map(({ question }) => question)
    expect(asked('1.234')).toEqual(['network', 'decimal'])
    expect(asked('1.234,5')).toEqual(['network'])
    expect(figuresOf(table('1.234'), { network: 'x', decimal: 'comma' }).days[0]?.value).toBe(1234)
    expect(figuresOf(table('1.234'), { network: 'x', decimal: 'point' }).days[0]?.value).toBe(1.234)
  })

  it('without days, links or numbers is none', () => {
    expect(refusalOf('name,phone\nAnna,abc\nBen,def\n')?.code).toBe('notRecognised')
    expect(refusalOf('day,mood\n2026-10-01,good\n2026-10-02,bad\n')?.code).toBe('notRecognised')
  })
})
