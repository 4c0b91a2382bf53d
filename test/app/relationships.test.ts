import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { answerDialogs, expect, findBarriers, test } from '../support/app.ts'
import { aPng } from '../support/pictures.ts'

test('keeps a relationship: adds by key, logs, sees who slips away, finds a word, undoes, and finds all again', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'tr', 'sample')
  const { app, window: page } = await launch({ args: [file], locale: 'tr' })
  await page.getByRole('button', { name: 'İlişkiler', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Kişiler ve kurumlar' })).toBeVisible()
  await expect(page.getByRole('row')).not.toHaveCount(1)
  expect(await findBarriers(page)).toEqual([])

  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Ad' }).fill('Işıl Misal')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: 'Işıl Misal' })
  await panel
    .getByRole('textbox', { name: 'Görüşme sıklığı' })
    .or(panel.getByRole('combobox', { name: 'Görüşme sıklığı' }))
    .click()
  await page.getByRole('option', { name: '30 günde bir' }).click()
  await panel.getByRole('combobox', { name: 'Gönderi', exact: true }).press('ArrowDown')
  const choice = page.getByRole('option').first()
  const post = await choice.locator('bdi').innerText()
  await choice.click()
  await panel.getByRole('combobox', { name: /^Kanal/ }).click()
  await page.getByRole('option').first().click()
  await panel.getByRole('textbox', { name: 'Ne konuşuldu' }).fill('Fuarda tanıştık, incir reçelini sordu')
  await panel.getByRole('button', { name: 'Temas ekle' }).click()
  await expect(panel.getByText('incir reçelini sordu')).toBeVisible()
  await expect(panel.getByText(/tarihine kadar görüşün/)).toBeVisible()
  expect(await findBarriers(page)).toEqual([])

  await expect(panel.getByRole('listitem').getByRole('img').first()).toBeVisible()
  await panel.getByRole('button', { name: post, exact: true }).click()
  await expect(page.getByRole('complementary', { name: post })).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')

  await page.getByRole('searchbox').fill('INCIR RECELI')
  await expect(page.getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('row', { name: /Işıl Misal/ })).toBeVisible()
  await page.getByRole('searchbox').fill('')

  await page.getByText(/^Uzaklaşanlar/).click()
  await expect(page.getByRole('row', { name: /Uzaklaşıyor/ }).first()).toBeVisible()
  await expect(page.getByRole('row', { name: /Işıl Misal/ })).toHaveCount(0)
  await page.getByText(/^Herkes/).click()

  await panel.getByRole('button', { name: 'Kaldır: Işıl Misal' }).click()
  await expect(page.getByRole('row', { name: /Işıl Misal/ })).toHaveCount(0)
  await page.getByRole('grid').focus()
  await page.keyboard.press('Control+z')
  await page.getByRole('searchbox').fill('isil misal')
  await expect(page.getByRole('row', { name: /Işıl Misal/ })).toBeVisible()
  await app.close()

  const again = await launch({ args: [file], locale: 'tr' })
  await again.window.getByRole('row', { name: /Işıl Misal/ }).click()
  await expect(again.window.getByText('incir reçelini sordu')).toBeVisible()
})

test('shows a contact with a picture from a file, drawn anew small and square; one step back takes it away', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { app, window: page } = await launch({ args: [file] })
  const text = join(folder, 'notes.png')
  writeFileSync(text, 'no picture')
  await page.getByRole('button', { name: 'Relationships', exact: true }).click()
  await page.getByRole('row').nth(1).click()
  const panel = page.getByRole('complementary')
  const add = panel.getByRole('button', { name: /^Add a picture of/ })

  await answerDialogs(app, text)
  await add.click()
  await expect(panel.getByRole('alert')).toContainText('not a PNG, JPEG or SVG picture')

  const photo = join(folder, 'photo.png')
  writeFileSync(photo, aPng(900, 600))
  await answerDialogs(app, photo)
  await add.click()
  const shown = panel.getByRole('button', { name: /^Picture of/ })
  const size = () =>
    shown.locator('img').evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight])
  await expect.poll(size).toEqual([256, 256])
  await expect(panel.getByRole('alert')).toHaveCount(0)
  expect(await findBarriers(page)).toEqual([])

  await shown.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Remove the picture' }).press('Enter')
  await expect(add).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(shown).toBeVisible()
})

for (const content of ['sample', 'empty'] as const) {
  test(`stands right to left in the dark without a barrier: ${content}`, async ({ folder, launch }) => {
    const { file } = makeWorkspace(folder, 'he', content)
    const { window: page } = await launch({ args: [file], locale: 'he' })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.getByRole('button', { name: 'קשרים', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'אנשים וארגונים', exact: true })).toBeVisible()
    if (content === 'sample') {
      await page.getByRole('row').nth(1).click()
      await expect(page.getByRole('complementary')).toBeVisible()
    }
    expect(await findBarriers(page)).toEqual([])
  })
}
