import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { adsText, anAd } from '../support/ads-file.ts'
import { expect, findBarriers, test } from '../support/app.ts'
import { chooseFigures } from '../support/figures-dialog.ts'
import { aLongExport, anExportRow, exportText } from '../support/instagram-file.ts'

test('a long import says how far it is, is stopped without a trace, and is saved the second time', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const exported = join(folder, 'long.csv')
  writeFileSync(exported, aLongExport(60_000))
  const { app, window: page } = await launch({ args: [file] })
  const dialog = await chooseFigures({ app, page }, exported)
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
  await expect(dialog).toBeHidden({ timeout: 40_000 })
  await expect(page.getByRole('heading', { name: 'Nothing to account for yet' })).toBeVisible()
})

test('takes several files at once, asks only what a file leaves open, and shows their numbers in the month', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const daily = (title: string) =>
    `sep=,\n"${title}"\n"Date","Primary"\n"2025-03-18T00:00:00","40"\n"2025-03-19T00:00:00","2"\n`
  const names = {
    'posts.csv': exportText([anExportRow(1)]),
    'reach.csv': daily('Reach'),
    'notes.csv': 'prose',
  }
  for (const [name, content] of Object.entries({ ...names, 'visits.csv': daily('Instagram profile visits') }))
    writeFileSync(join(folder, name), content)
  const paths = ['posts.csv', 'visits.csv', 'reach.csv', 'notes.csv'].map((name) => join(folder, name))
  const { app, window: page } = await launch({ args: [file] })
  const dialog = await chooseFigures({ app, page }, ...paths)
  await expect(dialog).toContainText('4 files.')
  await expect(dialog).toContainText('This text has no columns.')
  await dialog.getByRole('button', { name: 'reach.csv has a question first.' }).click()
  await expect(dialog.getByRole('combobox', { name: 'Which network is it of?' })).toBeFocused()
  const run = dialog.getByRole('button', { name: /^Import \d figures$/ })
  await expect(run).toBeDisabled()
  expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
  await dialog.getByRole('combobox', { name: 'Which network is it of?' }).selectOption('instagram')
  await expect(run).toBeEnabled()
  await run.click()
  await expect(dialog).toContainText('3 files are imported.')
  await expect(dialog.getByRole('heading', { name: '1 post was made outside the plan' })).toBeVisible()
  expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
  await dialog.getByRole('checkbox', { name: /Bread of day 1/ }).press('Space')
  await dialog.getByRole('button', { name: 'Take into the plan' }).press('Enter')
  await expect(dialog.getByRole('heading', { name: /outside the plan/ })).toBeHidden()
  await expect(page.getByText('1 post is in the plan now').first()).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await dialog.getByRole('checkbox', { name: /Bread of day 1/ }).press('Space')
  await dialog.getByRole('button', { name: 'Leave outside' }).click()
  await expect(dialog.getByRole('heading', { name: /outside the plan/ })).toBeHidden()
  await dialog.getByRole('button', { name: 'March 2025 · 1 post · 4 values' }).click()
  const visits = page.getByRole('row', { name: /Profile visits/ })
  await expect(visits.getByRole('textbox')).toHaveValue('42')
  await expect(visits).toContainText('2 of 31 days')
  expect(await findBarriers(page)).toEqual([])
})

test('shows what each campaign of ads cost, counts it for a new paid effort, and tells it in the month', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const path = join(folder, 'ads.csv')
  const clicks = { 'Result type': 'Link clicks', Results: '300' }
  const other = { 'Campaign name': 'Spring', Results: '' }
  writeFileSync(
    path,
    adsText([anAd(1), anAd(2), anAd(3, clicks), anAd(4, other)]).replaceAll('(EUR)', '(GBP)'),
  )
  const { app, window: page } = await launch({ args: [file] })
  const dialog = await chooseFigures({ app, page }, path)
  const films = dialog.getByRole('row', { name: /Autumn films/ })
  await expect(films).toContainText('£31')
  await expect(films).toContainText('£10.33')
  await expect(dialog.getByRole('row', { name: /Link clicks/ })).toContainText('300')
  expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
  const run = dialog.getByRole('button', { name: /^Import \d figures?$/ })
  await expect(run).toHaveText('Import 4 figures')
  await dialog.getByRole('combobox', { name: 'Paid effort of Spring' }).selectOption('none')
  await expect(run).toHaveText('Import 3 figures')
  await run.click()
  await expect(dialog).toContainText('ads.csv is imported.')
  await dialog.getByRole('button', { name: /September 2026/ }).click()
  const paid = page.getByRole('row', { name: /Autumn films/ })
  await expect(paid).toHaveCount(2)
  await expect(paid.first()).toContainText('ads.csv\u2069, lines 2, 3')
  await expect(paid.first()).toContainText('£10.33')
  await expect(page.getByRole('row', { name: /Spring/ })).toHaveCount(0)
  expect(await findBarriers(page)).toEqual([])
})

test('a table of an unknown program is asked about once, and the next with its columns comes filled in', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const paths = ['10', '09'].map((month) => {
    const path = join(folder, `table-${month}.csv`)
    writeFileSync(path, `Zeitraum;;\n\nDatum;Reichweite;Gesehen\n14.${month}.2026;1.204;2.310\n`)
    return path
  })
  const { app, window: page } = await launch({ args: [file] })
  const dialog = page.getByRole('dialog')
  const choose = async (path: string) => {
    await app.evaluate(({ dialog: system }, filePath) => {
      system.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
    }, path)
    await page.getByRole('button', { name: 'Import figures' }).first().click()
    await page.getByRole('button', { name: 'Choose a file…' }).click()
  }
  await page.getByRole('button', { name: 'Review', exact: true }).click()
  await choose(paths[0] ?? '')
  const network = dialog.getByLabel('Which network is it of?')
  await network.selectOption({ label: 'Threads' })
  await dialog.getByText('Columns', { exact: true }).click()
  await dialog.getByRole('combobox', { name: /^Gesehen/ }).selectOption({ label: 'Impressions' })
  const run = dialog.getByRole('button', { name: 'Import 2 figures' })
  await run.click()
  await expect(dialog).toContainText('table-10.csv is imported.')
  await dialog.getByRole('button', { name: 'Close' }).last().click()

  await choose(paths[1] ?? '')
  await expect(network).toHaveValue('threads')
  await expect(dialog).toContainText('The columns were read before')
  await expect(dialog).toContainText('3 of 3 are read')
  await expect(run).toBeEnabled()
  expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
  await dialog.getByRole('button', { name: 'Cancel' }).click()

  await page.getByRole('button', { name: 'Settings' }).click()
  const list = page.getByRole('list', { name: 'Tables known to this workspace' })
  await expect(list).toContainText('table-10.csv')
  await expect(list).toContainText(/Gesehen.*Impressions/)
  expect(await findBarriers(page)).toEqual([])
  await list.getByRole('button', { name: 'Remove what is known of table-10.csv' }).press('Enter')
  await expect(page.getByText('None yet. What you say of a table')).toBeVisible()
  await page.getByRole('button', { name: 'Review', exact: true }).click()
  await choose(paths[1] ?? '')
  await expect(network).toHaveValue('')
})
