import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { aSampleFile, test } from './packaged-app.ts'

test('the packaged app opens its window and shows its page', async ({ start }) => {
  const { window, complaints, close } = await start()
  await expect(window.locator('#root')).not.toBeEmpty()
  expect(window.url()).toMatch(/^app:\/\//)
  expect(await window.evaluate(() => typeof (globalThis as { require?: unknown }).require)).toBe('undefined')
  expect(complaints).toEqual([])
  await close()
})

test('the packaged app opens the workspace it is given, and remembers it', async ({ start, folder }) => {
  const file = aSampleFile(folder)
  const { complaints, close } = await start({ args: [file] })
  const settings = () => JSON.parse(readFileSync(join(folder, 'settings/settings.json'), 'utf8'))
  await expect.poll(() => settings().recent[0]?.path).toBe(file)
  expect(complaints).toEqual([])
  await close()
})
