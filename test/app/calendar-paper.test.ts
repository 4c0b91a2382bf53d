import { join } from 'node:path'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { expect, test } from '../support/app.ts'
import { framesOf, readPdf, squeeze } from '../support/pdf.ts'

test('what the calendar shows is printed in another language, month, week, list and post by post', async ({
  launch,
  folder,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { app, window } = await launch({ args: [file] })
  await window.getByRole('button', { name: 'Calendar', exact: true }).click()
  await window.getByRole('button', { name: 'Filter: Status' }).click()
  await window.getByRole('menuitemcheckbox', { name: 'Approved' }).click()
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'Print the calendar' }).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByLabel('Which posts')).toHaveValue('now')
  await dialog.getByText('עברית', { exact: true }).click()
  for (const kind of ['Month', 'Week', 'List', 'Posts in full']) {
    const pdf = join(folder, `${kind}.pdf`)
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, pdf)
    await dialog.getByRole('radiogroup', { name: 'What to print' }).getByText(kind).click()
    await dialog.locator('button[type=submit]').click()
    await expect(dialog.getByText(`${kind}.pdf`)).toBeVisible({ timeout: 45_000 })
    const paper = readPdf(pdf)
    expect([paper.isTagged, paper.hasOutline, paper.language]).toEqual([true, true, 'he'])
    expect(paper.text()).not.toMatch(/\b(print|strategy|glossary|dayItems|calendar)\.[a-z]\w*/)
    const text = squeeze(paper.text())
    expect(text).toContain(squeeze('לא כל הפוסטים'))
    const isWide = kind === 'Month' || kind === 'Week'
    expect(paper.size).toContain(isWide ? '841.92 x 594.96' : '594.96 x 841.92')
    if (!isWide) for (const { beyond } of framesOf(pdf)) expect(beyond).toEqual([])
  }
})
