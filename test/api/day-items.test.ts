import { expect, it } from 'vitest'
import { aChannel, addPosts } from '../support/posts.ts'
import { aClient } from '../support/workspace.ts'

const march = { from: '2026-03-01', to: '2026-03-31', language: 'en' } as const
const titles = (items: { title: string }[]) => items.map(({ title }) => title)

it('keeps a note and an event on their days, finds them, and takes each step back by name', async () => {
  const { api } = aClient()
  const note = { startDay: '2026-03-10', endDay: '2026-03-12', kind: 'deadline', sharedAt: null } as const
  const { id } = await api.dayItems.addNote({ ...note, text: 'Print the menu' })
  const event = { kind: 'fair', startDay: '2026-03-28', endDay: '2026-04-02', time: '09:00' } as const
  const fair = await api.dayItems.addEvent({
    ...event,
    title: 'Bread fair',
    place: 'Hall 4',
    responsible: '',
  })
  expect(titles((await api.dayItems.list({ ...march, from: '2026-03-12', to: '2026-03-28' })).items)).toEqual(
    ['Print the menu', 'Bread fair'],
  )
  expect(await api.search.find({ search: 'hall', limit: 5 })).toMatchObject([
    { table: 'offlineEvent', id: fair.id },
  ])
  expect(await api.dayItems.changeNote({ id, patch: { startDay: '2026-03-20' } })).toMatchObject({
    startDay: '2026-03-20',
    endDay: '2026-03-20',
  })
  await api.dayItems.remove({ table: 'dayNote', id })
  expect(await api.history.state()).toMatchObject({
    undo: { key: 'dayItems.did.remove.dayNote', values: { title: 'Print the menu' } },
  })
  await api.history.undo()
  await api.history.undo()
  expect(await api.dayItems.getNote(id)).toMatchObject({ startDay: '2026-03-10', endDay: '2026-03-12' })
  await expect(api.dayItems.getNote(fair.id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

it('knows the public holidays of the countries chosen, in the language asked for', async () => {
  const { api } = aClient()
  const spring = { from: '2026-04-20', to: '2026-05-02' }
  expect(titles((await api.dayItems.list({ ...spring, language: 'it' })).items)).toEqual([
    'Liberazione dal nazifascismo (1945)',
    'Festa del lavoro',
  ])
  await api.dayItems.setCountries(['IL', 'TR'])
  expect(titles((await api.dayItems.list({ ...spring, language: 'he' })).items)).toContain('יום העצמאות')
  // Four days of a feast are one line on four days.
  const { items: feast } = await api.dayItems.list({ from: '2026-05-20', to: '2026-06-05', language: 'tr' })
  expect(feast.find(({ title }) => title === 'Kurban Bayramı')).toMatchObject({ startDay: '2026-05-27' })
  await api.history.undo()
  expect(await api.dayItems.countries()).toEqual(['IT'])
})

it('warns of a post on a holiday, by the name the reader has for it', async () => {
  const { api, session } = aClient()
  const channel = aChannel()
  if (session.db) addPosts(session.db, [], [channel])
  const { post, variants } = await api.calendar.addPost({
    ...{ title: 'Bread', day: '2026-05-01', time: '10:00', channelId: channel.id },
  })
  const [check] = await api.calendar.check({ id: post.id, language: 'el' })
  expect(check?.clashes).toMatchObject([{ kind: 'holiday', about: 'Εργατική Πρωτομαγιά' }])
  expect(await api.calendar.listMarks(variants.map(({ id }) => id))).toMatchObject([{ kinds: ['holiday'] }])
  await api.calendar.keepClashes(post.id)
  expect(await api.calendar.listMarks(variants.map(({ id }) => id))).toEqual([])
})
