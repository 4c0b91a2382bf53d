import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { addPost } from '../../db/calendar/calendar.ts'
import { backUp } from '../../db/file/backup-round.ts'
import { closeDb, openDb } from '../../db/open.ts'
import { addContact } from '../../db/relationships/relationships.ts'
import { wordsOf } from '../../electron/words.ts'
import { expect, findBarriers, test } from '../support/app.ts'
import { removeContacts } from '../support/contacts.ts'
import { tabTo } from '../support/keys.ts'

const name = 'Zelda Qztest'

for (const { language, locale, colorScheme } of [
  { language: 'en', locale: 'en-GB', colorScheme: 'light' },
  { language: 'he', locale: 'he-IL', colorScheme: 'dark' },
] as const) {
  test(`forgets a person by keys, in the file and in its backups, for ever (${language})`, async ({
    folder,
    launch,
  }) => {
    const t = await wordsOf(language)
    const { file } = makeWorkspace(folder, language, 'sample')
    const db = openDb(file, { device: 'device-1' })
    addContact(db, { kind: 'person', name, note: 'Qznote' })
    const removed = addContact(db, { kind: 'person', name: 'Mirth Qznotemore' })
    removeContacts(db, [removed.id])
    addPost(db, { title: `With ${name}`, day: '2026-11-20', time: null, channelId: null })
    closeDb(db)
    backUp(file, '2026-11-01T08:00:00.000Z', null)

    const { app, window: page } = await launch({ args: [file], locale })
    await page.emulateMedia({ colorScheme })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Qznote')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary', { name })).toBeVisible()
    await page.keyboard.press('Control+k')
    await page.keyboard.type(t('relationships.forget.title').split(' ')[0] ?? '')
    await page.getByRole('option', { name: new RegExp(name) }).waitFor()
    await page.keyboard.press('Enter')

    const dialog = page.getByRole('dialog', { name: t('relationships.forget.title') })
    await expect(dialog.getByText(`With ${name}`)).toBeVisible()
    await expect(dialog.getByText(t('relationships.forget.goes', { count: 2, number: '2' }))).toBeVisible()
    await expect(dialog.getByRole('button', { name: t('app.cancel') })).toBeFocused()
    expect(await findBarriers(page)).toEqual([])
    // Left, it changes nothing.
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('complementary', { name })).toBeVisible()

    await page.keyboard.press('Control+k')
    await page.keyboard.type(t('relationships.forget.title').split(' ')[0] ?? '')
    await page.getByRole('option', { name: new RegExp(name) }).waitFor()
    await page.keyboard.press('Enter')
    const confirm = dialog.getByRole('button', { name: t('relationships.forget.confirm') })
    await tabTo(page, confirm)
    await page.keyboard.press('Enter')
    await expect(dialog.getByText(t('relationships.forget.done'))).toBeVisible()
    await expect(
      dialog.getByText(t('relationships.forget.rewritten', { count: 1, number: '1' })),
    ).toBeVisible()
    await expect(dialog.getByRole('button', { name: t('app.close') }).last()).toBeFocused()
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(page.getByRole('complementary', { name })).toHaveCount(0)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Qznote')
    await expect(page.getByText(t('shell.palette.nothing'))).toBeVisible()
    await page.keyboard.press('Escape')

    // Whoever was removed before is found by the name, and forgotten too.
    await page.keyboard.press('Control+k')
    await page.keyboard.type(t('relationships.forget.removedAction').replace('…', ''))
    await page.getByRole('option', { name: t('relationships.forget.removedAction') }).waitFor()
    await page.keyboard.press('Enter')
    await tabTo(page, dialog.getByRole('button', { name: /Mirth Qznotemore/ }))
    expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
    await page.keyboard.press('Enter')
    await tabTo(page, confirm)
    await page.keyboard.press('Enter')
    await expect(dialog.getByText(t('relationships.forget.done'))).toBeVisible()
    await app.close()

    const holding = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .filter((path) => /Qz(test|note)/i.test(readFileSync(path, 'latin1')))
    expect(holding).toEqual([])
  })
}
