import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import ical from 'ical.js'
import { expect, it } from 'vitest'
import { commit } from '../../db/commit.ts'
import { placesOf } from '../../db/file/places.ts'
import type { PostFileKind, PostFilesRequest, PostFilesStep } from '../../shared/hand-off/post-files.ts'
import { fileNameOf } from '../../shared/media/media.ts'
import { aFile, aPng, hashOf } from '../support/pictures.ts'
import { aChannel, addPosts, aPost, aVariant } from '../support/posts.ts'
import { aClient, aFolder } from '../support/workspace.ts'

const request = (kind: PostFileKind, values: Partial<PostFilesRequest> = {}): PostFilesRequest => ({
  ...{ kind, from: '2026-03-01', to: '2026-03-31', channelIds: [], language: 'en', mediaAddress: '' },
  ...values,
})

/** Two posts in March, one with a picture, and one in April. */
function aMonth() {
  const folder = aFolder()
  const suggested: string[] = []
  const client = aClient({
    chooseFolder: async () => folder,
    chooseFileToSave: async (_kind, name) => {
      suggested.push(name)
      return join(folder, name)
    },
  })
  const { db } = client.session
  if (!db) throw new Error('no workspace')
  const channel = aChannel({ network: 'linkedin' })
  const posts = ['2026-03-12', '2026-03-20', '2026-04-02'].map((day, at) => {
    const post = aPost({ title: `Post ${at + 1}`, text: `Text ${at + 1}` })
    return { post, variants: [aVariant({ postId: post.id, channelId: channel.id, day, time: '09:30' })] }
  })
  addPosts(db, posts, [channel])
  const bytes = aPng()
  const file = aFile({
    hash: hashOf(bytes),
    type: 'png',
    bytes: bytes.length,
    name: 'oven.png',
    alt: 'The oven',
  })
  const { media } = placesOf(db.path)
  mkdirSync(media, { recursive: true })
  writeFileSync(join(media, fileNameOf(file)), bytes)
  const [first] = posts
  commit(db, { key: 'test' }, (writer) => {
    writer.add('media', file)
    const use = { mediaId: file.id, variantId: null, alt: null, position: 1 }
    writer.add('mediaUse', { id: file.id, postId: first?.post.id ?? '', ...use })
  })
  const save = async (asked: PostFilesRequest) => {
    const steps: PostFilesStep[] = []
    for await (const step of await client.api.postFiles.save(asked)) steps.push(step)
    const done = steps.at(-1)
    if (done?.step !== 'done') throw new Error(`ended with ${done?.step}`)
    return { ...done, path: join(folder, done.fileName) }
  }
  return { ...client, db, posts, channel, bytes, folder, suggested, save }
}

it('writes a table of the days that were asked for, under a name that says which', async () => {
  const { save, suggested } = aMonth()
  const { path, posts } = await save(request('csv'))
  expect(suggested).toEqual(['Sample brand - Posts - 2026-03-01 2026-03-31.csv'])
  expect(posts).toBe(2)
  const rows = parse(readFileSync(path), { bom: true, columns: true }) as Record<string, string>[]
  expect(rows).toMatchObject([
    { Day: '2026-03-12', Title: 'Post 1', Text: 'Text 1', Files: 'oven.png', 'Alt texts': 'The oven' },
    { Day: '2026-03-20', Network: 'LinkedIn', Channel: 'sample', Status: 'Draft' },
  ])
})

it('writes a calendar in which a post that changed has a higher number and the same name', async () => {
  const { api, save, posts } = aMonth()
  const read = async () => {
    const { path } = await save(request('ics'))
    const calendar = new ical.Component(ical.parse(readFileSync(path, 'utf8')))
    return calendar.getAllSubcomponents('vevent').map((one) => {
      const event = new ical.Event(one)
      return { uid: event.uid, sequence: event.sequence, start: event.startDate.toString() }
    })
  }
  const [before, other] = await read()
  expect(before?.start).toBe('2026-03-12T08:30:00Z')
  const ids = [posts[0]?.variants[0]?.id ?? '']
  await api.calendar.moveVariants({ ids, day: '2026-03-13' })
  await api.history.undo()
  const [after, still] = await read()
  expect(after).toEqual({ ...before, sequence: (before?.sequence ?? 0) + 2 })
  expect(still).toEqual(other)
})

it('writes a copy pack: a folder a post, in the order of the days, beside nothing half done', async () => {
  const { save, bytes, folder } = aMonth()
  const { path } = await save(request('copyPack'))
  expect(readdirSync(folder)).toEqual(['Sample brand - Posts - 2026-03-01 2026-03-31'])
  expect(readdirSync(path).sort()).toEqual([
    '2026-03-12 0930 - LinkedIn sample - Post 1',
    '2026-03-20 0930 - LinkedIn sample - Post 2',
  ])
  const [first = ''] = readdirSync(path).sort()
  expect(readdirSync(join(path, first)).sort()).toEqual(['1 oven.png', 'alt texts.txt', 'text.txt'])
  expect(readFileSync(join(path, first, '1 oven.png'))).toEqual(Buffer.from(bytes))
  expect(readFileSync(join(path, first, 'text.txt'), 'utf8')).toBe('Text 1')
  // A second one takes a name of its own.
  const again = await save(request('copyPack'))
  expect(again.fileName).toBe('Sample brand - Posts - 2026-03-01 2026-03-31 (2)')
})

it('keeps out of the copy pack what must not go out', async () => {
  const { api, db, channel, save } = aMonth()
  const held = aPost({ title: 'Held back', state: 'onHold' })
  const out = aPost({ title: 'Out already' })
  addPosts(db, [
    { post: held, variants: [aVariant({ postId: held.id, channelId: channel.id, day: '2026-03-21' })] },
    {
      post: out,
      variants: [aVariant({ postId: out.id, channelId: channel.id, day: '2026-03-22', delivery: 'posted' })],
    },
  ])
  expect(await api.postFiles.preview(request('copyPack'))).toMatchObject({
    posts: 2,
    leftOut: [
      { title: 'Held back', why: 'onHold' },
      { title: 'Out already', why: 'out' },
    ],
  })
  const { path, posts } = await save(request('copyPack'))
  expect([posts, readdirSync(path).length]).toEqual([2, 2])
  // A table to read tells them all.
  expect((await api.postFiles.preview(request('csv'))).posts).toBe(4)
})

it('says before it writes what a program would not take, and writes the pictures that it would fetch', async () => {
  const { api, save, db, channel } = aMonth()
  const noTime = aPost({ title: 'When?', text: 'Some day' })
  addPosts(db, [
    { post: noTime, variants: [aVariant({ postId: noTime.id, channelId: channel.id, day: '2026-03-21' })] },
  ])
  const asked = request('buffer', { mediaAddress: 'https://sample.example/m/' })
  const preview = await api.postFiles.preview(asked)
  expect(preview).toMatchObject({
    posts: 2,
    files: [{ name: 'Buffer - linkedin - sample.csv', rows: 2 }],
    leftOut: [{ title: 'When?', why: 'noTime' }],
    leftOutCount: 1,
  })
  expect(preview.notes.map(({ code }) => code)).not.toContain('missingFiles')
  const { path } = await save(asked)
  expect(readdirSync(path).sort()).toEqual(['Buffer - linkedin - sample.csv', 'media'])
  const [picture = ''] = readdirSync(join(path, 'media'))
  const rows = parse(readFileSync(join(path, 'Buffer - linkedin - sample.csv')), { bom: true }) as string[][]
  expect(rows[1]).toEqual(['Text 1', `https://sample.example/m/${picture}`, '', '2026-03-12 09:30'])
  rmSync(placesOf(db.path).media, { recursive: true })
  expect((await api.postFiles.preview(asked)).notes).toContainEqual({ code: 'missingFiles', count: 1 })
})

it('writes nothing where there is nothing to write, where nobody chose, or where it cannot', async () => {
  const { api, folder } = aMonth()
  const none = request('csv', { from: '2027-01-01', to: '2027-01-31' })
  await expect(
    (async () => {
      for await (const _ of await api.postFiles.save(none));
    })(),
  ).rejects.toMatchObject({ code: 'NOTHING_TO_SEND' })
  const quiet = aClient({ chooseFileToSave: async () => '/nowhere/at/all.csv' })
  if (quiet.session.db) {
    const post = aPost()
    addPosts(quiet.session.db, [{ post, variants: [aVariant({ postId: post.id })] }])
  }
  await expect(
    (async () => {
      for await (const _ of await quiet.api.postFiles.save(request('json')));
    })(),
  ).rejects.toMatchObject({ code: 'PROBLEM', data: { code: 'CANNOT_WRITE_THERE' } })
  expect(readdirSync(folder)).toEqual([])
  await expect(
    api.postFiles.preview(request('buffer', { mediaAddress: 'javascript:alert(1)' })),
  ).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  expect(existsSync('/nowhere')).toBe(false)
})
