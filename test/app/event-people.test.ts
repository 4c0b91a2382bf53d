import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { addOfflineEvent } from '../../db/calendar/day-items.ts'
import { closeDb, openDb } from '../../db/open.ts'
import { todayOf } from '../../db/team.ts'
import { wordsOf } from '../../electron/words.ts'
import { addDays } from '../../shared/day.ts'
import { expect, findBarriers, test } from '../support/app.ts'
import { tabTo } from '../support/keys.ts'

for (const { language, locale, colorScheme } of [
  { language: 'en', locale: 'en-GB', colorScheme: 'light' },
  { language: 'he', locale: 'he-IL', colorScheme: 'dark' },
] as const) {
  test(`notes by keys who was met at an event; each has a step to follow up (${language})`, async ({
    folder,
    launch,
  }) => {
    const t = await wordsOf(language)
    const { file } = makeWorkspace(folder, language, 'sample')
    const db = openDb(file, { device: 'device-1' })
    const day = addDays(todayOf(db), -1)
    const title = 'Qzfair'
    addOfflineEvent(db, {
      ...{ kind: 'fair', title, startDay: day, endDay: day, time: null },
      ...{ place: '', responsible: '' },
    })
    closeDb(db)
    const { window: page } = await launch({ args: [file], locale })
    await page.emulateMedia({ colorScheme })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('Control+k')
    await page.keyboard.type(title)
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary', { name: title })
    await expect(panel.getByText(t('dayItems.met.none'))).toBeVisible()
    const field = panel.getByRole('combobox', { name: t('dayItems.met.add') })
    await tabTo(page, field)
    await page.keyboard.press('ArrowDown')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const met = panel.getByRole('region', { name: t('dayItems.met.title') }).getByRole('listitem')
    await expect(met).toHaveCount(1)
    const name = (await met.locator('bdi').textContent()) ?? ''
    await met.scrollIntoViewIfNeeded()
    expect(await findBarriers(page)).toEqual([])

    // Back over the button that takes it away.
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    await expect(met.getByRole('button').first()).toBeFocused()
    await page.keyboard.press('Enter')
    const contact = page.getByRole('complementary', { name })
    await expect(contact.getByText(title, { exact: true }).first()).toBeVisible()
    await expect(
      contact
        .getByText(t('dayItems.met.step', { title }))
        .or(contact.locator(`input[value*="${title}"]`))
        .first(),
    ).toBeAttached()
  })
}
