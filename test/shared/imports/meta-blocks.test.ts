import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../support/figures-file.ts'

const days = '"2026-05-25T00:00:00","14551"\n"2026-05-26T01:00:00","15056"\n'

describe('a daily overview of Meta', () => {
  it('is of the network and the measure that its title says; of a stamp only the day counts', () => {
    const {
      days: read,
      questions,
      found,
    } = figuresOf(`sep=,\n"Instagram follows"\n"Date","Primary"\n${days}`)
    expect(found).toMatchObject({ kind: 'metaOverview', signs: ['Instagram follows'] })
    expect(questions).toEqual([])
    const account = { network: 'instagram', id: '', name: '' }
    expect(read).toEqual([
      { line: 4, account, day: '2026-05-25', measure: 'newFollowers', value: 14_551 },
      { line: 5, account, day: '2026-05-26', measure: 'newFollowers', value: 15_056 },
    ])
  })

  it('asks for the network where the title does not say it, and for the measure where no one knows it', () => {
    const plain = figuresOf(`sep=,\n"Reach"\n"Date","Primary"\n${days}`)
    expect(plain.questions).toEqual([{ question: 'network', options: ['facebook', 'instagram'] }])
    const turkish = `sep=,\n"Erişim"\n"Tarih","Birincil"\n${days}`
    expect(figuresOf(turkish).questions.map(({ question }) => question)).toEqual(['network', 'measure'])
    expect(figuresOf(turkish).days).toEqual([])
    expect(figuresOf(turkish, { network: 'facebook', measure: 'reach' }).days).toHaveLength(2)
  })

  it('leaves days out that the file leaves out: missing is not zero', () => {
    const sparse = '"2026-11-08T00:00:00","2"\n"2026-11-10T00:00:00","2"\n"2026-11-12T00:00:00","--"\n'
    const read = figuresOf(`sep=,\n"Facebook visits"\n"Date","Primary"\n${sparse}`)
    expect(read.days.map(({ day, value }) => [day, value])).toEqual([
      ['2026-11-08', 2],
      ['2026-11-10', 2],
    ])
    expect(read.rejected).toEqual([])
  })

  it('reads measures stacked in one file, each with the name over its column', () => {
    const text = `sep=,\n"Date","Facebook Page likes"\n${days}"Date","Instagram followers"\n${days}`
    const read = figuresOf(text).days.map(({ account, measure, line }) => [account.network, measure, line])
    expect(read).toEqual([
      ['facebook', 'pageLikes', 3],
      ['facebook', 'pageLikes', 4],
      ['instagram', 'newFollowers', 6],
      ['instagram', 'newFollowers', 7],
    ])
  })
})

describe('an audience of Meta', () => {
  const ages = '"Age & gender"\n"","Women","Men"\n"18-24","10.6","6.5"\n"65+","3","2"\n'
  const towns = '"Top cities"\n"Rome, Italy","Bari, Italy"\n"13.7","5.7"\n'

  it('is read whatever the order of its blocks', () => {
    for (const text of [`sep=,\n${ages}\n${towns}`, `sep=,\n${towns}\n${ages}`]) {
      const { audience, questions } = figuresOf(text)
      expect(questions.map(({ question }) => question)).toEqual(['network', 'day'])
      const told = new Map(audience.map(({ label, kind, share }) => [label, [kind, share]]))
      expect(Object.fromEntries(told)).toEqual({
        'Women 18-24': ['ageGender', 0.106],
        'Men 18-24': ['ageGender', 0.065],
        'Women 65+': ['ageGender', 0.03],
        'Men 65+': ['ageGender', 0.02],
        'Rome, Italy': ['city', 0.137],
        'Bari, Italy': ['city', 0.057],
      })
    }
  })

  it('says which numbers a spreadsheet turned into dates, and keeps the others and the days below', () => {
    const resaved = [
      'Age & gender;;;',
      ';Women;Men;',
      '18-24;3.апр;1.юни;',
      '45-54;15;6.май;',
      ';;;',
      'Top towns/cities;;;',
      'Rome, Italy;Bari, Italy;Como, Italy;Pisa, Italy',
      '74.3;4.яну;1;0.8',
      ';;;',
      'Follows;;;',
      'Date;Primary;;',
      '2025-10-31T00:00:00;4;;',
      '2025-11-01T00:00:00;2;;',
    ].join('\n')
    const { audience, rejected, days: read } = figuresOf(resaved, { network: 'facebook' })
    expect(audience.map(({ label, share }) => [label, share])).toEqual([
      ['Women 45-54', 0.15],
      ['Rome, Italy', 0.743],
      ['Como, Italy', 0.01],
      ['Pisa, Italy', 0.008],
    ])
    expect(rejected.map(({ line, why }) => [line, why.code])).toEqual([
      [3, 'excelDate'],
      [3, 'excelDate'],
      [4, 'excelDate'],
      [8, 'excelDate'],
    ])
    expect(read).toHaveLength(2)
  })

  it('names figures by format as what has no place', () => {
    const text = 'Views;;;\nReels;Links;Photos;Text\n572681;79536;22287;329\n'
    const { found, rejected, questions } = figuresOf(text)
    expect(found.kind).toBe('metaFormats')
    expect(rejected).toEqual([{ line: 1, why: { code: 'notKept', params: { value: 'Views' } } }])
    expect(questions).toEqual([])
  })
})

describe('a content export of Facebook', () => {
  const header = 'Post ID,Page ID,Page name,Title,Description,Publish time,Permalink,Post type,Date'

  it('gives posts of the page with the longer of title and description, repeated columns once', () => {
    const text = [
      `${header},Views,Reach,"Reactions, Comments and Shares",Reactions,Comments,Shares,Total clicks,Link Clicks,Views,Seconds viewed`,
      '151324613637183,146742430543906,Bakery,Short,A longer text,02/16/2025 05:14,https://www.facebook.com/1/posts/2,Photos,Lifetime,40,15,6,3,2,1,9,4,77,12.5',
    ].join('\n')
    const { posts, ignored, questions } = figuresOf(text)
    expect(posts[0]).toMatchObject({
      account: { network: 'facebook', id: '146742430543906', name: 'Bakery' },
      text: 'A longer text',
      type: 'image',
      publishedAt: '2025-02-16T13:14:00.000Z',
      figures: {
        impressions: 40,
        reach: 15,
        likes: 3,
        comments: 2,
        shares: 1,
        clicks: 9,
        linkClicks: 4,
        watchSeconds: 12.5,
      },
    })
    expect(ignored).toEqual(['Views'])
    // No id of Facebook holds its time, so the clock is a person's to confirm.
    expect(questions).toEqual([{ question: 'timeZone' }])
  })

  it('of the years of Impressions is read as well', () => {
    const text = `${header},IMPRESSION:UNIQUE_USERS,Reach,Impressions\n151324613637183,1467,Bakery,T,D,02/16/2024 05:14,https://www.facebook.com/1,Photos,Lifetime,30,15,40\n`
    expect(figuresOf(text).posts[0]?.figures).toEqual({ reach: 15, impressions: 40 })
  })

  it('of both networks in one German file gives each row its own', () => {
    const text = [
      'Beitrags-ID;Seiten-ID;Plattform;Seitenname;Datum;Beitragsart;Impressionen;Erreichte Personen;Klicks;Interaktionen',
      '123456;;Facebook;BÄCKEREI;27.10.23 01:10;Foto;3432;51;3;6',
      '123457;;Instagram;BÄCKEREI;30.10.23 05:10;Reel;2344;12;2;3',
    ].join('\n')
    const { posts, rejected } = figuresOf(text)
    expect(rejected).toEqual([])
    expect(
      posts.map(({ account, type, publishedAt, figures }) => [
        account.network,
        type,
        publishedAt,
        figures.engagements,
      ]),
    ).toEqual([
      ['facebook', 'image', '2023-10-27T08:10:00.000Z', 6],
      ['instagram', 'reel', '2023-10-30T12:10:00.000Z', 3],
    ])
  })
})
