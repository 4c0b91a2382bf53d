import { makeWorkspace } from '../../build/pictures/workspace.ts'
import en from '../../shared/i18n/en.json' with { type: 'json' }
import he from '../../shared/i18n/he.json' with { type: 'json' }
import { expect, findBarriers, test } from '../support/app.ts'
import { tabTo } from '../support/keys.ts'

for (const { language, locale, words } of [
  { language: 'en', locale: 'en-GB', words: en },
  { language: 'he', locale: 'he-IL', words: he },
] as const) {
  test(`J1: goal, objective and tactic in ${language}, by keyboard alone`, async ({ folder, launch }) => {
    const { strategy, glossary } = words
    const { file } = makeWorkspace(folder, language, 'empty')
    const { app, window: page } = await launch({ args: [file], locale })
    const panel = page.getByRole('complementary')
    const field = (name: string) => panel.getByRole('textbox', { name, exact: true })
    const line = (name: string) => page.getByRole('treeitem', { name })
    const missing = (part: keyof typeof strategy.missing) =>
      panel.getByRole('button', { name: strategy.missing[part], exact: true })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('g')
    await page.keyboard.press('s')

    // A goal from the sets, by the arrows.
    const first = page.getByRole('radio', { name: strategy.starter.presence.title })
    await tabTo(page, first)
    await page.keyboard.press('ArrowDown')
    const { title, good, thank } = strategy.starter.sentiment
    await expect(page.getByRole('radio', { name: title })).toBeChecked()
    await tabTo(page, page.getByRole('button', { name: strategy.empty.take }))
    await page.keyboard.press('Enter')
    await expect(line(title)).toBeFocused()
    await page.keyboard.press('Space')
    await tabTo(page, panel.getByRole('combobox', { name: strategy.field.priority }))
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('option', { name: strategy.priority.high })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(panel.getByRole('combobox', { name: strategy.field.priority })).toHaveValue(
      strategy.priority.high,
    )
    await expect(page.getByRole('listbox')).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(line(title)).toBeFocused()

    // Its first objective is counted already, and says what nobody but the team can know.
    await page.keyboard.press('ArrowDown')
    await expect(line(good)).toBeFocused()
    await expect(line(good)).toContainText(strategy.check.notYet)
    await page.keyboard.press('Space')
    await expect(missing('measure')).toBeHidden()
    for (const part of ['baseline', 'target', 'date', 'responsible'] as const)
      await expect(missing(part)).toBeVisible()
    await tabTo(page, missing('target'))
    await page.keyboard.press('Enter')
    await expect(field(strategy.field.target)).toBeFocused()
    await page.keyboard.type('a lot')
    await page.keyboard.press('Tab')
    await expect(panel.getByText(words.app.notANumber.split('{{')[0] ?? '')).toBeVisible()
    await expect(field(strategy.field.target)).toHaveValue('a lot')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('30')
    await page.keyboard.press('Tab')
    await expect(missing('target')).toBeHidden()
    await expect(missing('date')).toBeVisible()
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Escape')

    // What it takes: the hours of its tactic.
    await page.keyboard.press('ArrowDown')
    await expect(line(thank)).toBeFocused()
    await page.keyboard.press('Space')
    await tabTo(page, field(strategy.field.effort))
    await page.keyboard.type('12')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await expect(line(thank)).toBeFocused()

    // The sets stay at hand, and know what was taken.
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox', { name: words.shell.palette.title })).toBeFocused()
    await page.keyboard.type(strategy.take.open.replace('…', ''))
    const offer = page.getByRole('option', { name: strategy.take.open })
    await expect(offer).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: strategy.take.title })
    await expect(dialog.getByRole('radio', { name: title })).toHaveAccessibleName(
      `${title} ${strategy.take.taken}`,
    )
    expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await app.close()

    const { window: again } = await launch({ args: [file], locale })
    await again.getByRole('button', { name: glossary.strategy, exact: true }).click()
    await again.getByRole('treeitem', { name: thank }).focus()
    await again.keyboard.press('Space')
    await expect(again.getByRole('textbox', { name: strategy.field.effort })).toHaveValue('12')
  })
}
