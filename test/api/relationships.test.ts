import { expect, it } from 'vitest'
import { changeThrough, theList } from '../support/contacts.ts'
import { aClient } from '../support/workspace.ts'

const nobody = '01890000-0000-7000-8000-000000000000'

const onMarch20 = { now: () => '2026-03-20T08:00:00.000Z' }

it('logs a touchpoint, moves the next day, names it in undo and takes it back', async () => {
  const { api } = aClient(onMarch20)
  const contact = await api.relationships.add({ kind: 'person', name: 'Sample Person', cadenceDays: 7 })
  expect((await api.relationships.list(theList)).rows).toMatchObject([
    { name: 'Sample Person', nextDay: '2026-03-27', state: 'fine', lastDay: null },
  ])
  const touchpoint = {
    contactId: contact.id,
    kind: 'gift',
    day: '2026-03-12',
    channelId: null,
    postId: null,
    text: 'A jar of honey',
    mood: null,
    promise: null,
  } as const
  await api.relationships.addTouchpoint(touchpoint)
  expect((await api.relationships.list(theList)).rows).toMatchObject([
    { nextDay: '2026-03-19', state: 'due', lastDay: '2026-03-12' },
  ])
  expect(await api.history.state()).toMatchObject({
    undo: { key: 'relationships.did.addTouchpoint', values: { name: 'Sample Person' } },
  })
  expect(await api.search.find({ search: 'honey', limit: 10 })).toMatchObject([
    { table: 'contact', id: contact.id },
  ])
  await api.history.undo()
  expect(await api.search.find({ search: 'honey', limit: 10 })).toEqual([])
  expect((await api.relationships.find({ id: contact.id })).touchpoints).toEqual([])
})

it('keeps what a person typed in the field they typed it in, with its history', async () => {
  const { api } = aClient()
  const { id } = await api.relationships.add({ kind: 'organisation' })
  await api.relationships.change({ id, patch: { name: 'Sample Bakery', note: 'Opens at six' } })
  await api.relationships.change({ id, patch: { note: 'Opens at seven' } })
  const lines = await api.history.record({ table: 'contact', id })
  expect(lines[0]).toMatchObject({
    field: 'note',
    before: '"Opens at six"',
    after: '"Opens at seven"',
    label: { values: { field: 'note' } },
  })
})

it('says so when a contact is gone', async () => {
  const { api } = aClient()
  await expect(api.relationships.find({ id: nobody })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(api.relationships.change({ id: nobody, patch: { note: 'x' } })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  expect(await changeThrough(api, { of: { ids: [nobody] }, change: { to: 'removed' } })).toBe(0)
  expect(await api.history.state()).toEqual({ undo: null, redo: null, step: null, redoStep: null })
})

it('refuses values the entity does not allow and keeps the record as it was', async () => {
  const { api } = aClient()
  const { id } = await api.relationships.add({ kind: 'person', name: 'Sample' })
  await expect(api.relationships.change({ id, patch: { influence: 6 } })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  })
  await expect(api.relationships.change({ id, patch: { cadenceDays: 0 } })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  })
  expect(await api.relationships.find({ id })).toMatchObject({ influence: null, cadenceDays: null })
})
