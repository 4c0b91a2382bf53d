import { expect, it } from 'vitest'
import { aClient } from '../support/workspace.ts'

it('adds an idea, names it in undo, and takes it back', async () => {
  const { api } = aClient()
  const idea = await api.calendar.addIdea({ title: 'Behind the counter' })
  expect(await api.calendar.listIdeas()).toEqual([idea])
  expect(await api.history.state()).toMatchObject({
    undo: { key: 'calendar.did.addIdea', values: { title: 'Behind the counter' } },
  })
  await api.history.undo()
  expect(await api.calendar.listIdeas()).toEqual([])
})
