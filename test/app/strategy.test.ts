import type { Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { expect, findBarriers, test } from '../support/app.ts'
import { drag } from '../support/drag.ts'

const line = (page: Page, name: string | RegExp) => page.getByRole('treeitem', { name })

test('writes a first strategy by keyboard alone, and finds it again after a restart', async ({
  folder,
  launch,
}) => {
  const file = makeWorkspace(folder, 'en', 'empty').file
  const first = await launch({ args: [file] })
  const page = first.window
  await page.getByRole('button', { name: 'Strategy', exact: true }).click()
  // Today, which is leaving, has a button of the same name.
  await expect(page.getByRole('heading', { level: 1, name: 'Goals' })).toBeVisible()
  await page.getByRole('button', { name: 'Write the first goal' }).click()
  await page.keyboard.type('Be known in town')
  await page.keyboard.press('Enter')
  await expect(line(page, /Goal: Be known in town/)).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.type('More followers')
  await page.keyboard.press('Enter')
  await expect(line(page, /More followers/)).toContainText('not measurable yet')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Two tips a week')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(line(page, /Two tips/)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Space')
  for (const part of ['a measure', 'where it stands today', 'a target', 'a date', 'somebody responsible']) {
    await expect(page.getByRole('button', { name: part })).toBeVisible()
  }
  await page.getByRole('textbox', { name: 'Target' }).fill('2,000')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'a target' })).toBeHidden()
  await first.app.close()

  const again = await launch({ args: [file] })
  await again.window.getByRole('button', { name: 'Strategy', exact: true }).click()
  await expect(again.window.getByRole('treeitem')).toHaveText([/Be known/, /More followers/, /Two tips/])
})

test('writes the first goal from Today without a second button', async ({ folder, launch }) => {
  const { window: page } = await launch({ args: [makeWorkspace(folder, 'en', 'empty').file] })
  await page.getByRole('button', { name: 'Write the first goal' }).click()
  await expect(page.getByRole('textbox', { name: 'Add a goal' })).toBeFocused()
  await page.keyboard.type('Be known in town')
  await page.keyboard.press('Enter')
  await expect(line(page, /Goal: Be known in town/)).toBeVisible()
})

test('empties a choice and a date by keys', async ({ folder, launch }) => {
  const { window: page } = await launch({ args: [makeWorkspace(folder, 'en', 'sample').file] })
  await page.getByRole('button', { name: 'Strategy', exact: true }).click()
  await page.getByRole('treeitem').nth(1).focus()
  await page.keyboard.press('Space')
  const panel = page.getByRole('complementary')
  const due = panel.getByRole('combobox', { name: 'By', exact: true })
  await expect(due).not.toHaveValue('')
  await due.focus()
  await page.keyboard.press('Delete')
  await page.keyboard.press('Tab')
  await expect(due).toHaveValue('')
  await expect(panel.getByRole('button', { name: 'a date' })).toBeVisible()
  const measure = panel.getByRole('combobox', { name: 'Measure' })
  await expect(measure).not.toHaveValue('')
  await measure.focus()
  await measure.selectText()
  await page.keyboard.press('Backspace')
  await expect(measure).toHaveValue('')
  await expect(panel.getByRole('button', { name: 'a measure' })).toBeVisible()
})

test('drags a tactic to another objective, and Ctrl+Z takes it back', async ({ folder, launch }) => {
  const { window: page } = await launch({ args: [makeWorkspace(folder, 'en', 'sample').file] })
  await page.getByRole('button', { name: 'Strategy', exact: true }).click()
  const texts = () =>
    page
      .getByRole('treeitem')
      .evaluateAll((rows) => rows.map((row) => row.querySelector('[data-act=edit]')?.textContent ?? ''))
  await expect(page.getByRole('treeitem').first()).toBeVisible()
  const before = await texts()
  await drag(page.getByRole('treeitem').nth(2), page.getByRole('treeitem').nth(6))
  await expect.poll(texts).not.toEqual(before)
  const after = await texts()
  expect(after.indexOf(before[2] ?? '')).toBe(6)
  await page.keyboard.press('Control+z')
  await expect.poll(texts).toEqual(before)
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
      await page.emulateMedia({ colorScheme: scheme })
      await page
        .getByRole('button', { name: language === 'en' ? 'Strategy' : 'אסטרטגיה', exact: true })
        .click()
      await page.getByRole('treeitem').nth(1).focus()
      await page.keyboard.press('Space')
      await expect(page.getByRole('complementary')).toBeVisible()
      expect(await findBarriers(page)).toEqual([])
      const chapters = page.getByRole('navigation').locator('li li').getByRole('button')
      // The check-up is no list; it has a test of its own.
      for (const chapter of (await chapters.all()).slice(0, -1)) {
        await chapter.click()
        const first = page
          .getByRole('option')
          .or(page.getByRole('treeitem'))
          .or(page.getByRole('group'))
          .or(page.getByRole('main').getByRole('heading', { level: 2 }))
          .or(page.getByRole('grid'))
          .first()
        await expect(first).toBeVisible()
        // The questions before the plan are answered on their page; it has no list to open.
        if ((await page.getByRole('option').count()) > 0) {
          await page.getByRole('option').first().click()
          await expect(page.getByRole('complementary')).toBeVisible()
        }
        expect(await findBarriers(page)).toEqual([])
      }
    })
  }
}
