import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { answerDialogs, expect, findBarriers, test } from '../support/app.ts'
import { tabTo } from '../support/keys.ts'
import { readPdf } from '../support/pdf.ts'
import { openPart } from '../support/post-panel.ts'
import { addTown, asked } from '../support/town.ts'

const room = (page: Page, name = 'Alliances') =>
  page.getByRole('navigation').getByRole('button', { name, exact: true }).click()
const grid = (page: Page) => page.getByRole('grid')
const line = (page: Page, name: RegExp) => grid(page).getByRole('row', { name })

test('an alliance wins a joint bid: members, coverage, shares, and what came of it', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  addTown(file)
  const { window: page, app } = await launch({ args: [file] })
  await room(page)
  await expect(page.getByText('it is a formal body of local organisations that bid together')).toBeVisible()
  expect(await findBarriers(page)).toEqual([])

  await page.getByRole('main').getByRole('button', { name: 'New alliance' }).last().click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Harbour Street')
  await page.keyboard.press('Enter')
  const members = page.getByRole('list', { name: 'Members' })
  for (const name of ['Mill', 'Hotel']) {
    await page.getByRole('combobox', { name: 'Add an organisation' }).fill(name)
    await page.getByRole('option', { name, exact: true }).click()
    await expect(members.getByRole('button', { name })).toBeVisible()
  }
  // One that is not known yet is made on the spot.
  await page.getByRole('combobox', { name: 'Add an organisation' }).fill('Café')
  await page.getByRole('option', { name: /Café/ }).click()
  await members.getByRole('button', { name: 'Café' }).click()
  const panel = page.getByRole('complementary', { name: 'Café' })
  await panel.getByLabel('Add a capability').fill('Coffee')
  await page.keyboard.press('Enter')
  await panel.getByRole('textbox', { name: 'Add evidence' }).fill('Letter of the club')
  await page.keyboard.press('Enter')
  await expect(panel.getByText('Shown', { exact: true })).toBeVisible()
  await panel.getByLabel('Valid until').fill('1 Jan 2020')
  await page.keyboard.press('Enter')
  await expect(panel.getByText('Evidence expired').first()).toBeVisible()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(panel.getByText('Shown', { exact: true })).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
  await panel.getByRole('button', { name: 'Close' }).click()

  await page.getByRole('textbox', { name: 'New opportunity' }).fill('Harbour festival')
  await page.keyboard.press('Enter')
  const add = page.getByRole('textbox', { name: 'Add a requirement' })
  await expect(add).toBeVisible()
  await add.evaluate((field, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, asked.join('\n'))
  await expect(grid(page).getByRole('row')).toHaveCount(asked.length + 1)
  await expect(grid(page).getByText('Covered', { exact: true })).toHaveCount(8)
  await expect(grid(page).getByText('Gap', { exact: true })).toHaveCount(2)
  expect(await findBarriers(page)).toEqual([])

  // What matters most is asked for first.
  await line(page, /^Coffee$|^Coffee Must/)
    .getByRole('rowheader')
    .focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(grid(page).getByRole('rowheader').nth(5)).toContainText('Coffee')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(grid(page).getByRole('rowheader').nth(4)).toContainText('Coffee')
  await expect(grid(page).getByRole('rowheader').nth(4)).toBeFocused()

  // A gap leads to who could fill it; once they are in, it is covered.
  await line(page, /^Tents/)
    .getByRole('gridcell')
    .first()
    .click()
  const gap = page.getByRole('complementary', { name: 'Tents' })
  await gap.getByRole('button', { name: 'Invite Tent hire' }).click()
  await expect(gap.getByText('Asked', { exact: true })).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
  await gap.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('checkbox', { name: /Tent hire.* to join/ })).toBeVisible()
  await page.getByRole('button', { name: 'Harbour Street' }).click()
  await page.getByRole('combobox', { name: 'Add an organisation' }).fill('Tent')
  await page.getByRole('option', { name: 'Tent hire', exact: true }).click()
  await page.getByRole('list', { name: 'Bids' }).getByRole('button', { name: 'Harbour festival' }).click()
  await expect(grid(page).getByText('Covered', { exact: true })).toHaveCount(9)

  // Value and shares: what is left is said until it is nothing.
  await page.getByRole('textbox', { name: 'Value' }).first().fill('1000')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Mill: per cent of the value' }).fill('30')
  await page.keyboard.press('Enter')
  await expect(page.getByText('70% of the value is not given to anybody yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Split evenly' }).click()
  await expect(page.getByText('is not given to anybody yet')).toHaveCount(0)
  await page.getByRole('combobox', { name: 'Objective' }).click()
  await page.getByRole('option', { name: 'New revenue' }).click()

  // A lost one asks for its lesson; a won one becomes a story for the objective.
  await page.getByRole('button', { name: 'Mark submitted' }).click()
  await page.getByRole('button', { name: 'Lost', exact: true }).click()
  await expect(page.getByText('What did it teach?')).toBeVisible()
  await page.getByRole('button', { name: 'Not decided yet' }).click()
  await page.getByRole('button', { name: 'Won', exact: true }).click()
  await page.getByRole('textbox', { name: 'What was done, and what came of it' }).fill('We fed the harbour.')
  await page.getByRole('button', { name: 'Make a case study of it' }).click()
  await page.getByRole('list', { name: 'Stories that tell of it' }).getByRole('button').click()
  const story = page.getByRole('complementary', { name: 'Case study: Harbour festival' })
  await expect(story).toContainText('Bid together')
  const belongs = await openPart(story, 'Where it belongs')
  await belongs.getByRole('button', { name: 'Harbour festival', exact: true }).click()

  const pdf = join(folder, 'bid.pdf')
  await answerDialogs(app, pdf)
  await page.getByRole('button', { name: 'Print this page' }).first().click()
  await page.getByRole('dialog').locator('button[type=submit]').click()
  await expect.poll(() => existsSync(pdf), { timeout: 20_000 }).toBe(true)
  const paper = readPdf(pdf)
  expect(paper.isTagged).toBe(true)
  expect(paper.text()).toContain('Harbour festival')
  expect(paper.text()).toContain('Table service in the evening')
  await page.keyboard.press('Escape')

  await room(page, 'Review')
  await page.getByRole('button', { name: 'Next month' }).click()
  const brought = page.getByRole('region', { name: 'What alliances brought' })
  await expect(brought).toContainText('Work for the town')
  await expect(brought).toContainText('£1,000')
  expect(await findBarriers(page)).toEqual([])
})

test('in Hebrew and by keyboard alone: a bid is read, a gap is found, and it is handed in', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'he', 'sample')
  const { window: page } = await launch({ args: [file], locale: 'he' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+9')
  const bids = page.getByRole('list', { name: 'הצעות' })
  await expect(bids).toBeVisible()
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await findBarriers(page)).toEqual([])
  await tabTo(page, bids.getByRole('button').first())
  await page.keyboard.press('Enter')
  await expect(grid(page)).toBeVisible()
  expect(await findBarriers(page)).toEqual([])

  await tabTo(page, grid(page).locator('[data-cell][tabindex="0"]'))
  // Right to left, the next member stands to the left.
  await page.keyboard.press('ArrowLeft')
  await expect(grid(page).getByRole('gridcell').first()).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  for (let row = 1; row < 10; row++) await page.keyboard.press('ArrowDown')
  await expect(grid(page).getByRole('rowheader').last()).toBeFocused()
  await page.keyboard.press('Enter')
  const gap = page.getByRole('complementary', { name: 'אוהלים וחשמל לכיכר' })
  const invite = gap.getByRole('button', { name: /להזמין/ })
  await tabTo(page, invite)
  await page.keyboard.press('Enter')
  await expect(gap.getByText('נשאל', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(grid(page).getByRole('rowheader').last()).toBeFocused()

  const submit = page.getByRole('button', { name: 'סימון: הוגשה' })
  await submit.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('הוגשה', { exact: true }).first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(submit).toBeVisible()
})

test('a lesson is written down, found, and speaks up where something like it is planned', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { window: page } = await launch({ args: [file] })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('New lesson')
  await page.keyboard.press('Enter')
  const lesson = page.getByRole('complementary', { name: 'Lesson' })
  await expect(lesson.getByRole('textbox', { name: 'What was tried' })).toBeFocused()
  await page.keyboard.type('A raffle at the counter')
  await lesson
    .getByRole('combobox', { name: 'Tags' })
    .or(lesson.getByRole('textbox', { name: 'Tags' }))
    .fill('raffle')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Lessons' })).toContainText('A raffle at the counter')
  expect(await findBarriers(page)).toEqual([])

  await page.getByRole('searchbox', { name: 'Search lessons' }).fill('hamper')
  await expect(page.getByRole('list', { name: 'Lessons' }).getByRole('listitem')).toHaveCount(1)

  await room(page, 'Ideas')
  await page
    .getByRole('button', { name: /^New idea in/ })
    .first()
    .click()
  await page.keyboard.type('A raffle for the spring')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('raffle for the spring')
  await page.getByRole('option', { name: /^A raffle for the spring/ }).click()
  const hint = page.getByRole('region', { name: 'Learnt before' })
  await expect(hint).toContainText('shares: raffle')
  expect(await findBarriers(page)).toEqual([])
  await hint.getByRole('button', { name: /^Do not show here/ }).click()
  await expect(hint).toHaveCount(0)

  // What came of this very idea is written down from it, and leads back to it.
  await page.getByRole('button', { name: 'Write down a lesson' }).click()
  await expect(lesson.getByRole('textbox', { name: 'What was tried' })).toHaveText(/A raffle for the spring/)
  await lesson.getByRole('button', { name: 'It is about something else' }).click()
  const about = lesson.getByRole('combobox', { name: 'About' })
  await about.fill('hotel example')
  await page.getByRole('option', { name: 'Hotel Example' }).first().click()
  await lesson.getByRole('button', { name: 'Hotel Example' }).click()
  await expect(page.getByRole('list', { name: 'What it taught' }).getByRole('button')).toHaveText(
    'A raffle for the spring',
  )
})
