import { describe, expect, it } from 'vitest'
import { commit, undo } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import { listLateNumbers } from '../../db/measures/late-numbers.ts'
import type { Db } from '../../db/open.ts'
import { getReviewMonth } from '../../db/review/month.ts'
import { tellPaidResult } from '../../db/review/paid.ts'
import { closeReview, correctReview, typeReadings } from '../../db/review/review.ts'
import type { Id } from '../../shared/record.ts'
import { lateNumbers } from '../../shared/review/late-numbers.ts'
import { fromNoFile, type Measure } from '../../shared/review/review.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { aChannel } from '../support/review.ts'
import { aDb } from '../support/workspace.ts'

const month = '2026-02'

function told(
  db: Db,
  measureId: string,
  value: number,
  of: { campaignId?: string; channelId?: string } = {},
) {
  const { campaignId = null, channelId = null } = of
  typeReadings(db, month, [{ measureId, channelId, campaignId, value }])
}

const changesOf = (db: Db) =>
  listLateNumbers(db, month).map(({ measureName, measureId, placeName, before, after, unit }) => [
    ...[measureName || measureId, placeName, before, after, unit],
  ])

function addMeasure(db: Db, changes: Partial<Measure>): Id {
  const measure = { ...blank.measure, id: newId(), position: 1, ...changes }
  return commit(db, { key: 'test' }, (writer) => writer.add('measure', measure)).id
}

function addCampaign(db: Db, name: string): Id {
  const campaign = { ...blank.campaign, id: newId(), name, position: 1 }
  return commit(db, { key: 'test' }, (writer) => writer.add('campaign', campaign)).id
}

function addEffort(db: Db, name: string): Id {
  const effort = { ...blank.paidEffort, id: newId(), name, position: 1 }
  return commit(db, { key: 'test' }, (writer) => writer.add('paidEffort', effort)).id
}

it('say of how many days they are where a file tells a part of the month', () => {
  const db = aDb()
  const { id: channelId } = aChannel(db)
  closeReview(db, month)
  const tellDays = (at: string, ...days: string[]) =>
    commit(db, { key: 'test' }, (writer) => {
      for (const day of days)
        writer.add('reading', {
          ...{ ...fromNoFile, id: newId(), measureId: 'clicks', channelId, month, value: 7.1 },
          ...{ day: `${month}-${day}`, source: 'file', sourceNote: 'a.csv', person: '', at },
        })
    })
  tellDays(db.now(), '01', '02')
  expect(listLateNumbers(db, month)).toMatchObject([{ after: 14.2, days: { known: 2, of: 28 } }])
  correctReview(db, month, 'The first days')
  expect(changesOf(db)).toEqual([])
  const corrections = () => getReviewMonth(db, month).corrections
  expect(corrections()).toMatchObject([{ after: 14.2, days: { known: 2, of: 28 } }])
  // A day that came since is none of what was taken over then.
  tellDays('2099-01-01T00:00:00.000Z', '03')
  expect(listLateNumbers(db, month)).toMatchObject([{ before: 14.2, days: { known: 3, of: 28 } }])
  correctReview(db, month, 'One more')
  expect(corrections().map(({ days }) => days?.known)).toEqual([2, 3])
})

it('are what a file tells of every day of the month, though somebody had typed a number before', () => {
  const db = aDb()
  const { id: channelId } = aChannel(db)
  told(db, 'clicks', 96, { channelId })
  closeReview(db, month)
  const tellDays = (days: readonly number[]) =>
    commit(db, { key: 'test' }, (writer) => {
      for (const day of days)
        writer.add('reading', {
          ...{ ...fromNoFile, id: newId(), measureId: 'clicks', channelId, month },
          ...{
            day: `${month}-${String(day).padStart(2, '0')}`,
            value: 7,
            source: 'file',
            sourceNote: 'a.csv',
          },
          ...{ person: '', at: '2099-01-01T00:00:00.000Z' },
        })
    })
  // A part of the month says nothing against the whole.
  tellDays(Array.from({ length: 20 }, (_, at) => at + 1))
  expect(changesOf(db)).toEqual([])
  tellDays(Array.from({ length: 8 }, (_, at) => at + 21))
  expect(changesOf(db)).toEqual([['clicks', '', 96, 196, null]])
  correctReview(db, month, 'The network counted')
  expect(changesOf(db)).toEqual([])
})

describe('other numbers than the six that came after closing', () => {
  it('are those of own measures, of campaigns and of paid efforts, each with its name', () => {
    const db = aDb()
    const calls = addMeasure(db, { name: 'Calls at the door' })
    const campaignId = addCampaign(db, 'Spring')
    const effortId = addEffort(db, 'Rye boost')
    told(db, calls, 4)
    told(db, 'leads', 7, { campaignId })
    tellPaidResult(db, month, { effortId, patch: { spend: 10, results: 3, resultName: 'Orders' } })
    closeReview(db, month)
    expect(changesOf(db)).toEqual([])
    told(db, calls, 5)
    told(db, 'leads', 9, { campaignId })
    tellPaidResult(db, month, { effortId, patch: { spend: 12.5, results: 4 } })
    expect(changesOf(db)).toEqual([
      ['Calls at the door', '', 4, 5, 'count'],
      ['leads', 'Spring', 7, 9, 'count'],
      ['Orders', 'Rye boost', 10, 12.5, 'money'],
      ['Orders', 'Rye boost', 3, 4, 'count'],
    ])
  })

  it('are those of a paid effort of which nothing was known at closing, too', () => {
    const db = aDb()
    const effortId = addEffort(db, 'Rye boost')
    closeReview(db, month)
    expect(changesOf(db)).toEqual([])
    tellPaidResult(db, month, { effortId, patch: { spend: 310, results: 140, resultName: 'Clicks' } })
    expect(changesOf(db)).toEqual([
      ['Clicks', 'Rye boost', null, 310, 'money'],
      ['Clicks', 'Rye boost', null, 140, 'count'],
    ])
    correctReview(db, month, 'The report came in December')
    expect(changesOf(db)).toEqual([])
    expect(getReviewMonth(db, month).corrections).toMatchObject([
      { measureId: 'spend', effortId, before: null, after: 310 },
      { measureId: 'results', effortId, before: null, after: 140 },
    ])
  })

  it('are told apart by the kind of result where an effort has several, and in the own currency alone', () => {
    const db = aDb()
    const month = { ...getReviewMonth(db, '2026-02'), closedAt: '2026-03-03T09:00:00.000Z' }
    const line = {
      ...{ effortId: newId(), name: 'Rye boost', content: null, planned: null, currency: '', files: [] },
      ...{ spend: 10, results: 3, resultName: 'Orders' },
    }
    const [clicks, abroad] = [
      { ...line, resultName: 'Clicks', results: 90 },
      { ...line, currency: 'USD' },
    ]
    const kept = { ...month, paid: { lines: [line, clicks, abroad], candidates: [] } }
    const now = [
      { ...clicks, results: 95 },
      { ...line, spend: 11 },
      { ...abroad, spend: 40 },
    ]
    const late = lateNumbers(kept, { ...month, paid: now })
    expect(
      late.map(({ measureId, measureName, before, after }) => [measureId, measureName, before, after]),
    ).toEqual([
      ['results', 'Clicks', 90, 95],
      ['spend', 'Orders', 10, 11],
    ])
  })

  it('are taken over with one reason, named as they were when their campaign is called otherwise, and undone', () => {
    const db = aDb()
    const campaignId = addCampaign(db, 'Spring')
    told(db, 'leads', 7, { campaignId })
    closeReview(db, month)
    const kept = getReviewMonth(db, month)
    told(db, 'leads', 9, { campaignId })
    expect(correctReview(db, month, 'The shop counted again')).toBe(true)
    commit(db, { key: 'test' }, (writer) => writer.change('campaign', campaignId, { name: 'Easter' }))
    expect(changesOf(db)).toEqual([])
    const { corrections, ...rest } = getReviewMonth(db, month)
    expect({ ...rest, corrections: [] }).toEqual(kept)
    expect(corrections).toMatchObject([
      { measureId: 'leads', campaignId, placeName: 'Spring', before: 7, after: 9, unit: 'count' },
    ])
    undo(db)
    expect(undo(db)?.key).toBe('review.did.correct')
    expect(changesOf(db)).toEqual([['leads', 'Spring', 7, 9, 'count']])
  })

  it('that the month did not hold are late where somebody told them since, and not where they are computed by now', () => {
    const db = aDb()
    const { id: channelId } = aChannel(db)
    told(db, 'clicks', 10, { channelId })
    closeReview(db, month)
    addMeasure(db, { name: 'Twice', formula: '{clicks} * 2' })
    told(db, 'calls', 3)
    expect(changesOf(db)).toEqual([['calls', '', null, 3, 'count']])
  })

  it('are those of a formula whose parts came late, not of one that was written anew', () => {
    const db = aDb()
    const { id: channelId } = aChannel(db)
    const id = addMeasure(db, { name: 'Orders of calls', formula: '{conversions} / {calls}' })
    told(db, 'conversions', 1, { channelId })
    told(db, 'calls', 4, { channelId })
    closeReview(db, month)
    commit(db, { key: 'test' }, (writer) =>
      writer.change('measure', id, { formula: '{conversions} / {calls} * 100' }),
    )
    expect(changesOf(db)).toEqual([])
    undo(db)
    told(db, 'calls', 5, { channelId })
    const names = changesOf(db).map(([name]) => name)
    expect(names).toContain('calls')
    expect(names).toContain('Orders of calls')
  })
})
