import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeAnswer } from '../../shared/posts/owner-answer.ts'
import type { PackDocument, PackStep } from '../../shared/posts/review-pack.ts'
import { aClient, aFolder } from '../support/workspace.ts'

type Client = ReturnType<typeof aClient>

async function addPost({ api }: Client, title = 'Bread'): Promise<string> {
  const { post } = await api.calendar.addPost({ title, day: '2026-03-12', time: '09:00', channelId: null })
  return post.id
}

const about = { name: 'March', language: 'it', addressee: 'Sample Owner' } as const

async function follow(steps: AsyncIterable<PackStep>): Promise<PackStep[]> {
  const all: PackStep[] = []
  for await (const step of steps) all.push(step)
  return all
}

async function send(client: Client): Promise<PackStep[]> {
  return follow(await client.api.reviewPacks.send({ ...about, postIds: [await addPost(client)] }))
}

it('sends a pack: asks for a folder, keeps it, writes its paper and its page there and opens them by name', async () => {
  const folder = aFolder()
  const packs: PackDocument[] = []
  const opened: string[] = []
  const client = aClient({
    chooseFolder: async () => folder,
    printPack: async (pack) => {
      packs.push(pack)
      return new TextEncoder().encode('%PDF')
    },
    renderPack: async ({ language }) => `<html lang="${language}">`,
    openFile: async (file) => void opened.push(file),
  })
  const steps = await send(client)
  expect(steps.map(({ step }) => step)).toEqual(['choosing', 'reading', 'printing', 'saving', 'done'])
  const done = steps.at(-1)
  if (done?.step !== 'done') throw new Error('not done')
  const names = ['Sample brand - Da approvare 1 - March.pdf', 'Sample brand - Da approvare 1 - March.html']
  expect(done.files.map(({ fileName }) => fileName)).toEqual(names)
  expect(readdirSync(folder).sort()).toEqual(names.toSorted())
  expect(readFileSync(join(folder, names[1] ?? ''), 'utf8')).toBe('<html lang="it">')
  await client.api.exports.open(done.files[1]?.id ?? '')
  expect(opened).toEqual([join(folder, names[1] ?? '')])
  expect(await client.api.reviewPacks.list()).toMatchObject([{ number: 1, posts: 1, answered: 0 }])
  // The files once more say the same.
  await follow(await client.api.reviewPacks.saveFiles(done.packId))
  expect(packs[1]).toEqual({ ...packs[0], today: packs[1]?.today })
})

it('keeps nothing of a pack whose sender changed their mind, and says when there is nothing to send', async () => {
  const client = aClient()
  expect((await send(client)).map(({ step }) => step)).toEqual(['choosing', 'cancelled'])
  expect(await client.api.reviewPacks.list()).toEqual([])
  const idea = await client.api.calendar.addIdea({ title: 'Later' })
  const folder = aFolder()
  client.session.system.chooseFolder = async () => folder
  await expect(
    client.api.reviewPacks.send({ ...about, postIds: [idea.id] }).then(follow),
  ).rejects.toMatchObject({
    code: 'NOTHING_TO_SEND',
  })
  expect(readdirSync(folder)).toEqual([])
})

it('keeps the pack when its files cannot be made, so that they can be written again', async () => {
  const folder = aFolder()
  const client = aClient({
    chooseFolder: async () => folder,
    renderPack: async () => Promise.reject(new Error('no page')),
  })
  await expect(send(client)).rejects.toThrow()
  expect(readdirSync(folder)).toEqual([])
  const [pack] = await client.api.reviewPacks.list()
  client.session.system.renderPack = async () => 'page'
  await follow(await client.api.reviewPacks.saveFiles(pack?.id ?? ''))
  expect(readdirSync(folder).length).toBe(2)
})

it('opens an answer in whatever encoding it came, and says what else was chosen', async () => {
  const client = aClient({ chooseFolder: async () => aFolder() })
  await send(client)
  const [pack] = await client.api.reviewPacks.list()
  const [line] = await client.api.reviewPacks.read(pack?.id ?? '')
  const { versions } = await client.api.workflow.read(line?.postId ?? '')
  const text = writeAnswer({
    packId: pack?.id ?? '',
    person: 'Ευτυχία',
    at: '2026-03-03T08:00:00.000Z',
    posts: [{ number: 1, versionId: versions[0]?.id ?? '', decision: 'change', comment: 'τιμή' }],
  })
  const folder = aFolder()
  const open = async (content: string | Uint8Array, name = 'answer.txt') => {
    writeFileSync(join(folder, name), content)
    client.session.system.chooseFileToOpen = async () => join(folder, name)
    return client.api.reviewPacks.openAnswer({ token: null })
  }
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
  for (const bytes of [text, `\ufeff${text}`, utf16]) {
    const opened = await open(bytes)
    if (!opened || 'why' in opened) throw new Error('refused')
    expect(await client.api.reviewPacks.previewAnswer({ packId: null, text: opened.text })).toMatchObject({
      ok: true,
      owner: 'Ευτυχία',
      lines: [{ number: 1, decision: 'change', comment: 'τιμή', effect: 'decides' }],
    })
  }
  expect(await open('')).toMatchObject({ why: 'none' })
  expect(await open(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]))).toMatchObject({ why: 'notText' })
  expect(await open('<meta name="generator" content="Rapport review pack">')).toMatchObject({ why: 'page' })
  expect(await open(Buffer.alloc(5_000_000, 65))).toMatchObject({ why: 'tooLarge' })
  client.session.system.chooseFileToOpen = async () => folder
  expect(await client.api.reviewPacks.openAnswer({ token: null })).toMatchObject({ why: 'notReadable' })
  client.session.system.chooseFileToOpen = async () => undefined
  expect(await client.api.reviewPacks.openAnswer({ token: null })).toBeNull()
  const taken = await client.api.reviewPacks.takeAnswer({ packId: null, text, owner: ' Ευτυχία ' })
  expect(taken).toEqual({ changed: 1, kept: 0 })
  await expect(client.api.reviewPacks.takeAnswer({ packId: null, text, owner: ' ' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  })
  await expect(
    client.api.reviewPacks.takeAnswer({ packId: null, text: 'ok', owner: 'x' }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
