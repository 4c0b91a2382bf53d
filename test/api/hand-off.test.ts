import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commit } from '../../db/commit.ts'
import { placesOf } from '../../db/file/places.ts'
import type { PageAnswer, System } from '../../electron/api/context.ts'
import { addDays } from '../../shared/day.ts'
import { fileNameOf } from '../../shared/media/media.ts'
import { aFile, aPng, hashOf } from '../support/pictures.ts'
import { aChannel, addPosts, aPost, aVariant } from '../support/posts.ts'
import { aClient } from '../support/workspace.ts'

const today = '2026-03-02'

/** One approved post that was due yesterday, on a channel of its own. */
function aDue(overrides: Parameters<typeof aClient>[0] = {}, channel = aChannel({ network: 'x' })) {
  const client = aClient(overrides)
  const { db } = client.session
  if (!db) throw new Error('no workspace')
  const post = aPost({ title: 'Rye', text: 'Fresh bread', state: 'approved' })
  const variant = aVariant({ postId: post.id, channelId: channel.id, day: '2026-03-01', time: '09:00' })
  addPosts(db, [{ post, variants: [variant] }], [channel])
  const read = () => client.api.handOff.read(variant.id)
  const own = async () => (await read()).variants[0]
  return { ...client, db, post, variant, read, own }
}

it('marks a post as posted where it can be seen, and undo takes it back', async () => {
  const { api, variant, own } = aDue()
  const url = 'https://x.com/sample/status/1'
  await api.handOff.markPosted({ variantId: variant.id, url })
  expect(await own()).toMatchObject({ delivery: 'posted', url })
  expect(await api.today.read({ firstWeekday: 1, language: 'en' })).toMatchObject({ due: [] })
  expect(await api.history.undo()).toEqual({ key: 'handOff.did.posted', values: { title: 'Rye' } })
  expect(await own()).toMatchObject({ delivery: 'planned', url: '' })
})

it('keeps a post without an address as honestly posted, and refuses what is no address of the web', async () => {
  const { api, variant, own } = aDue()
  for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'nowhere'])
    await expect(api.handOff.markPosted({ variantId: variant.id, url })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
  expect(await own()).toMatchObject({ delivery: 'planned' })
  await api.handOff.markPosted({ variantId: variant.id, url: '' })
  expect(await own()).toMatchObject({ delivery: 'posted', url: '' })
})

it('takes an address beside the post by the same check as on its sheet', async () => {
  const { api, variant, own } = aDue()
  await api.handOff.markPosted({ variantId: variant.id, url: '' })
  const write = (url: string) => api.calendar.changeVariant({ id: variant.id, patch: { url } })
  for (const url of ['javascript:alert(1)', ' JavaScript:alert(1)', 'https://x.com@evil.example/', 'nowhere'])
    await expect(write(url)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  expect(await own()).toMatchObject({ url: '' })
  await write(' X.com/sample/status/1 ')
  expect(await own()).toMatchObject({ url: 'https://x.com/sample/status/1' })
  await write('')
  expect(await own()).toMatchObject({ url: '' })
})

it('keeps why a post was missed, in its history and in the review of its month', async () => {
  const { api, post, variant, read, own } = aDue()
  await expect(api.handOff.markMissed({ variantId: variant.id, reason: ' ' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  })
  await api.handOff.markMissed({ variantId: variant.id, reason: 'No oven' })
  expect(await own()).toMatchObject({ delivery: 'missed' })
  expect((await read()).setbacks).toMatchObject([{ kind: 'missed', reason: 'No oven', day: '2026-03-01' }])
  const { setbacks } = await api.review.month({ month: '2026-03' })
  expect(setbacks).toMatchObject([
    { postId: post.id, title: 'Rye', network: 'x', kind: 'missed', reason: 'No oven' },
  ])
  const lines = await api.history.record({ table: 'post', id: post.id })
  expect(lines[0]?.label).toMatchObject({ key: 'handOff.did.missed', values: { reason: 'No oven' } })
})

it('moves a post on with its reason; an approval for another day has ended', async () => {
  const { api, variant, read, own } = aDue()
  await api.handOff.moveOn({ variantId: variant.id, day: '2026-03-05', time: '10:00', reason: 'Rain' })
  expect(await own()).toMatchObject({ day: '2026-03-05', time: '10:00', delivery: 'planned' })
  const { post, setbacks } = await read()
  expect(post.state).toBe('inReview')
  expect(setbacks).toMatchObject([{ kind: 'moved', day: '2026-03-01', toDay: '2026-03-05', reason: 'Rain' }])
  await api.history.undo()
  expect(await read()).toMatchObject({ post: { state: 'approved' }, setbacks: [] })
})

it('lets a post go with its reasons', async () => {
  const { api, post, variant } = aDue()
  await api.handOff.markMissed({ variantId: variant.id, reason: 'No oven' })
  await api.calendar.removePost(post.id)
  await expect(api.handOff.read(variant.id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await api.review.month({ month: '2026-03' })).toMatchObject({ setbacks: [] })
})

it('opens the network’s own page after the question, with the text in it or on the clipboard', async () => {
  const opened: string[] = []
  const copied: string[] = []
  const asked: boolean[] = []
  let answer: PageAnswer = 'opened'
  const hands: Partial<System> = {
    openPage: async (url, { isTrusted }) => {
      opened.push(url)
      asked.push(!isTrusted)
      return answer
    },
    copyText: async (text) => void copied.push(text),
  }
  const onX = aDue(hands)
  expect(await onX.api.handOff.openComposer(onX.variant.id)).toBe('opened')
  expect(opened).toEqual(['https://x.com/intent/tweet?text=Fresh%20bread'])
  expect(copied).toEqual([])
  const onInstagram = aDue(hands, aChannel())
  expect(await onInstagram.api.handOff.openComposer(onInstagram.variant.id)).toBe('copied')
  expect(copied).toEqual(['Fresh bread'])
  answer = 'refused'
  expect(await onX.api.handOff.openComposer(onX.variant.id)).toBe('refused')
  const onBlog = aDue(hands, aChannel({ network: 'blog', url: 'https://sample.example' }))
  expect(await onBlog.api.handOff.openComposer(onBlog.variant.id)).toBe('none')
  expect(asked).toEqual([true, true, true])
})

it('asks no more for a page that somebody wants no questions about, and for no other one', async () => {
  const asked: [string, boolean][] = []
  let answer: PageAnswer = 'always'
  const openPage: System['openPage'] = async (url, { isTrusted }) => {
    asked.push([new URL(url).host, !isTrusted])
    return answer
  }
  const { api, db, session, variant } = aDue({ openPage })
  const servers = ['one.example', 'two.example'].map((host) =>
    aChannel({ network: 'mastodon', handle: 'a', url: `https://${host}/@a` }),
  )
  const posts = servers.map(({ id }) => {
    const post = aPost({ text: 'Fresh' })
    return { post, variants: [aVariant({ postId: post.id, channelId: id, day: today })] }
  })
  addPosts(db, posts, servers)
  const [one = '', two = ''] = posts.flatMap(({ variants }) => variants.map(({ id }) => id))
  await api.handOff.openComposer(one)
  answer = 'opened'
  for (const id of [one, two, variant.id]) await api.handOff.openComposer(id)
  expect(asked).toEqual([
    ['one.example', true],
    ['one.example', false],
    ['two.example', true],
    ['x.com', true],
  ])
  const page = { network: 'mastodon', host: 'one.example' } as const
  expect(session.settings.read().trustedPages).toEqual([page])
  await api.app.askAgain(page)
  await api.handOff.openComposer(one)
  expect(asked.at(-1)).toEqual(['one.example', true])
})

it('knows which files are not there, and drags only those that are', async () => {
  const dragged: string[] = []
  const { api, db, post, read } = aDue({ dragFile: (path) => void dragged.push(path) })
  const bytes = aPng()
  const file = aFile({ hash: hashOf(bytes), type: 'png', bytes: bytes.length })
  const { media: folder } = placesOf(db.path)
  mkdirSync(folder, { recursive: true })
  const path = join(folder, fileNameOf(file))
  writeFileSync(path, bytes)
  commit(db, { key: 'test' }, (writer) => writer.add('media', file))
  await api.media.attach({ postId: post.id, variantId: null, mediaIds: [file.id] })
  expect((await read()).missingIds).toEqual([])
  await api.media.drag(file.id)
  expect(dragged).toEqual([path])
  rmSync(path)
  expect((await read()).missingIds).toEqual([file.id])
  await expect(api.media.drag(file.id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

it('lists what is due today, a hundred at most', async () => {
  const { api, db } = aDue()
  const posts = Array.from({ length: 120 }, () => {
    const post = aPost()
    return { post, variants: [aVariant({ postId: post.id, day: today })] }
  })
  addPosts(db, posts)
  const { due, dueCount } = await api.today.read({ firstWeekday: 1, language: 'en' })
  expect([due.length, dueCount]).toEqual([100, 121])
})

it('has what is of today before weeks of what is late, and is done with all of that in one step', async () => {
  const { api, db } = aDue()
  const now = aPost()
  const due = aVariant({ postId: now.id, day: today })
  const late = Array.from({ length: 150 }, (_, at) => {
    const one = aPost({ state: at === 149 ? 'onHold' : 'draft' })
    return { post: one, variants: [aVariant({ postId: one.id, day: addDays(today, -1 - (at % 21)) })] }
  })
  addPosts(db, [...late, { post: now, variants: [due] }])
  const read = () => api.today.read({ firstWeekday: 1, language: 'en' })
  const view = await read()
  expect([view.dueCount, view.lateCount, view.due[0]?.variantId]).toEqual([151, 150, due.id])
  expect(view.due[1]?.day).toBe(addDays(today, -1))
  expect(await api.handOff.markLateMissed({ before: today, reason: 'Away' })).toBe(150)
  expect(await read()).toMatchObject({ dueCount: 1, lateCount: 0, due: [{ postId: now.id }] })
  const [one] = late
  expect(await api.handOff.read(one?.variants[0]?.id ?? '')).toMatchObject({
    variants: [{ delivery: 'missed' }],
    setbacks: [{ kind: 'missed', reason: 'Away', day: addDays(today, -1) }],
  })
  expect(await api.history.undo()).toMatchObject({ key: 'handOff.did.lateMissed' })
  expect(await read()).toMatchObject({ lateCount: 150 })
  expect(await api.handOff.markLateMissed({ before: '2020-01-01', reason: 'Away' })).toBe(0)
  await expect(api.handOff.markLateMissed({ before: today, reason: ' ' })).rejects.toThrow()
})

it('gathers what colleagues need to pass a post on: its words, its address, what not to say', async () => {
  const { api, db, post, variant } = aDue()
  const url = 'https://x.com/sample/status/1'
  await api.handOff.markPosted({ variantId: variant.id, url })
  await api.calendar.changePost({
    id: post.id,
    patch: { text: 'More at sample.com/rye, from seven', note: 'inside' },
  })
  const term = { why: '', instead: 'affordable', position: 1 }
  commit(db, { key: 'test' }, (writer) => {
    writer.add('term', { ...term, id: post.id, title: 'cheap', kind: 'avoided' })
    writer.add('term', { ...term, id: variant.id, title: 'fresh', kind: 'approved' })
  })
  const share = await api.handOff.readShare(post.id)
  expect(share).toMatchObject({
    ...{ title: 'Rye', link: 'sample.com/rye', goal: '', policy: null },
    avoided: [{ title: 'cheap', instead: 'affordable' }],
    places: [{ url, channel: { network: 'x', handle: 'sample' } }],
  })
  expect(JSON.stringify(share)).not.toContain('inside')
})
