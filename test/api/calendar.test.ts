import { expect, it } from 'vitest'
import { newId } from '../../db/id.ts'
import { noFilter } from '../../shared/calendar/calendar.ts'
import { aChannel, addPosts } from '../support/posts.ts'
import { aClient } from '../support/workspace.ts'

const day = '2026-03-12'
const everything = noFilter
const march = { from: '2026-03-01', to: '2026-03-31', perDay: 4, filter: everything }

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

it('plans an idea, moves it, brings it back, and undoes the whole way', async () => {
  const { api } = aClient()
  const { id } = await api.calendar.addIdea({ title: 'Behind the counter' })
  const { variants } = await api.calendar.schedulePost({ id, day })
  await api.calendar.moveVariants({ ids: variants.map((one) => one.id), day: '2026-03-20', time: '09:30' })
  expect((await api.calendar.listTiles(march)).tiles).toMatchObject([
    { postId: id, day: '2026-03-20', time: '09:30', state: 'draft' },
  ])
  expect(await api.history.state()).toMatchObject({
    undo: { key: 'calendar.did.move', values: { day: '2026-03-20' } },
  })
  await api.calendar.returnToIdeas(id)
  expect((await api.calendar.listTiles(march)).tiles).toEqual([])
  for (let step = 0; step < 3; step += 1) await api.history.undo()
  expect(await api.calendar.listIdeas()).toMatchObject([{ id, state: 'idea' }])
})

it('keeps a posted post on its day and says why', async () => {
  const { api } = aClient()
  const { post, variants } = await api.calendar.addPost({ title: 'New', day, time: null, channelId: null })
  await api.calendar.changeVariant({
    id: variants[0]?.id as string,
    patch: { delivery: 'posted', url: 'https://example.com/p/1' },
  })
  await expect(api.calendar.returnToIdeas(post.id)).rejects.toMatchObject({ code: 'ALREADY_OUT' })
  await expect(api.calendar.changeState({ id: post.id, state: 'idea' })).rejects.toMatchObject({
    code: 'ALREADY_OUT',
  })
  expect((await api.calendar.getPost(post.id)).variants[0]?.day).toBe(day)
})

it('refuses a state that does not follow, and a post that is gone', async () => {
  const { api } = aClient()
  const { id } = await api.calendar.addIdea({ title: 'New' })
  await expect(api.calendar.changeState({ id, state: 'approved' })).rejects.toMatchObject({
    code: 'NOT_NEXT',
  })
  await api.calendar.removePost(id)
  await expect(api.calendar.removePost(id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(api.calendar.getPost(newId())).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

it('refuses days that are no days and times that are no times', async () => {
  const { api } = aClient()
  const { id } = await api.calendar.addIdea({ title: 'New' })
  await expect(api.calendar.schedulePost({ id, day: '2026-13-01' })).rejects.toThrow()
  await expect(api.calendar.schedulePost({ id, day, time: '25:00' })).rejects.toThrow()
  expect(await api.calendar.listIdeas()).toHaveLength(1)
})

it('keeps one history entry per saved field, named after what changed', async () => {
  const { api, session } = aClient()
  const channel = aChannel()
  if (session.db) addPosts(session.db, [], [channel])
  const { post, variants } = await api.calendar.addPost({
    title: 'New',
    day,
    time: '09:00',
    channelId: channel.id,
  })
  await api.calendar.changePost({ id: post.id, patch: { text: 'Hello' } })
  expect(await api.history.state()).toMatchObject({ undo: { key: 'calendar.did.change.text' } })
  await api.calendar.changeVariant({ id: variants[0]?.id as string, patch: { text: 'Hello, Instagram' } })
  const lines = await api.history.record({ table: 'variant', id: variants[0]?.id as string })
  expect(lines[0]).toMatchObject({ field: 'text', before: 'null', after: '"Hello, Instagram"' })
})

it('offers channels, pillars, and tactics with the thread above them', async () => {
  const { api, session } = aClient()
  const channel = aChannel()
  if (session.db) addPosts(session.db, [], [channel])
  expect(await api.calendar.listChoices()).toMatchObject({ channels: [channel], pillars: [], tactics: [] })
})
