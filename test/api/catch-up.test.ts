import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { findBrokenChange } from '../../db/history/chain.ts'
import { countSearchDue } from '../../db/search/keep-index.ts'
import { inWorker } from '../../electron/files/in-worker.ts'
import type { ChangeNote } from '../../shared/app.ts'
import { aClient } from '../support/workspace.ts'

const rows = 12_000

/** A window that has looked at a long list of contacts, with the worker of the app. */
async function aLongList() {
  const window = aClient({
    fileWork: inWorker(new URL('../../electron/files/file-worker.ts', import.meta.url)),
  })
  const { api, session, folder } = window
  const { db } = session
  if (!db) throw new Error('no workspace')
  const path = join(folder, 'contacts.csv')
  const lines = Array.from({ length: rows }, (_, at) => `Sample${at},Baker,sample${at}@street.example`)
  writeFileSync(path, `First Name,Last Name,Email Address\n${lines.join('\n')}\n`)
  session.fileTokens.set('token', path)
  const preview = await api.contactImports.open({ token: 'token' })
  if (!preview?.ok) throw new Error('refused')
  const { id, mapping, order, source, basis } = preview
  const stop = new AbortController()
  const answers = { id, mapping, order, source, basis }
  const run = () => api.contactImports.run(answers, { signal: stop.signal })
  const notes: ChangeNote[] = []
  session.listeners.add((note) => notes.push(note))
  const find = async () => (await api.search.find({ search: 'sample11999', limit: 5 })).length
  const count = () => db.sqlite.prepare('select count(*) from contact').pluck().get()
  return { ...window, db, run, stop, notes, find, count }
}

it('takes in after a long import what search lacks, empties the log, and gives way to whoever writes', async () => {
  const { api, db, run, notes, find } = await aLongList()
  for await (const step of await run()) if (step.step === 'done') expect(step.summary.added).toBe(rows)
  expect([await find(), await api.search.due()]).toEqual([0, rows])
  const before = statSync(db.path).size
  await api.calendar.addIdea({ title: 'Right after' })
  expect(statSync(db.path).size).toBe(before)
  await vi.waitUntil(() => db.loan, { timeout: 5_000, interval: 1 })
  await api.calendar.addIdea({ title: 'Meanwhile' })
  expect(countSearchDue(db)).toBeGreaterThan(0)
  await vi.waitUntil(() => countSearchDue(db) === 0 && !db.loan, { timeout: 20_000, interval: 20 })
  expect(await find()).toBe(1)
  expect(statSync(`${db.path}-wal`).size).toBeLessThan(16 * 1024 * 1024)
  expect(notes.at(-1)).toMatchObject({ kind: 'records', tables: expect.arrayContaining(['contact']) })
  expect((await api.search.find({ search: 'meanwhile', limit: 5 })).length).toBe(1)
  expect(findBrokenChange(db)).toBeUndefined()
})

it('keeps nothing of a long import that is stopped while one thread makes ready what another writes', async () => {
  const { api, db, run, stop, count } = await aLongList()
  const before = db.trail.n
  await expect(async () => {
    for await (const step of await run()) if (step.step === 'writing') stop.abort()
  }).rejects.toThrow()
  await vi.waitUntil(() => !db.loan, { timeout: 5_000 })
  expect([count(), db.trail.n, await api.search.due()]).toEqual([0, before, 0])
  await api.calendar.addIdea({ title: 'Afterwards' })
  expect(findBrokenChange(db)).toBeUndefined()
})
