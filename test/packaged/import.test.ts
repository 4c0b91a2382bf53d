import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { closeDb, openDb } from '../../db/open.ts'
import { wordsOf } from '../../electron/words.ts'
import { aSampleFile, test } from './packaged-app.ts'

test('the packaged app takes in thousands of contacts with its threads, and finds them afterwards', async ({
  start,
  folder,
}) => {
  const t = await wordsOf('en')
  const file = aSampleFile(folder)
  const list = join(folder, 'contacts.csv')
  const rows = Array.from({ length: 6_000 }, (_, at) => `Sample${at},Baker,sample${at}@street.example`)
  writeFileSync(list, `First Name,Last Name,Email Address\n${rows.join('\n')}\n`)
  const { window, complaints, close } = await start({ args: [file], env: { LANG: 'en_GB.UTF-8' } })
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
  await window.keyboard.press('Control+k')
  await window.keyboard.type(t('contactFiles.action').replace('…', ''))
  await window.getByRole('option', { name: t('contactFiles.action') }).waitFor()
  await window.keyboard.press('Enter')
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: t('imports.choose') })).toBeVisible()
  const devtools = await window.context().newCDPSession(window)
  const data = { items: [], files: [list], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 640, y: 400, data })
  await dialog.getByRole('button', { name: t('contactFiles.run', { count: 6_000 }) }).click()
  await dialog.getByRole('button', { name: t('contactFiles.look') }).click()
  await window.keyboard.press('Control+k')
  await window.keyboard.type('sample5999')
  await expect(window.getByRole('option', { name: /Sample5999/ })).toBeVisible({ timeout: 20_000 })
  expect(complaints).toEqual([])
  await close()
  const again = openDb(file, { device: 'test' })
  expect(again.sqlite.prepare('select count(*) from contact').pluck().get()).toBe(6_000)
  closeDb(again)
})
