import { expect, it, vi } from 'vitest'
import { commit } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import { listComputed } from '../../db/measures/computed-numbers.ts'
import type { Db } from '../../db/open.ts'
import { addContact } from '../../db/relationships/relationships.ts'
import { readCharts } from '../../db/review/charts.ts'
import { getReviewMonth } from '../../db/review/month.ts'
import { closeReview, reopenReview, typeReadings } from '../../db/review/review.ts'
import { readProgress } from '../../db/strategy/progress.ts'
import { todayOf } from '../../db/team.ts'
import { addDays, addMonths, lastDayOf, monthOf } from '../../shared/day.ts'
import { hourMapOf } from '../../shared/review/hours.ts'
import { isRunning } from '../../shared/review/review-charts.ts'
import { lineOf } from '../../shared/review/trends.ts'
import { aPost, aVariant } from '../support/posts.ts'
import { aChannel, aMeasure, anObjective, aPostResult } from '../support/review.ts'
import { aDb } from '../support/workspace.ts'

const month = '2026-02'

function tell(db: Db, when: string, channelId: string, value: number) {
  typeReadings(db, when, [{ measureId: 'clicks', channelId, value }])
}

const clicksOf = (db: Db, period: string) =>
  lineOf(readCharts(db, period).trends.rows[0], 'clicks')?.values ?? []

it('reads the months back to the same period a year ago', () => {
  const db = aDb()
  tell(db, '2025-02', aChannel(db).id, 5)
  const from = (period: string) => {
    const { months } = readCharts(db, period).trends
    return [months.length, months[0], months.at(-1)]
  }
  expect(from(month)).toEqual([13, '2025-02', '2026-02'])
  expect(from('2026-Q1')).toEqual([15, '2025-01', '2026-03'])
  expect(from('2026')).toEqual([24, '2025-01', '2026-12'])
})

it('reads the team’s own measures as often for two years of months as for one', () => {
  const readsFor = (read: (db: Db) => unknown) => {
    const db = aDb()
    let reads = 0
    const prepare = db.sqlite.prepare.bind(db.sqlite)
    vi.spyOn(db.sqlite, 'prepare').mockImplementation((sql) => {
      const made = prepare(sql)
      const run = made.all.bind(made)
      made.all = (...values) => {
        if (/ from "measure" /.test(sql)) reads += 1
        return run(...values)
      }
      return made
    })
    aMeasure(db, { name: 'Loaves' })
    tell(db, '2025-02', aChannel(db).id, 5)
    reads = 0
    read(db)
    expect(reads).toBeGreaterThan(0)
    return reads
  }
  expect(readsFor((db) => readCharts(db, '2026'))).toBe(readsFor((db) => readCharts(db, month)))
  const progressSince = (startDay: string) =>
    readsFor((db) => readProgress(db, anObjective(db, { measureId: 'clicks', startDay }).id))
  expect(progressSince('2025-01-01')).toBe(progressSince(todayOf(aDb())))
})

it('says what a closed month kept, whatever became of its numbers since', () => {
  const db = aDb()
  const { id } = aChannel(db)
  tell(db, '2026-01', id, 10)
  tell(db, month, id, 12)
  aPostResult(db, { channelId: id })
  closeReview(db, month)
  const kept = readCharts(db, month)
  tell(db, '2026-01', id, 99)
  tell(db, month, id, 99)
  aPostResult(db, { channelId: id })
  expect(readCharts(db, month)).toEqual(kept)
  // A longer time takes a closed month as it was kept, and an open one as it is.
  expect(clicksOf(db, '2026-Q1').slice(-3)).toEqual([99, 12, null])
  reopenReview(db, month)
  expect(clicksOf(db, month).at(-1)).toBe(99)
})

it('tells hours by the clock of the workspace, over the year that ends with the period', () => {
  const db = aDb({ timeZone: 'Asia/Kathmandu' })
  const { id } = aChannel(db)
  // 13:40 UTC on a Tuesday is 19:25 there, and 18:20 UTC is five past midnight on Wednesday.
  for (const publishedAt of ['2026-02-10T13:40:00.000Z', '2026-02-10T18:20:00.000Z'])
    aPostResult(db, { channelId: id, publishedAt, likes: 7, comments: 1, shares: null, saves: null })
  aPostResult(db, { channelId: id, publishedAt: '2025-02-10T10:00:00.000Z' })
  aPostResult(db, { channelId: id, likes: null, comments: null, shares: null, saves: null })
  const { hours } = readCharts(db, month)
  expect([hours.from, hours.to]).toEqual(['2025-03', '2026-02'])
  expect(hourMapOf(hours).places).toEqual([
    { weekday: 2, hour: 19, posts: 1, mean: 8 },
    { weekday: 3, hour: 0, posts: 1, mean: 8 },
  ])
})

it('sets a post aside that would carry the mean of its hour away, once there are enough to tell', () => {
  const db = aDb({ timeZone: 'UTC' })
  const { id: channelId } = aChannel(db)
  const parts = { comments: null, shares: null, saves: null }
  const at = (day: number) => `2026-02-${String(day).padStart(2, '0')}T10:00:00.000Z`
  // Four Tuesdays, each with three posts of the same hour.
  for (const [place, likes] of [8, 9, 10, 11, 12, 8, 9, 10, 11, 12, 10].entries())
    aPostResult(db, { channelId, publishedAt: at(3 + 7 * (place % 4)), likes, ...parts })
  aPostResult(db, { channelId, publishedAt: at(3), likes: 900, ...parts })
  const map = hourMapOf(readCharts(db, month).hours)
  expect(map).toMatchObject({ posts: 11, aside: 1 })
  expect(map.places).toEqual([{ weekday: 2, hour: 10, posts: 11, mean: 10 }])
})

it('counts what was planned of each pillar and type, and what of it went out', () => {
  const db = aDb()
  const { id: channelId } = aChannel(db)
  const pillarId = newId()
  commit(db, { key: 'test' }, (writer) => {
    writer.add('pillar', {
      id: pillarId,
      name: 'Craft',
      share: 50,
      purpose: null,
      mark: 3,
      description: '',
      position: 1,
    })
    const add = (day: string, delivery: 'posted' | 'missed', values: Parameters<typeof aPost>[0] = {}) => {
      const { id: postId } = writer.add('post', aPost({ state: 'approved', type: 'tip', ...values }))
      writer.add('variant', aVariant({ postId, channelId, day, delivery }))
    }
    add('2026-02-03', 'posted', { pillarId })
    add('2026-02-04', 'missed', { pillarId })
    add('2026-02-05', 'posted')
    add('2026-02-06', 'missed', { state: 'rejected' })
    add('2026-03-01', 'posted', { pillarId })
  })
  expect(readCharts(db, month).mix).toEqual({
    planned: 3,
    done: 2,
    pillar: [
      { key: pillarId, name: 'Craft', mark: 3, planned: 2, done: 1, target: 50 },
      { key: null, name: '', mark: null, planned: 1, done: 1, target: null },
    ],
    type: [{ key: 'tip', name: '', mark: null, planned: 3, done: 2, target: null }],
  })
  expect(readCharts(db, '2026-Q1').mix).toMatchObject({ planned: 4, done: 3 })
})

it('takes no day to come for one on which nothing went out, and computes nothing of months to come', () => {
  const db = aDb()
  const { id: channelId } = aChannel(db)
  const today = todayOf(db)
  const next = addMonths(monthOf(today), 1)
  commit(db, { key: 'test' }, (writer) => {
    for (const [day, delivery] of [
      [addDays(today, -1), 'missed'],
      [today, 'planned'],
      [today, 'posted'],
      [lastDayOf(next), 'planned'],
    ] as const) {
      const { id: postId } = writer.add('post', aPost({ state: 'approved', type: 'tip' }))
      writer.add('variant', aVariant({ postId, channelId, day, delivery }))
    }
  })
  addContact(db, { kind: 'person', name: 'Ann', stage: 'met' })
  const years = [...new Set([addDays(today, -1).slice(0, 4), today.slice(0, 4), next.slice(0, 4)])]
  const mixes = years.map((year) => readCharts(db, year).mix)
  expect(mixes.reduce((sum, { planned }) => sum + planned, 0)).toBe(2)
  expect(mixes.reduce((sum, { done }) => sum + done, 0)).toBe(1)
  expect(isRunning(readCharts(db, monthOf(today)))).toBe(true)
  expect(isRunning(readCharts(db, addMonths(monthOf(today), -1)))).toBe(false)
  expect(listComputed(db, monthOf(today), false).map(({ measureId }) => measureId)).toContain(
    'relationshipsGained',
  )
  expect(listComputed(db, next, false)).toEqual([])
})

it('says of a month what its account says, whichever parts its posts tell', () => {
  const db = aDb()
  const { id: channelId } = aChannel(db)
  aPostResult(db, { channelId })
  aPostResult(db, { channelId, reach: null, likes: 40 })
  aPostResult(db, { channelId, impressions: null, saves: null })
  aPostResult(db, { channelId, likes: null, comments: null, shares: null, saves: null })
  const [channel] = getReviewMonth(db, month).channels
  const row = readCharts(db, month).trends.rows[0]
  for (const measure of ['reach', 'impressions', 'engagements'] as const)
    expect(lineOf(row, measure)?.values.at(-1)).toBe(channel?.cells[measure].value)
  expect(lineOf(row, 'rate')?.parts?.at(-1)).toEqual({
    part: channel?.rates.reach?.engagements,
    whole: channel?.rates.reach?.denominator,
  })
})
