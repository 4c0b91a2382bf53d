import type { Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { addPost, addVariant, changePost, changeVariant } from '../../db/calendar/calendar.ts'
import { closeDb, openDb } from '../../db/open.ts'
import { wordsOf } from '../../electron/words.ts'
import { expect, findBarriers, test } from '../support/app.ts'
import { openPart } from '../support/post-panel.ts'

const locales = { en: 'en-GB', he: 'he-IL' } as const
const panelOf = (page: Page) => page.getByRole('complementary')

/** The sample with a post on two channels, one of them out, that serves no tactic; its text is too long for one of them. */
function aPostIn(folder: string, language: 'en' | 'he') {
  const { file, id } = makeWorkspace(folder, language, 'sample')
  const db = openDb(file, { device: 'test', person: '' })
  const one = (sql: string) => db.sqlite.prepare(sql).pluck().get() as string
  const channel = (network: string) => one(`select id from channel where network = '${network}'`)
  const day = one("select strftime('%Y-%m-%d', 'now')")
  const { post, variants } = addPost(db, {
    title: 'Rye',
    day,
    time: '10:00',
    channelId: channel('instagram'),
  })
  addVariant(db, { postId: post.id, channelId: channel('linkedin') })
  changePost(db, { id: post.id, patch: { text: 'rye '.repeat(600) } })
  changeVariant(db, { id: variants[0]?.id ?? '', patch: { delivery: 'posted' } })
  const other = one("select id from post where state = 'approved' limit 1")
  closeDb(db)
  return { file, workspaceId: id, postId: post.id, otherId: other }
}

async function open(page: Page, workspaceId: string, address: string) {
  await page.evaluate(`localStorage.setItem('rapport.place.${workspaceId}', '${address}')`)
  await page.reload()
}

for (const language of ['en', 'he'] as const) {
  test(`tells of a folded part what is inside and what is wrong, and keeps it as it was left (${language})`, async ({
    folder,
    launch,
  }) => {
    test.setTimeout(120_000)
    const t = await wordsOf(language)
    const made = aPostIn(folder, language)
    const { app, window: page } = await launch({ args: [made.file], locale: locales[language] })
    await open(page, made.workspaceId, `/calendar/${made.postId}`)
    const panel = panelOf(page)
    const part = (title: string) => panel.getByRole('group', { name: title, exact: true })
    const belongs = part(t('calendar.belongs'))
    await expect(belongs.locator('summary')).toContainText(t('calendar.loose.noTactic'))
    await expect(belongs).not.toHaveAttribute('open')

    // Two channels are two lines; the one that the text is too long for says so before it is opened.
    const channels = panel.getByRole('region', { name: t('calendar.channels') })
    const lines = channels.getByRole('group')
    await expect(lines.getByRole('button', { expanded: false })).toHaveCount(2)
    await expect(channels.getByText(/2,200/)).toBeVisible()
    await lines.first().getByRole('button').press('Enter')
    await expect(lines.getByRole('button', { expanded: true })).toHaveCount(1)
    expect(await findBarriers(page)).toEqual([])

    // The address of a post that is out is read as on its sheet, and nothing that was typed is lost.
    const address = channels.getByRole('textbox', { name: t('calendar.url') })
    await address.fill('javascript:alert(1)')
    await address.press('Enter')
    await expect(channels.getByText(t('handOff.address.notOfTheWeb'))).toBeVisible()
    await expect(address).toHaveValue('javascript:alert(1)')
    await expect(address).toHaveAttribute('aria-invalid', 'true')
    await address.fill('https://example.com/p/1')
    await address.press('Enter')
    await expect(channels.getByText(t('handOff.address.notOfTheWeb'))).toHaveCount(0)
    await expect(address).not.toHaveAttribute('aria-invalid', 'true')

    // What hangs loose leads to where it is tied; by name every part is in the palette.
    await panel.getByRole('button', { name: t('calendar.loose.noTactic') }).press('Enter')
    await expect(belongs).toHaveAttribute('open')
    await expect(belongs.locator('summary')).toBeFocused()
    await page.keyboard.press('Control+k')
    await page.keyboard.type(t('editor.parts.versions'))
    await page.keyboard.press('Enter')
    await expect(part(t('editor.parts.versions')).locator('summary')).toBeFocused()

    // The next post opens as this one was left, and so does the next start.
    await open(page, made.workspaceId, `/calendar/${made.otherId}`)
    await expect(belongs).toHaveAttribute('open')
    await belongs.locator('summary').press('Space')
    await expect(belongs).not.toHaveAttribute('open')
    await app.close()
    const again = await launch({ args: [made.file], locale: locales[language] })
    const later = panelOf(again.window)
    await expect(later.getByRole('group', { name: t('editor.parts.versions'), exact: true })).toHaveAttribute(
      'open',
    )
    await expect(later.getByRole('group', { name: t('calendar.belongs'), exact: true })).not.toHaveAttribute(
      'open',
    )
    await openPart(later, t('editor.parts.work'))
    expect(await findBarriers(again.window)).toEqual([])
  })
}
