import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { expect, findBarriers, test } from '../support/app.ts'
import { openChapter } from '../support/chapters.ts'

const words = {
  en: { strategy: 'Strategy', versions: 'Versions', keep: 'Keep this version', goals: 'Goals' },
  he: { strategy: 'אסטרטגיה', versions: 'נוסחים', keep: 'שמירת הנוסח', goals: 'מטרות' },
} as const

test('keeps a version by keyboard, says what changed since, and takes one part back', async ({
  folder,
  launch,
}) => {
  const { window: page } = await launch({ args: [makeWorkspace(folder, 'en', 'empty').file] })
  await page.getByRole('button', { name: 'Strategy', exact: true }).click()
  await page.getByRole('button', { name: 'Write the first goal' }).click()
  await page.keyboard.type('Be known in the town')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')

  await openChapter(page, 'Strategy', 'Versions')
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: 'What did you agree on?' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Name of this version' }).fill('As agreed on 3 December')
  await page.keyboard.press('Enter')
  await expect(main.getByText('Nothing has changed since.')).toBeVisible()
  await expect(main.getByRole('listitem').getByRole('textbox', { name: 'Name' })).toHaveValue(
    'As agreed on 3 December',
  )

  await openChapter(page, 'Strategy', 'Goals')
  await page.getByRole('treeitem', { name: /Be known/ }).press('F2')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Be known in the whole valley')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')

  await openChapter(page, 'Strategy', 'Versions')
  await expect(
    main.getByRole('heading', { name: 'What changed since “As agreed on 3 December”' }),
  ).toBeVisible()
  const change = main.getByRole('listitem').filter({ hasText: 'Changed: Goal' })
  await expect(change.locator('del')).toHaveText(['town'])
  await expect(change.locator('ins')).toHaveText(['whole valley'])

  await change.getByRole('checkbox').focus()
  await page.keyboard.press('Space')
  await main.getByRole('button', { name: 'Take back what is chosen' }).press('Enter')
  await expect(main.getByText('Nothing has changed since.')).toBeVisible()
  await openChapter(page, 'Strategy', 'Goals')
  await expect(page.getByRole('treeitem', { name: /Be known in the town/ })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(page.getByRole('treeitem', { name: /Be known in the whole valley/ })).toBeVisible()
})

for (const [language, locale] of [
  ['en', 'en-GB'],
  ['he', 'he-IL'],
] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`has no barriers in ${language}, ${scheme}`, async ({ folder, launch }) => {
      const { window: page } = await launch({
        args: [makeWorkspace(folder, language, 'sample').file],
        locale,
      })
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      const { strategy, versions, keep, goals } = words[language]
      await openChapter(page, strategy, versions)
      expect(await findBarriers(page)).toEqual([])
      await page.getByRole('button', { name: keep }).click()
      await openChapter(page, strategy, goals)
      for (let times = 0; times < 2; times += 1) {
        await page.getByRole('treeitem').first().focus()
        await page.keyboard.press('Delete')
      }
      await openChapter(page, strategy, versions)
      await expect(page.getByRole('main').getByRole('listitem').nth(2)).toBeVisible()
      expect(await findBarriers(page)).toEqual([])
    })
  }
}
