import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commit, undo } from '../../db/commit.ts'
import { runImport } from '../../db/figures/imports.ts'
import { tellCampaigns } from '../../db/figures/match-paid.ts'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { isKnown } from '../../db/review/for-paper.ts'
import { getReviewMonth } from '../../db/review/month.ts'
import { readPaidMonth, tellPaidResult } from '../../db/review/paid.ts'
import { removeRecord } from '../../db/strategy/strategy.ts'
import { costPerResult, paidElsewhere, sumPaid } from '../../shared/review/paid-month.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { type AdCells, adsHeader, adsText, anAd } from '../support/ads-file.ts'
import { reportText } from '../support/ads-reports.ts'
import { figuresOf } from '../support/figures-file.ts'
import { aDb } from '../support/workspace.ts'

type Choices = Parameters<typeof tellCampaigns>[2]

function aFile(rows: AdCells[], { day = '2026-10-02', efforts = {} as Choices, names = adsHeader } = {}) {
  const fileName = `ads-${day}.csv`
  return {
    ...figuresOf(adsText(rows, names)),
    kind: 'metaAds' as const,
    fileName,
    fileHash: day,
    ours: [],
    day,
    efforts,
  }
}

const run = (db: Db, ...files: ReturnType<typeof aFile>[]) =>
  runImport(
    db,
    files.map((file) => ({ file, channels: {} })),
  )

function anEffort(db: Db, name: string): string {
  const id = newId()
  commit(db, { key: 'test' }, (writer) =>
    writer.add('paidEffort', { ...blank.paidEffort, id, name, position: 1 }),
  )
  return id
}

const lines = (db: Db, month = '2026-09') => readPaidMonth(db, month).lines
const inDollars = adsHeader.map((name) => name.replace('(EUR)', '(USD)'))
const ads = (db: Db) => all(db, query.selectFrom('adResult').selectAll().orderBy('adKey').orderBy('fromDay'))

describe('ads of a file', () => {
  it('count for the effort of their name, their spend and results summed first and then divided', () => {
    const db = aDb()
    const id = anEffort(db, 'autumn FILMS')
    const summary = run(db, aFile([anAd(1), anAd(2), anAd(3)]))
    expect(summary).toMatchObject({
      read: 3,
      added: 3,
      rejected: [],
      months: [{ month: '2026-09', values: 3 }],
    })
    const [line, ...others] = lines(db)
    expect(others).toEqual([])
    expect(line).toMatchObject({
      ...{ effortId: id, spend: 61.5, results: 6, resultName: 'Leads (form)', currency: '' },
      files: [{ name: 'ads-2026-10-02.csv', lines: [2, 3, 4] }],
    })
    expect(line && costPerResult(line)).toBe(10.25)
    // A month of which nothing else is known has something to tell on paper.
    expect([isKnown(getReviewMonth(db, '2026-09')), isKnown(getReviewMonth(db, '2026-08'))]).toEqual([
      true,
      false,
    ])
  })

  it('change nothing when the same file comes again, and go with one undo, the new effort too', () => {
    const db = aDb()
    run(db, aFile([anAd(1), anAd(2)]))
    const [before, n] = [ads(db), db.trail.n]
    expect(lines(db)).toMatchObject([{ name: 'Autumn films', spend: 31 }])
    expect(run(db, aFile([anAd(1), anAd(2)]))).toMatchObject({ added: 0, updated: 0, unchanged: 2 })
    expect([ads(db), db.trail.n]).toEqual([before, n])
    undo(db)
    expect([ads(db), all(db, query.selectFrom('paidEffort').selectAll()), lines(db)]).toEqual([[], [], []])
  })

  it('go where a person says: to another effort, to a new one, or nowhere', () => {
    const db = aDb()
    const id = anEffort(db, 'Films')
    const key = tellCampaigns(db, aFile([anAd(1)]).paid, {}).campaigns[0]?.key ?? ''
    run(db, aFile([anAd(1)], { efforts: { [key]: 'none' } }))
    expect(ads(db)).toEqual([])
    run(db, aFile([anAd(1)], { efforts: { [key]: id } }))
    expect(lines(db)).toMatchObject([{ effortId: id, name: 'Films', spend: 10.5 }])
    // From then on its campaign is known, whatever its name.
    expect(tellCampaigns(db, aFile([anAd(7)]).paid, {}).campaigns[0]?.choice).toBe(id)
    run(db, aFile([anAd(1)], { efforts: { [key]: 'new' } }))
    expect(lines(db)).toMatchObject([{ name: 'Autumn films', spend: 10.5 }])
  })

  it('make one new effort for the files of a round that tell of the same campaign', () => {
    const db = aDb()
    const october = { 'Reporting starts': '2026-10-01', 'Reporting ends': '2026-10-31' }
    const efforts = { 'autumn films': 'new' as const }
    run(db, aFile([anAd(1)], { efforts }), aFile([anAd(1, october), anAd(1)], { efforts, day: '2026-11-02' }))
    expect(all(db, query.selectFrom('paidEffort').select('name').where('name', '!=', ''))).toHaveLength(1)
    expect([lines(db), lines(db, '2026-10')]).toMatchObject([[{ spend: 10.5 }], [{ spend: 10.5 }]])
  })

  it('never add results of two kinds, nor amounts of two currencies', () => {
    const db = aDb()
    anEffort(db, 'Autumn films')
    const clicks = { 'Result type': 'Link clicks', Results: '300' }
    run(db, aFile([anAd(1), anAd(2), anAd(3, clicks)]))
    expect(lines(db)).toMatchObject([
      { resultName: 'Leads (form)', spend: 31, results: 3 },
      { resultName: 'Link clicks', spend: 30.5, results: 300 },
    ])
    const dollars = anAd(4, { 'Amount spent (USD)': '100' })
    const file = aFile([dollars], { names: inDollars })
    run(db, file)
    expect(lines(db)).toMatchObject([
      { spend: 31 },
      { spend: 30.5 },
      { spend: 100, currency: 'USD', results: 4 },
    ])
    expect(sumPaid(lines(db))).toEqual([])
  })

  it('are what a goal cost, in place of what was planned, but not in another currency', () => {
    const db = aDb()
    const id = anEffort(db, 'Autumn films')
    const days = { startDay: '2026-09-01', endDay: '2026-09-10' }
    const plan = { ...days, place: 'Haifa', ages: '25-40', interests: 'Bread', dailyBudget: 1 }
    const audience = { ...blank.audience, id: newId(), name: 'Bakers', position: 1 }
    commit(db, { key: 'test' }, (writer) => {
      writer.add('audience', audience)
      writer.change('paidEffort', id, { ...plan, audienceId: audience.id })
    })
    const returns = () => getReviewMonth(db, '2026-09').account?.returns
    const planned = { goalId: null, costs: 10, paid: null }
    expect(returns()).toMatchObject([planned])
    run(db, aFile([anAd(1), anAd(2), anAd(3)]))
    expect(returns()).toMatchObject([{ goalId: null, costs: 61.5, paid: 61.5 }])
    undo(db)
    expect(paidElsewhere([lines(db)]).efforts).toBe(0)
    run(db, aFile([anAd(1, { 'Amount spent (USD)': '100' })], { names: inDollars }))
    expect(returns()).toMatchObject([planned])
    expect(paidElsewhere([lines(db)])).toEqual({ efforts: 1, amounts: [{ currency: 'USD', spend: 100 }] })
  })

  it('leave results open where an ad tells only its spend: a cost of too few would be too high', () => {
    const db = aDb()
    anEffort(db, 'Autumn films')
    run(db, aFile([anAd(1), anAd(2, { Results: '' })]))
    expect(lines(db)).toMatchObject([{ spend: 31, results: null }])
  })

  it('stand under what a person typed, and come back when that is taken away', () => {
    const db = aDb()
    const effortId = anEffort(db, 'Autumn films')
    run(db, aFile([anAd(1), anAd(2)]))
    tellPaidResult(db, '2026-09', { effortId, patch: { results: 9 } })
    expect(lines(db)).toMatchObject([{ spend: 31, results: 9, resultName: 'Leads (form)', files: [] }])
    run(db, aFile([anAd(1, { 'Amount spent (EUR)': '99' })], { day: '2026-10-05' }))
    expect(lines(db)).toMatchObject([{ spend: 31, results: 9 }])
    tellPaidResult(db, '2026-09', { effortId, patch: { spend: null, results: null, resultName: '' } })
    expect(lines(db)).toMatchObject([{ spend: 119.5, results: 3 }])
  })

  it('are told by the later file, whichever comes first', () => {
    const [early, late] = [
      aFile([anAd(1)]),
      aFile([anAd(1, { 'Amount spent (EUR)': '8' })], { day: '2026-10-20' }),
    ]
    for (const files of [
      [early, late],
      [late, early],
    ]) {
      const db = aDb()
      anEffort(db, 'Autumn films')
      for (const file of files) run(db, file)
      expect(lines(db)).toMatchObject([{ spend: 8 }])
    }
  })

  it('count no day twice where one file tells days and another the whole month', () => {
    const day = (date: string, spend: string) =>
      anAd(1, { 'Reporting starts': date, 'Reporting ends': date, 'Amount spent (EUR)': spend })
    const days = aFile([day('2026-09-03', '4'), day('2026-09-04', '5')])
    const whole = aFile([anAd(1, { 'Amount spent (EUR)': '12' })], { day: '2026-10-09' })
    for (const files of [
      [days, whole],
      [whole, days],
    ]) {
      const db = aDb()
      anEffort(db, 'Autumn films')
      for (const file of files) run(db, file)
      expect(lines(db)).toMatchObject([{ spend: 12 }])
      expect(ads(db)).toHaveLength(1)
    }
    const db = aDb()
    run(db, days)
    expect(lines(db)).toMatchObject([{ spend: 9 }])
  })

  it('count a campaign once that one report tells as a whole and another by its ads', () => {
    const byAds = aFile([anAd(1), anAd(2), anAd(3)])
    const asWhole = {
      'Ad set name': '',
      'Ad name': '',
      'Ad ID': '',
      'Amount spent (EUR)': '64',
      Results: '7',
    }
    const whole = aFile([anAd(1, asWhole)], { day: '2026-10-09' })
    for (const files of [
      [byAds, whole],
      [whole, byAds],
    ]) {
      const db = aDb()
      anEffort(db, 'Autumn films')
      for (const file of files) run(db, file)
      expect(lines(db)).toMatchObject([{ spend: 64, results: 7 }])
      expect(ads(db)).toHaveLength(4)
    }
  })

  it('say why where their days cross months or share some with others', () => {
    const db = aDb()
    const span = (from: string, to: string) => anAd(1, { 'Reporting starts': from, 'Reporting ends': to })
    const rejects = (row: AdCells) => run(db, aFile([row])).rejected.map(({ why }) => why.code)
    expect(rejects(span('2026-09-20', '2026-10-03'))).toEqual(['crossesMonths'])
    expect(rejects(span('2026-09-01', '2026-09-20'))).toEqual([])
    expect(rejects(span('2026-09-15', '2026-09-30'))).toEqual(['periodsOverlap'])
  })

  it('find the effort by its campaign’s code or its own name within the file’s, and none where two fit', () => {
    const db = aDb()
    const choiceOf = (campaign: string) =>
      tellCampaigns(db, aFile([anAd(1, { 'Campaign name': campaign })]).paid, {}).campaigns[0]?.choice
    const films = anEffort(db, 'Spring films')
    expect(choiceOf('2026 | Spring films | leads')).toBe(films)
    expect(choiceOf('Summer')).toBe('new')
    anEffort(db, 'Leads 2026')
    expect(choiceOf('Leads 2026 Spring films')).toBe('new')
  })

  it('go when their effort is removed, and come back with it', () => {
    const db = aDb()
    const id = anEffort(db, 'Autumn films')
    run(db, aFile([anAd(1)]))
    removeRecord(db, { table: 'paidEffort', id })
    expect(ads(db)).toEqual([])
    undo(db)
    expect(ads(db)).toHaveLength(1)
  })

  it('come to the same however they are split over files and in whatever order', () => {
    const anyAd = fc.record({
      n: fc.integer({ min: 1, max: 30 }),
      spend: fc.integer({ min: 0, max: 9_999_99 }),
      results: fc.option(fc.integer({ min: 0, max: 500 })),
      file: fc.integer({ min: 0, max: 2 }),
    })
    fc.assert(
      fc.property(fc.uniqueArray(anyAd, { selector: ({ n }) => n, minLength: 1, maxLength: 12 }), (some) => {
        const rowOf = ({ n, spend, results }: (typeof some)[number]) =>
          anAd(n, {
            'Amount spent (EUR)': (spend / 100).toFixed(2),
            Results: results === null ? '' : `${results}`,
          })
        const [together, apart] = [aDb(), aDb()]
        run(together, aFile(some.map(rowOf)))
        for (const file of [2, 0, 1]) {
          const rows = some.filter((one) => one.file === file).map(rowOf)
          if (rows.length > 0) run(apart, aFile(rows.toReversed()))
        }
        const told = (db: Db) => lines(db).map(({ spend, results }) => [spend, results])
        const spend = some.reduce((sum, one) => sum + one.spend, 0) / 100
        const lacks = some.some((one) => one.results === null && one.spend > 0)
        const known = some.flatMap(({ results }) => results ?? [])
        const results = lacks || known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0)
        expect(told(together)).toEqual([[spend, results]])
        expect(told(apart)).toEqual(told(together))
      }),
      { numRuns: 12 },
    )
  })

  it('of other networks stay apart from a campaign of the same name, and change nothing the second time', () => {
    const db = aDb()
    const reports = (['google', 'linkedin', 'tiktok'] as const).map((name) => {
      const said = { from: '2026-11-01', to: '2026-11-30' }
      const text = reportText(name).replace(/Autumn bread|Decision makers|Autumn films/, 'Autumn')
      const { found, answers, ...figures } = figuresOf(text, said)
      const fileName = `${name}.csv`
      return { ...figures, kind: found.kind, fileName, fileHash: name, day: answers.day, ours: [] }
    })
    const runAll = (files: typeof reports) =>
      files.map((file) => runImport(db, [{ file, channels: {} }])).reduce((sum, { added }) => sum + added, 0)
    expect(runAll(reports)).toBe(5)
    const told = () => ads(db).map(({ adKey, spend, results }) => [adKey, spend, results])
    const [before, n] = [told(), db.trail.n]
    expect(before).toEqual([
      ['googleAds name / Autumn / /', 1228.4, 12.5],
      ['googleAds name / Brand / /', 18, null],
      ['linkedinAds 312345678', 1500, 12],
      ['linkedinAds 312345679', 400, 0],
      ['tiktokAds name / Autumn / /', 120.5, 12],
    ])
    expect([runAll(reports), db.trail.n]).toEqual([0, n])
    const other = aDb()
    for (const file of reports.toReversed()) runImport(other, [{ file, channels: {} }])
    expect(ads(other).map(({ adKey, spend, results }) => [adKey, spend, results])).toEqual(before)
    const sums = (of: Db) =>
      lines(of, '2026-11').map(({ name, resultName, spend }) => `${name} ${resultName} ${spend}`)
    expect(sums(db)).toContain('Autumn Leads 1500')
    expect(sums(other).toSorted()).toEqual(sums(db).toSorted())
    for (const _ of reports) undo(db)
    expect(ads(db)).toEqual([])
  })
})
