import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { expect, findBarriers, test } from '../support/app.ts'
import { aLongExport } from '../support/instagram-file.ts'

test('a long import says how far it is, is stopped without a trace, and is saved the second time', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const exported = join(folder, 'long.csv')
  writeFileSync(exported, aLongExport(60_000))
  const { app, window: page } = await launch({ args: [file] })
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, exported)
  await page.getByRole('button', { name: 'Review', exact: true }).click()
  await page.getByRole('button', { name: 'Import figures' }).first().click()
  await page.getByRole('button', { name: 'Choose a file…' }).click()
  const dialog = page.getByRole('dialog')
  const begin = dialog.getByRole('button', { name: 'Import 60,000 posts' })
  await begin.click()
  await expect(dialog.getByText(/^[\d,]+ of 60,000 written$/)).toBeVisible()
  await expect(dialog.getByRole('progressbar')).toHaveAttribute('aria-valuenow', /\d/)
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(begin).toBeEnabled()
  await expect(dialog).toContainText('New: 60,000')
  expect(await findBarriers(page, '[role="dialog"]')).toEqual([])

  await begin.click()
  await expect(dialog).toContainText('long.csv is imported.', { timeout: 40_000 })
  await dialog.getByRole('button', { name: 'Undo the import' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Nothing to account for yet' })).toBeVisible()
})
