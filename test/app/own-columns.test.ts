import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { expect, findBarriers, test } from '../support/app.ts'
import { chooseFigures } from '../support/figures-dialog.ts'

test('a column called as a measure of the team’s own is read as it, and its panel says of how many days and from where', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const path = join(folder, 'shop.csv')
  const days = Array.from({ length: 31 }, (_, at) => `2026-10-${String(at + 1).padStart(2, '0')},${at},4`)
  writeFileSync(path, ['Date,Orders by phone,Walk-ins', ...days].join('\n'))
  const { app, window: page } = await launch({ args: [file] })
  await app.evaluate(({ dialog: system }, filePath) => {
    system.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, path)
  const part = (name: string) =>
    page.getByRole('radiogroup', { name: 'Parts of the review' }).getByText(name, { exact: true }).click()
  await page.getByRole('button', { name: 'Review', exact: true }).click()
  await part('Measures')
  for (const name of ['Orders by phone', 'People in the shop']) {
    await page.getByRole('button', { name: 'New measure' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill(name)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('list', { name: 'Your own' })).toContainText(name)
    await page.keyboard.press('Escape')
  }
  await part('Month')
  await page.getByRole('button', { name: 'Import figures' }).first().click()
  await page.getByRole('button', { name: 'Choose a file…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Which network is it of?').selectOption({ label: 'Blog' })
  await dialog.getByText('Columns', { exact: true }).click()
  const orders = dialog.getByRole('combobox', { name: /^Orders by phone/ })
  await expect(orders.locator('option:checked')).toHaveText('Orders by phone')
  await dialog.getByRole('combobox', { name: /^Walk-ins/ }).selectOption({ label: 'People in the shop' })
  await dialog.getByLabel('Which channel is it?').selectOption({ label: 'The whole brand' })
  await expect(dialog.getByRole('row', { name: /^People in the shop .* 31 124$/ })).toBeVisible()
  expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
  await dialog.getByRole('button', { name: 'Import 62 figures' }).click()
  await expect(dialog).toContainText('shop.csv is imported.')
  await dialog.getByRole('button', { name: /October 2026/ }).click()
  await expect(page.getByRole('row', { name: /Orders by phone/ })).toContainText('31 of 31 days')
  await expect(page.getByRole('row', { name: /Orders by phone/ }).getByRole('textbox')).toHaveValue('465')

  await part('Measures')
  await page.getByRole('list', { name: 'Your own' }).getByText('People in the shop').click()
  const panel = page.getByRole('complementary', { name: 'People in the shop' })
  await expect(panel).toContainText('Newest number: October 2026 · 31 of 31 days')
  await expect(panel).toContainText('shop.csv\u2069, lines \u20682–32')
  expect(await findBarriers(page)).toEqual([])
})

test('the times of a table may be of any zone, and a post that is still to come is left out with its line', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const path = join(folder, 'posts.csv')
  const post = (name: string, when: string) => `https://bakery.example/${name},${when},4`
  writeFileSync(
    path,
    ['Link,Published,Likes', post('a', '2026-02-13 18:30'), post('b', '2062-02-14 18:30')].join('\n'),
  )
  const { app, window: page } = await launch({ args: [file] })
  const dialog = await chooseFigures({ app, page }, path)
  await dialog.getByLabel('Which network is it of?').selectOption({ label: 'Blog' })
  const zone = dialog.getByRole('combobox', { name: 'Times in the file are' })
  await zone.click()
  const zones = page.getByRole('listbox', { name: 'Times in the file are' }).getByRole('option')
  await expect(zones.first()).toHaveText('US Pacific, as Meta writes them')
  await zone.fill('tokyo')
  await zones.filter({ hasText: 'Asia/Tokyo' }).click()
  await expect(dialog.getByRole('row', { name: /13 Feb 2026, 09:30/ })).toBeVisible()
  await expect(dialog.getByText('This day is still to come: 2062-02-14.')).toBeVisible()
  expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
})
