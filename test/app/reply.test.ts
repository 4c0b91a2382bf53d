import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { answerDialogs, expect, findBarriers, test } from '../support/app.ts'
import { readPdf, squeeze } from '../support/pdf.ts'

const scenes = [
  {
    language: 'en',
    locale: 'en-GB',
    strategy: 'Strategy',
    listening: 'Listening',
    replies: 'Reply plan',
    begin: 'Begin with a question',
    name: 'Name',
    add: 'Add an answer',
    first: 'Is it about us?',
    second: 'Is it true?',
    answers: ['Yes', 'Again'],
    leads: ['“Yes” leads to', '“Again” leads to'],
    private: 'Move to a private message',
    typed: 'private',
    loop: /This would lead back to where it came from: Is it true\? → Is it about us\? → Is it true\?/,
    // Each of the two questions has only one answer; one of those leads nowhere yet.
    open: /^3 places to mend/,
    led: /^2 places to mend/,
    walk: 'Try it',
    print: 'Print this tree',
  },
  {
    language: 'he',
    locale: 'he-IL',
    strategy: 'אסטרטגיה',
    listening: 'הקשבה',
    replies: 'תוכנית מענה',
    begin: 'להתחיל משאלה',
    name: 'שם',
    add: 'הוספת תשובה',
    first: 'זה עלינו?',
    second: 'זה נכון?',
    answers: ['כן', 'שוב'],
    leads: ['”כן” מוביל אל', '”שוב” מוביל אל'],
    private: 'מעבר להודעה פרטית',
    typed: 'פרטית',
    loop: /זה היה חוזר למקום שממנו בא: זה נכון\? → זה עלינו\? → זה נכון\?/,
    open: /^3 מקומות לתיקון/,
    led: /^שני מקומות לתיקון/,
    walk: 'ניסיון',
    print: 'הדפסת העץ הזה',
  },
] as const

/** Writes an answer of the question that is open; the keyboard is then where it leads. */
async function addAnswer(
  page: Page,
  { field, title, leads }: { field: string; title: string; leads: string },
) {
  await page.getByRole('textbox', { name: field, exact: true }).focus()
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: leads })).toBeFocused()
}

for (const scene of scenes) {
  test(`a decision tree in ${scene.language} is grown, checked, walked and printed by keyboard`, async ({
    folder,
    launch,
  }) => {
    const { file } = makeWorkspace(folder, scene.language, 'empty')
    const { app, window: page } = await launch({ args: [file], locale: scene.locale })
    await page.getByRole('button', { name: scene.strategy, exact: true }).click()

    // The brand's own name is offered, and one key away.
    await page.getByRole('button', { name: scene.listening, exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('main').getByRole('listitem').getByRole('button').first().focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('option')).toHaveCount(1)
    expect(await findBarriers(page)).toEqual([])

    await page.getByRole('button', { name: scene.replies, exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: scene.begin }).focus()
    await page.keyboard.press('Enter')
    const title = page.getByRole('complementary').getByRole('textbox', { name: scene.name, exact: true })
    await expect(title).toBeFocused()
    await page.keyboard.type(scene.first)
    await page.keyboard.press('Enter')

    // What is typed where an answer leads becomes the next question, and opens.
    await addAnswer(page, { field: scene.add, title: scene.answers[0], leads: scene.leads[0] })
    await page.keyboard.type(scene.second)
    await page.keyboard.press('Enter')
    await expect(title).toHaveValue(scene.second)

    // Back to the first question is a loop: said, and not done.
    await addAnswer(page, { field: scene.add, title: scene.answers[1], leads: scene.leads[1] })
    await page.keyboard.type(scene.first.slice(0, -1))
    await page.getByRole('option', { name: `1 · ${scene.first}` }).click()
    await expect(page.getByRole('alert').filter({ hasText: scene.loop })).toBeVisible()
    const lines = page.getByRole('treeitem')
    await expect(lines).toHaveCount(3)
    // The list goes along with what is written beside it.
    await expect(lines.nth(1)).toBeInViewport()
    await expect(page.getByText(scene.open)).toBeVisible()
    expect(await findBarriers(page)).toEqual([])

    await page.getByRole('combobox', { name: scene.leads[1] }).focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type(scene.typed)
    await expect(page.getByRole('option', { name: scene.private })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(lines.nth(2)).toContainText(scene.private)
    await expect(page.getByText(scene.led)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('complementary')).toBeHidden()
    await page.keyboard.press('Control+z')
    await expect(page.getByText(scene.open)).toBeVisible()
    await page.keyboard.press('Control+Shift+z')
    await expect(page.getByText(scene.led)).toBeVisible()

    await lines.first().focus()
    await page.keyboard.press('ArrowDown')
    await expect(lines.nth(1)).toBeFocused()
    await page.getByRole('button', { name: scene.walk }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: scene.first })).toBeFocused()
    await page.keyboard.press('1')
    await page.keyboard.press('1')
    await expect(page.getByRole('heading', { name: scene.private })).toBeFocused()
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(lines).toHaveCount(3)

    const pdf = join(folder, 'tree.pdf')
    await answerDialogs(app, pdf)
    await page.getByRole('button', { name: scene.print }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('checkbox')).toHaveCount(0)
    await dialog.locator('button[type=submit]').click()
    await expect(dialog.getByText('tree.pdf')).toBeVisible({ timeout: 30_000 })
    const paper = readPdf(pdf)
    expect(paper.pages).toBe(1)
    for (const words of [scene.first, scene.second, scene.private])
      expect(squeeze(paper.text(1))).toContain(squeeze(words))
    expect(paper.structure).toMatch(/\bLI\b/)
  })
}
