import { join } from 'node:path'
import type { Page } from '@playwright/test'
import en from '../../shared/i18n/en.json' with { type: 'json' }
import he from '../../shared/i18n/he.json' with { type: 'json' }
import it from '../../shared/i18n/it.json' with { type: 'json' }
import { answerDialogs, expect, test } from '../support/app.ts'
import { tabTo } from '../support/keys.ts'
import { readPdf, squeeze } from '../support/pdf.ts'

/** Once round: Tab until something of this name has the keyboard, then the key. */
async function press(page: Page, role: 'button' | 'radio' | 'menuitem', name: string, key = 'Enter') {
  const there = page.getByRole(role, { name, exact: true })
  await expect(there.first()).toBeVisible()
  await there.first().focus()
  await page.keyboard.press(key)
}

for (const { language, locale, words, brand, said } of [
  {
    language: 'en',
    locale: 'en-GB',
    words: en,
    brand: 'Sample Corner Shop',
    said: { families: 'Families nearby', age: '30 to 45', place: 'Within 3 km, see @corner.shop' },
  },
  {
    language: 'he',
    locale: 'he-IL',
    words: he,
    brand: 'חנות לדוגמה',
    said: { families: 'משפחות מהשכונה', age: '30 עד 45', place: 'עד 3 ק״מ, ראו @corner.shop' },
  },
] as const) {
  test(`J1 in ${language}: a first strategy in one sitting, by keyboard alone, and the plan in Italian`, async ({
    folder,
    launch,
  }) => {
    const { strategy, glossary, start, exports: words_ } = words
    const { app, window: page } = await launch({ locale })
    const file = join(folder, 'first.rapport')
    await answerDialogs(app, file)

    // A brand of one's own.
    await page.getByRole('textbox', { name: start.name }).focus()
    await page.keyboard.type(brand)
    await page.getByRole('button', { name: start.empty }).focus()
    await page.keyboard.press('Enter')
    await press(page, 'button', glossary.strategy)

    // Whether to be here at all: five times yes.
    const chapter = (name: string) => press(page, 'button', name)
    await chapter(strategy.tab.gate)
    for (const [place, question] of Object.values(glossary.gateQuestion).entries()) {
      const group = page.getByRole('group', { name: question })
      const yes = group.getByRole('radio').first()
      if (place === 0) await tabTo(page, yes)
      else await expect(yes).toBeFocused()
      await page.keyboard.press('Space')
      await expect(yes).toBeChecked()
      await page.keyboard.press('Control+Enter')
    }
    await expect(page.getByRole('heading', { name: strategy.gate.stand.yes.title })).toBeVisible()

    // A goal from the sets, with its objectives.
    await chapter(strategy.tab.plan)
    const { title } = strategy.starter.presence
    await tabTo(page, page.getByRole('radio', { name: title }))
    await page.keyboard.press('Space')
    await tabTo(page, page.getByRole('button', { name: strategy.empty.take }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('treeitem', { name: title })).toBeFocused()

    // An audience with two fields that nobody has confirmed: two questions for a customer.
    await chapter(strategy.tab.audiences)
    await press(page, 'button', strategy.add.audience)
    const panel = page.getByRole('complementary')
    await panel.getByRole('textbox').first().focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type(said.families)
    await page.keyboard.press('Enter')
    for (const [field, text] of [
      [strategy.audience.field.age, said.age],
      [strategy.audience.field.location, said.place],
    ] as const) {
      await tabTo(page, panel.getByRole('textbox', { name: field }))
      await page.keyboard.type(text)
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Escape')
    await page.getByRole('radio', { name: strategy.tab.audiences }).focus()
    await page.keyboard.press('ArrowDown')
    const ask = strategy.evidence.ask.replace('{{total}}', '2')
    await expect(page.getByRole('radio', { name: ask })).toBeChecked()
    await expect(page.getByRole('main').getByRole('checkbox')).toHaveCount(2)

    // The name is claimed where nobody will post.
    await chapter(strategy.tab.channels)
    await press(page, 'button', strategy.add.channel)
    await press(page, 'menuitem', 'TikTok')
    const decision = panel.getByRole('combobox', { name: strategy.channel.decision })
    await tabTo(page, decision)
    await page.keyboard.press('ArrowDown')
    await page.getByRole('option', { name: strategy.decision.claim }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(decision).toHaveValue(strategy.decision.claim)
    await page.keyboard.press('Escape')

    // The plan for an owner who reads Italian.
    const pdf = join(folder, 'piano.pdf')
    await answerDialogs(app, pdf)
    await page.keyboard.press('Control+e')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Italiano' }).focus()
    await page.keyboard.press('Space')
    await dialog.getByRole('button', { name: words_.run }).focus()
    await page.keyboard.press('Enter')
    await expect(dialog.getByText('piano.pdf')).toBeVisible({ timeout: 30_000 })
    const plan = readPdf(pdf)
    const text = squeeze(plan.text())
    for (const one of [
      brand,
      title,
      said.families,
      it.print.gate.heading.yes,
      it.print.decision.claim,
      'TikTok',
    ])
      expect(text).toContain(squeeze(one))
    expect(text).toContain('@corner.shop')
    expect([plan.language, plan.isTagged]).toEqual(['it', true])
    await app.close()

    const { window: again } = await launch({ args: [file], locale })
    await press(again, 'button', glossary.strategy)
    await press(again, 'button', strategy.tab.plan)
    await expect(again.getByRole('treeitem', { name: title })).toBeVisible()
    await press(again, 'button', strategy.tab.audiences)
    await expect(again.getByRole('main').getByText(said.families).first()).toBeVisible()
  })
}
