import { describe, expect, it } from 'vitest'
import { newId } from '../../db/id.ts'
import { aClient } from '../support/workspace.ts'

describe('drafts', () => {
  it('keeps the last of what was typed, apart from the history', async () => {
    const { api, session } = aClient()
    const n = session.db?.trail.n
    const place = { tableName: 'post', recordId: newId(), field: 'text' }
    await api.draft.keep({ ...place, value: 'Hel' })
    await api.draft.keep({ ...place, value: 'Hello\n‏שלום' })
    expect(await api.draft.list()).toEqual([{ ...place, value: 'Hello\n‏שלום', at: expect.any(String) }])
    expect([session.db?.trail.n, await api.history.state()]).toEqual([
      n,
      { undo: null, redo: null, step: null, redoStep: null },
    ])
    await api.draft.drop(place)
    expect(await api.draft.list()).toEqual([])
  })

  it('offers none that says what its record says already', async () => {
    const { api } = aClient()
    const { id } = await api.calendar.addIdea({ title: 'Same' })
    await api.draft.keep({ tableName: 'post', recordId: id, field: 'title', value: 'Same' })
    await api.draft.keep({ tableName: 'post', recordId: id, field: 'text', value: 'New' })
    expect((await api.draft.list()).map(({ value }) => value)).toEqual(['New'])
  })

  it('is refused where nothing can be written, and for a table nobody knows it is only kept', async () => {
    const { api } = aClient()
    const place = { tableName: 'x"; drop table post; --', recordId: newId(), field: 'text' }
    await api.draft.keep({ ...place, value: 'a' })
    expect((await api.draft.list()).length).toBe(1)
    expect(await api.calendar.listIdeas()).toEqual([])
  })
})
