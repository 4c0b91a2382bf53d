import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adsHeader, adsText, anAd } from '../../support/ads-file.ts'
import { figuresOf } from '../../support/figures-file.ts'

const bare = (text: string) => figuresOf(text).paid.map(({ line: _, ...row }) => row)

describe('an export of the Ads Manager', () => {
  it('is a row an ad and month, its currency told by the head of its amounts', () => {
    const read = figuresOf(adsText([anAd(1), anAd(2, { 'Amount spent (EUR)': '1,020.50' })]))
    expect(read.found.kind).toBe('metaAds')
    expect(read.questions).toEqual([])
    expect(read.paid).toEqual([
      {
        ...{ line: 2, adKey: '120214567890120001', campaign: 'Autumn films', adSet: 'Bakers', ad: 'Film 1' },
        ...{ from: '2026-09-01', to: '2026-09-30', currency: 'EUR', spend: 10.5, results: 1 },
        ...{ resultName: 'Leads (form)', reach: 1000, impressions: 2000, linkClicks: 30 },
      },
      expect.objectContaining({ line: 3, adKey: '120214567890120002', spend: 1020.5, results: 2 }),
    ])
    expect(read.ignored).toContain('CPM (cost per 1,000 impressions) (EUR)')
    expect(read.ignored).not.toContain('Amount spent (EUR)')
  })

  it('says the same in whatever order its columns stand', () => {
    const rows = [anAd(1), anAd(2), anAd(3)]
    const told = bare(adsText(rows))
    fc.assert(
      fc.property(fc.shuffledSubarray([...adsHeader], { minLength: adsHeader.length }), (names) => {
        expect(bare(adsText(rows, names))).toEqual(told)
      }),
      { numRuns: 20 },
    )
  })

  it('keeps what is blank missing, and never makes it zero', () => {
    const [row] = figuresOf(adsText([anAd(1, { Results: '', 'Result type': '', Reach: '—' })])).paid
    expect(row).toMatchObject({ results: null, reach: null, resultName: '', spend: 10.5 })
    expect(figuresOf(adsText([anAd(1, { Results: '0' })])).paid[0]?.results).toBe(0)
  })

  it('leaves the row of totals out, with or without a word in it', () => {
    const total = { 'Amount spent (EUR)': '31.50', Results: '3', Impressions: '6000' }
    const rows = [total, anAd(1), anAd(2), { ...total, 'Campaign name': 'Results from 2 ads' }]
    const read = figuresOf(adsText(rows))
    expect(read.paid.map(({ line }) => line)).toEqual([3, 4])
    expect(read).toMatchObject({ read: 2, rejected: [] })
  })

  it('reads other names of columns, decimals with a comma, and a currency in a column', () => {
    const german = [
      'Kampagnenname;Anzeigenname;Anzeigen-ID;Berichtsstart;Berichtsende;Währung;Ausgegebener Betrag;Ergebnistyp;Ergebnisse;Reichweite',
      'Herbst;Film;120214567890120001;2026-09-01;2026-09-30;CHF;1.020,50;Leads;1.204;2.000',
    ].join('\n')
    expect(figuresOf(german).paid[0]).toMatchObject({
      ...{ campaign: 'Herbst', currency: 'CHF', spend: 1020.5, results: 1204, reach: 2000 },
    })
  })

  it('knows ads by their names where the file has no ids', () => {
    const names = adsHeader.filter((name) => name !== 'Ad ID')
    expect(figuresOf(adsText([anAd(1)], names)).paid[0]?.adKey).toBe('name / Autumn films / Bakers / Film 1')
  })

  it('says why a row is left out', () => {
    const whys = (cells: Record<string, string>, more: string[] = []) =>
      figuresOf(adsText([anAd(1, cells), anAd(2)], [...adsHeader, ...more])).rejected.map(
        ({ why }) => why.code,
      )
    expect(whys({ 'Ad ID': '1.20214E+17' })).toEqual(['damagedAd'])
    expect(whys({ 'Amount spent (EUR)': '3.Apr' })).toEqual(['excelDate'])
    expect(whys({ Results: 'many' })).toEqual(['badNumber'])
    expect(whys({ 'Amount spent (EUR)': '-4' })).toEqual(['badNumber'])
    expect(whys({ 'Reporting starts': 'soon' })).toEqual(['badDay'])
    expect(whys({ 'Reporting ends': '2026-08-01' })).toEqual(['badDay'])
    expect(whys({ Age: '25-34' }, ['Age'])).toEqual(['brokenDown'])
    const twice = figuresOf(adsText([anAd(1), anAd(1, { Results: '9' })]))
    expect(twice.rejected).toEqual([{ line: 3, why: { code: 'repeatedAd', params: { line: 2 } } }])
  })

  it('is asked from when to when it is where neither its columns nor its name tell', () => {
    const names = adsHeader.filter((name) => !name.startsWith('Reporting'))
    const { questions, paid, rejected } = figuresOf(adsText([anAd(1)], names))
    expect(questions.map(({ question }) => question)).toEqual(['from', 'to'])
    expect([paid, rejected.map(({ why }) => why.code)]).toEqual([[], ['periodAsked']])
    const said = { from: '2026-09-01', to: '2026-09-30' }
    expect(figuresOf(adsText([anAd(1)], names), said).paid).toMatchObject([said])
  })
})
