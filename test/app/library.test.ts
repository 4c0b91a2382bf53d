import type { Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { expect, findBarriers, test } from '../support/app.ts'
import { drag } from '../support/drag.ts'
import { openPart } from '../support/post-panel.ts'

const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name},`) })

async function openIdeas(page: Page) {
  await page.getByRole('navigation').getByRole('button', { name: 'Ideas', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ideas' })).toBeVisible()
}

test('adds ideas in a row, and sends them from column to column by mouse and by keys', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { window: page } = await launch({ args: [file] })
  await openIdeas(page)
  await expect(column(page, 'The people')).toBeVisible()
  expect(await findBarriers(page)).toEqual([])

  await column(page, 'News from the counter')
    .getByRole('button', { name: /^New idea in/ })
    .click()
  await page.keyboard.type('New hours')
  await page.keyboard.press('Enter')
  await page.keyboard.type('A second oven')
  await page.keyboard.press('Enter')
  const news = column(page, 'News from the counter')
  await expect(news.getByRole('button', { name: /New hours|A second oven/ })).toHaveCount(2)

  await drag(news.getByRole('button', { name: /New hours/ }), column(page, 'The street'), { y: -4 })
  const moved = column(page, 'The street').getByRole('button', { name: /New hours/ })
  await expect(moved).toBeVisible()
  await moved.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(column(page, 'Good to know').getByRole('button', { name: /New hours/ })).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(column(page, 'Good to know').getByRole('button').nth(2)).toBeFocused()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(moved).toBeVisible()

  await page.getByText('By type', { exact: true }).click()
  await expect(column(page, 'No type').getByRole('button', { name: /New hours|A second oven/ })).toHaveCount(
    2,
  )
})

test('says what the month is made of and how long the ideas last, also beside the calendar', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { window: page } = await launch({ args: [file] })
  await page.getByRole('button', { name: 'Calendar', exact: true }).click()
  await page.getByRole('button', { name: /Ideas for [\d.]+ weeks/ }).click()
  await expect(page.getByRole('region', { name: 'Mix by pillar' })).toContainText(/\d+ of \d+/)
  await expect(page.getByRole('table', { name: 'By channel' })).toContainText(/Run out|weeks/)
  expect(await findBarriers(page)).toEqual([])
})

test('makes the missing pieces, keeps a template, and lets a post come again, all undoable', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { window: page } = await launch({ args: [file] })
  await openIdeas(page)
  const notices = page.getByRole('region', { name: 'Notices' })
  const shelf = (name: string) => page.getByText(name, { exact: true }).first()

  await shelf('Pieces').click()
  const make = page.getByRole('button', { name: /missing pieces?: Three questions for the miller/ })
  await make.click()
  await expect(notices).toContainText('1 idea was made from “Three questions for the miller”')
  await expect(make).toHaveCount(0)
  expect(await findBarriers(page)).toEqual([])
  await page.keyboard.press('Control+z')
  await expect(make).toBeVisible()

  await shelf('Templates').click()
  await page.getByRole('button', { name: 'New idea from it: Question of the week' }).click()
  await expect(notices).toContainText('“Question of the week” is among the ideas')
  await page.getByRole('button', { name: 'New template' }).click()
  await page.keyboard.type('Monday tip')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Templates' })).toContainText('Monday tip')
  expect(await findBarriers(page)).toEqual([])

  await shelf('Videos').click()
  await page
    .getByRole('region', { name: /^Produce,/ })
    .getByRole('checkbox', { name: 'Cut' })
    .click()
  await expect(notices).toContainText(/Cut/)
  await shelf('Places').click()
  await page.getByRole('button', { name: /Forum of home bakers/ }).click()
  await page.getByRole('textbox', { name: /^Idea from this/ }).fill('Why does my loaf collapse?')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Places' })).toContainText('3 ideas')
  const panel = page.getByRole('complementary')
  const found = panel.getByRole('region', { name: 'Posts that began here' })
  await expect(found.getByRole('listitem')).toHaveCount(3)
  expect(await findBarriers(page)).toEqual([])
  await found.getByRole('button', { name: 'Why does my loaf collapse?' }).click()
  await openPart(panel, 'Where it belongs')
  await expect(panel.getByRole('combobox', { name: 'Found at' })).toHaveValue('Forum of home bakers')
  await panel.getByRole('button', { name: 'Show the place' }).click()
  await expect(found).toBeVisible()

  await shelf('Again').click()
  await expect(page.getByRole('heading', { name: 'What did best' })).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
  await shelf('Board').click()
  await expect(
    column(page, 'No pillar').getByRole('button', { name: /Why does my loaf collapse/ }),
  ).toBeVisible()
})
