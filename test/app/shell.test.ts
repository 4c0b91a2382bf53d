import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { answerDialogs, expect, findBarriers, test } from '../support/app.ts'

const goTo = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name, exact: true }).click()

test('begins in Hebrew with the sample, speaks Turkish without a restart, and comes back where it was', async ({
  folder,
  launch,
}) => {
  const file = join(folder, 'sample.rapport')
  const first = await launch()
  const page = first.window
  await answerDialogs(first.app, file)
  await expect(page.getByRole('button', { name: 'English' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'עברית' }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  expect(await findBarriers(page, 'html')).toEqual([])
  await page.getByRole('button', { name: /סיור בדוגמה/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'היום' })).toBeVisible()
  expect(existsSync(file)).toBe(true)
  // The sample is where this workspace begins, so there is nothing to take back.
  await expect(page.getByRole('button', { name: 'אין מה לבטל' })).toBeVisible()
  expect(await findBarriers(page, 'html')).toEqual([])

  await goTo(page, 'הגדרות')
  await page.getByRole('combobox', { name: 'שפת המסך' }).click()
  await page.getByRole('option', { name: 'Türkçe' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ayarlar' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await expect(page.getByText(/hafta sonu: cuma ve cumartesi/i)).toBeVisible()
  await page.getByText('Koyu', { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  expect(await findBarriers(page, 'html')).toEqual([])
  await first.app.close()

  const again = await launch()
  await expect(again.window.getByRole('heading', { level: 1, name: 'Ayarlar' })).toBeVisible()
  await expect(again.window.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
})

test('has menus without barriers, entered by key', async ({ folder, launch }) => {
  const { window: page } = await launch({ args: [makeWorkspace(folder, 'en', 'sample').file] })
  await page.getByRole('button', { name: /^Workspace/ }).press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  expect(await findBarriers(page, '[role="menu"]')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
  await expect(page.getByRole('button', { name: /^Workspace/ })).toBeFocused()

  await goTo(page, 'Review')
  await page.getByRole('main').locator('[aria-haspopup=menu]').first().press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  expect(await findBarriers(page, '[role="menu"]')).toEqual([])
})

test('goes by keys, undoes by name, and finds a record by a word inside it', async ({ folder, launch }) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { window: page } = await launch({ args: [file] })
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  expect(await findBarriers(page, 'html')).toEqual([])
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await expect(page.getByRole('navigation').getByRole('button', { name: 'Calendar' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()

  await page.keyboard.press('Control+,')
  const name = page.getByRole('textbox', { name: 'Name', exact: true })
  await name.fill('Renamed sample')
  await name.press('Enter')
  await expect(page.getByRole('button', { name: 'Workspace: Renamed sample' })).toBeVisible()
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('Undone: changing the brand')
  await expect(page.getByRole('button', { name: 'Workspace: Renamed sample' })).toBeHidden()

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toContainText('Search and actions')
  expect(await findBarriers(page, 'html')).toEqual([])
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search and actions' }).fill('brea')
  await expect(page.getByRole('option').first()).toContainText(/brea/i)
  expect(await findBarriers(page, 'html')).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary')).toBeVisible()
})

test('explains a file that is no workspace and leaves it as it was', async ({ folder, launch }) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const { app, window: page } = await launch({ args: [file] })
  await expect(page.getByRole('heading', { name: 'A clear desk' })).toBeVisible()
  expect(await findBarriers(page, 'html')).toEqual([])
  await answerDialogs(app, join(import.meta.dirname, '../fixtures/imports/instagram-content.csv'))
  await page.keyboard.press('Control+o')
  await expect(page.getByRole('alert')).toContainText('instagram-content.csv is not a Rapport workspace.')
  expect(await findBarriers(page, 'html')).toEqual([])
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByRole('heading', { name: 'A clear desk' })).toBeVisible()
})

test('the window itself never scrolls, however long its screen is', async ({ folder, launch }) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { window: page } = await launch({ args: [file] })
  await goTo(page, 'Review')
  await expect(page.getByRole('heading', { name: 'Other numbers' })).toBeAttached()
  const over = () => page.evaluate('document.scrollingElement.scrollHeight - innerHeight')
  expect(await over()).toBe(0)
})

test('each screen comes back as far down as it was left: by the rail, by back, and after a restart', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { app, window: page } = await launch({ args: [file] })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1024, 640))
  const rooms = page.getByRole('navigation')
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()

  /** How far down the screen stands: what scrolls furthest in it. */
  const standing = (shown = page) =>
    shown
      .locator('main *')
      .evaluateAll((nodes) => Math.max(0, ...nodes.map((node) => Math.round(node.scrollTop))))
  const room = () =>
    page
      .locator('main *')
      .evaluateAll((nodes) =>
        Math.max(
          ...nodes.map((node) =>
            /auto|scroll/.test(getComputedStyle(node).overflowY) ? node.scrollHeight - node.clientHeight : 0,
          ),
        ),
      )
  /** Turns the wheel over the middle of the screen until it stands still. */
  async function scroll(by: number): Promise<number> {
    await expect.poll(room).toBeGreaterThan(100)
    const before = await standing()
    await page.mouse.move(700, 450)
    await page.mouse.wheel(0, by)
    await expect.poll(() => standing()).not.toBe(before)
    let last = -1
    await expect
      .poll(async () => {
        const [was, now] = [last, await standing()]
        last = now
        return now === was
      })
      .toBe(true)
    return last
  }

  const left = new Map<string, number>()
  for (const name of ['Strategy', 'Relationships', 'Review', 'Settings']) {
    await goTo(page, name)
    await expect(rooms.getByRole('button', { name, exact: true })).toHaveAttribute('aria-current', 'page')
    left.set(name, await scroll(260))
  }
  for (const [name, top] of left) {
    await goTo(page, name)
    await expect.poll(() => standing(), name).toBe(top)
  }
  await goTo(page, 'Calendar')
  await expect(page.getByRole('radio', { name: 'Month' })).toBeChecked()
  await page.keyboard.press('2')
  await expect(page.getByRole('radio', { name: 'Week' })).toBeChecked()
  await expect.poll(() => standing()).toBeGreaterThan(0)
  const hour = await scroll(200)
  await page.keyboard.press('4')
  const row = await scroll(240)
  await page.keyboard.press('2')
  await expect.poll(() => standing()).toBe(hour)
  await page.keyboard.press('4')
  await expect.poll(() => standing()).toBe(row)
  await goTo(page, 'Today')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect.poll(() => standing()).toBe(row)

  // A record that opens beside the list leaves the list where it is.
  await goTo(page, 'Relationships')
  await expect.poll(() => standing()).toBe(left.get('Relationships'))
  await page.locator('[data-contact]').nth(14).click()
  await expect(page.getByRole('complementary')).toBeVisible()
  expect(await page.getByRole('grid').evaluate((list) => list.scrollTop)).toBe(left.get('Relationships'))
  await rooms.getByRole('button', { name: 'Strategy', exact: true }).click()
  await expect.poll(() => standing()).toBe(left.get('Strategy'))
  await app.close()

  const again = await launch({ args: [file] })
  await expect(again.window.getByRole('heading', { level: 1, name: 'Goals' })).toBeVisible()
  await expect.poll(() => standing(again.window)).toBe(left.get('Strategy'))
})
