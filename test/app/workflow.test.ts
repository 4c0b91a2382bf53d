import type { Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { wordsOf } from '../../electron/words.ts'
import { expect, findBarriers, test } from '../support/app.ts'
import { openPart } from '../support/post-panel.ts'

type Case = {
  language: 'en' | 'he'
  locale: string
  lead: string
  approver: string
  author: string
  first: string
}

const cases: Case[] = [
  {
    language: 'en',
    locale: 'en-GB',
    lead: 'Nora Sample',
    approver: 'Tom Example',
    author: 'Priya Sample',
    first: 'Tom',
  },
  {
    language: 'he',
    locale: 'he-IL',
    lead: 'נועה לדוגמה',
    approver: 'תומר דוגמאי',
    author: 'מיכל מדגם',
    first: 'תומר',
  },
]

const panelOf = (page: Page) => page.getByRole('complementary')

/** Sits down by keys: to the name, Enter, and the PIN where one is asked for. */
async function sitDown(page: Page, name: string, pin?: string) {
  await page.getByRole('listitem').getByRole('button', { name }).focus()
  await page.keyboard.press('Enter')
  if (!pin) return
  await page.keyboard.type(pin)
  await page.keyboard.press('Enter')
}

async function press(page: Page, name: string | RegExp) {
  await panelOf(page)
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .focus()
  await page.keyboard.press('Enter')
}

for (const { language, locale, lead, approver, author, first } of cases) {
  test(`sends, approves, edits, compares and mentions by keys, each from their own seat (${language})`, async ({
    folder,
    launch,
  }) => {
    test.setTimeout(120_000)
    const t = await wordsOf(language)
    const { file } = makeWorkspace(folder, language, 'sample')
    const { app, window: page } = await launch({ args: [file], locale, isSeatAsked: true })

    await expect(page.getByRole('heading', { level: 1, name: t('team.whoSits') })).toBeVisible()
    expect(await findBarriers(page)).toEqual([])
    await sitDown(page, author)

    // The author writes, mentions the approver, and sends.
    await page.getByRole('button', { name: t('shell.calendar'), exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.locator('[data-tile]').first().waitFor()
    await page.keyboard.press('n')
    const panel = panelOf(page)
    await expect(panel.getByRole('textbox', { name: t('calendar.title') })).toBeFocused()
    await page.keyboard.type('Bread')
    await page.keyboard.press('Enter')
    const text = panel.getByRole('textbox', { name: t('calendar.text'), exact: true })
    await text.focus()
    await page.keyboard.type('Fresh bread at seven')
    await openPart(panel, t('comment.title'))
    await openPart(panel, t('editor.parts.versions'))
    const comment = panel.getByRole('textbox', { name: t('comment.write') })
    await comment.focus()
    await page.keyboard.type(`Ready? @${first}`)
    await expect(panel.getByRole('option', { name: approver })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(comment).toHaveValue(`Ready? @${approver} `)
    await page.keyboard.press('Control+Enter')
    await expect(panel.getByRole('list', { name: t('comment.title') })).toContainText(approver)
    await press(page, t('calendar.to.inReview'))
    await expect(panel.getByText(t('workflow.refused.ownWork'))).toBeVisible()
    await expect(panel.getByRole('button', { name: t('calendar.to.approved'), exact: true })).toHaveCount(0)
    await expect(panel.getByText(t('workflow.version', { number: 1 }), { exact: true }).first()).toBeVisible()
    expect(await findBarriers(page)).toEqual([])

    // The approver is asked on Today, and says yes to this version.
    await page.keyboard.press('Control+k')
    await page.keyboard.type(t('team.whoSits'))
    await page.keyboard.press('Enter')
    await sitDown(page, approver)
    await page
      .getByRole('button', { name: t('shell.today'), exact: true })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: t('today.mentions.title') })).toContainText('Ready?')
    const mine = page.getByRole('region', { name: t('today.approvals.mine') })
    await expect(mine).toContainText('Bread')
    expect(await findBarriers(page)).toEqual([])
    await page
      .getByRole('region', { name: t('today.mentions.title') })
      .getByRole('button', { name: 'Ready?' })
      .focus()
    await page.keyboard.press('Enter')
    await press(page, t('calendar.to.approved'))
    await expect(panel.getByText(new RegExp(approver)).first()).toBeVisible()
    await expect(panel.getByText(t('glossary.postState.approved'), { exact: true }).first()).toBeVisible()

    // An edit opens it again, says what changed, and the words are compared.
    await text.focus()
    await page.keyboard.press('End')
    await page.keyboard.type(' and eight')
    await text.blur()
    await expect(panel.getByText(t('workflow.changedSince', { what: t('workflow.part.text') }))).toBeVisible()
    await press(page, t('workflow.showChanges'))
    await expect(panel.locator('ins').filter({ hasText: 'eight' }).first()).toBeVisible()
    await press(page, t('workflow.askAgain'))
    await expect(panel.getByText(t('workflow.version', { number: 2 }), { exact: true }).first()).toBeVisible()
    await press(page, new RegExp(`^${t('workflow.compare')}`))
    await expect(panel.getByRole('combobox', { name: t('workflow.compareWith') })).toBeVisible()
    expect(await findBarriers(page)).toEqual([])

    // The lead has a PIN from now on, and is asked for it at the next start.
    await page.keyboard.press('Control+k')
    await page.keyboard.type(t('team.whoSits'))
    await page.keyboard.press('Enter')
    await sitDown(page, lead)
    await page.getByRole('button', { name: t('shell.settings'), exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: t('team.setPin') }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('4711')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: t('team.changePin') })).toBeVisible()
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findBarriers(page)).toEqual([])
    await app.close()

    const again = await launch({ args: [file], locale, isSeatAsked: true })
    await again.window.emulateMedia({ colorScheme: 'dark' })
    await sitDown(again.window, lead, '0000')
    await expect(again.window.getByText(t('app.problem.WRONG_PIN.what'))).toBeVisible()
    expect(await findBarriers(again.window)).toEqual([])
    await again.window.keyboard.type('4711')
    await again.window.keyboard.press('Enter')
    await expect(again.window.getByRole('heading', { level: 1, name: t('settings.title') })).toBeVisible()
  })
}

test('offers a viewer no edits, and says why', async ({ folder, launch }) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { window: page } = await launch({ args: [file] })
  await page.getByRole('button', { name: 'Settings', exact: true }).click()
  await page.getByRole('combobox', { name: 'Role of Priya Sample' }).click()
  await page.getByRole('option', { name: 'Viewer' }).click()
  await page.getByRole('button', { name: /Sample Street Bakery/ }).click()
  await page.getByRole('menuitem', { name: 'Nora Sample sits here' }).click()
  await page.getByRole('button', { name: 'Priya Sample' }).click()
  await expect(page.getByText('Viewer', { exact: true }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Calendar', exact: true }).click()
  await page.locator('[data-tile]').first().waitFor()
  await expect(page.getByRole('button', { name: 'New post' })).toHaveCount(0)
  await page.locator('[data-tile]').first().click()
  const panel = panelOf(page)
  await expect(panel.getByRole('heading', { name: 'Comments' })).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Remove post' })).toHaveCount(0)
  await expect(panel.locator('textarea')).toHaveCount(0)
  expect(await findBarriers(page)).toEqual([])
  const bar = page.getByRole('region', { name: 'With the selected posts' })
  await page
    .locator('[data-tile]')
    .first()
    .click({ modifiers: ['Shift'] })
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: 'Views', exact: true }).click()
  await expect(page.getByText('No view is kept yet')).toBeVisible()
  await expect(page.getByRole('menuitem')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('5')
  await expect(page.getByRole('radio', { name: 'Board' })).toBeChecked()
  const columns = () => page.locator('[data-column]').evaluateAll((all) => all.map((one) => one.ariaLabel))
  const before = await columns()
  await page.locator('[data-column] button:has([data-tile])').first().focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('x')
  await expect(bar).toHaveCount(0)
  expect(await columns()).toEqual(before)
})
