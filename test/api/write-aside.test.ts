import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findBrokenChange } from '../../db/history/chain.ts'
import { closeDb, openDb } from '../../db/open.ts'
import { backUpBeforeLeaving, leaveWorkspace } from '../../electron/api/session.ts'
import { quickChanges } from '../../electron/api/write-aside.ts'
import { inWorker } from '../../electron/files/in-worker.ts'
import type { ChangeNote } from '../../shared/app.ts'
import { answersOf } from '../../shared/imports/figures/answers.ts'
import type { ImportStep } from '../../shared/imports/preview.ts'
import { changeThrough } from '../support/contacts.ts'
import { importAll } from '../support/import-all.ts'
import { aLongExport } from '../support/instagram-file.ts'
import { aClient } from '../support/workspace.ts'

const posts = 3000
const month = '2025-03'

/** A window that has opened a long export, with the worker of the app. */
async function aWindow() {
  const window = aClient({
    fileWork: inWorker(new URL('../../electron/files/file-worker.ts', import.meta.url)),
  })
  const { api, session, folder } = window
  const path = join(folder, 'long.csv')
  writeFileSync(path, aLongExport(posts))
  session.fileTokens.set('token', path)
  const round = await api.imports.open({ tokens: ['token'] })
  const preview = round?.files[0]
  if (!preview?.ok || !session.db) throw new Error('refused')
  const answers = answersOf(preview)
  const notes: ChangeNote[] = []
  session.listeners.add((note) => notes.push(note))
  const stop = new AbortController()
  /** Reads the steps up to the first that says that rows are being written. */
  const begin = async () => {
    const steps = await api.imports.run({ files: [answers] }, { signal: stop.signal })
    const seen: ImportStep[] = []
    for (let step = await steps.next(); !step.done; step = await steps.next()) {
      seen.push(step.value)
      if (step.value.step === 'writing') break
    }
    return { steps, seen }
  }
  const count = async () => (await api.review.month({ month })).posts.count
  return { ...window, db: session.db, preview: answers, notes, stop, begin, count }
}

it('counts while it writes, lets reads through, holds writes back, and is one step of the history', async () => {
  const { api, db, begin, count, notes } = await aWindow()
  const before = db.trail.n
  const { steps, seen } = await begin()
  expect(seen).toEqual([{ step: 'reading' }, { step: 'writing', done: expect.any(Number), total: posts }])
  expect(await count()).toBe(0)
  let isWritten = false
  const idea = api.calendar.addIdea({ title: 'Meanwhile' }).then(() => {
    isWritten = true
  })
  const more: ImportStep[] = []
  for await (const step of steps) {
    more.push(step)
    if (step.step !== 'done') expect(isWritten).toBe(false)
  }
  await idea
  expect(more.slice(-2)).toMatchObject([{ step: 'saving' }, { step: 'done', summary: { added: posts } }])
  expect(more.length).toBeGreaterThan(2)
  expect(await count()).toBe(posts)
  expect(notes.map((note) => note.kind === 'records' && note.tables)).toEqual([
    ['channel', 'import', 'postResult'],
    ['post'],
  ])
  // The channel, the import, the idea, and a line for each two hundred posts.
  expect(db.trail.n - before).toBe(3 + posts / 200)
  expect(findBrokenChange(db)).toBeUndefined()
  await api.history.undo()
  expect((await api.history.undo())?.key).toBe('imports.did.import')
  expect(await count()).toBe(0)
  expect((await api.history.redo())?.key).toBe('imports.did.import')
  expect(await count()).toBe(posts)
  expect(findBrokenChange(db)).toBeUndefined()
})

it('keeps nothing of an import that was stopped, at once, and can run it again', async () => {
  const { api, db, begin, count, stop, preview, notes } = await aWindow()
  const before = { ...db.trail }
  const { steps } = await begin()
  const start = performance.now()
  stop.abort()
  await expect(steps.next()).rejects.toThrow()
  await api.calendar.addIdea({ title: 'Right after' })
  expect(performance.now() - start).toBeLessThan(1000)
  expect(await count()).toBe(0)
  expect(db.trail).toMatchObject({ n: before.n + 1 })
  expect(notes).toHaveLength(1)
  expect(await importAll(api, [preview])).toMatchObject({ added: posts })
  expect(findBrokenChange(db)).toBeUndefined()
})

it('gives up what is written when the app goes, and closes the file only then', async () => {
  const { db, session, begin } = await aWindow()
  const { steps } = await begin()
  const ended = expect(steps.next()).rejects.toThrow()
  await backUpBeforeLeaving(session)
  await ended
  leaveWorkspace(session)
  const again = openDb(db.path, { device: db.device })
  expect(again.trail.n).toBe(db.trail.n)
  closeDb(again)
})

it('keeps its lock while a worker still writes, whoever lets the workspace go', async () => {
  const { db, session, begin } = await aWindow()
  const { steps } = await begin()
  const ended = expect(steps.next()).rejects.toThrow()
  const loan = db.loan?.returned
  leaveWorkspace(session)
  expect(() => openDb(db.path, { device: 'device-2' })).toThrow(/IN_USE/)
  await loan
  await ended
  closeDb(openDb(db.path, { device: 'device-2' }))
})

it('closes a workspace only after the import in it has ended', async () => {
  const { api, db, begin } = await aWindow()
  const { steps } = await begin()
  const closing = api.workspace.close()
  let last: ImportStep | undefined
  for await (const step of steps) last = step
  await closing
  expect(last?.step).toBe('done')
  const again = openDb(db.path, { device: db.device })
  expect(again.trail.undo.at(-1)?.label).toContain('imports.did.import')
  closeDb(again)
})

it('tags and removes many contacts aside, each as one step', async () => {
  const { api, db } = await aWindow()
  const ids: string[] = []
  for (let at = 0; at < quickChanges + 1; at++)
    ids.push((await api.relationships.add({ kind: 'person', name: `Sample ${at}` })).id)
  const { n } = db.trail
  expect(await changeThrough(api, { of: { ids }, change: { to: 'tagged', tag: 'Press' } })).toBe(ids.length)
  expect(await changeThrough(api, { of: { ids }, change: { to: 'untagged', tag: 'Press' } })).toBe(ids.length)
  expect(await changeThrough(api, { of: { ids }, change: { to: 'removed' } })).toBe(ids.length)
  expect((await api.relationships.summary()).all).toBe(0)
  await api.history.undo()
  expect(await api.relationships.summary()).toMatchObject({ all: ids.length })
  expect((await api.relationships.facets()).tags).toEqual([])
  // A tag put on and taken off, and each with its stage gone and back.
  expect(db.trail.n).toBe(n + 6 * ids.length)
  expect(findBrokenChange(db)).toBeUndefined()
})
