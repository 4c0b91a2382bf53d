import { describe, expect, it } from 'vitest'
import { commit, undo } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import { isIntact } from '../../db/measures/corrections.ts'
import { listLateNumbers } from '../../db/measures/late-numbers.ts'
import type { Db } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { findReview, getReviewMonth, listTurns } from '../../db/review/month.ts'
import { tellPaidResult } from '../../db/review/paid.ts'
import {
  addReviewItem,
  changeReview,
  closeReview,
  correctReview,
  explainStanding,
  listReviewMonths,
  reopenReview,
  typeReadings,
} from '../../db/review/review.ts'
import { addSampleWorkspace } from '../../db/sample/sample.ts'
import { getWorkspace } from '../../db/team.ts'
import { addMonths, dayOf, monthOf } from '../../shared/day.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { aPost, aVariant } from '../support/posts.ts'
import { aChannel, anObjective, aPostResult } from '../support/review.ts'
import { aDb } from '../support/workspace.ts'

const month = '2026-02'

describe('readings', () => {
  it('are pasted as one step, keep who and when, and are taken away by a blank', () => {
    const db = aDb()
    const { id } = aChannel(db)
    const typed = [
      { measureId: 'reach', channelId: id, value: 800 },
      { measureId: 'engagements', channelId: id, value: 0 },
    ]
    typeReadings(db, month, typed)
    const row = () => getReviewMonth(db, month).channels[0]
    expect(row()?.cells.engagements).toMatchObject({ value: 0, source: 'typed', person: 'Sample Person' })
    expect(row()?.rates.reach).toEqual({ share: 0, engagements: 0, denominator: 800 })
    expect(row()?.cells.impressions).toMatchObject({ value: null, source: null })
    typeReadings(db, month, [{ measureId: 'engagements', channelId: id, value: null }])
    expect(row()?.rates.reach).toBeNull()
    undo(db)
    undo(db)
    expect(row()?.cells.reach.value).toBeNull()
  })

  it('that stay the same leave no trace', () => {
    const db = aDb()
    const reading = { measureId: 'clicks', channelId: null, value: 12 }
    typeReadings(db, month, [reading])
    const n = db.trail.n
    typeReadings(db, month, [reading])
    expect(db.trail.n).toBe(n)
  })

  it('come from imported posts where none is typed, by the workspace’s own months', () => {
    const db = aDb({ timeZone: 'Europe/Rome' })
    const { id } = aChannel(db)
    aPostResult(db, { channelId: id, publishedAt: '2026-01-31T22:59:00.000Z', impressions: 1000 })
    aPostResult(db, { channelId: id, publishedAt: '2026-01-31T23:00:00.000Z', impressions: 10 })
    aPostResult(db, { channelId: id, publishedAt: '2026-02-28T22:59:00.000Z', impressions: 5, reach: null })
    const [row] = getReviewMonth(db, month).channels
    expect(row?.cells.impressions).toMatchObject({ value: 15, previous: 1000, source: 'computed', posts: 2 })
    expect(row?.cells.engagements).toMatchObject({ value: 16, posts: 2 })
    expect(row?.rates.reach).toEqual({ share: 0.1, engagements: 8, denominator: 80 })
    expect(listReviewMonths(db).map((known) => known.month)).toEqual(['2026-01', '2026-02'])
  })
})

describe('standings', () => {
  it('judge a stock by its newest reading at the month’s end', () => {
    const db = aDb()
    const { id } = aChannel(db)
    anObjective(db)
    const standing = (at: string) => getReviewMonth(db, at).standings[0]
    expect(standing('2026-02')).toMatchObject({
      verdict: 'unknown',
      gap: 'noReading',
      value: null,
      goalTitle: 'Be known in town',
    })
    typeReadings(db, '2026-01', [{ measureId: 'followers', channelId: id, value: 1090 }])
    // The clock of the test stands on 2 March, so February is judged at its own end.
    expect(standing('2026-02')).toMatchObject({
      ...{ value: 1090, valueMonth: '2026-01', basis: 'latest', verdict: 'off' },
    })
    typeReadings(db, '2026-02', [{ measureId: 'followers', channelId: id, value: 1150 }])
    expect(standing('2026-02')).toMatchObject({ value: 1150, valueMonth: null, verdict: 'on' })
  })

  it('count everything since the start for who starts from zero, and the month’s own figure else', () => {
    const db = aDb()
    const { id } = aChannel(db)
    anObjective(db, { measureId: 'conversions', baseline: 0, target: 60, channelId: id })
    anObjective(db, { measureId: 'clicks', baseline: 300, target: 450, channelId: id, position: 2 })
    for (const [at, conversions, clicks] of [
      ['2025-12', 50, 1],
      ['2026-01', 5, 310],
      ['2026-02', 6, 320],
    ] as const) {
      typeReadings(db, at, [
        { measureId: 'conversions', channelId: id, value: conversions },
        { measureId: 'clicks', channelId: id, value: clicks },
      ])
    }
    expect(getReviewMonth(db, month).standings).toMatchObject([
      { value: 11, basis: 'sum', verdict: 'on', network: 'instagram' },
      { value: 320, basis: 'month', verdict: 'atRisk' },
    ])
  })

  it('read a measure of the team’s own and carry its name', () => {
    const db = aDb()
    const measure = {
      id: newId(),
      name: 'Workshop bookings',
      unit: '',
      definition: '',
      isStock: null,
      direction: null,
      formula: '',
      isShare: null,
      position: 1,
    }
    commit(db, { key: 'test' }, (writer) => writer.add('measure', measure))
    anObjective(db, { measureId: measure.id, baseline: 10, target: 20 })
    typeReadings(db, month, [{ measureId: measure.id, channelId: null, value: 12 }])
    expect(getReviewMonth(db, month).standings[0]).toMatchObject({
      value: 12,
      measureName: 'Workshop bookings',
    })
  })

  it('keep the reason of each month apart, and drop an emptied one', () => {
    const db = aDb()
    const { id: objectiveId } = anObjective(db)
    explainStanding(db, month, { objectiveId, reason: 'The oven was broken' })
    expect(getReviewMonth(db, month).standings[0]?.reason).toBe('The oven was broken')
    expect(getReviewMonth(db, '2026-01').standings[0]?.reason).toBe('')
    explainStanding(db, month, { objectiveId, reason: '' })
    expect(all(db, query.selectFrom('verdict').selectAll())).toEqual([])
  })
})

describe('closing', () => {
  it('keeps the month exactly, whatever changes later', () => {
    const db = aDb()
    const { id } = aChannel(db)
    anObjective(db)
    typeReadings(db, month, [{ measureId: 'followers', channelId: id, value: 1150 }])
    addReviewItem(db, month, { kind: 'keep', text: 'Behind the counter' })
    closeReview(db, month)
    const closed = getReviewMonth(db, month)
    expect(closed).toMatchObject({
      closedBy: 'Sample Person',
      standings: [{ verdict: 'on' }],
      items: [{ kind: 'keep' }],
    })
    typeReadings(db, '2026-01', [{ measureId: 'followers', channelId: id, value: 500 }])
    commit(db, { key: 'test' }, (writer) => {
      writer.change('channel', id, { handle: 'renamed' })
      writer.change('objective', closed.standings[0]?.objectiveId ?? '', { target: 9000, title: 'Other' })
    })
    aPostResult(db, { channelId: id })
    expect(getReviewMonth(db, month)).toEqual(closed)
    reopenReview(db, month)
    expect(getReviewMonth(db, month)).toMatchObject({ closedAt: null, standings: [{ title: 'Other' }] })
  })

  it('and opening again are recorded with who and when', () => {
    const db = aDb()
    expect(listTurns(db, month)).toEqual([])
    closeReview(db, month)
    reopenReview(db, month)
    closeReview(db, month)
    expect(listTurns(db, month).map(({ act, person }) => [act, person])).toEqual([
      ['close', 'Sample Person'],
      ['reopen', 'Sample Person'],
      ['close', 'Sample Person'],
    ])
    expect(listReviewMonths(db)).toMatchObject([{ month, closedAt: expect.any(String) }])
  })

  it('turns what is to be tried into ideas, once', () => {
    const db = aDb()
    const ideas = () =>
      all(db, query.selectFrom('post').select('title').where('state', '=', 'idea')).map(({ title }) => title)
    addReviewItem(db, month, { kind: 'try', text: 'A poll about rye' })
    addReviewItem(db, month, { kind: 'stop', text: 'Long captions' })
    closeReview(db, month)
    reopenReview(db, month)
    closeReview(db, month)
    expect(ideas()).toEqual(['A poll about rye'])
  })

  it('is undone as one step', () => {
    const db = aDb()
    changeReview(db, month, { denominator: 'impressions' })
    addReviewItem(db, month, { kind: 'try', text: 'A poll about rye' })
    closeReview(db, month)
    expect(undo(db)?.key).toBe('review.did.close')
    expect(getReviewMonth(db, month)).toMatchObject({ closedAt: null, denominator: 'impressions' })
    expect(all(db, query.selectFrom('post').selectAll())).toEqual([])
  })
})

describe('what comes after closing', () => {
  const closedWithLate = () => {
    const db = aDb()
    const { id } = aChannel(db)
    aPostResult(db, { channelId: id, impressions: 100 })
    closeReview(db, month)
    aPostResult(db, { channelId: id, impressions: 40 })
    return { db, id }
  }

  it('is told and offered, and changes nothing that was kept', () => {
    const { db, id } = closedWithLate()
    const late = listLateNumbers(db, month)
    expect(late).toContainEqual({
      ...{ measureId: 'impressions', channelId: id, network: 'instagram', handle: 'sample.bakery' },
      ...{ campaignId: null, effortId: null, measureName: '', placeName: '', unit: null, days: null },
      ...{ before: 100, after: 140 },
    })
    expect(late.every(({ channelId }) => channelId === id)).toBe(true)
    expect(getReviewMonth(db, month).channels[0]?.cells.impressions.value).toBe(100)
  })

  it('is taken over once, with its reason, beside what was kept', () => {
    const { db, id } = closedWithLate()
    const kept = getReviewMonth(db, month)
    expect(correctReview(db, month, 'The network counted again')).toBe(true)
    expect(listLateNumbers(db, month)).toEqual([])
    const { corrections, ...rest } = getReviewMonth(db, month)
    expect({ ...rest, corrections: [] }).toEqual(kept)
    expect(corrections).toContainEqual(
      expect.objectContaining({
        ...{ channelId: id, measureId: 'impressions', before: 100, after: 140 },
        ...{ reason: 'The network counted again', person: 'Sample Person', handle: 'sample.bakery' },
      }),
    )
    expect(correctReview(db, month, 'Again')).toBe(false)
    aPostResult(db, { channelId: id, impressions: 1 })
    expect(listLateNumbers(db, month)).toContainEqual(expect.objectContaining({ before: 140, after: 141 }))
  })

  it('is undone as one step, and gone when the month is opened again', () => {
    const { db } = closedWithLate()
    correctReview(db, month, 'The network counted again')
    expect(undo(db)?.key).toBe('review.did.correct')
    expect(getReviewMonth(db, month).corrections).toEqual([])
    correctReview(db, month, 'The network counted again')
    reopenReview(db, month)
    expect(getReviewMonth(db, month)).toMatchObject({ corrections: [], closedAt: null })
    expect(all(db, query.selectFrom('correction').selectAll())).toEqual([])
  })

  it('is nothing in an open month', () => {
    const db = aDb()
    aPostResult(db, { channelId: aChannel(db).id })
    expect(listLateNumbers(db, month)).toEqual([])
    expect(correctReview(db, month, 'No')).toBe(false)
  })
})

describe('what was kept', () => {
  it('is known by its checksum: a changed account is noticed, one closed before there was any is not', () => {
    const db = aDb()
    aChannel(db)
    closeReview(db, month)
    const review = () => findReview(db, month) ?? expect.fail('no review')
    expect(isIntact(review())).toBe(true)
    db.sqlite.prepare("update review set snapshot = replace(snapshot, '2026-02', '2026-03')").run()
    expect(isIntact(review())).toBe(false)
    db.sqlite.prepare('update review set checksum = null').run()
    expect(isIntact(review())).toBe(true)
  })
})

describe('the account of the team’s own records', () => {
  it('tells rhythm, time, circle and returns of the month', () => {
    const db = aDb()
    const { id: channelId } = aChannel(db, { postsPerWeek: 2 })
    const out = aPost({ minutesPlanned: 60 })
    const missed = aPost()
    commit(db, { key: 'test' }, (writer) => {
      for (const post of [out, missed]) writer.add('post', post)
      const variant = { channelId, day: '2026-02-10' }
      writer.add('variant', aVariant({ ...variant, postId: out.id, delivery: 'posted' }))
      writer.add('variant', aVariant({ ...variant, postId: missed.id, delivery: 'missed' }))
      const entry = { id: newId(), postId: out.id, minutes: 45, person: '', note: '' }
      writer.add('timeEntry', { ...entry, day: '2026-02-09' })
      writer.add('timeEntry', { ...entry, id: newId(), day: '2026-03-01' })
    })
    const { account } = getReviewMonth(db, month)
    expect(account?.rhythm).toMatchObject([{ promised: 8, out: 1, missed: 1, longestGap: 18 }])
    expect(account?.time).toMatchObject({
      ...{ planned: 60, spent: 45 },
      networks: [{ network: 'instagram', planned: 60, spent: 45 }],
    })
    const nothing = { goalId: null, title: '', costs: null, paid: null, won: [] }
    expect(account?.returns).toEqual([{ ...nothing, minutes: 45, sold: null }])
    // What a campaign sold is the return of its goal.
    const campaign = { ...blank.campaign, id: newId(), name: 'Spring', position: 1 }
    commit(db, { key: 'test' }, (writer) => writer.add('campaign', campaign))
    typeReadings(db, month, [{ measureId: 'sales', channelId: null, campaignId: campaign.id, value: 120.5 }])
    expect(getReviewMonth(db, month).account?.returns).toEqual([{ ...nothing, minutes: 45, sold: 120.5 }])
    anObjective(db)
    const [goal] = all(db, query.selectFrom('goal').selectAll())
    commit(db, { key: 'test' }, (writer) =>
      writer.change('campaign', campaign.id, { goalId: goal?.id ?? null }),
    )
    expect(getReviewMonth(db, month).account?.returns).toMatchObject([
      { goalId: goal?.id, minutes: null, sold: 120.5 },
      { goalId: null, minutes: 45, sold: null },
    ])
    // A month without any post in the calendar tells nothing of the rhythm.
    expect(getReviewMonth(db, '2026-01').account?.rhythm).toEqual([])
  })

  it('counts whom we came to know, and who slips away', () => {
    const db = aDb({}, addSampleWorkspace)
    const { timeZone } = getWorkspace(db)
    const circle = (at: string) => getReviewMonth(db, at).account?.circle
    const last = addMonths(monthOf(dayOf(db.now(), timeZone)), -1)
    expect(circle(last)?.gainedCount).toBeGreaterThan(0)
    expect(circle(last)?.touchpoints).toBeGreaterThan(0)
    expect(circle('2001-01')).toMatchObject({
      ...{ added: 0, gained: [], gainedCount: 0, touchpoints: 0 },
      // Those who slip away today did not then.
      ...{ due: 0, slipping: 0, slippingNames: [] },
    })
  })
})

describe('what was paid for', () => {
  const withEffort = () => {
    const db = aDb()
    const effort = { ...blank.paidEffort, id: newId(), name: 'Films', position: 1 }
    const days = { startDay: '2026-02-20', endDay: '2026-03-05', dailyBudget: 5 }
    const narrow = { audienceId: null, place: 'The town', ages: '30-45' }
    commit(db, { key: 'test' }, (writer) => writer.add('paidEffort', { ...effort, ...days, ...narrow }))
    return { db, effortId: effort.id }
  }
  const lines = (db: Db, at = month) => getReviewMonth(db, at).paid?.lines

  it('stands in the months it runs in, and is told apart in each', () => {
    const { db, effortId } = withEffort()
    tellPaidResult(db, month, { effortId, patch: { spend: 44.5, results: 5, resultName: 'enquiries' } })
    expect(lines(db)).toMatchObject([{ name: 'Films', spend: 44.5, results: 5, resultName: 'enquiries' }])
    expect(lines(db, '2026-03')).toMatchObject([{ spend: null, results: null }])
    expect(lines(db, '2026-04')).toEqual([])
  })

  it('goes when all of it is taken away, and is undone as one step', () => {
    const { db, effortId } = withEffort()
    tellPaidResult(db, month, { effortId, patch: { spend: 44.5 } })
    tellPaidResult(db, month, { effortId, patch: { spend: null } })
    expect(all(db, query.selectFrom('paidResult').selectAll())).toEqual([])
    undo(db)
    expect(lines(db)).toMatchObject([{ spend: 44.5 }])
    expect(tellPaidResult(db, month, { effortId: newId(), patch: { spend: 1 } })).toBeUndefined()
  })

  it('names what people liked anyway, while no plan is named after it', () => {
    const db = aDb()
    const { id: channelId } = aChannel(db)
    const day = (number: number) => `2026-02-${String(number + 1).padStart(2, '0')}T10:00:00.000Z`
    for (let number = 0; number < 10; number += 1)
      aPostResult(db, { channelId, publishedAt: day(number), text: `Bread ${number}` })
    aPostResult(db, { channelId, publishedAt: day(11), text: 'The flying flour', likes: 40 })
    // Three of four who saw it are no ground to pay for it.
    aPostResult(db, { channelId, publishedAt: day(12), text: 'For a few', reach: 4, likes: 3 })
    const candidates = () => getReviewMonth(db, month).paid?.candidates
    expect(candidates()).toMatchObject([{ title: 'The flying flour', count: 12 }])
    expect(getReviewMonth(db, '2026-03').paid?.candidates).toEqual([])
    commit(db, { key: 'test' }, (writer) =>
      writer.add('paidEffort', {
        ...blank.paidEffort,
        ...{ id: newId(), name: 'The flying flour', content: 'winners', position: 1 },
      }),
    )
    expect(candidates()).toEqual([])
  })
})
