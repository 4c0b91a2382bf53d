import { expect, it } from 'vitest'
import { commit, undo } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import type { Db } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import {
  addBenchmark,
  changeBenchmark,
  listBenchmarks,
  removeBenchmark,
  takeOfferedBenchmarks,
} from '../../db/review/benchmarks.ts'
import { readReviewDocument } from '../../db/review/document.ts'
import { listAudienceParts } from '../../db/review/paper-facts.ts'
import { changeReview, closeReview, typeReadings } from '../../db/review/review.ts'
import { changeWorkspace } from '../../db/team.ts'
import { offeredBenchmarks } from '../../shared/review/benchmark.ts'
import { aChannel, aMeasure, aPostResult } from '../support/review.ts'
import { aDb } from '../support/workspace.ts'

const month = '2026-02'
const told = (db: Db, period: string = month, edition: 'owner' | 'team' = 'team') =>
  readReviewDocument(db, { period, edition })

it('says nothing of a time of which nothing is known', () => {
  expect(told(aDb())).toBeUndefined()
})

it('tells a month of which only measures of the team’s own are known', () => {
  const db = aDb()
  const { id: measureId } = aMeasure(db, { name: 'Calls' })
  typeReadings(db, month, [{ measureId, channelId: null, value: 12 }])
  expect(told(db)?.told.months).toMatchObject([{ month, more: [{ measureName: 'Calls', value: 12 }] }])
})

it('keeps the brand, the benchmarks and the audiences of a month that is closed', () => {
  const db = aDb()
  const { id: channelId } = aChannel(db)
  typeReadings(db, month, [{ measureId: 'clicks', channelId, value: 5 }])
  const rate = {
    network: 'instagram',
    definition: 'reach',
    value: 0.03,
    source: 'Sample survey',
    year: 2025,
  } as const
  const { id } = addBenchmark(db, rate)
  closeReview(db, month)
  const kept = told(db)
  changeWorkspace(db, { name: 'Another name' })
  removeBenchmark(db, id)
  aPostResult(db, { channelId })
  expect(told(db)).toEqual(kept)
  expect(kept?.told.benchmarks).toMatchObject([rate])
})

it('reads a month that was closed before papers were kept, with what stands now', () => {
  const db = aDb()
  const { id: channelId } = aChannel(db)
  typeReadings(db, month, [{ measureId: 'clicks', channelId, value: 5 }])
  closeReview(db, month)
  const [review] = all(db, query.selectFrom('review').selectAll())
  const { paper, charts, ...older } = JSON.parse(review?.snapshot ?? '{}')
  expect([paper, charts].every(Boolean)).toBe(true)
  commit(db, { key: 'test' }, (writer) => {
    writer.change('review', review?.id ?? '', { snapshot: JSON.stringify(older) })
  })
  changeWorkspace(db, { name: 'Another name' })
  const found = told(db)
  expect(found?.brand.name).toBe('Another name')
  expect(found?.told.months[0]?.channels[0]?.cells.clicks.value).toBe(5)
})

it('tells a quarter by the months of which something is known, and no figure’s source to an owner', () => {
  const db = aDb()
  const { id: channelId } = aChannel(db)
  for (const one of ['2026-01', '2026-02'])
    typeReadings(db, one, [{ measureId: 'reach', channelId, value: 100 }])
  changeReview(db, '2026-02', { note: 'A short month' })
  const owners = told(db, '2026-Q1', 'owner')?.told
  expect(owners?.months.map((one) => one.month)).toEqual(['2026-01', '2026-02'])
  expect(owners?.notes).toEqual([])
  expect(owners?.months[0]?.channels[0]?.cells.reach).toMatchObject({ value: 100, source: null, person: '' })
  expect(told(db, '2026-Q1')?.told.months[0]?.channels[0]?.cells.reach.source).toBe('typed')
})

it('tells an owner every other number, and nobody who typed it', () => {
  const db = aDb()
  const { id: channelId } = aChannel(db)
  typeReadings(db, month, [
    { measureId: 'clicks', channelId, value: 5 },
    { measureId: 'leads', channelId, value: 7 },
  ])
  const leads = { measureId: 'leads', value: 7 }
  expect(told(db)?.told.months[0]?.more).toMatchObject([{ ...leads, person: 'Sample Person' }])
  const owners = told(db, month, 'owner')
  expect(owners?.told.months[0]?.more).toMatchObject([leads])
  expect(JSON.stringify(owners)).not.toContain('Sample Person')
})

it('tells an owner how many posts a rate comes from', () => {
  const db = aDb()
  const { id: channelId } = aChannel(db)
  aPostResult(db, { channelId })
  const [channel] = told(db, month, 'owner')?.told.months[0]?.channels ?? []
  expect(channel?.cells.engagements).toMatchObject({ posts: 1, source: null })
})

it('takes of each channel and kind the newest file until a day, the largest part first', () => {
  const db = aDb()
  const { id: channelId } = aChannel(db)
  aPostResult(db, { channelId })
  const [made] = all(db, query.selectFrom('import').selectAll())
  const importId = made?.id ?? ''
  const share = (day: string, label: string, value: number, kind: 'country' | 'age' = 'country') => ({
    ...{ id: newId(), channelId, day, kind, label, share: value, importId, line: 1 },
  })
  commit(db, { key: 'test' }, (writer) => {
    for (const one of [
      share('2026-01-31', 'IT', 1),
      share('2026-02-28', 'GR', 0.2),
      share('2026-02-28', 'TR', 0.7),
      share('2026-04-30', 'IL', 1),
      share('2026-02-28', '25-34', 0.6, 'age'),
      share('2026-02-28', '18-24', 0.4, 'age'),
    ])
      writer.add('audienceShare', one)
  })
  expect(listAudienceParts(db, '2026-03-31')).toMatchObject([
    { kind: 'age', shares: [{ label: '18-24' }, { label: '25-34' }] },
    { channelId, day: '2026-02-28', shares: [{ label: 'TR' }, { label: 'GR' }] },
  ])
  expect(listAudienceParts(db, '2025-12-31')).toEqual([])
})

it('takes in what is offered once, changes and removes each, and each is one step back', () => {
  const db = aDb()
  expect(listBenchmarks(db)).toEqual([])
  expect(takeOfferedBenchmarks(db)).toHaveLength(offeredBenchmarks.length)
  expect(takeOfferedBenchmarks(db)).toEqual([])
  const [first] = listBenchmarks(db)
  const id = first?.id ?? ''
  changeBenchmark(db, id, { value: 0.9, year: 2026 })
  expect(listBenchmarks(db)[0]).toMatchObject({ value: 0.9, year: 2026 })
  undo(db)
  expect(listBenchmarks(db)[0]).toEqual(first)
  expect(removeBenchmark(db, id)).toBe(true)
  expect([removeBenchmark(db, id), changeBenchmark(db, id, { year: 2025 })]).toEqual([false, undefined])
  expect(listBenchmarks(db)).toHaveLength(offeredBenchmarks.length - 1)
})
