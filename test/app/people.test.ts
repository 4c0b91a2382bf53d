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
    people: 'Who does what',
    policies: 'Policies',
    crisis: 'Crisis page',
    calendar: 'Calendar',
    add: 'Add an activity',
    named: 'What has to be done?',
    activity: 'Read the shop’s own mail',
    open: 'Nobody does it yet',
    both: 'Does, answers',
    starter: 'Speaking for us',
    publish: 'Publish as version 1',
    read: '0 of 5',
    one: '1 of 5',
    hold: 'Hold all posts',
    held: 'All posts are on hold.',
    goOn: 'Let the posts go on',
    print: 'Print the crisis page',
    title: 'When something goes wrong',
    forth: 'ArrowRight',
  },
  {
    language: 'he',
    locale: 'he-IL',
    strategy: 'אסטרטגיה',
    people: 'מי עושה מה',
    policies: 'מדיניות',
    crisis: 'דף חירום',
    calendar: 'לוח שנה',
    add: 'הוספת פעילות',
    named: 'מה צריך לעשות?',
    activity: 'קריאת הדואר של החנות',
    open: 'עדיין אין מי שמבצע',
    both: 'מבצע, באחריות',
    starter: 'לדבר בשמנו',
    publish: 'פרסום כגרסה 1',
    read: '0 מתוך 5',
    one: '1 מתוך 5',
    hold: 'לעצור את כל הפוסטים',
    held: 'כל הפוסטים בהמתנה.',
    goOn: 'להמשיך את הפוסטים',
    print: 'הדפסת דף החירום',
    title: 'כשמשהו משתבש',
    forth: 'ArrowLeft',
  },
] as const

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus()
  await page.keyboard.press('Enter')
}

for (const scene of scenes) {
  test(`who does what, by which rules, and how everything is stopped, by keyboard in ${scene.language}`, async ({
    folder,
    launch,
  }) => {
    const { file } = makeWorkspace(folder, scene.language, 'sample')
    const { app, window: page } = await launch({ args: [file], locale: scene.locale })
    await press(page, scene.strategy)

    await press(page, scene.people)
    const grid = page.getByRole('grid')
    await expect(grid).toBeVisible()
    await press(page, scene.add)
    await expect(page.getByPlaceholder(scene.named)).toBeFocused()
    await page.keyboard.type(scene.activity)
    await page.keyboard.press('Enter')
    const row = grid.getByRole('row').filter({ hasText: scene.activity })
    await expect(row).toContainText(scene.open)
    expect(await findBarriers(page)).toEqual([])
    // From the row's name to its first cell, and the third of the five duties.
    await row.getByRole('rowheader').getByRole('button').focus()
    await page.keyboard.press(scene.forth)
    await page.keyboard.press('3')
    await expect(row).toContainText(scene.both)
    await expect(row).not.toContainText(scene.open)

    for (const place of [1, 2]) {
      await page.getByRole('radio').nth(place).press('Space')
      await expect(page.getByRole('option').first()).toBeVisible()
      expect(await findBarriers(page)).toEqual([])
    }

    await press(page, scene.policies)
    for (const place of [1, 2, 0]) {
      await page.getByRole('radio').nth(place).press('Space')
      await expect(page.getByRole('radio').nth(place)).toBeChecked()
      expect(await findBarriers(page)).toEqual([])
    }
    await page.getByRole('button', { name: scene.starter }).focus()
    await page.keyboard.press('Enter')
    const policy = page.getByRole('option').filter({ hasText: scene.starter })
    await policy.focus()
    await page.keyboard.press('Enter')
    await press(page, scene.publish)
    await expect(policy).toContainText(scene.read)
    await page.getByRole('checkbox').first().focus()
    await page.keyboard.press('Space')
    await expect(policy).toContainText(scene.one)
    expect(await findBarriers(page)).toEqual([])

    await press(page, scene.crisis)
    await expect(page.getByRole('textbox').first()).toBeVisible()
    await press(page, scene.hold)
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: scene.hold }).focus()
    await page.keyboard.press('Enter')
    const banner = page.getByRole('region', { name: scene.held })
    await expect(banner).toBeVisible()
    expect(await findBarriers(page)).toEqual([])
    await press(page, scene.calendar)
    await expect(banner).toBeVisible()
    await press(page, scene.goOn)
    await expect(banner).toBeHidden()

    await page.keyboard.press('Control+z')
    await expect(banner).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(banner).toBeHidden()

    await press(page, scene.strategy)
    await press(page, scene.crisis)
    const pdf = join(folder, 'crisis.pdf')
    await answerDialogs(app, pdf)
    await press(page, scene.print)
    await expect(dialog.getByRole('checkbox')).toHaveCount(0)
    await dialog.locator('button[type=submit]').click()
    await expect(dialog.getByText('crisis.pdf')).toBeVisible({ timeout: 30_000 })
    const paper = readPdf(pdf)
    expect(squeeze(paper.text(1))).toContain(squeeze(scene.title))
    expect(paper.text(1)).toContain('555 01 01')
  })
}

test('long names keep to their columns, and the last person is reached beside the names of what is done', async ({
  folder,
  launch,
}) => {
  const { app, window: page } = await launch({ args: [makeWorkspace(folder, 'en', 'sample').file] })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640))
  await press(page, 'Strategy')
  await press(page, 'Who does what')
  const heads = page.getByRole('grid').getByRole('columnheader')
  await heads.first().getByRole('button').click()
  const long = 'Maria-Magdalena Papadopoulou-Konstantinidou'
  await page.getByRole('complementary').getByRole('textbox', { name: 'Name' }).fill(long)
  await page.keyboard.press('Enter')
  await expect(heads.first().getByRole('button')).toHaveAttribute('title', new RegExp(`^${long}`))
  await page.getByRole('complementary').getByRole('button', { name: 'Close' }).click()
  const [first, second] = [await heads.first().boundingBox(), await heads.nth(1).boundingBox()]
  const name = await heads.first().getByText(long).boundingBox()
  expect((name?.x ?? 0) + (name?.width ?? 0)).toBeLessThanOrEqual(second?.x ?? 0)
  expect(first?.height).toBeLessThan(80)
  await heads.first().getByRole('button').focus()
  await page.keyboard.press('End')
  await expect(heads.last().getByRole('button')).toBeFocused()
  await expect(heads.last()).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('ArrowDown')
  const activity = await page.getByRole('rowheader').first().boundingBox()
  expect(activity?.x).toBeGreaterThan(0)
  const cell = await page.locator(':focus').boundingBox()
  expect(cell?.x).toBeGreaterThanOrEqual((activity?.x ?? 0) + (activity?.width ?? 0) - 1)
})

test('one policy prints alone, and says whose words are printed once they have changed', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { app, window: page } = await launch({ args: [file], locale: 'en-GB' })
  await page.getByRole('button', { name: 'Strategy', exact: true }).click()
  await page.getByRole('navigation').getByRole('button', { name: 'Policies' }).click()
  await page.getByRole('option').filter({ hasText: 'Ground rules' }).click()
  const said = page.getByText('It prints version 1, as it was published.')
  await expect(page.getByRole('button', { name: 'Print this policy' })).toBeVisible()
  await expect(said).toHaveCount(0)
  await page.getByRole('textbox', { name: 'What it says' }).press('Control+End')
  await page.keyboard.type(' **Newly** said.')
  await page.getByRole('combobox', { name: 'Responsible' }).focus()
  await expect(said).toBeVisible()
  expect(await findBarriers(page)).toEqual([])

  const pdf = join(folder, 'policy.pdf')
  await answerDialogs(app, pdf)
  await page.getByRole('button', { name: 'Print this policy' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('button[type=submit]').click()
  await expect(dialog.getByText('policy.pdf')).toBeVisible({ timeout: 30_000 })
  const text = readPdf(pdf).text()
  expect(text).toContain('Ground rules')
  expect(text).not.toContain('Newly said.')
  expect(text).not.toContain('Pictures of people')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Publish as version 2' }).click()
  const versions = page.getByRole('region', { name: 'Versions' })
  await versions.getByText(/^Version 2,/).click()
  await expect(versions.getByRole('strong').filter({ hasText: 'Newly' })).toBeVisible()
})
