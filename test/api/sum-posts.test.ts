import { expect, it } from 'vitest'
import {
  keepPostMonths,
  listPostMonths,
  readPostMonths,
  unsummedMonths,
} from '../../db/figures/post-months.ts'
import { keptPosts } from '../../db/figures/post-sums.ts'
import { readCharts } from '../../db/review/charts.ts'
import { getReviewMonth } from '../../db/review/month.ts'
import { addWorkspace } from '../../db/team.ts'
import { inWorker } from '../../electron/files/in-worker.ts'
import { aChannel, anObjective, aPostResult } from '../support/review.ts'
import { aClient, aDb } from '../support/workspace.ts'

const worker = inWorker(new URL('../../electron/files/file-worker.ts', import.meta.url))

it('lists the months of posts by the workspace’s own clock', () => {
  const db = aDb({ timeZone: 'Europe/Rome' })
  expect(listPostMonths(db)).toEqual([])
  aPostResult(db, { publishedAt: null })
  for (const publishedAt of [
    '2025-12-31T22:59:59.000Z',
    '2025-12-31T23:00:00.000Z',
    '2026-02-10T08:00:00.000Z',
  ])
    aPostResult(db, { publishedAt })
  expect(listPostMonths(db)).toEqual(['2025-12', '2026-01', '2026-02'])
})

it('keeps nothing that was read before a post changed', () => {
  const db = aDb()
  aPostResult(db, { publishedAt: '2026-02-10T08:00:00.000Z', impressions: 100 })
  const [before, found] = [keptPosts(db), readPostMonths(db, ['2026-02'])]
  aPostResult(db, { publishedAt: '2026-02-11T08:00:00.000Z', impressions: 40 })
  keepPostMonths(db, before, found)
  expect(keptPosts(db).size).toBe(0)
  const total = readPostMonths(db, ['2026-02'])[0]?.sums.reduce((sum, one) => sum + (one.impressions ?? 0), 0)
  expect(total).toBe(140)
})

it('has a large file summed aside, once for as long as no post changes, and says the same as without', async () => {
  const asked: string[] = []
  const doFileWork: typeof worker = (name, args, meanwhile) => {
    asked.push(name)
    return worker(name, args, meanwhile)
  }
  const { api, session } = aClient({ fileWork: doFileWork }, (db, brand) => {
    addWorkspace(db, brand)
    const { id: channelId } = aChannel(db)
    anObjective(db, { measureId: 'clicks', baseline: 0, startDay: '2024-01-01' })
    const { importId } = aPostResult(db, { channelId, publishedAt: '2026-01-05T08:00:00.000Z' })
    db.sqlite
      .prepare(
        `with recursive numbers (value) as (select 1 union all select value + 1 from numbers where value < 21000)
        insert into postResult (id, network, accountId, networkPostId, channelId, permalink, text, type, publishedAt,
          impressions, reach, likes, linkClicks, importId)
        select printf('00000000-0000-8000-8000-%012d', value), 'instagram', '1', 'p' || value, @channelId, '', '', 'image',
          strftime('%Y-%m-%dT%H:%M:00.000Z', 1704067200 + value * 3000, 'unixepoch'), value % 90, value % 70, 3, 1, @importId
        from numbers`,
      )
      .run({ channelId, importId })
  })
  const { db } = session
  if (!db) throw new Error('no workspace')
  expect(unsummedMonths(db, '2025-12').length).toBeGreaterThan(20)
  const [month, charts] = await Promise.all([
    api.review.month({ month: '2025-12' }),
    api.review.charts({ period: '2025-12' }),
  ])
  await api.review.month({ month: '2025-12' })
  expect(asked).toEqual(['sumPosts'])
  expect(unsummedMonths(db, '2025-12')).toEqual([])
  aPostResult(db, { publishedAt: '2023-01-01T08:00:00.000Z' })
  expect(unsummedMonths(db, '2025-12').length).toBeGreaterThan(20)
  expect(month).toMatchObject(getReviewMonth(db, '2025-12'))
  expect(charts).toEqual(readCharts(db, '2025-12'))
})
