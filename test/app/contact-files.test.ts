import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { wordsOf } from '../../electron/words.ts'
import { answerDialogs, expect, findBarriers, test } from '../support/app.ts'
import { contactFixtures } from '../support/contact-desk.ts'
import { tabTo } from '../support/keys.ts'
import { aPng } from '../support/pictures.ts'

const pictures = process.env.CONTACT_PICTURES

/** The same person again, as an older phone and another mail have her. */
const again = 'Name,Phone,City,Tags\nSAMPLE BAKER,06 5550 9999,Milan,Rye\n'

for (const { language, locale, colorScheme } of [
  { language: 'en', locale: 'en-GB', colorScheme: 'light' },
  { language: 'he', locale: 'he-IL', colorScheme: 'dark' },
] as const) {
  test(`takes contacts in, merges who is here twice and takes it back, by keys (${language})`, async ({
    folder,
    launch,
  }) => {
    const t = await wordsOf(language)
    const { file } = makeWorkspace(folder, language, 'empty')
    const second = join(folder, 'again.csv')
    writeFileSync(second, again)
    const { app, window: page } = await launch({ args: [file], locale })
    await page.emulateMedia({ colorScheme })
    const picture = async (name: string) => {
      if (pictures) await page.screenshot({ path: join(pictures, `${name}-${language}.png`) })
    }
    const dialog = page.getByRole('dialog')
    const command = async (words: string) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type(words.replace('…', ''))
      await page.getByRole('option', { name: words }).first().waitFor()
      await page.keyboard.press('Enter')
    }
    const takeIn = async (path: string) => {
      await answerDialogs(app, path)
      await command(t('contactFiles.action'))
      await expect(dialog.getByRole('button', { name: t('imports.choose') })).toBeFocused()
      await page.keyboard.press('Enter')
      const begin = dialog.getByRole('button', { name: t('contactFiles.run', { count: 1 }) })
      await expect(begin).toBeEnabled()
      await picture(`preview-${path.endsWith('again.csv') ? 'table' : 'legacy'}`)
      expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
      await tabTo(page, begin)
      await page.keyboard.press('Enter')
      await expect(dialog.getByRole('button', { name: t('contactFiles.look') })).toBeFocused()
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await takeIn(join(contactFixtures, 'google-legacy.csv'))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: t('relationships.title') })).toBeVisible()
    await expect(page.getByRole('complementary', { name: 'Sample Baker' })).toBeVisible()
    await page.keyboard.press('Escape')

    // Another number under the same name is for a person to judge.
    await takeIn(second)
    await tabTo(page, dialog.getByRole('button', { name: t('contactFiles.lookForDuplicates') }))
    await page.keyboard.press('Enter')
    const group = dialog.getByRole('button', { name: /sample baker\b/i })
    await expect(group).toBeFocused()
    await expect(group).toContainText(t('contactFiles.duplicates.why.name'))
    await picture('duplicates')
    expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
    await page.keyboard.press('Enter')
    const place = t('relationships.field.place')
    await expect(dialog.getByRole('radio', { name: `${place}: Rome` })).toBeChecked()
    await tabTo(page, dialog.getByRole('radio', { name: `${place}: Rome` }))
    await page.keyboard.press('ArrowDown')
    await expect(dialog.getByRole('radio', { name: `${place}: Milan` })).toBeChecked()
    await picture('merge')
    expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
    await tabTo(page, dialog.getByRole('button', { name: t('contactFiles.duplicates.merge') }))
    await page.keyboard.press('Enter')
    await expect(dialog.getByText(t('contactFiles.duplicates.noneTitle'))).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('row', { name: /sample baker\b/i })).toHaveCount(1)
    await page.getByRole('row', { name: /sample baker\b/i }).click()
    const panel = page.getByRole('complementary', { name: 'Sample Baker' })
    await expect(panel.getByRole('textbox', { name: place, exact: true })).toHaveValue('Milan')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('row', { name: /sample baker\b/i })).toHaveCount(2)

    await answerDialogs(app, join(folder, 'everybody'))
    await command(t('contactFiles.out.action'))
    await expect(dialog.getByLabel(t('exports.format'))).toBeFocused()
    await picture('export')
    expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
    await tabTo(page, dialog.getByRole('button', { name: t('exports.run') }))
    await page.keyboard.press('Enter')
    await expect(dialog.getByText('everybody.vcf')).toBeVisible()
    expect(readFileSync(join(folder, 'everybody.vcf'), 'utf8').match(/^END:VCARD/gm)).toHaveLength(3)
  })
}

test('takes in the photo of a card, drawn anew small and square', async ({ folder, launch }) => {
  const t = await wordsOf('en')
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const cards = join(folder, 'cards.vcf')
  const picture = Buffer.from(aPng(900, 600)).toString('base64')
  const lines = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Sample Baker', `PHOTO:data:image/png;base64,${picture}`]
  writeFileSync(cards, [...lines, 'END:VCARD', ''].join('\r\n'))
  const { app, window: page } = await launch({ args: [file] })
  const dialog = page.getByRole('dialog')
  await answerDialogs(app, cards)
  await page.getByRole('button', { name: t('shell.relationships'), exact: true }).click()
  await page
    .getByRole('button', { name: t('contactFiles.action') })
    .first()
    .click()
  await dialog.getByRole('button', { name: t('imports.choose') }).click()
  await expect(dialog).toContainText('1 photo comes along')
  await dialog.getByRole('button', { name: t('contactFiles.run', { count: 1 }) }).click()
  await dialog.getByRole('button', { name: t('contactFiles.look') }).click()
  const shown = page.getByRole('complementary').getByRole('button', { name: /^Picture of/ })
  const size = () =>
    shown.locator('img').evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight])
  await expect.poll(size).toEqual([256, 256])
})
