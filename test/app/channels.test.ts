import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { openDb } from '../../db/open.ts'
import { readStrategy } from '../../db/strategy/view.ts'
import en from '../../shared/i18n/en.json' with { type: 'json' }
import he from '../../shared/i18n/he.json' with { type: 'json' }
import { expect, findBarriers, test } from '../support/app.ts'
import { drag } from '../support/drag.ts'

const ways = {
  en: { words: en, locale: 'en-GB', ahead: 'ArrowRight', back: 'ArrowLeft' },
  he: { words: he, locale: 'he-IL', ahead: 'ArrowLeft', back: 'ArrowRight' },
} as const

for (const language of ['en', 'he'] as const) {
  const { words, locale, ahead, back } = ways[language]
  const { decision, channel: says, name, access, fit } = words.strategy
  test(`networks are decided on, looked up, compared and guarded, in ${language}`, async ({
    folder,
    launch,
  }) => {
    const { file } = makeWorkspace(folder, language, 'sample')
    const { app, window: page } = await launch({ args: [file], locale })
    await page.getByRole('button', { name: words.glossary.strategy, exact: true }).click()
    const chapters = page.getByRole('navigation')
    await chapters.getByRole('button', { name: words.strategy.tab.channels, exact: true }).click()
    const among = (word: string) => page.getByRole('listbox', { name: word, exact: true })
    const tikTok = (word: string) => among(word).getByRole('option', { name: 'TikTok' })

    const look = async (from: string, to: string) => {
      await page.getByRole('radio', { name: from, exact: true }).focus()
      await page.keyboard.press(ahead)
      await expect(page.getByRole('radio', { name: to, exact: true })).toBeChecked()
    }

    // By keyboard: out of the decision it had, and back to it.
    await expect(among(decision.active).getByRole('option')).toHaveCount(4)
    await tikTok(decision.claim).focus()
    await page.keyboard.press(`Shift+${ahead}`)
    await expect(tikTok(decision.notHere)).toBeFocused()
    await page.keyboard.press(`Shift+${back}`)
    await expect(tikTok(decision.claim)).toBeFocused()
    await page.keyboard.press(back)
    await expect(among(decision.active).getByRole('option').first()).toBeFocused()
    // By mouse, into a column that is empty.
    const column = page.getByRole('heading', { level: 2, name: decision.listen })
    await drag(tikTok(decision.claim), column)
    await expect(tikTok(decision.listen)).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(tikTok(decision.claim)).toBeVisible()
    expect(await findBarriers(page)).toEqual([])

    // A name is claimed where there is no channel; an impostor asks for steps.
    await look(says.look.board, says.look.names)
    const reddit = page.getByRole('row', { name: /Reddit/ })
    await reddit.getByRole('combobox').click()
    await page.getByRole('option', { name: words.glossary.nameState.impostor }).click()
    const panel = page.getByRole('complementary')
    await panel.getByRole('textbox', { name: name.addStep }).fill('Reported today')
    await page.keyboard.press('Enter')
    await expect(panel.getByRole('listitem').getByRole('textbox')).toHaveValue('Reported today')
    await expect(reddit.getByRole('combobox')).toHaveValue(words.glossary.nameState.impostor)
    expect(await findBarriers(page)).toEqual([])

    // A password has no place in a note either.
    const note = panel.getByRole('textbox', { name: name.note })
    await note.fill('Login pw: hunter2')
    await note.press('Tab')
    await expect(panel.getByText(access.secret)).toBeVisible()
    await expect(note).toHaveValue('Login pw: hunter2')
    await note.fill('Nora asks the network')
    await note.press('Tab')
    await expect(panel.getByText(access.secret)).toHaveCount(0)

    // The same questions of a network that nobody has decided about, and then the decision.
    await look(says.look.names, says.look.fit)
    await expect(panel.getByRole('group', { name: fit.for.customers })).toBeVisible()
    await panel.getByRole('group', { name: fit.for.hours }).getByRole('radio').nth(1).focus()
    await page.keyboard.press('Space')
    await expect(page.getByRole('row', { name: /Reddit/ })).toContainText(words.glossary.gateReply.no)
    expect(await findBarriers(page)).toEqual([])
    await panel.getByRole('combobox', { name: says.decision }).click()
    await page.getByRole('option', { name: decision.notHere }).click()
    await expect(page.getByRole('row', { name: /Reddit/ })).toContainText(decision.notHere)

    // A password has no place here, not even among the drafts.
    await look(says.look.fit, says.look.access)
    await page
      .getByRole('row', { name: /TikTok/ })
      .getByRole('button')
      .click()
    const custodian = panel.getByRole('combobox', { name: access.custodian })
    await custodian.fill('hunter2hunter2')
    await custodian.press('Tab')
    await expect(panel.getByRole('alert')).toHaveText(access.secret)
    await expect(custodian).toHaveValue('hunter2hunter2')
    expect(await findBarriers(page)).toEqual([])
    await custodian.fill('Nora Sample')
    await custodian.press('Tab')
    await expect(panel.getByRole('alert')).toHaveCount(0)
    await expect(page.getByRole('row', { name: /TikTok/ })).toContainText('Nora Sample')
    await app.close()

    const db = openDb(file, { device: 'test', person: '' })
    const view = readStrategy(db)
    const all = JSON.stringify(
      ['change', 'draft'].map((table) => db.sqlite.prepare(`select * from ${table}`).all()),
    )
    db.sqlite.close()
    expect(all).not.toContain('hunter2')
    expect(view.channels.map((one) => [one.network, one.decision])).toContainEqual(['reddit', 'notHere'])
    expect(view.channels.find((one) => one.network === 'tiktok')).toMatchObject({ decision: 'claim' })
  })
}
