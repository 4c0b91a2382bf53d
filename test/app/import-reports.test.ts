import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { reportText } from '../support/ads-reports.ts'
import { expect, findBarriers, test } from '../support/app.ts'
import { chooseFigures } from '../support/figures-dialog.ts'

test('a report of ads asks for its period and what counts, and the month tells what each campaign cost', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const path = join(folder, 'tiktok.csv')
  writeFileSync(path, reportText('tiktok'))
  const { app, window: page } = await launch({ args: [file] })
  const dialog = await chooseFigures({ app, page }, path)
  await expect(dialog).toContainText('It was read as: TikTok Ads Manager.')
  await expect(dialog.getByRole('button', { name: 'Import 0 figures' })).toBeDisabled()
  await dialog.getByRole('button', { name: 'tiktok.csv has a question first.' }).click()
  const first = dialog.getByRole('combobox', { name: 'First day it tells of' })
  await expect(first).toBeFocused()
  await first.fill('1 Nov 2026')
  await first.press('Enter')
  const last = dialog.getByRole('combobox', { name: 'Last day it tells of' })
  await last.fill('20 Nov 2026')
  await last.press('Enter')
  const films = dialog.getByRole('row', { name: /Autumn films/ })
  await expect(films).toContainText('12')
  await dialog.getByLabel('In which currency are the amounts?').selectOption('USD')
  await expect(films).toContainText('US$120.50')
  await dialog.getByLabel('What counts as a result?').selectOption('clicks')
  await expect(films).toContainText('301')
  await expect(dialog.getByRole('row', { name: /Spring films|Total of/ })).toHaveCount(0)
  await expect(dialog).toContainText('1 row spent and brought nothing; it was left aside.')
  expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
  await dialog.getByRole('button', { name: 'Import 1 figure' }).click()
  await expect(dialog).toContainText('tiktok.csv is imported.')
  await dialog.getByRole('button', { name: /November 2026/ }).click()
  const paid = page.getByRole('row', { name: /Autumn films/ })
  await expect(paid).toContainText('tiktok.csv\u2069, line')
  await expect(paid).toContainText('US$0.40')
})

test('a table of days a week apart asks what a row is of, and a month of weeks says of how many days it is', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const path = join(folder, 'weekly.csv')
  writeFileSync(path, 'Date,Impressions\n2026-09-28,100\n2026-10-05,200\n2026-10-12,300\n2026-10-19,400\n')
  const { app, window: page } = await launch({ args: [file] })
  const dialog = await chooseFigures({ app, page }, path)
  await dialog.getByLabel('Which network is it of?').selectOption({ label: 'Threads' })
  await expect(dialog.getByRole('button', { name: 'weekly.csv has a question first.' })).toBeVisible()
  await dialog.getByLabel('Each row is of').selectOption({ label: 'the week that begins with the day' })
  await expect(dialog).toContainText('Line 2: The week of 2026-09-28 to 2026-10-04 lies in two months')
  await expect(dialog).toContainText('Rows left out, whole or in part: 1.')
  await expect(dialog.getByRole('row', { name: /Impressions/ })).toContainText('900')
  expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
  await dialog.getByRole('button', { name: 'Import 3 figures' }).click()
  await expect(dialog).toContainText('weekly.csv is imported.')
  await dialog.getByRole('button', { name: /October 2026/ }).click()
  await expect(page.getByText('21 of 31 days').first()).toBeVisible()
})
