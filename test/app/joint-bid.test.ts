import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { wordsOf } from '../../electron/words.ts'
import { answerDialogs, expect, findBarriers, test } from '../support/app.ts'
import { tabTo } from '../support/keys.ts'
import { readPdf } from '../support/pdf.ts'
import { addTown, asked } from '../support/town.ts'

for (const { language, locale, colorScheme } of [
  { language: 'en', locale: 'en-GB', colorScheme: 'light' },
  { language: 'he', locale: 'he-IL', colorScheme: 'dark' },
] as const) {
  test(`an alliance wins a joint bid, by keyboard alone (${language})`, async ({ folder, launch }) => {
    test.setTimeout(180_000)
    const t = await wordsOf(language)
    const { file } = makeWorkspace(folder, language, 'empty')
    addTown(file)
    const { window: page, app } = await launch({ args: [file], locale })
    await page.emulateMedia({ colorScheme })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const press = (...keys: string[]) =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
    const pressOn = async (name: string | RegExp) => {
      await tabTo(page, page.getByRole('main').getByRole('button', { name }).first())
      await press('Enter')
    }
    const choose = async (label: string, name: string) => {
      await tabTo(page, page.getByRole('combobox', { name: label }))
      await page.keyboard.type(name)
      await page.getByRole('option', { name }).first().waitFor()
      await press('ArrowDown', 'Enter')
    }
    const write = async (label: string, words: string) => {
      await tabTo(page, page.getByRole('textbox', { name: label }).first())
      await page.keyboard.type(words)
      await press('Enter')
    }
    const print = async (name: string) => {
      const pdf = join(folder, name)
      await answerDialogs(app, pdf)
      await tabTo(
        page,
        page
          .getByRole('main')
          .getByRole('button', { name: t('exports.sheetAction') })
          .first(),
      )
      await press('Enter')
      const dialog = page.getByRole('dialog')
      await tabTo(page, dialog.locator('button[type=submit]'))
      await press('Enter')
      await expect.poll(() => existsSync(pdf), { timeout: 20_000 }).toBe(true)
      await press('Escape')
      await expect(dialog).toHaveCount(0)
      return readPdf(pdf)
    }
    const grid = page.getByRole('grid', { name: t('alliances.coverage') })
    const states = (state: 'covered' | 'gap') =>
      grid.getByText(t(`glossary.coverage.${state}`), { exact: true })

    // Four firms of a town are a body of their own.
    await press('Control+9')
    await pressOn(t('alliances.new'))
    await expect(page.getByRole('textbox', { name: t('alliances.field.name') })).toBeFocused()
    await page.keyboard.type('Harbour Street')
    await press('Enter')
    const members = page.getByRole('list', { name: t('alliances.members') })
    for (const name of ['Mill', 'Hotel', 'Qzcafe']) {
      await choose(t('alliances.addMember'), name)
      await expect(members.getByRole('button', { name })).toBeVisible()
    }
    await tabTo(page, members.getByRole('button', { name: 'Qzcafe' }))
    await press('Enter')
    const member = page.getByRole('complementary', { name: 'Qzcafe' })
    await tabTo(page, member.getByLabel(t('alliances.addCapability')))
    await page.keyboard.type('Coffee')
    await press('Enter')
    await tabTo(page, member.getByRole('textbox', { name: t('alliances.addProof') }))
    await page.keyboard.type('Letter of the club')
    await press('Enter')
    await expect(member.getByText(t('glossary.proof.valid'), { exact: true })).toBeVisible()
    expect(await findBarriers(page)).toEqual([])
    expect((await print('alliance.pdf')).pages).toBe(1)

    // Ten things are asked: eight are covered, two are not.
    await write(t('alliances.addBid'), 'Harbour festival')
    await expect(page.getByRole('textbox', { name: t('alliances.addRequirement') })).toBeVisible()
    await tabTo(page, page.getByRole('textbox', { name: t('alliances.addRequirement') }))
    for (const [at, title] of asked.entries()) {
      await page.keyboard.type(title)
      await press('Enter')
      await expect(grid.getByRole('rowheader')).toHaveCount(at + 1)
    }
    await expect(states('covered')).toHaveCount(8)
    await expect(states('gap')).toHaveCount(2)

    // A gap leads to who could fill it, who is asked and joins.
    await tabTo(page, grid.locator('[data-cell][tabindex="0"]'))
    for (let row = 1; row < 9; row++) await press('ArrowDown')
    await press('Enter')
    const gap = page.getByRole('complementary', { name: 'Tents' })
    await tabTo(page, gap.getByRole('button', { name: t('alliances.inviteNamed', { name: 'Tent hire' }) }))
    await press('Enter')
    await expect(gap.getByText(t('alliances.invited'), { exact: true })).toBeVisible()
    expect(await findBarriers(page)).toEqual([])
    await press('Escape')
    await pressOn('Harbour Street')
    await choose(t('alliances.addMember'), 'Tent hire')
    await expect(members.getByRole('button', { name: 'Tent hire' })).toBeVisible()
    await tabTo(page, page.getByRole('list', { name: t('alliances.bids') }).getByRole('button'))
    await press('Enter')
    await expect(states('covered')).toHaveCount(9)

    // What it is worth, for which objective, and who gets how much.
    await write(t('alliances.field.value'), '1000')
    await tabTo(page, page.getByRole('combobox', { name: t('glossary.objective') }))
    await press('Enter')
    await page.getByRole('option', { name: 'New revenue' }).waitFor()
    await press('ArrowDown', 'Enter')
    await pressOn(t('alliances.splitEvenly'))
    await expect(page.getByRole('table', { name: t('alliances.split') })).toContainText('20')

    // Lost, it asks for a lesson; won, its story serves the objective.
    await pressOn(t('alliances.turn.submitted'))
    await pressOn(t('alliances.turn.lost'))
    await expect(page.getByText(t('alliances.lostAsks'))).toBeVisible()
    await pressOn(t('alliances.stepBack.submitted'))
    await pressOn(t('alliances.turn.won'))
    await pressOn(t('alliances.makeCaseStudy'))
    await expect(
      page.getByRole('list', { name: t('alliances.caseStudies') }).getByRole('button'),
    ).toHaveCount(1)
    expect(await findBarriers(page)).toEqual([])
    const paper = await print('bid.pdf')
    expect([paper.isTagged, paper.language]).toEqual([true, language])
    expect(paper.text()).toContain('Harbour festival')

    // The month says what it brought to the goal.
    await press('Control+5')
    await pressOn(t('charts.next.month'))
    await expect(page.getByRole('region', { name: t('alliances.inReview.title') })).toContainText(
      'Work for the town',
    )
  })
}
