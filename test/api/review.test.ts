import { expect, it } from 'vitest'
import { addWorkspace } from '../../db/team.ts'
import { anObjective } from '../support/review.ts'
import { aClient } from '../support/workspace.ts'

const month = '2026-02'

it('locks a closed month against every change, and lets it be opened again', async () => {
  const { api } = aClient()
  const item = await api.review.addItem({ month, kind: 'keep', text: 'Behind the counter' })
  await api.review.close({ month })
  const attempts = [
    () => api.review.typeReadings({ month, readings: [{ measureId: 'reach', channelId: null, value: 1 }] }),
    () => api.review.change({ month, patch: { note: 'late' } }),
    () => api.review.addItem({ month, kind: 'stop', text: 'late' }),
    () => api.review.changeItem({ month, id: item.id, patch: { text: 'late' } }),
    () => api.review.changeItem({ month, id: item.id, patch: { dueDay: '2026-03-31' } }),
    () => api.review.changeItem({ month, id: item.id, patch: { responsible: 'late' } }),
    () => api.review.removeItem({ month, id: item.id }),
    () => api.review.explain({ month, objectiveId: item.id, reason: 'late' }),
    () => api.review.close({ month }),
  ]
  for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'CLOSED' })
  await api.review.reopen({ month })
  await api.review.changeItem({ month, id: item.id, patch: { text: 'Behind the oven' } })
  const review = await api.review.month({ month })
  expect(review.items).toMatchObject([{ kind: 'keep', text: 'Behind the oven' }])
  expect(review.turns.map(({ act }) => act)).toEqual(['reopen', 'close'])
})

it('closes a month only once every objective that is off or was changed says why', async () => {
  let objectiveId = ''
  const { api } = aClient({}, (db, brand) => {
    addWorkspace(db, brand)
    objectiveId = anObjective(db).id
  })
  await api.review.typeReadings({
    month,
    readings: [{ measureId: 'followers', channelId: null, value: 900 }],
  })
  expect((await api.review.month({ month })).standings).toMatchObject([{ verdict: 'off' }])
  await expect(api.review.close({ month })).rejects.toMatchObject({ code: 'UNEXPLAINED' })
  expect((await api.review.month({ month })).closedAt).toBeNull()
  await api.review.explain({ month, objectiveId, reason: 'The shop was closed' })
  await api.versions.keep({ name: 'As agreed' })
  await api.strategy.change({ table: 'objective', id: objectiveId, patch: { target: 1500 } })
  await expect(api.review.close({ month })).rejects.toMatchObject({ code: 'UNEXPLAINED' })
  await api.review.explainChange({ month, objectiveId, reason: 'Half the budget' })
  await api.review.close({ month })
  expect((await api.review.month({ month })).closedAt).not.toBeNull()
})

it('writes nothing of a month that it refuses to close, not even its ideas to try', async () => {
  const { api } = aClient({}, (db, brand) => {
    addWorkspace(db, brand)
    anObjective(db)
  })
  const readings = [{ measureId: 'followers', channelId: null, value: 900 }]
  await api.review.typeReadings({ month, readings })
  await api.review.addItem({ month, kind: 'try', text: 'Rye at noon' })
  const before = await api.history.state()
  await expect(api.review.close({ month })).rejects.toMatchObject({ code: 'UNEXPLAINED' })
  expect(await api.history.state()).toEqual(before)
  expect((await api.review.month({ month })).items).toMatchObject([{ kind: 'try', postId: null }])
})

it('names its steps for undo', async () => {
  const { api } = aClient()
  await api.review.typeReadings({ month, readings: [{ measureId: 'reach', channelId: null, value: 1 }] })
  expect((await api.history.state()).undo).toEqual({ key: 'review.did.typeReadings', values: { month } })
})

it('gives a line a day and somebody responsible, each a step of its own, and offers the name elsewhere', async () => {
  const { api } = aClient()
  const { id } = await api.review.addItem({ month, kind: 'start', text: 'Rye' })
  await api.review.changeItem({ month, id, patch: { responsible: 'Sample Person' } })
  expect((await api.strategy.read()).people).toEqual(['Sample Person'])
  await api.review.changeItem({ month, id, patch: { dueDay: '2026-03-31' } })
  expect((await api.history.state()).undo).toEqual({
    key: 'review.did.changeDueDay',
    values: { text: 'Rye' },
  })
  await api.history.undo()
  expect((await api.review.month({ month })).items).toMatchObject([
    { responsible: 'Sample Person', dueDay: null },
  ])
  expect((await api.history.state()).undo).toMatchObject({ key: 'review.did.changeResponsible' })
})
