import type { Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { expect, test } from '../support/app.ts'

const smallest = { width: 1024, height: 640 }

const lists = [
  'Audiences',
  'Campaigns',
  'Pillars',
  'Listening',
  'Objections',
  'Channels',
  'Business',
] as const

/** What of the page is wider than its place, and which names are cut. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main')
    const wide = main && main.scrollWidth > main.clientWidth ? ['the page'] : []
    const names = [...document.querySelectorAll<HTMLElement>('main [role="option"] bdi:first-of-type')]
    const first = names.filter((name) => name === name.closest('[role="option"]')?.querySelector('bdi'))
    return [
      ...wide,
      ...first.filter((name) => name.scrollWidth > name.clientWidth + 1).map((name) => name.innerText),
    ]
  })

test('lists beside an open panel are read whole in the smallest window', async ({ launch, folder }) => {
  const { app, window: page } = await launch({ args: [makeWorkspace(folder, 'en', 'sample').file] })
  await app.evaluate(({ BrowserWindow }, size) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height)
  }, smallest)
  await page.getByRole('button', { name: 'Strategy', exact: true }).click()
  for (const chapter of lists) {
    await page.getByRole('navigation').getByRole('button', { name: chapter, exact: true }).click()
    await page.getByRole('main').getByRole('option').first().click()
    await expect(page.getByRole('complementary')).toBeVisible()
    await expect.poll(() => misfits(page), chapter).toEqual([])
  }
})

test('beside an open panel no goal is covered by what stands at its end, and no word of the register is cut', async ({
  launch,
  folder,
}) => {
  const { app, window: page } = await launch({ args: [makeWorkspace(folder, 'en', 'sample').file] })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
  await page.getByRole('button', { name: 'Strategy', exact: true }).click()
  await page.getByRole('treeitem', { name: /^Goal/ }).first().focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('complementary')).toBeVisible()
  const covered = () =>
    page.getByRole('treeitem', { name: /^Goal/ }).evaluateAll(
      (goals) =>
        goals.filter((goal) => {
          const [facts, title] = [...goal.children].reverse().filter((part) => part.textContent !== '')
          return !facts || !title || title.getBoundingClientRect().right > facts.getBoundingClientRect().left
        }).length,
    )
  await expect.poll(covered).toBe(0)

  await page.getByRole('navigation').getByRole('button', { name: 'Channels', exact: true }).click()
  const main = page.getByRole('main')
  await main.getByText('Our name', { exact: true }).click()
  await main.getByRole('button', { name: 'TikTok' }).click()
  await expect(page.getByRole('complementary')).toBeVisible()
  const cut = () =>
    main
      .getByRole('combobox')
      .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth).length)
  await expect.poll(cut).toBe(0)
})

test('the export dialog is whole in the smallest window, and says why nothing can be exported', async ({
  launch,
  folder,
}) => {
  const { app, window: page } = await launch({ args: [makeWorkspace(folder, 'en', 'sample').file] })
  await app.evaluate(({ BrowserWindow }, size) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height)
  }, smallest)
  await page.getByRole('button', { name: 'Export plan' }).click()
  const dialog = page.getByRole('dialog')
  const run = dialog.getByRole('button', { name: 'Export…' })
  await expect(run).toBeInViewport({ ratio: 1 })
  await expect(dialog.getByRole('combobox', { name: 'Changed since' })).toBeInViewport({ ratio: 1 })
  for (const box of await dialog.getByRole('checkbox').all()) await box.uncheck()
  await expect(run).toBeDisabled()
  await expect(run).toHaveAccessibleDescription('Choose at least one section.')

  // What was chosen for the plan is not carried over to a single sheet.
  await dialog.getByText('עברית', { exact: true }).click()
  await dialog.getByText('Markdown', { exact: true }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Strategy', exact: true }).click()
  await page.getByRole('navigation').getByRole('button', { name: 'Channels' }).click()
  await page.getByRole('main').getByRole('button', { name: 'Print this page' }).click()
  await expect(dialog.getByRole('radio', { name: 'English' })).toBeChecked()
  await expect(dialog.getByRole('radio', { name: 'PDF' })).toBeChecked()
  await expect(dialog.getByRole('button', { name: 'Export…' })).toBeInViewport({ ratio: 1 })
})
