import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { wordsOf } from '../../electron/words.ts'
import { expect, findBarriers, test } from '../support/app.ts'
import { tabTo } from '../support/keys.ts'

for (const { language, locale, colorScheme } of [
  { language: 'en', locale: 'en-GB', colorScheme: 'light' },
  { language: 'he', locale: 'he-IL', colorScheme: 'dark' },
] as const) {
  test(`shows by keys where contacts are missing, and plans the steps to find them (${language})`, async ({
    folder,
    launch,
  }) => {
    const t = await wordsOf(language)
    const { file } = makeWorkspace(folder, language, 'sample')
    const { window: page } = await launch({ args: [file], locale })
    await page.emulateMedia({ colorScheme })
    await page.getByRole('button', { name: t('shell.relationships'), exact: true }).click()
    await page.getByRole('radio', { name: t('networkMap.map') }).focus()
    await page.keyboard.press('Space')
    const grid = page.getByRole('grid', { name: t('networkMap.title') })
    await expect(grid).toBeVisible()
    expect(await findBarriers(page)).toEqual([])

    await tabTo(
      page,
      page
        .getByRole('textbox', { name: t('relationships.field.industry') })
        .or(page.getByRole('combobox', { name: t('relationships.field.industry') })),
    )
    await page.keyboard.type('Qzhotels')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Qznorth')
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary', { name: 'Qzhotels, Qznorth' })
    await expect(panel).toBeVisible()
    await expect(grid.locator('[data-state="gap"][data-open]')).toHaveCount(1)
    const step = panel.getByRole('textbox', { name: t('task.new') })
    await tabTo(page, step)
    for (const words of ['Ask the guild', 'Visit the fair']) {
      await page.keyboard.type(words)
      await page.keyboard.press('Enter')
    }
    await expect(panel.getByRole('list', { name: t('networkMap.steps') }).getByRole('listitem')).toHaveCount(
      2,
    )
    expect(await findBarriers(page)).toEqual([])

    await tabTo(page, grid.locator('[data-cell][tabindex="0"]'))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(panel).toHaveCount(0)
    await expect(page.getByRole('complementary')).toBeVisible()
  })
}

test('begins an empty map and an empty desk with an example, which an undo takes back', async ({
  folder,
  launch,
}) => {
  const t = await wordsOf('en')
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const { window: page } = await launch({ args: [file], locale: 'en-GB' })
  await page.getByRole('button', { name: t('shell.relationships'), exact: true }).click()
  await page.getByRole('radio', { name: t('networkMap.map') }).focus()
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: t('relationships.takeIn') }))
  expect(await findBarriers(page)).toEqual([])
  await page.keyboard.press('Enter')
  const grid = page.getByRole('grid', { name: t('networkMap.title') })
  await expect(grid.locator('[data-state="gap"]')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { name: t('networkMap.empty') })).toBeVisible()

  await page.getByRole('button', { name: t('shell.replies'), exact: true }).click()
  await page.getByRole('button', { name: t('replies.example.take') }).click()
  await expect(page.getByText(t('replies.example.text')).first()).toBeVisible()
  await expect(page.getByRole('complementary')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { name: t('replies.emptyTitle') })).toBeVisible()
})
