import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { commit } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import { changeWorkspace } from '../../db/team.ts'
import { inWorker } from '../../electron/files/in-worker.ts'
import { noFilter } from '../../shared/calendar/calendar.ts'
import { shiftPlaces } from '../../shared/calendar/calendar-many.ts'
import { addPosts, aPost, aVariant } from '../support/posts.ts'
import { aClient } from '../support/workspace.ts'

const march = { from: '2026-03-01', to: '2026-03-31', filter: noFilter }
const april = { from: '2026-04-01', to: '2026-04-30', filter: noFilter }

/** A window whose file has so many posts in March, with the worker of the app. */
function aMonth(posts: number) {
  const window = aClient({
    fileWork: inWorker(new URL('../../electron/files/file-worker.ts', import.meta.url)),
  })
  const { db } = window.session
  if (!db) throw new Error('no workspace')
  addPosts(
    db,
    Array.from({ length: posts }, (_, at) => {
      const post = aPost({ title: `Post ${at}`, state: 'approved', position: at })
      const day = `2026-03-${String((at % 28) + 1).padStart(2, '0')}`
      return { post, variants: [aVariant({ postId: post.id, day, time: '09:00', delivery: 'posted' })] }
    }),
  )
  return { ...window, db }
}

it('copies a month of thousands aside, as one step, while reads go on, and takes it back whole', async () => {
  const { api, db } = aMonth(3000)
  const places = await api.calendar.listPlaces(march)
  expect(places).toHaveLength(3000)
  const before = db.trail.n
  let isOver = false
  const copying = api.calendar
    .copyDays({ ...march, onto: { month: '2026-04', keepsWeekday: false } })
    .finally(() => {
      isOver = true
    })
  let reads = 0
  while (!isOver) {
    await api.calendar.listTiles({ ...march, perDay: 3 })
    reads += 1
    await setImmediate()
  }
  expect(await copying).toEqual({ count: 3000, placed: [] })
  expect(reads).toBeGreaterThan(3)
  expect(db.trail.n - before).toBe(6000)
  const copies = await api.calendar.listPlaces(april)
  expect(copies).toHaveLength(3000)
  const { post, variants } = await api.calendar.getPost(copies[0]?.postId ?? '')
  expect([post.state, variants[0]?.delivery, variants[0]?.url]).toEqual(['draft', 'planned', ''])
  expect((await api.history.state()).undo).toMatchObject({
    key: 'calendar.did.many.copy.month',
    values: { count: 3000 },
  })
  await api.history.undo()
  expect(await api.calendar.listPlaces(april)).toEqual([])
  expect(await api.calendar.listPlaces(march)).toEqual(places)
})

it('knows in the worker too who sits here: nobody approves own work', async () => {
  const { api, db } = aMonth(0)
  const [own, other] = ['Sample Lead', 'Sample Manager'].map((name) => ({ id: newId(), name }))
  if (!own || !other) throw new Error('no team')
  changeWorkspace(db, { approvalMode: 'required' })
  commit(db, { key: 'test' }, (writer) => {
    writer.add('member', { ...own, role: 'lead', retiredAt: null })
    writer.add('member', { ...other, role: 'manager', retiredAt: null })
  })
  Object.assign(db, { memberId: own.id, person: own.name })
  const posts = Array.from({ length: 120 }, (_, position) => aPost({ state: 'inReview', position }))
  addPosts(
    db,
    posts.map((post) => ({ post, variants: [aVariant({ postId: post.id })] })),
  )
  const given = { ids: posts.map(({ id }) => id), change: { to: 'state', state: 'approved' } as const }
  expect(await api.calendar.changeMany(given)).toMatchObject({ count: 0, denied: 120 })
  Object.assign(db, { memberId: other.id, person: other.name })
  expect(await api.calendar.changeMany(given)).toMatchObject({ count: 120, denied: 0 })
})

it('names what it did by how many, and leaves what is gone', async () => {
  const { api } = aMonth(3)
  const places = await api.calendar.listPlaces(march)
  const ids = places.map(({ postId }) => postId)
  await api.calendar.removePost(ids[0] as string)
  expect(await api.calendar.moveMany(shiftPlaces(places, 2))).toMatchObject({ count: 2, placed: [{}, {}] })
  expect(await api.history.state()).toMatchObject({
    undo: { key: 'calendar.did.many.move', values: { count: 2 } },
  })
  expect(await api.calendar.changeMany({ ids, change: { to: 'state', state: 'idea' } })).toEqual({
    count: 0,
    left: 2,
    denied: 0,
    halfway: 0,
  })
})

it('keeps views in order, renames and removes them, each a step', async () => {
  const { api } = aClient()
  const plain = { view: 'board', filter: '', colouring: 'goal' } as const
  const one = await api.calendar.addSavedView({ ...plain, name: 'One' })
  const two = await api.calendar.addSavedView({ ...plain, name: 'Two' })
  const names = async () => (await api.calendar.listChoices()).savedViews.map(({ name }) => name)
  expect(await names()).toEqual(['One', 'Two'])
  await api.calendar.changeSavedView({ id: one.id, patch: { name: 'First' } })
  await api.calendar.removeSavedView(two.id)
  expect(await names()).toEqual(['First'])
  await api.history.undo()
  expect(await names()).toEqual(['First', 'Two'])
  await expect(api.calendar.removeSavedView('01a215db-7ad6-7002-99cb-3e6638eb996e')).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})

it('counts a year by weeks that begin where the country begins them, in all and by campaign', async () => {
  const { api, db } = aMonth(28)
  expect(db.trail.n).toBeGreaterThan(0)
  const year = await api.calendar.readYear({ year: '2026', firstWeekday: 7, filter: noFilter })
  expect(year.counts.reduce((sum, count) => sum + count, 0)).toBe(28)
  expect(year.weeks[year.counts.findIndex(Boolean)]).toBe('2026-03-01')
  expect(year.counts.find(Boolean)).toBe(7)
  expect(year.campaigns).toEqual([])
})
