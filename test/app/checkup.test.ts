import type { Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { expect, findBarriers, test } from '../support/app.ts'

const rail = (page: Page) => page.getByRole('navigation')

async function openCheckup(page: Page) {
  await page.getByRole('button', { name: 'Strategy', exact: true }).click()
  await rail(page)
    .getByRole('button', { name: /^Check-up/ })
    .click()
}

test('names what is weak, mends it beside the list, and leads to where the rest is mended', async ({
  folder,
  launch,
}) => {
  const { window: page } = await launch({ args: [makeWorkspace(folder, 'en', 'empty').file] })
  await openCheckup(page)
  await page.getByRole('button', { name: 'Write the first goal' }).click()
  await page.keyboard.type('Be known in town')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('More followers')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')

  await openCheckup(page)
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 2 })).toHaveText([
    'Goals',
    'Audiences',
    'Channels',
    'Business',
  ])
  const audiences = main.getByRole('button', { name: 'The plan does not say yet whom it speaks to.' })
  await expect(audiences).toBeVisible()
  await expect(rail(page).getByRole('button', { name: 'Check-up 7' })).toBeVisible()

  await main.getByRole('button', { name: /“.*More followers.*” cannot be measured yet.*a target/ }).click()
  await page.getByRole('textbox', { name: 'Target' }).fill('2000')
  await page.keyboard.press('Tab')
  const rest = main.getByRole('button', { name: /“.*More followers.*” cannot be measured yet/ })
  await expect(rest).not.toContainText('a target')
  await expect(rest).toHaveAttribute('aria-current', 'true')

  await main.getByRole('button', { name: /Nothing is being done for/ }).click()
  await expect(page.getByRole('treeitem')).toHaveCount(2)
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(audiences).toBeVisible()

  await page.getByRole('button', { name: 'Export plan' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'The check-up has 7 things to look at' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Check-up')
})

test('leads the keyboard along with every jump', async ({ folder, launch }) => {
  const { window: page } = await launch({ args: [makeWorkspace(folder, 'en', 'sample').file] })
  await openCheckup(page)
  const findings = page.getByRole('main').getByRole('listitem').getByRole('button')
  const title = page.getByRole('heading', { level: 1, name: 'Check-up' })
  await expect(findings.first()).toBeVisible()
  const said = await findings.allInnerTexts()
  expect(said.length).toBeGreaterThan(3)
  for (const words of said) {
    const finding = findings.filter({ hasText: words.trim() }).first()
    await finding.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('h1:focus, aside:focus, aside :focus'), words).toBeVisible()
    if (await title.isVisible()) await page.keyboard.press('Escape')
    else await page.keyboard.press('Alt+ArrowLeft')
    await expect(title).toBeVisible()
    await expect(page.getByRole('complementary')).toBeHidden()
  }
})

for (const [language, locale, strategy] of [
  ['en', 'en-GB', 'Strategy'],
  ['he', 'he-IL', 'אסטרטגיה'],
] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`has no barriers in ${language}, ${scheme}`, async ({ folder, launch }) => {
      const { window: page } = await launch({
        args: [makeWorkspace(folder, language, 'sample').file],
        locale,
      })
      await page.emulateMedia({ colorScheme: scheme })
      await page.getByRole('button', { name: strategy, exact: true }).click()
      await rail(page).locator('li li').getByRole('button').last().click()
      await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
      expect(await findBarriers(page)).toEqual([])
    })
  }
}
