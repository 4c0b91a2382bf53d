import type { Locator, Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { closeDb, openDb } from '../../db/open.ts'
import { formatOf } from '../../renderer/parts/format.ts'
import { addMonths, monthOf } from '../../shared/day.ts'
import { expect, findBarriers, test } from '../support/app.ts'
import { openChapter } from '../support/chapters.ts'
import { addLargePlan } from '../support/large-plan.ts'
import { openPart } from '../support/post-panel.ts'

/** What a bar says of itself, with its dates. */
async function wordsOf(bar: Locator): Promise<string> {
  return (await bar.getAttribute('aria-label')) ?? ''
}

async function dragBy(page: Page, bar: Locator, from: 'middle' | 'end', by: number) {
  const box = await bar.boundingBox()
  if (!box) throw new Error('The bar is not to be seen')
  const [x, y] = [from === 'end' ? box.x + box.width - 2 : box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + by / 2, y)
  await page.mouse.move(x + by, y)
}

test('moves a bar by mouse and by key; undo takes each move back as a whole', async ({ folder, launch }) => {
  const { window: page } = await launch({ args: [makeWorkspace(folder, 'en', 'sample').file] })
  await openChapter(page, 'Strategy', 'Timeline')
  const bar = page.getByRole('button', { name: /^Tactic: Bring back a favourite post/ })
  const before = await wordsOf(bar)

  await dragBy(page, bar, 'middle', -60)
  await page.mouse.up()
  await expect(bar).not.toHaveAttribute('aria-label', before)
  // The bar stands in its new place while it is still being saved; what can be undone is said once it is.
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeEnabled()
  await page.keyboard.press('Control+z')
  await expect(bar).toHaveAttribute('aria-label', before)

  await dragBy(page, bar, 'end', -40)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(bar).toHaveAttribute('aria-label', before)

  await bar.focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowRight', 'Alt+ArrowRight'])
    await page.keyboard.press(key)
  await expect(bar).not.toHaveAttribute('aria-label', before)
  const dates = (await wordsOf(bar)).match(/, (.* – .*\d{4}|.*–.*\d{4})/)?.[1] ?? 'no dates'
  await expect(page.getByRole('status').filter({ hasText: dates })).toBeAttached()
  await page.keyboard.press('ArrowDown')
  await expect(bar).not.toBeFocused()
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeEnabled()
  await page.keyboard.press('Control+z')
  await expect(bar).toHaveAttribute('aria-label', before)
})

test('in Hebrew time runs from right to left, for the eye and for the keys', async ({ folder, launch }) => {
  const { window: page } = await launch({
    args: [makeWorkspace(folder, 'he', 'sample').file],
    locale: 'he-IL',
  })
  await openChapter(page, 'אסטרטגיה', 'ציר זמן')
  const bar = page.getByRole('button', { name: /^טקטיקה: להחזיר פוסט אהוב/ })
  // A bar begins at its right; its end may lie beyond what is seen.
  const startOf = async () => {
    const { x, width } = (await bar.boundingBox()) ?? { x: 0, width: 0 }
    return x + width
  }
  const start = await startOf()
  await bar.focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect.poll(startOf).toBeLessThan(start)
  // January tells its year too.
  const [next, after] = [1, 2, 3]
    .map((later) => addMonths(monthOf(new Date().toISOString()), later))
    .filter((month) => !month.endsWith('-01'))
  const placeOf = async (month = '') =>
    (await page.getByText(formatOf('he').month(month, 'name'), { exact: true }).first().boundingBox())?.x
  expect(await placeOf(after)).toBeLessThan((await placeOf(next)) ?? 0)
})

test('gives dates to tactics by key alone, and says kindly when all of them start at once', async ({
  folder,
  launch,
}) => {
  const { window: page } = await launch({ args: [makeWorkspace(folder, 'en', 'empty').file] })
  await openChapter(page, 'Strategy', 'Timeline')
  await page.getByRole('button', { name: 'Write the first goal' }).click()
  for (const words of [
    'Be known in town',
    'Tab',
    'More followers',
    'Tab',
    'Tips',
    'Films',
    'Guests',
    'Polls',
  ]) {
    if (words === 'Tab') await page.keyboard.press('Tab')
    else {
      await expect(page.locator('input:focus, textarea:focus')).toHaveCount(1)
      await page.keyboard.type(words)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('treeitem', { name: new RegExp(words) })).toBeVisible()
    }
  }
  await page.keyboard.press('Escape')
  await openChapter(page, 'Strategy', 'Timeline')
  for (const title of ['Tips', 'Films', 'Guests', 'Polls']) {
    await page.getByRole('button', { name: new RegExp(`^Place “${title}”`) }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: new RegExp(`^Tactic: ${title}`) })).toBeFocused()
  }
  const note = page.getByRole('note')
  await expect(note).toContainText('4 of 4 tactics start within two weeks')
  await note.getByRole('button', { name: 'Polls' }).click()
  await expect(page.getByRole('complementary', { name: 'Polls' })).toBeVisible()
  await page.getByRole('navigation').getByRole('button', { name: 'Check-up' }).click()
  await page.getByRole('button', { name: /not everything can begin at once/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible()
})

test('follows the golden thread down to a post and up again, and ties what hangs loose', async ({
  folder,
  launch,
}) => {
  const { window: page } = await launch({ args: [makeWorkspace(folder, 'en', 'sample').file] })
  await openChapter(page, 'Strategy', 'Golden thread')
  const main = page.getByRole('main')
  // The newest reading is told; the others stand below it when asked for.
  await expect(main.getByText(/^\u2068?2,010/).first()).toBeVisible()
  await main.getByRole('button', { name: 'Followers: 24 readings' }).click()
  await expect(main.getByRole('list', { name: 'Followers' }).getByRole('button')).toHaveCount(24)
  // What is an idea is no post, here as in the plan.
  await expect(main.getByRole('button', { name: '3 posts, 2 ideas' })).toBeVisible()
  await main.getByRole('button', { name: '3 posts' }).first().click()
  await main
    .getByRole('list', { name: /^3 posts of/ })
    .getByRole('button')
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Goals' })).toBeHidden()
  await openPart(page.getByRole('complementary'), 'Where it belongs')
  const thread = page.getByRole('navigation', { name: 'Belongs to' })
  await thread.getByRole('button', { name: 'Be the bakery the neighbourhood thinks of first' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Goals' })).toBeVisible()
  await expect(page.getByRole('complementary')).toContainText('Strategy')

  // From a tactic's panel its posts are one click away.
  // The panel is open, and follows the line.
  await main.getByRole('treeitem', { name: /A short film every week/ }).focus()
  await page.getByRole('complementary').getByRole('button', { name: '4 posts' }).click()
  await expect(main.getByRole('list', { name: /^4 posts of “A short film every week/ })).toBeVisible()

  await openChapter(page, 'Strategy', 'Golden thread')
  await page.getByText(/^Loose ends/).click()
  const posts = page.getByRole('region', { name: 'Posts without a tactic' })
  await posts.getByRole('checkbox').first().check()
  await posts.getByRole('combobox', { name: 'Tie to the tactic' }).click()
  await page.getByRole('option', { name: /A short film every week/ }).click()
  const count = await posts.getByRole('checkbox').count()
  await posts.getByRole('button', { name: 'Tie 1' }).click()
  await expect(page.getByText('1 tied to “A short film every week').first()).toBeVisible()
  await expect(posts.getByRole('checkbox')).not.toHaveCount(count)
  await page.keyboard.press('Control+z')
  await expect(posts.getByRole('checkbox')).toHaveCount(count)
})

test('draws of 500 tactics only those in sight, and whichever the keys go to', async ({ folder, launch }) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const db = openDb(file, { device: 'test', person: '' })
  addLargePlan(db, 1000)
  closeDb(db)
  const { window: page } = await launch({ args: [file] })
  await page.getByRole('button', { name: 'Strategy', exact: true }).click()
  const lines = page.getByRole('treeitem')
  await lines.first().focus()
  expect(await lines.count()).toBeLessThan(80)
  await page.keyboard.press('End')
  await expect(page.getByRole('treeitem', { name: /Tactic 10\.5\.10/ })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('treeitem', { name: /Tactic 10\.5\.9/ })).toBeFocused()
  expect(await lines.count()).toBeLessThan(80)
  await page.keyboard.press('Home')
  await expect(page.getByRole('treeitem', { name: 'Goal: Goal 1 5 objectives' })).toBeFocused()

  await openChapter(page, 'Strategy', 'Timeline')
  const bars = page.getByRole('button', { name: /^Tactic: / })
  await bars.first().focus()
  expect(await bars.count()).toBeLessThan(80)
  await page.keyboard.press('End')
  await expect(page.getByRole('button', { name: /^Tactic: Tactic 10\.5\.10/ })).toBeFocused()
})

for (const [language, locale, strategy, chapters] of [
  ['en', 'en-GB', 'Strategy', ['Timeline', 'Golden thread']],
  ['he', 'he-IL', 'אסטרטגיה', ['ציר זמן', 'חוט השני']],
] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`timeline and thread have no barriers in ${language}, ${scheme}`, async ({ folder, launch }) => {
      const { window: page } = await launch({
        args: [makeWorkspace(folder, language, 'sample').file],
        locale,
      })
      await page.emulateMedia({ colorScheme: scheme })
      for (const chapter of chapters) {
        await openChapter(page, strategy, chapter)
        expect(await findBarriers(page)).toEqual([])
      }
      await page.getByText(/^(Loose ends|קצוות פתוחים)/).click()
      await expect(page.getByRole('region').first()).toBeVisible()
      expect(await findBarriers(page)).toEqual([])
    })
  }
}
