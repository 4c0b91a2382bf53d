import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { closeDb, openDb } from '../../db/open.ts'
import { answerDialogs, expect, findBarriers, test } from '../support/app.ts'
import { chooseByKeys } from '../support/keys.ts'
import { logMention } from '../support/mentions.ts'

const panel = (page: Page) => page.getByRole('complementary')
const lines = (page: Page) => page.getByRole('list', { name: 'Mentions' }).getByRole('listitem')

async function openDesk(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await expect(page.locator('[data-mention]').first()).toBeVisible()
}

test('a complaint is typed in, walked through the tree and answered, all by keyboard', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { window: page } = await launch({ args: [file] })
  await expect(page.getByRole('region', { name: 'Replies due' })).toContainText(/hrs late/)

  await page.keyboard.press('Control+Shift+l')
  await expect(page.getByLabel('What was said')).toBeFocused()
  await page.keyboard.type('Twice stale this week!')
  await page.keyboard.press('Tab')
  await page.keyboard.type('@rye.fan')
  await page.keyboard.press('Tab')
  await chooseByKeys(page, 'Complaint')
  await page.keyboard.press('Control+Enter')
  await expect(panel(page).getByRole('heading', { name: '@rye.fan' })).toBeVisible()
  await expect(panel(page)).toContainText('24 hrs left')
  await expect(lines(page).filter({ hasText: 'Twice stale' })).toContainText('Complaint')

  await page.keyboard.press('w')
  for (const digit of ['2', '2', '3', '2', '1']) {
    await expect(panel(page).locator('h3')).toBeFocused()
    const asked = await panel(page).locator('h3').textContent()
    await page.keyboard.press(digit)
    await expect(panel(page).locator('h3')).not.toHaveText(asked ?? '')
  }
  await expect(panel(page).locator('h3')).toHaveText('Move to a private message')
  await page.keyboard.press('Backspace')
  await expect(panel(page).locator('h3')).not.toHaveText('Move to a private message')
  await page.keyboard.press('1')
  await expect(panel(page).locator('h3')).toHaveText('Move to a private message')
  expect(await findBarriers(page)).toEqual([])

  await page.keyboard.press('r')
  await expect(panel(page).getByRole('textbox', { name: 'Answer', exact: true })).toBeFocused()
  await page.keyboard.type('We are sorry, and have written to you.')
  await page.keyboard.press('Control+Enter')
  await expect(panel(page)).toContainText('Answered after')
  await expect(lines(page).filter({ hasText: 'Twice stale' })).toHaveCount(0)

  const make = panel(page).getByRole('button', { name: /Make .*@rye\.fan.* a contact/ })
  await make.focus()
  await page.keyboard.press('Enter')
  const contact = panel(page).getByRole('button', { name: 'rye.fan', exact: true })
  await contact.focus()
  await page.keyboard.press('Enter')
  const timeline = page.getByRole('region', { name: 'Touchpoints' })
  await expect(timeline).toContainText('We are sorry, and have written to you.')
  await expect(timeline).toContainText('Twice stale this week!')
  await timeline.getByRole('button', { name: 'Open in Replies' }).first().press('Enter')
  await expect(panel(page)).toContainText('Answered after')

  await panel(page).getByRole('button', { name: 'Open the decision tree' }).press('Enter')
  await expect(
    page.getByRole('treeitem', { name: /Move to a private message.*3 mentions ended here/ }),
  ).toBeVisible()
})

test('whoever lacks course 101 is warned about, not stopped, and the review tells', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { window: page } = await launch({ args: [file] })
  await openDesk(page)
  await page.locator('[data-mention]').first().click()
  const responsible = panel(page).getByLabel('Responsible')
  await responsible.fill('Ivy Specimen')
  await responsible.press('Enter')
  await expect(panel(page)).toContainText('Course 101 is not noted for \u2068Ivy Specimen\u2069')
  await panel(page).getByLabel('Answered by').fill('Ivy Specimen')
  await panel(page).getByLabel('Answered by').press('Tab')
  await panel(page).getByRole('textbox', { name: 'Answer', exact: true }).fill('Thank you for saying so.')
  await panel(page).getByRole('button', { name: 'Mark as answered' }).click()
  await expect(panel(page)).toContainText('Answered without course 101 on record')
  await expect(panel(page)).toContainText('Too late')

  await page.keyboard.press('Control+k')
  await page.keyboard.type('hold all')
  await page.getByRole('option', { name: /^Hold all posts, or let them go on/ }).click()
  await page.getByRole('button', { name: 'Hold all posts', exact: true }).click()
  await expect(page.getByRole('region', { name: 'All posts are on hold.' })).toBeVisible()
})

test('many are taken in from a paste and from a table; again, nothing is added', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { window: page, app } = await launch({ args: [file] })
  await openDesk(page)
  const dialog = page.getByRole('dialog', { name: 'Take in many mentions' })
  const take = async (text: string) => {
    await page.getByRole('button', { name: 'Take in many…' }).click()
    await dialog.getByLabel('What you copied').fill(text)
  }
  const paste = 'anna.example 2h\nLovely loaf!\n\nkit_example\nStale bread today.\n3d  2 likes  Reply'
  await take(paste)
  await expect(dialog.getByLabel('Mention 2, Who wrote it')).toHaveValue('kit_example')
  await dialog.getByLabel('Mention 2, What was said').fill('Stale bread on Monday.')
  expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
  await dialog.getByRole('button', { name: 'Take in 2 mentions' }).click()
  await expect(lines(page).filter({ hasText: 'Stale bread on Monday.' })).toHaveCount(1)
  await take('anna.example: Lovely loaf!\nkit_example: Stale bread on Monday.')
  await expect(dialog.getByText('is here already')).toHaveCount(2)
  await expect(dialog.getByRole('button', { name: 'Nothing to take in yet' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(lines(page).filter({ hasText: 'Stale bread on Monday.' })).toHaveCount(0)

  const csv = join(folder, 'mentions.csv')
  writeFileSync(csv, 'Who,Tarih,Comment\nAnna,13.11.2026 10:30,From a table\n')
  await answerDialogs(app, csv)
  await page.getByRole('button', { name: 'Take in many…' }).click()
  await dialog.getByRole('button', { name: 'Choose a CSV file…' }).click()
  await dialog.getByLabel(/Who.*is read as/).click()
  await page.getByRole('option', { name: 'Who wrote it' }).click()
  await expect(dialog.getByLabel('Mention 1, Who wrote it')).toHaveValue('Anna')
  await dialog.getByRole('button', { name: 'Take in 1 mention' }).click()
  await expect(lines(page).filter({ hasText: 'From a table' })).toContainText('13 Nov 2026')

  // What the columns were said to be holds for the next file with the same ones.
  writeFileSync(csv, 'Who,Tarih,Comment\nKit,14.11.2026 09:15,From the next table\n')
  await page.getByRole('button', { name: 'Take in many…' }).click()
  await dialog.getByRole('button', { name: 'Choose a CSV file…' }).click()
  await expect(dialog.getByLabel('Mention 1, Who wrote it')).toHaveValue('Kit')
})

test('a long desk reads on where its end is come to', async ({ folder, launch }) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const db = openDb(file, { device: 'test', person: '' })
  for (let at = 0; at < 450; at++) logMention(db, { text: `Mention ${at}` })
  closeDb(db)
  const { window: page } = await launch({ args: [file] })
  await openDesk(page)
  await expect(page.getByText('200 of 450 are shown so far.')).toBeAttached()
  await lines(page).last().scrollIntoViewIfNeeded()
  await expect(lines(page)).toHaveCount(400)
  await lines(page).last().getByRole('button').focus()
  await expect(lines(page)).toHaveCount(450)
  await page.keyboard.press('ArrowUp')
  await expect(lines(page).nth(398).getByRole('button')).toBeFocused()
  await page.getByRole('searchbox').fill('Mention 449')
  await expect(lines(page)).toHaveCount(1)
})

test('the desk speaks Hebrew, from right to left', async ({ folder, launch }) => {
  const { file } = makeWorkspace(folder, 'he', 'sample')
  const { window: page } = await launch({ args: [file], locale: 'he' })
  await openDesk(page)
  await page.keyboard.press('n')
  await page.keyboard.type('פתוח בשישי?')
  await page.keyboard.press('Control+Enter')
  await expect(panel(page)).toContainText('נותרו')
  await expect(panel(page).locator('[data-clock]')).toHaveCSS('direction', 'rtl')
  await page.keyboard.press('w')
  await page.keyboard.press('1')
  await expect(panel(page).locator('h3')).toHaveText('לא עונים')
  await panel(page).getByRole('button', { name: 'סיום בלי מענה' }).press('Enter')
  await page.getByRole('menuitem', { name: /כפי שהעץ אומר/ }).press('Enter')
  await expect(panel(page)).toContainText('נסגר בלי מענה')
  expect(await findBarriers(page)).toEqual([])
})
