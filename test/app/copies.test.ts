import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { listIdeas } from '../../db/calendar/tiles.ts'
import { closeDb, openDb } from '../../db/open.ts'
import { answerDialogs, expect, findBarriers, test } from '../support/app.ts'

const goTo = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name, exact: true }).click()
const notices = (page: Page) => page.getByRole('region', { name: 'Notices' })

/** Writes an idea down and waits until it is in the list. */
async function addIdea(page: Page, title: string) {
  await goTo(page, 'Calendar')
  const field = page.getByRole('textbox', { name: 'New idea' })
  await field.fill(title)
  await field.press('Enter')
  await expect(ideas(page).filter({ hasText: title })).toBeVisible()
}

const ideas = (page: Page) => page.getByRole('region', { name: 'Ideas' }).getByRole('listitem')

async function chooseInWorkspaceMenu(page: Page, name: string) {
  await page.getByRole('button', { name: /^Workspace: / }).click()
  await page.getByRole('menuitem', { name }).click()
}

/** The ideas a file holds, read beside whatever has it open. */
function ideasIn(file: string): string[] {
  const db = openDb(file, { device: 'test', isReadOnly: true })
  try {
    return listIdeas(db).map(({ title }) => title)
  } finally {
    closeDb(db)
  }
}

/** A picture in the folder that belongs to a workspace. */
function addMedia(file: string): { name: string; bytes: Buffer } {
  const picture = { name: 'loaf.jpg', bytes: Buffer.from('a picture of a loaf') }
  const folder = file.replace(/\.rapport$/, '.media')
  mkdirSync(folder)
  writeFileSync(join(folder, picture.name), picture.bytes)
  return picture
}

test('goes back to a backup, and keeps the file that it replaces', async ({ folder, launch }) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const { window: page } = await launch({ args: [file] })
  await addIdea(page, 'One')
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(notices(page)).toContainText('A verified backup was made.')
  await addIdea(page, 'Two')
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Restore' }).first().click()
  const question = page.getByRole('dialog', { name: /^Restore the backup of / })
  await expect(question).toContainText('The file it replaces is kept beside it')
  expect(await findBarriers(page, 'html')).toEqual([])
  await question.getByRole('button', { name: 'Cancel' }).click()
  await goTo(page, 'Calendar')
  await expect(ideas(page)).toHaveText(['One', 'Two'])

  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Restore' }).first().click()
  await question.getByRole('button', { name: 'Restore' }).click()
  await expect(notices(page)).toContainText('The backup is open.')
  await goTo(page, 'Calendar')
  await expect(ideas(page)).toHaveText(['One'])
  const replaced = readdirSync(folder).filter((name) => name.includes('(replaced '))
  expect(replaced).toHaveLength(1)
  expect(ideasIn(join(folder, replaced[0] ?? ''))).toEqual(['One', 'Two'])
  await addIdea(page, 'Three')
  expect(ideasIn(file)).toEqual(['One', 'Three'])
})

test('takes a second place, and Today says how old the newest copy off this disk is', async ({
  folder,
  launch,
}) => {
  test.skip(!existsSync('/dev/shm'), 'needs a second disk')
  const stick = mkdtempSync('/dev/shm/rapport-test-')
  try {
    const { file } = makeWorkspace(folder, 'en', 'sample')
    const { app, window: page } = await launch({ args: [file] })
    const copies = page.getByRole('region', { name: 'Copies' })
    await expect(copies).toContainText('No copy off this disk.')
    await copies.getByRole('button', { name: 'Choose a second place' }).click()
    await answerDialogs(app, stick)
    await page.getByRole('button', { name: 'Choose…' }).click()
    await expect(page.getByText(stick)).toBeVisible()
    // The first copy is on it at once: a person who has chosen a stick pulls it out believing so.
    await expect(page.getByRole('row').filter({ hasText: 'In the second place' })).toHaveCount(1)
    expect(readdirSync(stick, { recursive: true }).some((name) => /rapport-backup$/.test(String(name)))).toBe(
      true,
    )

    await page.clock.setFixedTime(Date.now() + 3 * 86_400_000)
    await goTo(page, 'Today')
    await expect(copies).toContainText('Newest copy off this disk: 3 days ago')
    // A stick that was pulled out is still the newest copy there is.
    rmSync(stick, { recursive: true })
    await goTo(page, 'Settings')
    await expect(page.getByText('Not connected now.')).toBeVisible()
    await goTo(page, 'Today')
    await expect(copies).toContainText('Newest copy off this disk: 3 days ago')
    expect(await findBarriers(page)).toEqual([])
  } finally {
    rmSync(stick, { recursive: true, force: true })
  }
})

test('moves a workspace with its media, and opens it there from then on', async ({ folder, launch }) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const picture = addMedia(file)
  const { app, window: page } = await launch({ args: [file] })
  await addIdea(page, 'One')
  const target = join(folder, 'elsewhere', 'bakery.rapport')
  mkdirSync(join(folder, 'elsewhere'))
  await answerDialogs(app, target)
  await chooseInWorkspaceMenu(page, 'Move to another folder…')
  await expect(notices(page)).toContainText(`The workspace is now at ${target}`)
  expect(readFileSync(join(folder, 'elsewhere', 'bakery.media', picture.name))).toEqual(picture.bytes)
  expect(readdirSync(folder).filter((name) => name.startsWith('empty-en'))).toEqual([])
  await expect(ideas(page)).toHaveText(['One'])
  await addIdea(page, 'Two')
  await app.close()

  const again = await launch()
  await goTo(again.window, 'Calendar')
  await expect(ideas(again.window)).toHaveText(['One', 'Two'])
  await goTo(again.window, 'Settings')
  await expect(again.window.getByText(target)).toBeVisible()
})

test('saves a copy with its media while the window stays on the first, and never over a file', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const picture = addMedia(file)
  const { app, window: page } = await launch({ args: [file] })
  await addIdea(page, 'One')
  const target = join(folder, 'copy.rapport')
  await answerDialogs(app, target)
  await chooseInWorkspaceMenu(page, 'Save a copy…')
  await expect(notices(page)).toContainText(`A copy was saved: ${target}`)
  expect(readFileSync(join(folder, 'copy.media', picture.name))).toEqual(picture.bytes)
  await addIdea(page, 'Two')
  expect([ideasIn(file), ideasIn(target)]).toEqual([['One', 'Two'], ['One']])

  await chooseInWorkspaceMenu(page, 'Save a copy…')
  await expect(page.getByRole('alert').filter({ hasText: 'already a file with this name' })).toBeVisible()
  expect(ideasIn(target)).toEqual(['One'])
  await page.keyboard.press('Control+o')
  await expect(ideas(page)).toHaveText(['One'])
})
