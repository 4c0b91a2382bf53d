import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { wordsOf } from '../../electron/words.ts'
import { expect, findBarriers, test } from '../support/app.ts'
import { chooseByKeys, tabTo } from '../support/keys.ts'

for (const { language, locale, colorScheme, words, answer } of [
  {
    language: 'en',
    locale: 'en-GB',
    colorScheme: 'light',
    words: 'Twice stale this week!',
    answer: 'We are sorry, and have written to you.',
  },
  {
    language: 'he',
    locale: 'he-IL',
    colorScheme: 'dark',
    words: 'פעמיים השבוע זה הגיע קר!',
    answer: 'אנחנו מצטערים, כתבנו לך בפרטי.',
  },
] as const) {
  test(`a complaint goes its whole way at the desk, by keyboard alone (${language})`, async ({
    folder,
    launch,
  }) => {
    test.setTimeout(120_000)
    const t = await wordsOf(language)
    const { file } = makeWorkspace(folder, language, 'sample')
    const { window: page } = await launch({ args: [file], locale })
    await page.emulateMedia({ colorScheme })
    const panel = page.getByRole('complementary')

    // What waited too long is the first thing that is told.
    await expect(
      page
        .getByRole('region', { name: t('today.replies.title') })
        .locator('[data-clock="late"]')
        .first(),
    ).toBeVisible()

    // It is logged from anywhere in one line: what it is, by whom, and the words.
    const [word = ''] = t('replies.quick.complaint').split(',')
    await page.keyboard.press('Control+k')
    await page.keyboard.type(`${word} @rye.fan: ${words}`)
    await expect(page.getByRole('option').first()).toContainText(words)
    await page.keyboard.press('Enter')
    await expect(panel.getByRole('heading', { name: '@rye.fan' })).toBeVisible()
    await expect(panel.locator('[data-clock="fine"]')).toBeVisible()
    await expect(panel).toContainText(t('glossary.mentionKind.complaint'))

    await tabTo(page, panel.getByRole('combobox', { name: t('glossary.responsible') }))
    await page.keyboard.type('Qzwithout Course')
    await page.keyboard.press('Tab')
    await expect(panel.getByRole('status').filter({ hasText: 'Qzwithout Course' })).toBeVisible()

    // The tree is walked by digits, and says what to do.
    const node = panel.locator('h3')
    await tabTo(page, panel.getByRole('button', { name: t('replies.openTree') }))
    await page.keyboard.press('w')
    await expect(node).toBeFocused()
    for (const digit of ['2', '2', '3', '2', '1']) {
      const asked = await node.textContent()
      await page.keyboard.press(digit)
      await expect(node).not.toHaveText(asked ?? '')
    }
    await expect(panel.getByText(t('glossary.outcome.private')).first()).toBeVisible()
    expect(await findBarriers(page)).toEqual([])

    await tabTo(page, panel.getByRole('button', { name: t('replies.private') }))
    await page.keyboard.press('Enter')
    await expect(panel.getByRole('button', { name: t('replies.backToPublic') })).toBeVisible()
    await tabTo(page, panel.getByRole('textbox', { name: t('replies.answer'), exact: true }))
    await page.keyboard.type(answer)
    await page.keyboard.press('Control+Enter')
    await expect(panel.getByText(answer).first()).toBeVisible()
    await expect(panel.locator('[data-clock]')).toHaveCount(0)

    await tabTo(page, panel.getByRole('combobox', { name: t('replies.sentiment') }))
    await chooseByKeys(page, t('glossary.sentiment.negative'))

    // Whoever wrote it is a contact from now on, with what was said and answered in the timeline.
    await tabTo(page, panel.getByRole('button', { name: /@rye\.fan/ }))
    await page.keyboard.press('Enter')
    await tabTo(page, panel.getByRole('button', { name: 'rye.fan', exact: true }))
    await page.keyboard.press('Enter')
    const timeline = page.getByRole('region', { name: t('relationships.touchpoints') })
    await expect(timeline).toContainText(words)
    await expect(timeline).toContainText(answer)

    // The month tells what waited too long.
    await page.keyboard.press('Control+5')
    const month = page.getByRole('region', { name: t('review.replies.title') })
    await tabTo(page, page.getByRole('button', { name: t('charts.next.month') }))
    await page.keyboard.press('Enter')
    await expect(month).toContainText(t('review.replies.late'))
    expect(await findBarriers(page)).toEqual([])
  })
}
