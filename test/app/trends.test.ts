import type { Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { formatOf } from '../../renderer/parts/format.ts'
import { addMonths, monthOf } from '../../shared/day.ts'
import { addPeriods, periodOf } from '../../shared/review/period.ts'
import { expect, findBarriers, test } from '../support/app.ts'
import { drag } from '../support/drag.ts'

/** The sample tells of the months before this one, and its last one is closed. */
const month = addMonths(monthOf(new Date().toISOString()), -1)
const quarter = addPeriods(periodOf(month, 'quarter'), -1)
const { month: nameOf } = formatOf('en')
const quarterName = (of: string) => `Quarter ${of.at(-1)}, ${of.slice(0, 4)}`

async function goTo(page: Page, workspaceId: string, address: string) {
  await page.evaluate((keep) => localStorage.setItem(...keep), [
    `rapport.place.${workspaceId}`,
    address,
  ] as const)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

test('reads a chart by keys and as a table, and goes on to the quarter and the year', async ({
  folder,
  launch,
}) => {
  const { file, id } = makeWorkspace(folder, 'en', 'sample')
  const { window: page } = await launch({ args: [file] })
  await goTo(page, id, `/review?month=${month}`)
  await expect(page.getByText(/^Best: Thursday, 18:00/)).toBeVisible()
  await page.getByRole('button', { name: 'Trends', exact: true }).click()
  const followers = page.getByRole('figure', { name: 'Followers', exact: true })
  await expect(followers).toContainText('Above the 90-day base of')
  await expect(followers).toContainText('3,572')

  await followers.getByRole('img', { name: `${nameOf(month)}: 3,572` }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(followers.getByRole('img', { name: `${nameOf(addMonths(month, -1))}: 3,460` })).toBeFocused()
  await expect(followers).toContainText(`${nameOf(addMonths(month, -1))}: 3,460`)

  await followers.getByRole('button', { name: /^Show .* as a table$/ }).press('Enter')
  await expect(
    followers.getByRole('row', { name: new RegExp(`^${nameOf(month, 'short')} 3,572`) }),
  ).toBeVisible()
  await expect(
    followers.getByRole('row', {
      name: new RegExp(`^${nameOf(addMonths(month, -8), 'short')} .*without Facebook`),
    }),
  ).toBeVisible()

  await expect(page.getByText(/^Best: Thursday, 18:00/)).toBeVisible()
  await page.getByRole('combobox', { name: 'Channel', exact: true }).click()
  await page.getByRole('option', { name: 'sample-street-bakery' }).click()
  await expect(page.getByText(/^Best: Thursday, 18:00/)).toHaveCount(0)
  await expect(page.getByText(/\d+ of \d+ planned posts went out/)).toBeVisible()

  // Hollow dots are explained, and two channels of one name are told apart.
  await expect(page.getByRole('list', { name: 'What the marks mean' }).first()).toContainText(
    'Not every channel',
  )
  await expect(page.getByRole('button', { name: /Followers, Instagram samplestreetbakery/ })).toHaveCount(1)
  await expect(page.getByRole('button', { name: /Followers, Facebook samplestreetbakery/ })).toHaveCount(1)

  // Quarters and years are one step away, and the list of months is no higher than the window.
  const spans = page.getByRole('radiogroup', { name: 'Length of time' })
  await spans.getByText('Years').click()
  await expect(page.getByText('The year before').first()).toBeVisible()
  await spans.getByText('Months').click()
  await page.getByRole('button', { name: /^\w+ \d{4}$/ }).click()
  const list = await page.getByRole('menu').boundingBox()
  const height = await page.evaluate(() => innerHeight)
  expect((list?.y ?? 0) + (list?.height ?? height)).toBeLessThan(height)
  await page.keyboard.press('Escape')
  await goTo(page, id, `/review?part=trends&month=${month}`)

  await page.getByRole('button', { name: nameOf(month), exact: true }).click()
  await page.getByRole('menuitem', { name: quarterName(quarter) }).click()
  const table = page.getByRole('table').first()
  await expect(table).toContainText('months added up')
  await page.keyboard.press('[')
  await expect(page.getByRole('button', { name: quarterName(addPeriods(quarter, -1)) })).toBeVisible()
  // The page settles before a menu opens over it: what moves under a menu moves it too.
  await expect(followers).toContainText('the quarter before')
  await page.getByRole('button', { name: quarterName(addPeriods(quarter, -1)) }).click()
  await page.getByRole('menuitem', { name: periodOf(month, 'year'), exact: true }).click()
  await expect(page.getByText('The year before').first()).toBeVisible()
  await page.getByText('Month', { exact: true }).click()
  await expect(page.getByText('Type, or paste a table').or(page.getByText(/^Closed on/))).toBeVisible()
})

for (const [language, theme] of [
  ['en', 'dark'],
  ['he', 'light'],
] as const) {
  test(`has no barrier in trends and years in ${language}, ${theme}, nor without numbers`, async ({
    folder,
    launch,
  }) => {
    for (const kind of ['sample', 'empty'] as const) {
      const { file, id } = makeWorkspace(folder, language, kind)
      const { app, window: page } = await launch({
        args: [file],
        locale: language === 'he' ? 'he-IL' : 'en-GB',
      })
      await page.emulateMedia({ colorScheme: theme })
      for (const address of [`/review?part=trends&month=${month}`, `/review?span=year&month=${month}`]) {
        await goTo(page, id, address)
        await page.getByRole('heading', { level: 2 }).first().waitFor()
        if (kind === 'sample') {
          await page.getByRole('figure').first().hover()
          await page.getByRole('figure').first().getByRole('button').click()
        }
        expect(await findBarriers(page)).toEqual([])
      }
      await app.close()
    }
  })
}

test('chooses the owner’s first numbers by keys and by dragging, and takes the choice back', async ({
  folder,
  launch,
}) => {
  const { file, id } = makeWorkspace(folder, 'en', 'sample')
  const { window: page } = await launch({ args: [file] })
  await goTo(page, id, '/review?part=measures')
  const title = 'On the first page for the owner'
  await page.getByText(title, { exact: true }).click()
  const list = page.getByRole('list', { name: title })
  const names = async () => (await list.getByRole('listitem').allInnerTexts()).map((name) => name.trim())
  const remove = (name: string) => list.getByRole('button', { name: `Take ${name} off the first page` })
  const usual = await names()
  const [first = '', second = '', third = '', ...others] = usual

  await remove(first).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(names).toEqual([second, first, third, ...others])
  await expect(remove(first)).toBeFocused()
  const row = (name: string) =>
    list.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) })
  await drag(row(third), row(second))
  await expect.poll(names).toEqual([third, second, first, ...others])
  await remove(second).press('Enter')
  await expect.poll(names).toEqual([third, first, ...others])
  await page.getByRole('combobox', { name: 'Add a number' }).click()
  await page.getByRole('option', { name: second, exact: true }).click()
  await expect.poll(names).toEqual([third, first, ...others, second])
  expect(await findBarriers(page)).toEqual([])

  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'The usual seven' }).click()
  await expect.poll(names).toEqual(usual)
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect.poll(names).toEqual([third, first, ...others, second])
})
