import type { Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { closeDb, openDb } from '../../db/open.ts'
import { changeWorkspace } from '../../db/team.ts'
import { expect, findBarriers, test } from '../support/app.ts'
import { drag } from '../support/drag.ts'

/** A day of this month that is not today. */
function aDay(number: number): string {
  return `${new Date().toISOString().slice(0, 8)}${String(number).padStart(2, '0')}`
}

const cell = (page: Page, day: string) => page.locator(`[data-date="${day}"]`).first()
const tile = (page: Page, day: string, name: string) =>
  page.locator(`[data-tile*=" ${day} "]`).filter({ hasText: name })
const button = (page: Page, day: string) =>
  cell(page, day).getByRole('button', { name: /Behind the counter/ })

test('plans an idea by mouse and by keys, takes it back, and finds it after a restart', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const { app, window: page } = await launch({ args: [file] })
  await page.getByRole('button', { name: 'Calendar', exact: true }).click()
  const newIdea = page.getByRole('textbox', { name: 'New idea' })
  await newIdea.fill('Behind the counter')
  await newIdea.press('Enter')
  const idea = page.locator('[data-idea]').filter({ hasText: 'Behind the counter' })
  await expect(idea).toBeVisible()

  const [first, second, third] = [aDay(10), aDay(12), aDay(19)]
  await drag(idea, cell(page, first), { y: -12 })
  await expect(tile(page, first, 'Behind the counter')).toBeVisible()
  await drag(button(page, first), cell(page, second), { y: -12 })
  await expect(tile(page, second, 'Behind the counter')).toBeVisible()
  await expect(tile(page, first, 'Behind the counter')).toHaveCount(0)

  await page.keyboard.press('Control+z')
  await expect(tile(page, first, 'Behind the counter')).toBeVisible()

  const planned = page.getByRole('cell').getByRole('button', { name: /Behind the counter/ })
  await planned.focus()
  await page.keyboard.press('m')
  const handle = page.getByRole('spinbutton', { name: 'Moving “Behind the counter”' })
  await expect(handle).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(tile(page, third, 'Behind the counter')).toBeVisible()

  await drag(button(page, third), page.locator('[data-ideas]'), { y: -12 })
  await expect(tile(page, third, 'Behind the counter')).toHaveCount(0)
  await expect(idea).toBeVisible()

  await idea.focus()
  await page.keyboard.press('m')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-tile]').filter({ hasText: 'Behind the counter' })).toBeVisible()
  await app.close()

  const again = await launch({ args: [file] })
  await expect(again.window.locator('[data-tile]').filter({ hasText: 'Behind the counter' })).toBeVisible()
})

test('orders the ideas by mouse and by keys, and keeps the order', async ({ folder, launch }) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const { app, window: page } = await launch({ args: [file] })
  await page.getByRole('button', { name: 'Calendar', exact: true }).click()
  const newIdea = page.getByRole('textbox', { name: 'New idea' })
  const ideas = page.getByRole('region', { name: 'Ideas' }).getByRole('listitem')
  for (const [index, title] of ['One', 'Two', 'Three', 'Four'].entries()) {
    await newIdea.fill(title)
    await newIdea.press('Enter')
    await expect(ideas).toHaveCount(index + 1)
  }
  await drag(ideas.filter({ hasText: 'Four' }).getByRole('button'), ideas.filter({ hasText: 'One' }), {
    y: -4,
  })
  await expect(ideas).toHaveText(['One', 'Four', 'Two', 'Three'])
  await expect(page.getByRole('status').filter({ hasText: '“Four” is now 2 of 4.' })).toBeAttached()
  // A drag is no click: nothing was opened.
  await expect(page.getByRole('complementary')).toHaveCount(0)

  await ideas.filter({ hasText: 'One' }).getByRole('button').focus()
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(ideas).toHaveText(['Four', 'Two', 'One', 'Three'])
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText(/Undone: moving the idea “\W?One/)
  await expect(ideas).toHaveText(['Four', 'One', 'Two', 'Three'])
  await app.close()

  const again = await launch({ args: [file] })
  await expect(again.window.getByRole('region', { name: 'Ideas' }).getByRole('listitem')).toHaveText([
    'Four',
    'One',
    'Two',
    'Three',
  ])
})

test('writes a post for a day, approves it, and asks again after a change', async ({ folder, launch }) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const db = openDb(file, { device: 'device-1' })
  changeWorkspace(db, { approvalMode: 'optional' })
  closeDb(db)
  const { window: page } = await launch({ args: [file] })
  await page.getByRole('button', { name: 'Calendar', exact: true }).click()
  await page.locator('[data-tile]').first().waitFor()
  const taken = await page
    .locator('[data-tile]')
    .evaluateAll((tiles) => tiles.map((one) => one.getAttribute('data-tile') ?? ''))
  const free = [14, 15, 16, 17, 18].map(aDay).find((day) => !taken.some((key) => key.includes(day)))
  await cell(page, free ?? aDay(19)).dblclick({ position: { x: 40, y: 60 } })
  const panel = page.getByRole('complementary', { name: 'Untitled post' })
  await panel.getByRole('textbox', { name: 'Title' }).fill('From the oven')
  await panel.getByRole('textbox', { name: 'Title' }).press('Enter')
  const named = page.getByRole('complementary', { name: 'From the oven' })
  await named.getByRole('textbox', { name: 'Text', exact: true }).fill('Fresh today')
  await named.getByRole('button', { name: 'Add channel' }).click()
  await page.getByRole('menuitem').first().click()
  await expect(named.getByText(/^11 of /)).toBeVisible()
  await named.getByRole('button', { name: 'Approve', exact: true }).click()
  await expect(named.getByText('Approved').first()).toBeVisible()
  await named.getByRole('textbox', { name: 'Text', exact: true }).fill('Fresh every day')
  await named.getByRole('textbox', { name: 'Title' }).focus()
  await expect(named.getByText('In review').first()).toBeVisible()
  await expect(page.getByText(/has changed since its approval/).first()).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
})

for (const [language, theme] of [
  ['en', 'dark'],
  ['he', 'light'],
] as const) {
  test(`has no barrier in ${language}, ${theme}: month, week, list, filled and empty`, async ({
    folder,
    launch,
  }) => {
    for (const kind of ['sample', 'empty'] as const) {
      const { file } = makeWorkspace(folder, language, kind)
      const { app, window: page } = await launch({
        args: [file],
        locale: language === 'he' ? 'he-IL' : 'en-GB',
      })
      await page.emulateMedia({ colorScheme: theme })
      await page
        .getByRole('button', { name: language === 'he' ? 'לוח שנה' : 'Calendar', exact: true })
        .click()
      await page.locator('[data-ideas]').waitFor()
      for (const key of ['1', '2', '3']) {
        await page.keyboard.press(key)
        await expect(page.getByRole('radio').nth(Number(key) - 1)).toBeChecked()
        expect(await findBarriers(page), `${kind} ${key}`).toEqual([])
      }
      await app.close()
    }
  })
}

for (const [width, height] of [
  [1280, 800],
  [1024, 640],
] as const) {
  test(`cuts no part of a tile in half at ${width} by ${height}, also beside an open idea or post`, async ({
    folder,
    launch,
  }) => {
    const { file } = makeWorkspace(folder, 'en', 'sample')
    const { app, window: page } = await launch({ args: [file] })
    await app.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
      [width, height] as [number, number],
    )
    await page.getByRole('button', { name: 'Calendar', exact: true }).click()
    await expect(page.locator('[data-tile]').first()).toBeVisible()
    await expect.poll(() => findCut(page)).toEqual([])
    await page.locator('[data-idea]').first().click()
    await expect(page.getByRole('complementary')).toBeVisible()
    await expect.poll(() => findCut(page)).toEqual([])
    await page.locator('[data-tile]').first().click()
    await expect(page.getByRole('complementary')).toContainText('Channels')
    await expect.poll(() => findCut(page)).toEqual([])
  })
}

/** Tiles, marks, times and counts of which only a piece is seen, and tiles that tell their channel by colour alone. */
function findCut(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const parts = [
          ...document.querySelectorAll(
            '[data-tile], [data-tile] time, [data-tile] svg, [data-date] button > span',
          ),
        ]
        const watch = new IntersectionObserver((entries) => {
          watch.disconnect()
          const bad = entries.filter(({ target, intersectionRatio }) => {
            const isPiece = intersectionRatio > 0.02 && intersectionRatio < 0.98
            return isPiece || (intersectionRatio < 0.98 && target.matches('[data-first] svg'))
          })
          resolve(
            bad.map(
              ({ target }) => `${target.tagName} of ${(target.closest('[data-tile]') ?? target).textContent}`,
            ),
          )
        })
        for (const part of parts) watch.observe(part)
        if (parts.length === 0) resolve([])
      }),
  )
}
