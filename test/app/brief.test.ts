import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { wordsOf } from '../../electron/words.ts'
import { answerDialogs, expect, findBarriers, test } from '../support/app.ts'
import { tabTo } from '../support/keys.ts'
import { readPdf } from '../support/pdf.ts'

for (const { language, locale, colorScheme } of [
  { language: 'en', locale: 'en-GB', colorScheme: 'light' },
  { language: 'he', locale: 'he-IL', colorScheme: 'dark' },
] as const) {
  test(`opens the brief of a contact by a key, and prints it on one page (${language})`, async ({
    folder,
    launch,
  }) => {
    const t = await wordsOf(language)
    const { file } = makeWorkspace(folder, language, 'sample')
    const { app, window: page } = await launch({ args: [file], locale })
    await page.emulateMedia({ colorScheme })
    await page.getByRole('button', { name: t('shell.relationships'), exact: true }).click()
    await page.getByRole('grid').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('b')
    await expect(page.getByRole('heading', { level: 1, name: t('exports.sheet.brief') })).toBeVisible()
    const brief = page.getByRole('article')
    await expect(brief.getByRole('region', { name: t('brief.talks') })).toBeVisible()
    const name = (await brief.locator('bdi').first().textContent()) ?? ''
    expect(await findBarriers(page)).toEqual([])

    const pdf = join(folder, 'brief.pdf')
    await answerDialogs(app, pdf)
    await tabTo(page, page.getByRole('button', { name: t('exports.sheetAction') }))
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await tabTo(page, dialog.locator('button[type=submit]'))
    await page.keyboard.press('Enter')
    await expect.poll(() => existsSync(pdf), { timeout: 20_000 }).toBe(true)
    const read = readPdf(pdf)
    expect([read.pages, read.isTagged, read.language]).toEqual([1, true, language])
    if (language === 'en') expect(read.text()).toContain(name)
    await page.keyboard.press('Escape')

    await tabTo(page, page.getByRole('button', { name: t('brief.back') }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary', { name })).toBeVisible()
  })
}
