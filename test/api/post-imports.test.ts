import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commit } from '../../db/commit.ts'
import { addSampleWorkspace } from '../../db/sample/sample.ts'
import type { PostImportAnswers, PostImportStep } from '../../shared/imports/post-preview.ts'
import { aChannel, addPosts, aPost, aVariant } from '../support/posts.ts'
import { aClient, aFolder } from '../support/workspace.ts'

function aDesk(make?: typeof addSampleWorkspace) {
  const folder = aFolder()
  const path = join(folder, 'posts.csv')
  const client = make ? aClient({ chooseFileToSave: async () => path }, make) : aClient()
  const { db } = client.session
  if (!db) throw new Error('no workspace')
  const open = async (content?: string | Uint8Array) => {
    if (content !== undefined) writeFileSync(path, content)
    client.session.fileTokens.set('token', path)
    const preview = await client.api.postImports.open({ token: 'token' })
    if (!preview) throw new Error('no answer')
    return preview
  }
  const openGood = async (content?: string | Uint8Array) => {
    const preview = await open(content)
    if (!preview.ok) throw new Error(preview.why.code)
    return preview
  }
  const run = async ({ id, mapping, order, channelId }: PostImportAnswers) => {
    const steps: PostImportStep[] = []
    for await (const step of await client.api.postImports.run({ id, mapping, order, channelId }))
      steps.push(step)
    const done = steps.at(-1)
    if (done?.step !== 'done') throw new Error('it never ended')
    return done.summary
  }
  const count = () => db.sqlite.prepare('select count(*) from post').pluck().get()
  return { ...client, db, path, open, openGood, run, count }
}

const channels = [
  aChannel({ network: 'linkedin', handle: 'Örnek' }),
  aChannel({ network: 'x', handle: 'sample', position: 2 }),
]

describe('posts from a table', () => {
  it('shows what it will do, names what nobody knows, writes as one step, and undo takes it back', async () => {
    const { api, db, openGood, run, count } = aDesk()
    addPosts(db, [], channels)
    const preview = await openGood(
      [
        'Date,Time,Platform,Account,Title,Post,Pillar,Likes',
        '2026-04-02,09:30,LinkedIn,örnek,Rye,Fresh bread,Nowhere,12',
        '2026-04-03,10:00,Twitter,@sample,Rye,Fresh bread,,',
        '2026-04-04,,Instagram,other,Oat,,,',
        ',,,,An idea,,,',
        'soon,,,,Broken,,,',
      ].join('\n'),
    )
    expect(preview).toMatchObject({
      mapping: ['day', 'time', 'network', 'channel', 'title', 'text', 'pillar', null],
      ...{ read: 5, added: 3, ideas: 1, unchanged: 0, isOrderOpen: false },
      rejected: [{ line: 6, why: { code: 'badDay', params: { value: 'soon' } } }],
      unknown: {
        channels: [{ name: 'Instagram other', count: 1 }],
        pillars: [{ name: 'Nowhere', count: 1 }],
        campaigns: [],
        audiences: [],
      },
    })
    expect(preview.posts[0]).toMatchObject({ title: 'Rye', day: '2026-04-02', networks: ['linkedin', 'x'] })
    expect(count()).toBe(0)
    expect(await run(preview)).toMatchObject({ read: 5, added: 3, updated: 0, firstDay: '2026-04-02' })
    const rye = db.sqlite.prepare("select id from post where title = 'Rye'").pluck().get() as string
    expect(await api.calendar.getPost(rye)).toMatchObject({
      post: { state: 'draft', text: 'Fresh bread', pillarId: null },
      variants: [
        { channelId: channels[0]?.id, day: '2026-04-02', time: '09:30' },
        { channelId: channels[1]?.id, day: '2026-04-03', time: '10:00' },
      ],
    })
    expect(await api.calendar.listIdeas()).toMatchObject([{ title: 'An idea', state: 'idea' }])
    expect(await api.history.undo()).toEqual({ key: 'postImport.did', values: { name: 'posts.csv' } })
    expect(count()).toBe(0)
  })

  it('changes nothing when it is taken in again, and adds only what is new', async () => {
    const { db, openGood, run, count } = aDesk()
    addPosts(db, [], channels)
    const head = 'Day,Network,Title,Text\n'
    const row = '2026-04-02,LinkedIn,Rye,Fresh\n'
    await run(await openGood(head + row))
    expect(await openGood(head + row)).toMatchObject({ added: 0, unchanged: 1 })
    const more = await openGood(`${head}${row}2026-04-02,X,Rye,Fresh\n`)
    expect(more).toMatchObject({ added: 0, updated: 1, unchanged: 1 })
    await run(more)
    expect(count()).toBe(1)
    expect(db.sqlite.prepare('select count(*) from variant').pluck().get()).toBe(2)
  })

  it('ends the approval of a post that gets another channel', async () => {
    const { api, db, openGood, run } = aDesk()
    const post = aPost({ title: 'Rye', text: 'Fresh', state: 'approved' })
    const at = { day: '2026-04-02', channelId: channels[0]?.id ?? null }
    addPosts(db, [{ post, variants: [aVariant({ postId: post.id, ...at })] }], channels)
    await run(await openGood('Day,Network,Title,Text\n2026-04-02,X,Rye,Fresh\n'))
    expect(await api.calendar.getPost(post.id)).toMatchObject({ post: { state: 'inReview' } })
  })

  it('asks where the words stand, and reads columns as it is told', async () => {
    const { api, openGood, run } = aDesk()
    const preview = await openGood('A,B\n03/04/2026,Rye\n')
    expect(preview).toMatchObject({ mapping: [null, null], added: 0, rejected: [] })
    const { id, channelId } = preview
    const told = await api.postImports.preview({
      ...{ id, channelId, mapping: ['day', 'title'] as const, order: 'monthFirst' as const },
    })
    expect(told).toMatchObject({ ok: true, added: 1, isOrderOpen: true, posts: [{ day: '2026-03-04' }] })
    if (told.ok) expect(await run(told)).toMatchObject({ added: 1 })
  })

  it('reads back what it wrote, word for word', async () => {
    const { api, db, path, openGood } = aDesk(addSampleWorkspace)
    commit(db, { key: 'test' }, (writer) => {
      const post = aPost({ title: '=1+1', text: '- one\n\t@two\n\'=three, "four"' })
      writer.add('post', post)
      writer.add('variant', aVariant({ postId: post.id, day: '2026-03-12' }))
    })
    const days = { from: '2026-01-01', to: '2026-12-31', channelIds: [], mediaAddress: '' }
    for (const language of ['en', 'tr', 'he'] as const) {
      for await (const _ of await api.postFiles.save({ kind: 'csv', ...days, language }));
      expect(readFileSync(path, 'utf8').length).toBeGreaterThan(1000)
      const preview = await openGood()
      expect(preview).toMatchObject({ added: 0, updated: 0, rejected: [] })
      expect(preview.unchanged).toBe(preview.read)
      expect(Object.values(preview.unknown).flat()).toEqual([])
    }
  })

  it('gives a post its pillar, its campaign and its audience back by their names', async () => {
    const { api, db, openGood, run } = aDesk(addSampleWorkspace)
    const firstOf = (table: string) =>
      db.sqlite.prepare(`select id from ${table} order by id limit 1`).pluck().get() as string
    const [pillarId, campaignId, audienceId] = ['pillar', 'campaign', 'audience'].map(firstOf)
    const post = aPost({ title: 'Only here', text: 'Bread', pillarId, campaignId, audienceId })
    addPosts(db, [{ post, variants: [aVariant({ postId: post.id, day: '2031-03-12' })] }])
    const days = { from: '2031-03-01', to: '2031-03-31', channelIds: [], mediaAddress: '' }
    for await (const _ of await api.postFiles.save({ kind: 'csv', ...days, language: 'el' }));
    await api.history.undo()
    const preview = await openGood()
    expect(preview).toMatchObject({ added: 1, rejected: [] })
    await run(preview)
    const row = db.sqlite.prepare("select * from post where title = 'Only here'").get()
    expect(row).toMatchObject({ pillarId, campaignId, audienceId })
    const strange = await openGood('Title,Audience,Day\nRye,Bakers of Mars,2031-03-12\n')
    expect(strange.unknown.audiences).toEqual([{ name: 'Bakers of Mars', count: 1 }])
  })

  it('reads what Excel saved: semicolons, UTF-16, days in either order, which it asks', async () => {
    const { api, openGood } = aDesk()
    const saved = 'Tarih;Başlık;Metin\r\n03/04/2027 9:30;Çavdar;"Sıcak; ekmek"\r\n05/06/2027;Yulaf;\r\n'
    const preview = await openGood(Buffer.from(`\ufeff${saved}`, 'utf16le'))
    expect(preview).toMatchObject({
      ...{ mapping: ['day', 'title', 'text'], added: 2, rejected: [], isOrderOpen: true, order: 'dayFirst' },
      posts: [
        { title: 'Çavdar', text: 'Sıcak; ekmek', day: '2027-04-03', time: '09:30' },
        { day: '2027-06-05' },
      ],
    })
    const { id, mapping, channelId } = preview
    expect(await api.postImports.preview({ id, mapping, channelId, order: 'monthFirst' })).toMatchObject({
      posts: [{ day: '2027-03-04' }, { day: '2027-05-06' }],
    })
    // One day that can only be read one way answers for all.
    const clear = await openGood(Buffer.from(`\ufeff${saved}04/25/2027;Buğday;\r\n`, 'utf16le'))
    expect(clear).toMatchObject({ isOrderOpen: false, order: 'monthFirst', rejected: [] })
  })

  it('refuses in words what is no table, and a million rows, and has written nothing', async () => {
    const { open, count } = aDesk()
    const refused = async (content: string | Uint8Array) => {
      const answer = await open(content)
      return answer.ok ? 'taken' : answer.why.code
    }
    expect(await refused(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]))).toBe('isPicture')
    expect(await refused('Dear diary')).toBe('noTable')
    expect(await refused('')).toBe('empty')
    expect(await refused(`Title,Text\n${'Rye,Bread\n'.repeat(1_000_000)}`)).toBe('tooManyRows')
    expect(await refused(`Title${','.repeat(600)}\nRye\n`)).toBe('tooManyColumns')
    expect(count()).toBe(0)
  })

  it('writes thousands at once, and is stopped without a trace', async () => {
    const { api, openGood, run, count } = aDesk()
    const rows = Array.from({ length: 3_000 }, (_, at) => `Post ${at},Text ${at},2026-04-02`)
    const preview = await openGood(`Title,Text,Day\n${rows.join('\n')}`)
    expect(await run(preview)).toMatchObject({ added: 3_000 })
    expect(count()).toBe(3_000)
    await api.history.undo()
    expect(count()).toBe(0)
    await api.postImports.leave()
    await expect(run(preview)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
