import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { wordsOf } from '../../electron/words.ts'
import { readAnswer, writeAnswer } from '../../shared/posts/owner-answer.ts'
import { answerDialogs, expect, findBarriers, test } from '../support/app.ts'
import { visitPage } from '../support/owner-page.ts'

const fileWith = (folder: string, ending: string) =>
  join(folder, readdirSync(folder).find((name) => name.endsWith(ending)) ?? ending)

/** Asks for a change to the second post and leaves the rest open. */
async function answerAsOwner(app: ElectronApplication, folder: string): Promise<string> {
  const owner = await visitPage(app, { file: fileWith(folder, '.html'), downloads: folder, width: 390 })
  await expect(owner.locator('img').first()).toHaveJSProperty('complete', true)
  await owner.locator('#post-2').getByRole('radio', { name: 'Change' }).check()
  await owner.locator('#post-2').getByRole('textbox').fill('price')
  await owner.getByRole('textbox', { name: 'Who answers' }).fill('Ruth Sample')
  await owner.getByRole('button', { name: 'Copy as text' }).click()
  const text = await owner.getByRole('textbox', { name: 'The answer as text' }).inputValue()
  await owner.close()
  return text
}

test('J3: sends a month, the owner answers in the file and by numbers, and each decision is looked at before it counts', async ({
  folder,
  launch,
}) => {
  test.setTimeout(120_000)
  const t = await wordsOf('en')
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { app, window: page } = await launch({ args: [file] })
  await answerDialogs(app, folder)
  await page.getByRole('button', { name: t('shell.calendar'), exact: true }).click()
  await page.locator('[data-tile]').first().waitFor()
  // The whole of a month lies ahead, whatever the day.
  await page.getByRole('button', { name: t('calendar.later') }).click()

  // Nothing was sent yet: the place says what it is for.
  await page.getByRole('button', { name: t('reviewPack.owner'), exact: true }).click()
  const panel = page.getByRole('complementary')
  await expect(panel.getByRole('heading', { name: t('reviewPack.empty.title') })).toBeVisible()
  await panel.getByRole('button', { name: t('reviewPack.send.action') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: t('reviewPack.send.all') }).check()
  await dialog.getByRole('textbox', { name: t('reviewPack.send.for') }).fill('Ruth Sample')
  expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
  await dialog.getByRole('button', { name: /Choose a folder/ }).click()
  await expect(dialog.getByText(t('reviewPack.send.done'))).toBeVisible({ timeout: 30_000 })
  await page.keyboard.press('Escape')
  await expect(panel.getByText(t('glossary.packState.waiting'), { exact: true })).toBeVisible()
  expect(await findBarriers(page)).toEqual([])

  // The answer comes as a file; it says whose it is, and that must be confirmed.
  const text = await answerAsOwner(app, folder)
  const read = readAnswer(text)
  if (!read.ok) throw new Error(read.why)
  const saved = join(folder, 'answer.txt')
  writeFileSync(saved, text)
  await answerDialogs(app, saved)
  await panel.getByRole('button', { name: t('reviewPack.take.action') }).click()
  await dialog.getByRole('button', { name: t('reviewPack.take.choose') }).click()
  const rows = dialog.getByRole('table').getByRole('row')
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(1)).toContainText('price')
  await expect(dialog.getByText(t('reviewPack.take.why'))).toBeVisible()
  const take = dialog.getByRole('button', { name: t('reviewPack.take.do', { count: 1 }) })
  await expect(take).toBeDisabled()
  expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
  await dialog.getByRole('checkbox', { name: t('reviewPack.take.isRight') }).check()
  await take.click()
  await expect(dialog).toHaveCount(0)
  await expect(panel.getByText(t('glossary.packState.partly'), { exact: true })).toBeVisible()

  // Again it changes nothing; a damaged and a foreign one are refused in words.
  await panel.getByRole('button', { name: t('reviewPack.take.action') }).click()
  await dialog.getByRole('textbox').first().fill(text)
  await expect(dialog.getByText(t('reviewPack.take.known'))).toBeVisible()
  await dialog.getByRole('textbox').first().fill(text.slice(0, -12))
  await expect(dialog.getByText(t('reviewPack.take.wrong.damaged'))).toBeVisible()
  const foreign = writeAnswer({ ...read.answer, packId: crypto.randomUUID() })
  await dialog.getByRole('textbox').first().fill(foreign)
  await expect(dialog.getByText(t('reviewPack.take.wrong.foreign'))).toBeVisible()

  // One that was given earlier and comes later does not count, and says why.
  const yes = read.answer.posts.map((post) => ({ ...post, decision: 'approved' as const, comment: '' }))
  const older = writeAnswer({ ...read.answer, at: '2020-01-01T10:00:00.000Z', posts: yes })
  await dialog.getByRole('textbox').first().fill(older)
  await expect(rows.nth(1)).toContainText(t('reviewPack.take.effects.older'))
  await expect(rows.nth(1)).toContainText(/Change \(\u2068?Ruth Sample/)
  await expect(dialog.getByRole('button', { name: /^Take in/ })).toBeDisabled()

  // The rest by numbers, read as they are typed; a yes with a doubt behind it is none.
  await dialog.getByRole('textbox').first().fill('1 ok but change the price')
  await expect(dialog.getByText(/could mean two things/)).toBeVisible()
  await expect(dialog.getByRole('button', { name: /^Take in/ })).toBeDisabled()
  await dialog.getByRole('textbox').first().fill('rest ok, 99 no')
  await expect(dialog.getByText(/Not in this pack/)).toContainText('99')
  await dialog.getByRole('button', { name: /^Take in/ }).click()
  await expect(dialog).toHaveCount(0)
  await expect(panel.getByText(t('glossary.packState.answered'), { exact: true })).toBeVisible()

  // The post tells the owner's answer and words; one undo takes the numbers back.
  await panel
    .getByRole('button', { name: new RegExp(t('reviewPack.decision.change')) })
    .first()
    .click()
  const comments = panel.getByRole('list', { name: t('comment.title') })
  await expect(comments.getByText('price', { exact: true })).toBeVisible()
  await expect(panel.getByText(t('comment.side.fromOwner'))).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await page
    .getByRole('button', { name: t('shell.today'), exact: true })
    .first()
    .click()
  await expect(page.getByRole('region', { name: t('today.waitingForOwner') })).toContainText('1 of')
})
