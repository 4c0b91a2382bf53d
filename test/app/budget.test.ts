import { join } from 'node:path'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { answerDialogs, expect, findBarriers, test } from '../support/app.ts'
import { readPdf, squeeze } from '../support/pdf.ts'

const scenes = [
  {
    language: 'en',
    locale: 'en-GB',
    strategy: 'Strategy',
    chapter: 'Budget',
    views: ['Costs', 'By month', 'By goal', 'Paid plan'],
    month: 'By month',
    paid: 'Case studies and testimonials',
    name: 'Name',
    wide: 'Too wide: it stays a draft',
    narrow: 'Narrow enough',
    draft: 'Draft: too wide',
    everybody: 'This means everybody',
    audience: 'Audience',
    place: 'Place',
    ages: 'Ages',
    typed: ['Everyone, 18+', '18+', 'Exampleton', '30 to 45'],
    exportPlan: 'Export plan',
    title: 'What it costs',
  },
  {
    language: 'he',
    locale: 'he-IL',
    strategy: 'אסטרטגיה',
    chapter: 'תקציב',
    views: ['עלויות', 'לפי חודש', 'לפי מטרה', 'תוכנית ממומנת'],
    month: 'לפי חודש',
    paid: 'סיפורי לקוחות והמלצות',
    name: 'שם',
    wide: 'רחב מדי: נשאר טיוטה',
    narrow: 'ממוקד מספיק',
    draft: 'טיוטה: רחב מדי',
    everybody: 'זה אומר כולם',
    audience: 'קהל יעד',
    place: 'מקום',
    ages: 'גילים',
    typed: ['כולם', '18 ומעלה', 'תל אביב', '30 עד 45'],
    exportPlan: 'ייצוא התוכנית',
    title: 'כמה זה עולה',
  },
] as const

for (const scene of scenes) {
  test(`the budget in ${scene.language}: sums by keyboard, everybody stays a draft, the owner gets the table`, async ({
    folder,
    launch,
  }) => {
    const { file } = makeWorkspace(folder, scene.language, 'sample')
    const { app, window: page } = await launch({ args: [file], locale: scene.locale })
    await page.getByRole('button', { name: scene.strategy, exact: true }).click()
    await page.getByRole('navigation').getByRole('button', { name: scene.chapter, exact: true }).focus()
    await page.keyboard.press('Enter')
    const main = page.getByRole('main')
    await expect(main.getByRole('option')).toHaveCount(6)
    expect(await findBarriers(page)).toEqual([])

    await main.getByText(scene.views[1], { exact: true }).click()
    const months = main.getByRole('grid', { name: scene.month })
    const cells = months.getByRole('gridcell')
    await cells.first().focus()
    await page.keyboard.press('End')
    await expect(cells.nth(4)).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(cells.nth(9)).toBeFocused()
    // One step back along the line, whichever way it is written.
    await page.keyboard.press(scene.language === 'he' ? 'ArrowRight' : 'ArrowLeft')
    await expect(cells.nth(8)).toBeFocused()
    const sum = await cells.last().innerText()
    expect(sum).toMatch(/\d/)
    expect(await findBarriers(page)).toEqual([])

    await main.getByText(scene.views[3], { exact: true }).click()
    await main.getByRole('button', { name: scene.paid }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: scene.name, exact: true })).toBeFocused()
    await page.keyboard.type('@sample')
    await page.keyboard.press('Enter')
    const row = main.getByRole('option', { name: '@sample' })
    const note = page.getByRole('status').filter({ hasText: scene.wide })
    await expect(note).toBeVisible()
    await page.getByRole('combobox', { name: scene.audience }).click()
    await page.getByRole('listbox').last().getByRole('option').first().click()
    await expect(row).not.toContainText('––')
    const [everyone, anyAge, place, ages] = scene.typed
    const type = async (field: string, text: string) => {
      await page.getByRole('textbox', { name: field }).fill(text)
      await page.keyboard.press('Tab')
    }
    await type(scene.place, everyone)
    await type(scene.ages, anyAge)
    await expect(page.getByText(scene.everybody)).toHaveCount(2)
    await expect(row).toContainText(scene.draft)
    // Nothing typed is lost: it stands as it was written until it is narrowed.
    await expect(page.getByRole('textbox', { name: scene.place })).toHaveValue(everyone)
    await type(scene.place, place)
    await type(scene.ages, ages)
    await expect(page.getByRole('status').filter({ hasText: scene.narrow })).toBeVisible()
    await expect(row).not.toContainText(scene.draft)
    expect(await findBarriers(page, 'html')).toEqual([])

    const pdf = join(folder, 'budget.pdf')
    await answerDialogs(app, pdf)
    await page.getByRole('button', { name: scene.exportPlan }).click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('button[type=submit]').click()
    await expect(dialog.getByText('budget.pdf')).toBeVisible({ timeout: 30_000 })
    const paper = squeeze(readPdf(pdf).text())
    expect(paper).toContain(squeeze(scene.title))
    expect(paper).toContain('@sample')
  })
}
