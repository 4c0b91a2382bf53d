import Database from 'better-sqlite3'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { wordsOf } from '../../electron/words.ts'
import { expect, findBarriers, test } from '../support/app.ts'

const cases = [
  { language: 'en', locale: 'en-GB', lead: 'Nora Sample' },
  { language: 'he', locale: 'he-IL', lead: 'נועה לדוגמה' },
] as const

for (const { language, locale, lead } of cases) {
  test(`gives a lone lead who forgot the PIN a way back that everybody sees (${language})`, async ({
    folder,
    launch,
  }) => {
    test.setTimeout(90_000)
    const t = await wordsOf(language)
    const { file } = makeWorkspace(folder, language, 'sample')
    const first = await launch({ args: [file], locale })
    const page = first.window
    const settings = () => page.getByRole('button', { name: t('shell.settings'), exact: true })
    await settings().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: t('team.setPin') }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('4711')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: t('team.changePin') })).toBeVisible()
    await first.app.close()

    // Whoever starts next finds no way in but to say that it is forgotten; nobody else leads.
    const second = await launch({ args: [file], locale, isSeatAsked: true })
    const picker = second.window
    await picker.getByRole('listitem').getByRole('button', { name: lead }).focus()
    await picker.keyboard.press('Enter')
    await picker.getByRole('button', { name: t('team.forgot') }).focus()
    await picker.keyboard.press('Enter')
    await expect(picker.getByText(t('team.forgotWaitOnly', { name: `\u2068${lead}\u2069` }))).toBeVisible()
    expect(await findBarriers(picker)).toEqual([])
    await picker.getByRole('button', { name: t('team.forgotSay') }).focus()
    await picker.keyboard.press('Enter')
    const goes = picker.getByText(t('team.pinGoes', { moment: '' }).slice(0, 12))
    await expect(goes).toBeVisible()
    expect(await findBarriers(picker)).toEqual([])
    await second.app.close()

    // A day later.
    const sqlite = new Database(file)
    sqlite.prepare("update memberPin set forgottenAt = '2026-01-01T00:00:00.000Z'").run()
    sqlite.close()
    const third = await launch({ args: [file], locale, isSeatAsked: true })
    const again = third.window
    await again.getByRole('listitem').getByRole('button', { name: lead }).focus()
    await again.keyboard.press('Enter')
    await again.getByRole('button', { name: t('shell.settings'), exact: true }).click()
    const changes = again.getByRole('group').filter({ hasText: t('team.history') })
    await changes.getByText(t('team.history')).click()
    for (const deed of ['pinLapsed', 'pinForgotten', 'pinSet'])
      await expect(changes.getByText(t(`team.did.${deed}`, { name: `\u2068${lead}\u2069` }))).toBeVisible()
    await expect(again.getByRole('button', { name: t('team.setPin') })).toBeVisible()
    expect(await findBarriers(again)).toEqual([])
  })
}
