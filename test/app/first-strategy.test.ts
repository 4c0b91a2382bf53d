import { join } from 'node:path'
import type { Page } from '@playwright/test'
import en from '../../shared/i18n/en.json' with { type: 'json' }
import he from '../../shared/i18n/he.json' with { type: 'json' }
import it from '../../shared/i18n/it.json' with { type: 'json' }
import { answerDialogs, expect, test } from '../support/app.ts'
import { downTo, tabTo } from '../support/keys.ts'
import { readPdf, squeeze } from '../support/pdf.ts'

/** Goes on by Tab to what has this role and name, and presses the key there. */
async function press(page: Page, role: 'button' | 'radio', name: string, key = 'Enter') {
  const there = page.getByRole(role, { name, exact: true }).first()
  await expect(there).toBeVisible()
  await tabTo(page, there)
  await page.keyboard.press(key)
}

/** By the palette, as somebody without a mouse goes from chapter to chapter. */
async function goTo(page: Page, chapter: string) {
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog')
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.type(chapter)
  await expect(palette.getByRole('option', { selected: true })).toContainText(chapter)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: chapter })).toBeVisible()
}

/** Adds an account on a network with the decision about it; its panel opens. */
async function addChannel(page: Page, add: string, network: string, decision: string) {
  await press(page, 'button', add)
  const choice = page.getByRole('menuitem', { name: network, exact: true })
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await downTo(page, choice)
  await page.keyboard.press('Enter')
  const decided = page.getByRole('menuitem', { name: decision, exact: true })
  await expect(page.getByRole('menuitem')).toHaveCount(4)
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await downTo(page, decided)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary')).toBeVisible()
}

for (const { language, locale, words, brand, said } of [
  {
    language: 'en',
    locale: 'en-GB',
    words: en,
    brand: 'Sample Corner Shop',
    said: {
      families: 'Families nearby',
      age: '30 to 45',
      place: 'Within 3 km, see @corner.shop',
      objective: 'More followers',
      tactic: 'Two tips a week',
    },
  },
  {
    language: 'he',
    locale: 'he-IL',
    words: he,
    brand: 'חנות לדוגמה',
    said: {
      families: 'משפחות מהשכונה',
      age: '30 עד 45',
      place: 'עד 3 ק״מ, ראו @corner.shop',
      objective: 'יותר עוקבים',
      tactic: 'שתי עצות בשבוע',
    },
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
    await tabTo(page, page.getByRole('textbox', { name: start.name }))
    await page.keyboard.type(brand)
    await tabTo(page, page.getByRole('button', { name: start.empty }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: glossary.strategy, exact: true })).toBeVisible()

    // Whether to be here at all: five times yes.
    await goTo(page, strategy.tab.gate)
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
    await goTo(page, strategy.tab.plan)
    const { title } = strategy.starter.presence
    await tabTo(page, page.getByRole('radio', { name: title }))
    await page.keyboard.press('Space')
    await tabTo(page, page.getByRole('button', { name: strategy.empty.take }))
    await page.keyboard.press('Enter')
    const goal = page.getByRole('treeitem', { name: title })
    await expect(goal).toBeFocused()

    // An objective of one's own is saved as it is, and told what it lacks; a tactic stands under it.
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type(said.objective)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type(said.tactic)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    const objective = page.getByRole('treeitem', { name: said.objective })
    await expect(objective).toContainText(strategy.check.notYet)
    await expect(page.getByRole('treeitem', { name: said.tactic })).toHaveAttribute('aria-level', '3')

    // An audience with two fields that nobody has confirmed: two questions for a customer.
    await goTo(page, strategy.tab.audiences)
    await press(page, 'button', strategy.add.audience)
    const panel = page.getByRole('complementary')
    await tabTo(page, panel.getByRole('textbox').first())
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
    await tabTo(page, page.getByRole('radio', { name: strategy.tab.audiences }))
    await page.keyboard.press('ArrowDown')
    const ask = strategy.evidence.ask.replace('{{total}}', '2')
    await expect(page.getByRole('radio', { name: ask })).toBeChecked()
    await expect(page.getByRole('main').getByRole('checkbox')).toHaveCount(2)

    // The name is claimed where nobody will post; another network is where the tactic is carried out.
    await goTo(page, strategy.tab.channels)
    await addChannel(page, strategy.add.channel, 'Instagram', strategy.decision.active)
    await page.keyboard.press('Escape')
    await addChannel(page, strategy.add.channel, 'TikTok', strategy.decision.claim)
    const decision = panel.getByRole('combobox', { name: strategy.channel.decision })
    await expect(decision).toHaveValue(strategy.decision.claim)
    await page.keyboard.press('Escape')

    await goTo(page, strategy.tab.plan)
    await tabTo(page, page.getByRole('treeitem').and(page.locator('[tabindex="0"]')))
    await page.keyboard.press('Home')
    await downTo(page, page.getByRole('treeitem', { name: said.tactic }))
    await page.keyboard.press('Space')
    await tabTo(page, panel.getByRole('combobox', { name: strategy.field.channels }))
    await page.keyboard.type('Insta')
    await page.getByRole('option', { name: 'Instagram' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(panel.getByText('Instagram').first()).toBeVisible()
    await page.keyboard.press('Escape')

    // The plan for an owner who reads Italian.
    const pdf = join(folder, 'piano.pdf')
    await answerDialogs(app, pdf)
    await page.keyboard.press('Control+e')
    const dialog = page.getByRole('dialog')
    await tabTo(
      page,
      dialog.getByRole('radiogroup', { name: words_.language }).getByRole('radio', { checked: true }),
    )
    await downTo(page, dialog.getByRole('radio', { name: 'Italiano' }))
    await tabTo(page, dialog.getByRole('button', { name: words_.run }))
    await page.keyboard.press('Enter')
    await expect(dialog.getByText('piano.pdf')).toBeVisible({ timeout: 30_000 })
    const plan = readPdf(pdf)
    const text = squeeze(plan.text())
    for (const one of [
      brand,
      title,
      said.objective,
      it.print.goals.notMeasurable,
      said.tactic,
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
    await expect(again.getByRole('button', { name: glossary.strategy, exact: true })).toBeVisible()
    await goTo(again, strategy.tab.plan)
    await expect(again.getByRole('treeitem', { name: said.tactic })).toBeVisible()
    await goTo(again, strategy.tab.audiences)
    await expect(again.getByRole('main').getByText(said.families).first()).toBeVisible()
  })
}
