import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { closeDb, openDb } from '../../db/open.ts'
import { first, query } from '../../db/query.ts'
import { reopenReview } from '../../db/review/review.ts'
import { getWorkspace } from '../../db/team.ts'
import { addMonths, dayOf, monthOf, timeOf } from '../../shared/day.ts'
import { expect, findBarriers, test } from '../support/app.ts'
import { giveReasons } from '../support/reasons.ts'
import { aPostResult } from '../support/review.ts'

const exported = join(import.meta.dirname, '../fixtures/imports/instagram-content.csv')

/** Answers the system's own dialog, which no driver can reach. */
async function choose(app: ElectronApplication, file: string) {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, file)
}

test('closes a month from imported and typed numbers, and finds it the same after a restart', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const { app, window: page } = await launch({ args: [file] })
  await choose(app, exported)
  await page.getByRole('button', { name: 'Review', exact: true }).click()
  await page.getByRole('button', { name: 'Import figures' }).first().click()
  await page.getByRole('button', { name: 'Choose a file…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('instagram-content.csv holds 12 posts')
  expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
  await dialog.getByRole('button', { name: 'Import 12 posts' }).click()
  await expect(dialog).toContainText('instagram-content.csv is imported.')
  expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
  await dialog.getByRole('button', { name: 'October 2026 · 12 posts' }).click()
  await expect(page.getByText('Worked best')).toBeVisible()
  const reach = page.getByRole('textbox', { name: 'Reach, sample.bakery' })
  await expect(reach).toHaveAttribute('placeholder', '9,841')
  await expect(page.getByText('13.6%', { exact: true })).toBeVisible()
  await reach.fill('8,000')
  await reach.press('Enter')
  await expect(page.getByText('16.7%', { exact: true })).toBeVisible()
  await page.getByText('Followers', { exact: true }).click()
  await expect(page.getByText('of followers').first()).toBeVisible()
  await page.getByText('Reach', { exact: true }).first().click()
  await page.getByRole('textbox', { name: 'Something to keep' }).fill('The mill interview')
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Responsible for “The mill interview”' }).fill('Sample Person')
  await page.keyboard.press('Enter')
  const due = page.getByRole('combobox', { name: 'Due day of “The mill interview”' })
  await due.press('ArrowDown')
  await page.getByRole('button', { name: /^15 \w+ \d{4}$/ }).press('Enter')
  await expect(due).toBeFocused()
  await expect(due).toHaveValue(/^15\//)
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Close the month' }).click()
  await expect(page.getByText(/^Closed on/)).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
  await app.close()

  const again = await launch({ args: [file] })
  await expect(again.window.getByText(/^Closed on/)).toBeVisible()
  await expect(again.window.getByRole('textbox', { name: 'Reach, sample.bakery' })).toHaveValue('8,000')
  await expect(again.window.getByText('The mill interview')).toBeVisible()
  await expect(again.window.getByText(/^Sample Person · by 15 /)).toBeVisible()
})

for (const [language, theme] of [
  ['en', 'dark'],
  ['he', 'light'],
] as const) {
  test(`has no barrier in ${language}, ${theme}, filled and empty`, async ({ folder, launch }) => {
    for (const kind of ['sample', 'empty'] as const) {
      const { file } = makeWorkspace(folder, language, kind)
      const { app, window: page } = await launch({
        args: [file],
        locale: language === 'he' ? 'he-IL' : 'en-GB',
      })
      await page.emulateMedia({ colorScheme: theme })
      await page
        .getByRole('button', { name: language === 'he' ? 'סיכום חודשי' : 'Review', exact: true })
        .click()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page
        .getByRole('table')
        .or(page.getByRole('heading', { level: 2 }))
        .first()
        .waitFor()
      expect(await findBarriers(page)).toEqual([])
      await app.close()
    }
  })
}

test('takes in a file that is dropped on the window', async ({ folder, launch }) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const { window: page } = await launch({ args: [file] })
  await page.getByRole('button', { name: 'Review', exact: true }).click()
  await page.getByRole('heading', { name: 'Nothing to account for yet' }).waitFor()
  const devtools = await page.context().newCDPSession(page)
  const data = { items: [], files: [exported], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: 700, y: 500, data })
  }
  await expect(page.getByRole('dialog')).toContainText('instagram-content.csv holds 12 posts')
})

test('tells when a month was closed in the zone of the brand, not of the computer', async ({
  folder,
  launch,
}) => {
  const { file, id } = makeWorkspace(folder, 'it', 'sample')
  const db = openDb(file, { device: 'test', person: '' })
  const closedAt = db.sqlite.prepare('select closedAt from review').pluck().get() as string
  closeDb(db)
  const { window: page } = await launch({ args: [file], locale: 'it-IT', env: { TZ: 'America/New_York' } })
  const month = addMonths(monthOf(new Date().toISOString()), -1)
  await page.evaluate(([key, place]) => localStorage.setItem(key, place), [
    `rapport.place.${id}`,
    `/review?month=${month}`,
  ] as const)
  await page.reload()
  await expect(page.getByText(/^Chiuso /)).toContainText(timeOf(closedAt, 'Europe/Rome'))
})

test('keeps long captions within the page, with every rate in sight', async ({ folder, launch }) => {
  const { file, id } = makeWorkspace(folder, 'en', 'empty')
  const db = openDb(file, { device: 'test', person: '' })
  for (let number = 1; number <= 12; number += 1)
    aPostResult(db, { text: 'Bread '.repeat(40), likes: number })
  closeDb(db)
  const { window: page } = await launch({ args: [file] })
  await page.evaluate((key) => localStorage.setItem(key, '/review?month=2026-02'), `rapport.place.${id}`)
  await page.reload()
  await expect(page.getByText('Worked least')).toBeInViewport()
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll('main *')].filter(
        (part) => getComputedStyle(part).overflowX === 'auto' && part.scrollWidth > part.clientWidth,
      ),
    ),
  ).toEqual([])
})

test('is led through a month step by step, and sets right what came after it was closed', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  addLatePost(file)
  const { app, window: page } = await launch({ args: [file] })
  await page.getByRole('button', { name: 'Review', exact: true }).click()
  await expect(page.getByText(/^Closed on/)).toBeVisible()
  await expect(page.getByRole('heading', { name: /numbers? came in after closing/ })).toBeVisible()
  const take = page.getByRole('button', { name: 'Take over as a correction' })
  await expect(take).toBeDisabled()
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('textbox', { name: 'Why did they come later?' }).fill('The network counted again')
  await page.keyboard.press('Enter')
  const corrections = page.getByRole('region', { name: 'Corrections after closing' })
  await expect(corrections).toContainText('The network counted again')
  await expect(take).toHaveCount(0)
  await page.getByRole('button', { name: 'Next month' }).click()
  const steps = page.getByRole('navigation', { name: 'Before the month is closed' })
  await expect(steps.getByRole('button', { name: /^Numbers/ })).toContainText('incomplete')
  await steps.getByRole('button', { name: /^Keep, stop, start, try/ }).press('Enter')
  await expect(page.getByRole('region', { name: 'What we take from it' })).toBeFocused()
  await expect(page.getByRole('region', { name: 'Rhythm kept' })).toContainText('promised')
  expect(await findBarriers(page)).toEqual([])
  await app.close()
})

test('asks why an objective is off, and why it was changed, before the month is closed', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const db = openDb(file, { device: 'test', person: '' })
  reopenReview(db, addMonths(monthOf(new Date().toISOString()), -1))
  for (const table of ['verdict', 'changeReason']) db.sqlite.prepare(`update ${table} set reason = ''`).run()
  closeDb(db)
  const { window: page } = await launch({ args: [file] })
  await page.getByRole('button', { name: 'Review', exact: true }).click()
  const close = page.getByRole('button', { name: 'Close the month' })
  await close.click()
  await expect(page.getByText('Say why: one sentence is enough.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Objectives', exact: true })).toBeFocused()
  expect(await findBarriers(page)).toEqual([])
  const reason = 'The form was broken for four days'
  await giveReasons(page.getByRole('region', { name: 'Objectives', exact: true }), reason)
  await close.click()
  await expect(page.getByRole('region', { name: 'Changed objectives' })).toBeFocused()
  await giveReasons(page, 'More neighbours came than we had hoped')
  await close.click()
  await expect(page.getByText(/^Closed on/).first()).toBeVisible()
})

/** A post of last month whose figures nobody knew when that month was closed. */
function addLatePost(file: string): void {
  const db = openDb(file, { device: 'test', person: 'Sample Person' })
  try {
    const { timeZone } = getWorkspace(db)
    const channel = first(db, query.selectFrom('channel').selectAll().where('network', '=', 'linkedin'))
    const month = addMonths(monthOf(dayOf(db.now(), timeZone)), -1)
    aPostResult(db, {
      ...{ network: 'linkedin', channelId: channel?.id ?? null, reach: 640, impressions: 900 },
      publishedAt: `${month}-12T10:00:00.000Z`,
    })
  } finally {
    closeDb(db)
  }
}
