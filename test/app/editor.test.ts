import type { Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { addPost, changePost } from '../../db/calendar/calendar.ts'
import { closeDb, openDb } from '../../db/open.ts'
import { wordsOf } from '../../electron/words.ts'
import type { Language } from '../../shared/team.ts'
import { expect, findBarriers, test } from '../support/app.ts'

const locales = { en: 'en-GB', he: 'he-IL' } as const
const panelOf = (page: Page) => page.getByRole('complementary')

/** The sample with one more post, on Instagram and of a campaign with a code, whose panel is open. */
function aPostIn(folder: string, language: Language) {
  const { file, id } = makeWorkspace(folder, language, 'sample')
  const db = openDb(file, { device: 'test', person: '' })
  const one = (sql: string) => db.sqlite.prepare(sql).pluck().get() as string
  const channelId = one("select id from channel where network = 'instagram'")
  const day = one("select strftime('%Y-%m-%d', 'now', '+2 days')")
  const { post } = addPost(db, { title: 'Sample', day, time: '10:00', channelId })
  const campaignId = one("select id from campaign where code != '' order by position limit 1")
  const code = one("select code from campaign where code != '' order by position limit 1")
  const text = `Fresh bread at seven. ${'word '.repeat(40)}`.trim()
  changePost(db, { id: post.id, patch: { campaignId, text } })
  const set = one('select title from hashtagSet order by position limit 1')
  const tags = one('select tags from hashtagSet order by position limit 1')
  closeDb(db)
  return { file, workspaceId: id, postId: post.id, code, set, tags, text }
}

async function open(page: Page, workspaceId: string, address: string) {
  await page.evaluate(`localStorage.setItem('rapport.place.${workspaceId}', '${address}')`)
  await page.reload()
}

/** By keys alone: whatever has this name is reached, and pressed with Enter. */
async function press(page: Page, name: string | RegExp) {
  const button = panelOf(page).getByRole('button', { name, exact: typeof name === 'string' })
  await button.first().focus()
  await page.keyboard.press('Enter')
}

const choose = (page: Page, role: 'menuitem' | 'menuitemradio', name: string) =>
  page.getByRole('menu').getByRole(role, { name, exact: true }).press('Enter')

for (const language of ['en', 'he'] as const) {
  test(`takes hashtags, a link and a first comment into a post, and shows it as its network does (${language})`, async ({
    folder,
    launch,
  }) => {
    test.setTimeout(120_000)
    const t = await wordsOf(language)
    const made = aPostIn(folder, language)
    const { window: page } = await launch({ args: [made.file], locale: locales[language] })
    await open(page, made.workspaceId, `/calendar/${made.postId}`)
    const panel = panelOf(page)
    const onChannel = panel.getByRole('group').filter({ has: page.getByRole('button', { expanded: true }) })
    const text = panel.getByRole('textbox', { name: t('calendar.text'), exact: true })
    await expect(text).toHaveValue(made.text)

    // A set goes to the end, and is not said twice.
    const insert = t('editor.insert.title', { name: t('calendar.text') })
    await press(page, insert)
    await choose(page, 'menuitemradio', t('editor.insert.end'))
    expect(await findBarriers(page, '[role="menu"]')).toEqual([])
    await choose(page, 'menuitem', made.set)
    await expect(text).toHaveValue(`${made.text}\n\n${made.tags}`)
    await expect(text).toBeFocused()
    await press(page, insert)
    await choose(page, 'menuitem', made.set)
    await expect(text).toHaveValue(`${made.text}\n\n${made.tags}`)
    await press(page, insert)
    await choose(page, 'menuitem', t('editor.insert.code', { code: made.code }))
    await expect(text).toHaveValue(`${made.text}\n\n${made.tags}\n\n${made.code}`)

    // What is no link is told in words and goes out nowhere; a link is tagged for its channel.
    const link = panel.getByRole('textbox', { name: t('editor.link.title'), exact: true })
    await link.fill('javascript:alert(1)')
    await link.press('Enter')
    await expect(panel.getByText(t('editor.link.problem.notWeb'))).toBeVisible()
    await expect(link).toHaveValue('javascript:alert(1)')
    await expect(panel.getByText('utm_source')).toHaveCount(0)
    await link.fill('example.com/spring?lang=en#menu')
    await link.press('Enter')
    await expect(panel.getByText(t('editor.link.problem.notWeb'))).toHaveCount(0)
    const campaign = made.code.toLowerCase()
    const tagged = new RegExp(
      `^example\\.com/spring\\?lang=en&utm_source=instagram&utm_medium=social&utm_campaign=${campaign}&utm_content=\\w{8}#menu$`,
    )
    await expect(panel.getByText(tagged)).toBeVisible()
    await expect(onChannel.getByText(t('editor.link.at.apart'), { exact: true })).toBeVisible()

    // The first comment takes the link where it says so.
    await press(page, new RegExp(`^${t('editor.more', { name: '' }).trim()}`))
    await choose(page, 'menuitem', t('editor.comment.write'))
    const name = /^(First comment on|תגובה ראשונה ב־)/
    const comment = panel.getByRole('textbox', { name })
    await expect(comment).toBeFocused()
    await page.keyboard.type('More: {link}')
    await press(page, new RegExp(`^${t('editor.more', { name: '' }).trim()}`))
    await choose(page, 'menuitemradio', t('editor.link.place.comment'))
    await expect(onChannel.getByText(t('editor.link.at.comment'), { exact: true })).toBeVisible()

    // The preview folds where Instagram folds, and shows the comment with its link.
    await press(page, new RegExp(`^${t('editor.preview.of', { name: '' }).trim()}`))
    const dialog = page.getByRole('dialog', { name: t('editor.preview.title') })
    await expect(dialog).toContainText('More: https://example.com/spring?lang=en&utm_source=instagram')
    await expect(dialog).not.toContainText(made.code)
    await dialog.getByRole('button', { name: t('editor.preview.more') }).press('Enter')
    await expect(dialog).toContainText(made.code)
    await dialog.getByRole('radio', { name: t('editor.preview.dark') }).focus()
    await page.keyboard.press('Space')
    expect(await findBarriers(page, '[role="dialog"]')).toEqual([])
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Control+z')
    await expect(comment).toHaveValue('More: {link}')
    await expect(onChannel.getByText(t('editor.link.at.apart'), { exact: true })).toBeVisible()
  })
}

test('counts by the numbers that the team has corrected, and by ours again', async ({ folder, launch }) => {
  test.setTimeout(120_000)
  const t = await wordsOf('en')
  const made = aPostIn(folder, 'en')
  const db = openDb(made.file, { device: 'test', person: '' })
  changePost(db, { id: made.postId, patch: { text: '#a1b #b2c #c3d #d4e #e5f #f6g' } })
  closeDb(db)
  const { window: page } = await launch({ args: [made.file], locale: 'en-GB' })
  const panel = panelOf(page)
  const warning = panel.getByText('Hashtags: 6. Instagram counts at most 5.')
  await open(page, made.workspaceId, `/calendar/${made.postId}`)
  await expect(warning).toBeVisible()

  await open(page, made.workspaceId, '/strategy?tab=channels&show=rules')
  await page.getByRole('table').getByRole('button', { name: 'Instagram' }).press('Enter')
  expect(await findBarriers(page)).toEqual([])
  const number = panel.getByRole('textbox', { name: t('editor.limit.hashtags') })
  await number.fill('30')
  await number.press('Enter')
  await expect(panel.getByText(`${t('editor.rules.ours', { number: '5' })}`)).toBeVisible()
  await expect(page.getByRole('row', { name: /^Instagram/ }).getByText('30', { exact: true })).toBeVisible()
  await open(page, made.workspaceId, `/calendar/${made.postId}`)
  await expect(panel.getByText('29 of 2,200')).toBeVisible()
  await expect(warning).toHaveCount(0)

  await open(page, made.workspaceId, '/strategy?tab=channels&show=rules')
  await page.getByRole('table').getByRole('button', { name: 'Instagram' }).press('Enter')
  await panel
    .getByRole('button', { name: t('editor.rules.reset', { name: t('editor.limit.hashtags') }) })
    .press('Enter')
  await expect(number).toHaveValue('5')
  await panel.getByRole('button', { name: t('editor.rules.confirm') }).press('Enter')
  await expect(panel.getByRole('button', { name: t('editor.rules.resetAll') })).toBeVisible()

  // The rule for tags changes what every link says.
  const medium = page.getByRole('textbox', { name: 'utm_medium' })
  await medium.fill('social-media')
  await medium.press('Enter')
  await expect(
    page.getByText(/utm_source=instagram&utm_medium=social-media&utm_campaign=spring20/),
  ).toBeVisible()
  await page.getByRole('button', { name: t('editor.rule.reset') }).press('Enter')
  await expect(medium).toHaveValue('{medium}')
})
