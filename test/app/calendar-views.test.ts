import type { Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { expect, findBarriers, test } from '../support/app.ts'
import { drag } from '../support/drag.ts'
import { tabTo } from '../support/keys.ts'

const tiles = (page: Page) => page.getByRole('cell').locator('button:has([data-tile])')
const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name},`) })
const notices = (page: Page) => page.getByRole('region', { name: 'Notices' })

/** The tile that has the focus: its post, its day and its time. */
const inFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.querySelector('[data-tile]')?.getAttribute('data-tile') ?? '')
const dayInFocus = async (page: Page) => (await inFocus(page)).split(' ')[1] ?? ''

async function openCalendar(page: Page, name = 'Calendar') {
  await page.getByRole('button', { name, exact: true }).click()
  await page.locator('[data-tile]').first().waitFor()
}

test('sends a post along the board by mouse and by keys, and says why it may not go', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { window: page } = await launch({ args: [file] })
  await openCalendar(page)
  await page.keyboard.press('5')
  const idea = column(page, 'Idea').getByRole('button', { name: /Ask a baker/ })
  await drag(idea, column(page, 'Draft'), { y: -12 })
  const draft = column(page, 'Draft').getByRole('button', { name: /Ask a baker/ })
  await expect(draft).toBeVisible()
  await drag(draft, column(page, 'Posted'), { y: -12 })
  await expect(notices(page)).toContainText(
    /cannot go from Draft to Posted\. From here it can go to: .*In review/,
  )
  await expect(draft).toBeVisible()

  await draft.focus()
  await page.keyboard.press('Shift+ArrowRight')
  const review = column(page, 'In review').getByRole('button', { name: /Ask a baker/ })
  await expect(review).toBeFocused()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(column(page, 'Changes requested').getByRole('button', { name: /Ask a baker/ })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(review).toBeVisible()
})

test('chooses, shifts, copies and removes many by keys alone, each as one step', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { window: page } = await launch({ args: [file] })
  await openCalendar(page)
  const bar = page.getByRole('region', { name: 'With the selected posts' })
  await tabTo(page, tiles(page).first())
  const [first] = [await dayInFocus(page)]
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(bar).toContainText(/^3 posts selected|^2 posts selected/)
  const chosen = await page.locator('button[aria-pressed="true"]').count()
  expect(chosen).toBeGreaterThan(1)

  await page.keyboard.press('s')
  await page.getByRole('textbox', { name: 'How far' }).fill('7')
  await page.keyboard.press('Enter')
  await expect(notices(page)).toContainText(/moved 7 days later/)
  await expect(bar).toContainText(/posts selected/)
  await page.keyboard.press('Control+z')
  await expect(notices(page)).toContainText(/Undone: move of \d+ posts/)
  await expect(page.locator(`[data-date="${first}"] [data-tile]`).first()).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await tabTo(page, tiles(page).first())
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Control+ArrowLeft')
  const target = await page.evaluate(() =>
    document.activeElement?.closest('[data-date]')?.getAttribute('data-date'),
  )
  expect(target).not.toBe(first)
  const before = await page.locator(`[data-date="${target}"] [data-tile]`).count()
  await page.keyboard.press('Control+v')
  await expect(page.locator(`[data-date="${target}"] [data-tile]`)).toHaveCount(before + 1)

  await page.keyboard.press('Control+a')
  await expect(bar).toContainText(/\d\d posts selected/)
  await page.keyboard.press('Delete')
  await expect(tiles(page)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(notices(page)).toContainText(/Undone: removal of \d+ posts/)
  await expect(tiles(page).first()).toBeVisible()
})

test('copies with Ctrl held while dragging, and a week to the next', async ({ folder, launch }) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { window: page } = await launch({ args: [file] })
  await openCalendar(page)
  const one = tiles(page).first()
  const key = (await one.locator('[data-tile]').getAttribute('data-tile')) ?? ''
  const free = await page.evaluate(
    () =>
      [...document.querySelectorAll('[data-date]')]
        .find((cell) => !cell.querySelector('[data-tile]'))
        ?.getAttribute('data-date') ?? '',
  )
  await drag(one, page.locator(`[data-date="${free}"]`), { y: -12, ctrlKey: true })
  await expect(page.locator(`[data-date="${free}"] [data-tile]`)).toHaveCount(1)
  await expect(page.locator(`[data-tile="${key}"]`)).toBeVisible()

  await page.keyboard.press('2')
  await page.keyboard.press('Control+Shift+c')
  const dialog = page.getByRole('dialog', { name: 'Copy a week or a month' })
  await expect(dialog.getByRole('button', { name: /^Copy \d+ posts?$/ })).toBeEnabled()
  expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
  await dialog.getByRole('button', { name: /^Copy \d+ posts?$/ }).click()
  await expect(notices(page)).toContainText(/copied, from .* on, as drafts/)
  await page.keyboard.press('Control+z')
  await expect(notices(page)).toContainText(/Undone: copy of a week with \d+ posts?/)
})

test('keeps a view by name and comes back to it, and back and forward lead through the views', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { app, window: page } = await launch({ args: [file] })
  await openCalendar(page)
  await page.getByRole('searchbox', { name: 'Search posts' }).fill('weekend')
  await expect.poll(() => page.locator('[data-tile]').count()).toBeLessThan(6)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('[data-tile]').count()).toBeGreaterThan(6)
  await page.getByRole('button', { name: 'Filter: Channel' }).click()
  await page.getByRole('menuitemcheckbox').first().click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Colour: Channel' }).click()
  await page.getByRole('menuitemradio', { name: 'Campaign' }).click()
  await page.getByRole('radio', { name: 'Board' }).focus()
  await page.keyboard.press('5')
  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('menuitem', { name: 'Keep this view…' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Pictures by campaign')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'View: Pictures by campaign' })).toBeVisible()

  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('radio', { name: 'Month' })).toBeChecked()
  await expect(page.getByRole('button', { name: 'Colour: Campaign' })).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('button', { name: 'Colour: Channel' })).toBeVisible()
  await page.keyboard.press('Alt+ArrowRight')
  await page.keyboard.press('Alt+ArrowRight')
  await expect(page.getByRole('radio', { name: 'Board' })).toBeChecked()
  await app.close()

  const again = await launch({ args: [file] })
  const there = again.window
  await there.locator('[data-tile]').first().waitFor()
  await there.keyboard.press('1')
  await there.getByRole('button', { name: 'Views', exact: true }).click()
  await there.getByRole('menuitemradio', { name: 'Pictures by campaign' }).click()
  await expect(there.getByRole('radio', { name: 'Board' })).toBeChecked()
  await there.getByRole('button', { name: 'View: Pictures by campaign' }).click()
  await there.getByRole('menuitem', { name: /^Remove/ }).click()
  await expect(there.getByRole('button', { name: 'Views', exact: true })).toBeVisible()
  await there.keyboard.press('Control+z')
  await expect(there.getByRole('button', { name: 'View: Pictures by campaign' })).toBeVisible()
})

test('opens a full day from its month, drops an idea on an hour of it, and a year leads to its months', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { window: page } = await launch({ args: [file] })
  await openCalendar(page)
  const day = ((await tiles(page).first().locator('[data-tile]').getAttribute('data-tile')) ?? '').split(
    ' ',
  )[1]
  await page.keyboard.press('3')
  await expect(page.getByRole('radio', { name: 'Day' })).toBeChecked()
  await drag(page.locator('[data-idea]').first(), page.locator('[data-hour="10"]'), { y: -20 })
  await expect(page.locator('[data-hour="10"] [data-tile]')).toHaveCount(1)
  expect(await page.locator('[data-hour="10"] [data-tile]').getAttribute('data-tile')).toMatch(
    / 10:(00|15|30)$/,
  )
  // What was dropped is still being saved, and takes the focus when it is.
  await expect(async () => {
    await page.keyboard.press('6')
    await expect(page.getByRole('radio', { name: 'Year' })).toBeChecked({ timeout: 1000 })
  }).toPass()
  await page
    .getByRole('button', { name: /^Show / })
    .nth(Number(day?.slice(5, 7)) - 1)
    .click()
  await expect(page.getByRole('radio', { name: 'Month' })).toBeChecked()
  await expect(page.locator(`[data-date="${day}"] [data-tile]`).first()).toBeVisible()
  await page.keyboard.press('6')
  await page.getByRole('button', { name: /The weekend box: .*this year/ }).press('Enter')
  await expect(page.getByRole('radio', { name: 'Month' })).toBeChecked()
  await expect(page.getByRole('button', { name: 'Filter: Campaign' })).toBeVisible()
})

test('filters and colours by each of nine things', async ({ folder, launch }) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { window: page } = await launch({ args: [file] })
  await openCalendar(page)
  await page.keyboard.press('4')
  await expect(page.getByRole('radio', { name: 'List' })).toBeChecked()
  const shown = page.locator('[data-tile]')
  const hues = () =>
    shown.evaluateAll((all) => [
      ...new Set(all.map((one) => (one as HTMLElement).style.getPropertyValue('--tile-hue'))),
    ])
  const all = await shown.count()
  const chosen = page.getByRole('menuitemcheckbox')

  for (const name of ['Channel', 'Pillar', 'Status', 'Goal']) {
    await page.getByRole('button', { name: `Filter: ${name}` }).click()
    await chosen.nth(1).click()
    await expect.poll(() => shown.count(), name).toBeLessThan(all)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Show all' }).first().click()
    await expect(shown, name).toHaveCount(all)
  }
  for (const name of ['Objective', 'Campaign', 'Audience', 'Type', 'Responsible']) {
    await page.getByRole('button', { name: 'More filters' }).click()
    // Under its heading, the first of its options.
    await page
      .getByRole('menu')
      .getByText(name, { exact: true })
      .locator('xpath=following-sibling::*[@role="menuitemcheckbox"][1]')
      .click()
    await expect.poll(() => shown.count(), name).toBeLessThan(all)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: `Filter: ${name}` })).toBeVisible()
    await page.getByRole('button', { name: 'Show all' }).first().click()
    await expect(shown, name).toHaveCount(all)
  }
  let before = 'Channel'
  for (const name of [
    ...['Pillar', 'Status', 'Goal', 'Objective', 'Type', 'Campaign', 'Audience', 'Responsible', 'Channel'],
  ]) {
    await page.getByRole('button', { name: `Colour: ${before}` }).click()
    await page.getByRole('menuitemradio', { name, exact: true }).click()
    await expect(page.getByRole('button', { name: `Colour: ${name}` })).toBeVisible()
    // The posts of the sample's month may all be equally far, and of one campaign.
    if (name !== 'Status' && name !== 'Campaign')
      await expect.poll(async () => (await hues()).length, name).toBeGreaterThan(1)
    before = name
  }
})

for (const [language, theme, names] of [
  ['en', 'dark', { calendar: 'Calendar', ahead: 'ArrowRight' }],
  ['en', 'light', { calendar: 'Calendar', ahead: 'ArrowRight' }],
  ['he', 'light', { calendar: 'לוח שנה', ahead: 'ArrowLeft' }],
  ['he', 'dark', { calendar: 'לוח שנה', ahead: 'ArrowLeft' }],
] as const) {
  test(`has no barrier in ${language}, ${theme}: day, board, year, what is chosen and its dialogs`, async ({
    folder,
    launch,
  }) => {
    const { file } = makeWorkspace(folder, language, 'sample')
    const { window: page } = await launch({ args: [file], locale: language === 'he' ? 'he-IL' : 'en-GB' })
    await page.emulateMedia({ colorScheme: theme })
    await openCalendar(page, names.calendar)
    for (const [at, key] of ['3', '5', '6'].entries()) {
      await page.keyboard.press(key)
      await expect(page.getByRole('radio').nth(Number(key) - 1)).toBeChecked()
      expect(await findBarriers(page), `${at}`).toEqual([])
    }
    await page.keyboard.press('5')
    const idea = page.locator('[data-column="idea"] button').first()
    await idea.focus()
    await page.keyboard.press(`Shift+${names.ahead}`)
    await expect(page.locator('[data-column="draft"] button:focus')).toHaveCount(1)

    await page.keyboard.press('1')
    await tabTo(page, tiles(page).first())
    const day = await dayInFocus(page)
    await page.keyboard.press(`Shift+${names.ahead}`)
    expect((await dayInFocus(page)) > day).toBe(true)
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('e')
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('s')
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
  })
}
