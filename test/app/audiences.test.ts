import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { expect, findBarriers, test } from '../support/app.ts'

const words = {
  en: {
    locale: 'en-GB',
    strategy: 'Strategy',
    audiences: 'Audiences',
    ask: /^Ask a customer \(20\)/,
    fewer: /^Ask a customer \(19\)/,
    source: 'Who said it, and where',
    record: 'Record as evidence',
  },
  he: {
    locale: 'he-IL',
    strategy: 'אסטרטגיה',
    audiences: 'קהלי יעד',
    ask: /\(20\)$/,
    fewer: /\(19\)$/,
    source: 'מי אמר, ואיפה',
    record: 'לרשום כראיה',
  },
} as const

for (const language of ['en', 'he'] as const) {
  const { locale, strategy, audiences, ask, fewer, source, record } = words[language]
  test(`an assumption is asked about and becomes evidence, in ${language}`, async ({ folder, launch }) => {
    const { file } = makeWorkspace(folder, language, 'sample')
    const first = await launch({ args: [file], locale })
    const page = first.window
    await page.getByRole('button', { name: strategy, exact: true }).click()
    await page.getByRole('navigation').getByRole('button', { name: audiences, exact: true }).click()
    await expect(page.getByRole('option')).toHaveCount(3)
    await page.getByRole('radio', { name: audiences }).focus()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: ask })).toBeChecked()
    await expect(page.getByRole('checkbox')).toHaveCount(20)
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('checkbox').first().focus()
    await page.keyboard.press('Space')
    await expect(page.getByRole('textbox', { name: source })).toBeFocused()
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.type('A customer, on the telephone')
    await page.getByRole('button', { name: record }).click()
    await expect(page.getByRole('checkbox')).toHaveCount(19)
    await expect(page.getByRole('checkbox').first()).toBeFocused()
    await first.app.close()

    const { window: again } = await launch({ args: [file], locale })
    await expect(again.getByRole('radio', { name: fewer })).toBeChecked()
    await again.getByRole('heading', { level: 2 }).first().getByRole('button').click()
    await expect(again.getByRole('complementary').getByText('A customer, on the telephone')).toBeVisible()
    await again.keyboard.press('Control+z')
    await expect(again.getByRole('checkbox')).toHaveCount(20)
    expect(await findBarriers(again)).toEqual([])
  })
}
