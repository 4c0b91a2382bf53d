import { join } from 'node:path'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { answerDialogs, expect, findBarriers, test } from '../support/app.ts'
import { tabTo } from '../support/keys.ts'
import { readPdf, squeeze } from '../support/pdf.ts'

const scenes = [
  {
    language: 'en',
    locale: 'en-GB',
    strategy: 'Strategy',
    gate: 'Should we be here?',
    first: 'Do our customers want us there?',
    replies: ['Yes', 'No', 'Not sure'],
    reason: 'Reason',
    said: 'We asked @dana_k; nobody looks for us there.',
    stand: 'Not now, and that is a good answer',
    instead: 'Put the time where they do look',
    print: 'Print this page',
    title: 'Why we are not here, for now',
    goals: 'Goals',
    write: 'Write the first goal',
  },
  {
    language: 'he',
    locale: 'he-IL',
    strategy: 'אסטרטגיה',
    gate: 'האם להיות כאן?',
    first: 'האם הלקוחות רוצים אותנו שם?',
    replies: ['כן', 'לא', 'לא בטוח'],
    reason: 'נימוק',
    said: 'שאלנו את @dana_k; איש אינו מחפש אותנו שם.',
    stand: 'לא עכשיו, וזו תשובה טובה',
    instead: 'השקיעו את הזמן',
    print: 'הדפסת העמוד הזה',
    title: 'למה אנחנו לא כאן, לעת עתה',
    goals: 'מטרות',
    write: 'כתיבת המטרה הראשונה',
  },
] as const

for (const scene of scenes) {
  test(`J1: a no in ${scene.language}, by keyboard, is kind, prints alone and locks nothing`, async ({
    folder,
    launch,
  }) => {
    const { file } = makeWorkspace(folder, scene.language, 'empty')
    const { app, window: page } = await launch({ args: [file], locale: scene.locale })
    await page.getByRole('button', { name: scene.strategy, exact: true }).click()
    await page.getByRole('button', { name: scene.gate }).focus()
    await page.keyboard.press('Enter')
    const question = page.getByRole('group', { name: scene.first })
    await expect(question).toBeVisible()
    const yes = question.getByRole('radio', { name: scene.replies[0], exact: true })
    await tabTo(page, yes)
    // The arrows walk through the answers; the reason is one key away, the next question one more.
    await page.keyboard.press('ArrowDown')
    await expect(question.getByRole('radio', { name: scene.replies[1], exact: true })).toBeChecked()
    await page.keyboard.press('Enter')
    await expect(question.getByRole('textbox', { name: scene.reason })).toBeFocused()
    await page.keyboard.type(scene.said)
    await page.keyboard.press('Control+Enter')
    const second = page.getByRole('group').nth(1)
    await expect(second.getByRole('radio').first()).toBeFocused()
    await page.keyboard.press('Space')
    await expect(second.getByRole('radio').first()).toBeChecked()
    await expect(page.getByRole('heading', { name: scene.stand })).toBeVisible()
    expect(await findBarriers(page)).toEqual([])

    const pdf = join(folder, 'gate.pdf')
    await answerDialogs(app, pdf)
    await page.getByRole('button', { name: scene.print }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('checkbox')).toHaveCount(0)
    await dialog.locator('button[type=submit]').click()
    await expect(dialog.getByText(/gate\.pdf/)).toBeVisible({ timeout: 30_000 })
    await expect(dialog.getByText(/[1-9]\d* kB/)).toBeVisible()
    const paper = readPdf(pdf)
    expect(paper.pages).toBe(1)
    expect(squeeze(paper.text())).toContain(squeeze(scene.title))
    expect(paper.text()).toContain('@dana_k')
    expect(squeeze(paper.text())).toContain(squeeze(scene.instead))
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: scene.goals, exact: true }).click()
    await expect(page.getByRole('button', { name: scene.write })).toBeEnabled()
    await app.close()

    const again = await launch({ args: [file], locale: scene.locale })
    await again.window.getByRole('button', { name: scene.gate, exact: true }).click()
    await expect(again.window.getByText(scene.said)).toBeVisible()
  })
}
