import type { Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { expect, findBarriers, test } from '../support/app.ts'

const scenes = [
  {
    language: 'en',
    locale: 'en-GB',
    strategy: 'Strategy',
    chapter: 'Business',
    pages: ['Customers', 'Planning', 'Risks'],
    name: 'Name',
    write: 'Write the first goal',
    common: 'A complaint spreads in public',
    likely: ['How likely', 'Likely'],
    impact: ['How much it would hurt', 'Severe'],
    grid: 'Where the risks lie',
    heavy: 'High',
    goal: 'Be known on our street',
    fedBy: 'What the business brings to it',
  },
  {
    language: 'he',
    locale: 'he-IL',
    strategy: 'אסטרטגיה',
    chapter: 'העסק',
    pages: ['לקוחות', 'תכנון', 'סיכונים'],
    name: 'שם',
    write: 'כתיבת המטרה הראשונה',
    common: 'תלונה מתפשטת בפומבי',
    likely: ['כמה סביר', 'סביר'],
    impact: ['כמה יכאב', 'חמורה'],
    grid: 'היכן הסיכונים',
    heavy: 'גבוה',
    goal: 'להיות מוכרים ברחוב שלנו',
    fedBy: 'מה העסק מביא לזה',
  },
] as const

async function choose(page: Page, [field, option]: readonly [string, string]): Promise<void> {
  await page.getByRole('combobox', { name: field }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option', { name: option, exact: true })).toBeVisible()
  await page.getByRole('option', { name: option, exact: true }).click()
}

for (const scene of scenes) {
  test(`the business in ${scene.language}: questions teach, a risk is weighed, a goal shows what feeds it`, async ({
    folder,
    launch,
  }) => {
    const { file } = makeWorkspace(folder, scene.language, 'empty')
    const { app, window: page } = await launch({ args: [file], locale: scene.locale })
    await page.getByRole('button', { name: scene.strategy, exact: true }).click()
    await page.getByRole('button', { name: scene.write }).click()
    await page.keyboard.type(scene.goal)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')

    const chapter = page.getByRole('navigation').getByRole('button', { name: scene.chapter, exact: true })
    await chapter.focus()
    await page.keyboard.press('Enter')
    const main = page.getByRole('main')
    // A question is answered by taking it: the name is asked for at once.
    const questions = main.getByRole('listitem').getByRole('button')
    await expect(questions).toHaveCount(2)
    await questions.first().focus()
    await page.keyboard.press('Enter')
    const title = page.getByRole('textbox', { name: scene.name, exact: true })
    await expect(title).toBeFocused()
    await page.keyboard.type('@sample_street')
    await page.keyboard.press('Enter')
    await expect(main.getByRole('option', { name: '@sample_street' })).toBeVisible()
    await expect(questions).toHaveCount(1)
    await page.getByRole('checkbox', { name: scene.goal }).focus()
    await page.keyboard.press('Space')
    await expect(page.getByRole('checkbox', { name: scene.goal })).toBeChecked()
    await expect(main.getByRole('option', { name: scene.goal })).toBeVisible()

    const first = main.getByRole('radio', { name: scene.pages[0] })
    await first.focus()
    await page.keyboard.press('ArrowRight')
    await expect(main.getByRole('radio', { name: scene.pages[0] })).not.toBeChecked()
    await main.getByText(scene.pages[2], { exact: true }).click()
    await main.getByRole('button', { name: scene.common }).focus()
    await page.keyboard.press('Enter')
    const risk = main.getByRole('option', { name: scene.common })
    await risk.focus()
    await page.keyboard.press('Enter')
    await choose(page, scene.likely)
    await choose(page, scene.impact)
    await expect(risk).toContainText(scene.heavy)
    const grid = main.getByRole('table', { name: scene.grid })
    await expect(grid.getByRole('button', { name: scene.common })).toBeVisible()
    expect(await findBarriers(page, 'html')).toEqual([])
    await app.close()

    const again = await launch({ args: [file], locale: scene.locale })
    const after = again.window
    await after.getByRole('navigation').getByRole('button', { name: scene.strategy, exact: true }).click()
    await after.getByRole('treeitem', { name: scene.goal }).focus()
    await after.keyboard.press('Space')
    const fedBy = after.getByRole('heading', { name: scene.fedBy })
    await expect(fedBy).toBeVisible()
    await after.getByRole('button', { name: '@sample_street' }).click()
    await expect(after.getByRole('main').getByRole('option', { name: '@sample_street' })).toHaveAttribute(
      'aria-selected',
      'true',
    )
  })
}
