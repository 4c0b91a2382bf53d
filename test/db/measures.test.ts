import { describe, expect, it } from 'vitest'
import { undo } from '../../db/commit.ts'
import { isLoopOfMeasures, listMeasures, noteMeasure, tryFormula } from '../../db/measures/measures.ts'
import type { Db } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { computeCharts } from '../../db/review/charts.ts'
import { getReviewMonth } from '../../db/review/month.ts'
import { closeReview, reopenReview, typeReadings } from '../../db/review/review.ts'
import { searchRecords } from '../../db/search/search.ts'
import { readProgress } from '../../db/strategy/progress.ts'
import { addRecord, removeRecord } from '../../db/strategy/strategy.ts'
import { lineOf } from '../../shared/review/trends.ts'
import { logMention } from '../support/mentions.ts'
import { aChannel, aMeasure, anObjective, aPostResult } from '../support/review.ts'
import { aDb } from '../support/workspace.ts'

const month = '2026-02'

/** Two channels that tell clicks and conversions, and a third that tells clicks only. */
function aBrand(db: Db) {
  const [one, two, silent] = [1, 2, 3].map(
    (position) => aChannel(db, { position, handle: `c${position}` }).id,
  )
  if (!one || !two || !silent) throw new Error('no channels')
  const tell = (channelId: string, measureId: string, value: number) => ({ channelId, measureId, value })
  typeReadings(db, month, [
    tell(one, 'clicks', 100),
    tell(one, 'conversions', 10),
    tell(two, 'clicks', 900),
    tell(two, 'conversions', 10),
    tell(silent, 'clicks', 5000),
  ])
  return { one, two, silent }
}

const ratio = {
  name: 'Conversions from clicks',
  formula: '{conversions} / {clicks}',
  isShare: '2026-01-01T00:00:00.000Z',
}

describe('a measure with a formula', () => {
  it('adds its parts up first, over the channels that tell all of them, and shows what it divided', () => {
    const db = aDb()
    const { one, two, silent } = aBrand(db)
    const { id } = aMeasure(db, ratio)
    const of = (channelId: string | null) =>
      getReviewMonth(db, month).more.find(
        (number) => number.measureId === id && number.channelId === channelId,
      )
    expect(of(one)).toMatchObject({ value: 0.1, unit: 'share', madeOf: 'formula', source: 'computed' })
    expect(of(two)?.value).toBeCloseTo(1 / 90)
    expect(of(silent)).toBeUndefined()
    // Not the mean of the two rates, and not over the clicks of the channel without conversions.
    expect(of(null)).toMatchObject({
      value: 0.02,
      rate: { part: 20, whole: 1000 },
      channels: { known: 2, of: 3 },
      parts: [
        { measureId: 'conversions', value: 20 },
        { measureId: 'clicks', value: 1000 },
      ],
    })
    expect(getReviewMonth(db, '2026-01').more).toEqual([])
  })

  it('is worked out from posts as well, and from formulas of others', () => {
    const db = aDb()
    const { id: channelId } = aChannel(db)
    aPostResult(db, { channelId, impressions: 400, likes: 8, comments: 2, shares: 0, saves: 0 })
    aPostResult(db, { channelId, impressions: 100, likes: 5, comments: 5, shares: 0, saves: 0 })
    const seen = aMeasure(db, { name: 'Seen', formula: '{impressions} / 1000' })
    const { id } = aMeasure(db, { name: 'Per thousand', formula: `{engagements} / {${seen.id}}` })
    const found = getReviewMonth(db, month).more.find((one) => one.measureId === id && one.channelId === null)
    expect(found?.value).toBe(40)
  })

  it('carries an objective, in per cent, with its own figure of each month', () => {
    const db = aDb()
    aBrand(db)
    const { id: measureId } = aMeasure(db, ratio)
    const objective = anObjective(db, { measureId, baseline: 0, target: 4 })
    expect(getReviewMonth(db, month).standings[0]).toMatchObject({
      value: 2,
      basis: 'month',
      measureName: 'Conversions from clicks',
    })
    expect(readProgress(db, objective.id)?.points).toEqual([{ day: '2026-02-28', value: 2 }])
  })

  it('stands in the trends with its parts, and a closed month keeps what it said', () => {
    const db = aDb()
    const { one } = aBrand(db)
    const { id } = aMeasure(db, ratio)
    const line = () => lineOf(computeCharts(db, month).trends.rows.at(-1), id)
    expect(line()).toMatchObject({ counting: 'rate', unit: 'share', name: 'Conversions from clicks' })
    expect(line()?.parts?.at(-1)).toEqual({ part: 20, whole: 1000 })
    closeReview(db, month)
    typeReadings(db, month, [{ measureId: 'conversions', channelId: one, value: 990 }])
    expect(line()?.values.at(-1)).toBe(0.02)
    reopenReview(db, month)
    expect(line()?.values.at(-1)).toBe(1)
  })

  it('is never typed over', () => {
    const db = aDb()
    const { id } = aMeasure(db, ratio)
    typeReadings(db, month, [{ measureId: id, channelId: null, value: 9 }])
    expect(all(db, query.selectFrom('reading').selectAll())).toEqual([])
  })

  it('is tried without being written, and says what is missing or that it leads back to itself', () => {
    const db = aDb()
    aBrand(db)
    const one = aMeasure(db)
    const two = aMeasure(db, { name: 'Two', formula: `{${one.id}} * 2` })
    const trial = (formula: string) => tryFormula(db, { measureId: one.id, formula, month })
    expect(trial('{conversions} / {clicks}')).toMatchObject({ value: 0.02, channels: { known: 2, of: 3 } })
    expect(trial('{leads} / {clicks}')).toMatchObject({
      value: null,
      missing: [{ measureId: 'leads', measureName: '' }],
    })
    expect(trial('{clicks} / ({leads} - {leads})').value).toBeNull()
    expect(trial(`{${two.id}} + 1`).isLoop).toBe(true)
    const edit = (formula: string) =>
      isLoopOfMeasures(db, { table: 'measure', id: one.id, patch: { formula } })
    expect(edit(`{${two.id}} + 1`)).toBe(true)
    expect(edit('{clicks} + 1')).toBe(false)
  })
})

describe('a number beside the six', () => {
  it('is typed for a channel, the brand and a campaign, and taken away again', () => {
    const db = aDb()
    const { id: channelId } = aChannel(db)
    const campaign = addRecord(db, {
      table: 'campaign',
      beforeId: null,
      values: { name: 'Fair', code: 'fair26' },
    })
    const campaignId = campaign?.id ?? ''
    const more = () =>
      getReviewMonth(db, month).more.map((one) => [one.measureId, one.campaignName, one.channelId, one.value])
    typeReadings(db, month, [
      { measureId: 'leads', channelId, value: 3 },
      { measureId: 'leads', channelId: null, value: 5 },
      { measureId: 'clicks', channelId: null, campaignId, value: 70 },
    ])
    expect(more()).toEqual([
      ['leads', '', null, 5],
      ['leads', '', channelId, 3],
      ['clicks', 'Fair', null, 70],
    ])
    expect(getReviewMonth(db, month).more[0]).toMatchObject({ source: 'typed', person: 'Sample Person' })
    expect(getReviewMonth(db, month).total.cells.clicks.value).toBeNull()
    typeReadings(db, month, [{ measureId: 'clicks', channelId: null, campaignId, value: null }])
    expect(more()).toHaveLength(2)
    undo(db)
    expect(more()).toHaveLength(3)
  })

  it('is the sum of the channels for an objective of the whole brand, unless the brand says its own', () => {
    const db = aDb()
    const [one, two] = [aChannel(db).id, aChannel(db, { position: 2, handle: 'two' }).id]
    anObjective(db, { measureId: 'leads', baseline: 1, target: 20 })
    typeReadings(db, month, [
      { measureId: 'leads', channelId: one, value: 3 },
      { measureId: 'leads', channelId: two, value: 4 },
    ])
    const value = () => getReviewMonth(db, month).standings[0]?.value
    expect(value()).toBe(7)
    typeReadings(db, month, [{ measureId: 'leads', channelId: null, value: 9 }])
    expect(value()).toBe(9)
  })
})

describe('what was logged here', () => {
  const at = '2026-02-10T09:00:00.000Z'

  it('is computed into measures with how many it is of, and says nothing where nothing was logged', () => {
    const db = aDb()
    const { id: channelId } = aChannel(db)
    const competitor = addRecord(db, { table: 'competitor', beforeId: null, values: { name: 'Other' } })
    for (const sentiment of ['positive', 'positive', 'negative', 'mixed', null] as const)
      logMention(db, { at, channelId, sentiment, text: 'Hello FAIR26' })
    logMention(db, { at, competitorId: competitor?.id ?? null })
    addRecord(db, { table: 'campaign', beforeId: null, values: { name: 'Fair', code: 'fair26' } })
    const of = (measureId: string, channel: string | null = null, campaignName = '') =>
      getReviewMonth(db, month).more.find(
        (one) =>
          one.measureId === measureId && one.channelId === channel && one.campaignName === campaignName,
      )
    expect(of('mentions')).toMatchObject({ value: 5, source: 'computed', madeOf: 'mentions' })
    expect(of('mentions', channelId)?.value).toBe(5)
    expect(of('mentions', null, 'Fair')?.value).toBe(5)
    expect(of('sentimentRatio')).toMatchObject({ value: 0.25, n: 4, rate: { part: 1, whole: 4 } })
    expect(of('shareOfVoice')).toMatchObject({ n: 6, rate: { part: 5, whole: 6 } })
    expect(of('responseTime')).toBeUndefined()
    expect(of('relationshipsGained')).toBeUndefined()
    expect(getReviewMonth(db, '2026-01').more).toEqual([])
  })

  it('is named beside what a person typed instead, and comes back when that is taken away', () => {
    const db = aDb()
    logMention(db, { at })
    const mentions = () => getReviewMonth(db, month).more.find(({ measureId }) => measureId === 'mentions')
    typeReadings(db, month, [{ measureId: 'mentions', channelId: null, value: 40 }])
    expect(mentions()).toMatchObject({ value: 40, source: 'typed', computed: 1 })
    typeReadings(db, month, [{ measureId: 'mentions', channelId: null, value: null }])
    expect(mentions()).toMatchObject({ value: 1, source: 'computed', computed: null })
  })

  it('carries an objective: sums of mentions, and a share in per cent', () => {
    const db = aDb()
    anObjective(db, { measureId: 'mentions', baseline: 0, target: 10 })
    anObjective(db, { measureId: 'sentimentRatio', baseline: 10, target: 80, position: 2 })
    logMention(db, { at: '2026-01-10T09:00:00.000Z', sentiment: 'positive' })
    logMention(db, { at, sentiment: 'positive' })
    logMention(db, { at, sentiment: 'mixed' })
    expect(getReviewMonth(db, month).standings).toMatchObject([
      { value: 3, basis: 'sum' },
      { value: 50, basis: 'month' },
    ])
  })
})

describe('the catalogue', () => {
  it('names the newest month of what posts and mentions come to, and of what is computed from them', () => {
    const db = aDb()
    const channel = aChannel(db, {})
    const rate = aMeasure(db, { name: 'Seen by each', formula: '{impressions} / {mentions}' })
    const lastOf = (id: string) => listMeasures(db).find(({ measureId }) => measureId === id)?.lastMonth
    expect([lastOf('impressions'), lastOf('mentions'), lastOf(rate.id)]).toEqual([null, null, null])
    const publishedAt = '2026-02-10T10:00:00.000Z'
    aPostResult(db, { channelId: channel.id, publishedAt, impressions: 50 })
    logMention(db, { at: '2026-02-11T10:00:00.000Z', channelId: channel.id })
    expect([lastOf('impressions'), lastOf('mentions'), lastOf(rate.id)]).toEqual([month, month, month])
    expect(lastOf('leads')).toBeNull()
  })

  it('is found by what the team calls a measure and says of it', () => {
    const db = aDb()
    const { id } = aMeasure(db, { name: 'Oven hours', definition: 'Time the big oven is hot' })
    const found = (search: string) =>
      searchRecords(db, { search, limit: 5 }).map((hit) => [hit.table, hit.id])
    expect(found('oven')).toEqual([['measure', id]])
    expect(found('hot')).toEqual([['measure', id]])
  })

  it('lists every measure with the team’s own words, its objectives and the formulas it is in', () => {
    const db = aDb()
    const measure = aMeasure(db, ratio)
    const objective = anObjective(db, { measureId: 'clicks' })
    typeReadings(db, month, [{ measureId: 'clicks', channelId: null, value: 5 }])
    noteMeasure(db, 'clicks', { purpose: 'They come to order' })
    noteMeasure(db, 'clicks', { vanity: 'yes', vanityReason: 'Bots' })
    expect(noteMeasure(db, 'nothing', { purpose: '' })).toBe(false)
    expect(listMeasures(db).find(({ measureId }) => measureId === 'clicks')).toEqual({
      measureId: 'clicks',
      own: null,
      purpose: 'They come to order',
      vanity: 'yes',
      vanityReason: 'Bots',
      objectives: [{ id: objective.id, title: objective.title }],
      usedIn: [{ id: measure.id, name: measure.name }],
      lastMonth: month,
      fromFiles: null,
    })
    expect(listMeasures(db).find(({ measureId }) => measureId === 'impressions')?.lastMonth).toBeNull()
    noteMeasure(db, measure.id, { purpose: 'Ours' })
    removeRecord(db, { table: 'measure', id: measure.id })
    expect(all(db, query.selectFrom('measureNote').select('measureId'))).toEqual([{ measureId: 'clicks' }])
  })
})
