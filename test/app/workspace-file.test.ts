import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { inWorker } from '../../electron/files/in-worker.ts'
import { expect, test } from '../support/app.ts'
import { aFileWithGoals } from '../support/files.ts'
import { ask } from '../support/port.ts'

test('quitting backs up what changed and leaves one tidy file', async ({ launch, folder }) => {
  const file = join(folder, 'brand.rapport')
  aFileWithGoals(file, 'One')
  const first = await launch({ args: [file] })
  await expect(first.window.locator('#root')).not.toBeEmpty()
  await ask(first.app, 'mainFrame', { path: '/calendar/addIdea', input: { title: 'Kept' } })
  await first.app.close()
  const left = readdirSync(folder).filter((name) => name.startsWith('brand'))
  expect(left.sort()).toEqual(['brand.backups', 'brand.rapport'])
  expect(readdirSync(join(folder, 'brand.backups'))).toEqual([expect.stringMatching(/\.rapport-backup$/)])
  const again = await launch({ args: [file] })
  await expect(again.window.locator('#root')).not.toBeEmpty()
  expect(await ask(again.app, 'mainFrame', { path: '/calendar/listIdeas' })).toContain('Kept')
  await again.app.close()
  // Nothing changed, so nothing more was backed up.
  expect(readdirSync(join(folder, 'brand.backups')).length).toBe(1)
})

test('a killed app gives back what was saved and what was being typed', async ({ launch, folder }) => {
  const file = join(folder, 'brand.rapport')
  aFileWithGoals(file, 'One')
  const first = await launch({ args: [file] })
  await expect(first.window.locator('#root')).not.toBeEmpty()
  const saved = await ask(first.app, 'mainFrame', { path: '/calendar/addIdea', input: { title: 'Kept' } })
  const recordId = /"id":"([^"]+)"/.exec(saved)?.[1]
  const draft = { tableName: 'post', recordId, field: 'text', value: 'half a sente' }
  await ask(first.app, 'mainFrame', { path: '/draft/keep', input: draft })
  const gone = first.app.waitForEvent('close')
  // All of its processes, as a power cut would: a child that outlives the first one holds up the next start.
  process.kill(-(first.app.process().pid as number), 'SIGKILL')
  await gone
  expect(existsSync(`${file}-lock`)).toBe(true)
  const again = await launch({ args: [file] })
  await expect(again.window.locator('#root')).not.toBeEmpty()
  expect(await ask(again.app, 'mainFrame', { path: '/calendar/listIdeas' })).toContain('Kept')
  expect(await ask(again.app, 'mainFrame', { path: '/draft/list' })).toContain('half a sente')
})

test('what somebody types without a pause outlives a kill in each room', async ({ launch, folder }) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const { app, window: page } = await launch({ args: [file] })
  const rooms = page.getByRole('navigation')
  const typed = 'Bread for the whole street'
  await rooms.getByRole('button', { name: 'Relationships', exact: true }).click()
  await page.getByRole('button', { name: 'New contact' }).first().click()
  await page.getByRole('textbox', { name: 'Name' }).pressSequentially(`c ${typed}`, { delay: 40 })
  await rooms.getByRole('button', { name: 'Strategy', exact: true }).click()
  await page.getByRole('button', { name: 'Write the first goal' }).click()
  await page.getByRole('textbox', { name: 'Add a goal' }).pressSequentially(`s ${typed}`, { delay: 40 })
  process.kill(-(app.process().pid as number), 'SIGKILL')
  await app.waitForEvent('close').catch(() => undefined)
  const again = await launch({ args: [file] })
  await expect(again.window.locator('#root')).not.toBeEmpty()
  const left = await ask(again.app, 'mainFrame', { path: '/draft/list' })
  // At most the last half second of keys is missing.
  for (const room of ['c', 's']) expect(left).toContain(`${room} ${typed.slice(0, -13)}`)
})

test('a backup runs beside the window, on a thread of its own', async ({ launch, folder }) => {
  const file = join(folder, 'brand.rapport')
  aFileWithGoals(file, ...Array.from({ length: 3000 }, (_, index) => `Goal ${index}`))
  const { app, window: page } = await launch({ args: [file] })
  await expect(page.locator('#root')).not.toBeEmpty()
  await app.evaluate(() => {
    const state = { last: performance.now(), longest: 0 }
    Object.assign(globalThis, { state })
    setInterval(() => {
      const now = performance.now()
      state.longest = Math.max(state.longest, now - state.last)
      state.last = now
    }, 1)
  })
  const start = performance.now()
  expect(await ask(app, 'mainFrame', { path: '/workspace/backUp' })).toContain('"failure":null')
  const took = performance.now() - start
  const stall = await app.evaluate(
    () => (globalThis as unknown as { state: { longest: number } }).state.longest,
  )
  process.stdout.write(
    `backup of 3,000 goals: ${took.toFixed(0)} ms, longest stall of the main process ${stall.toFixed(0)} ms\n`,
  )
  expect(stall).toBeLessThan(Math.max(50, took / 2))
})

test('a second process is told that the file is in use, and may read it', async ({ launch, folder }) => {
  const file = join(folder, 'brand.rapport')
  aFileWithGoals(file, 'One')
  const { app, window: page } = await launch({ args: [file] })
  await expect(page.locator('#root')).not.toBeEmpty()
  expect(await ask(app, 'mainFrame', { path: '/workspace/current' })).toContain(file)
  const worker = inWorker(new URL('../../electron/files/file-worker.ts', import.meta.url))
  const { backup } = await worker('backUp', [file, new Date().toISOString(), null])
  expect(backup.bytes).toBeGreaterThan(0)
  expect(() => aFileWithGoals(file, 'Two')).toThrow(/IN_USE/)
})
