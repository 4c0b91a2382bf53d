import type { ElectronApplication, Page } from '@playwright/test'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { expect, test } from '../support/app.ts'

const copied = async (app: ElectronApplication): Promise<string[][]> => {
  const text = await app.evaluate(({ clipboard }) => clipboard.readText())
  return text.split('\n').map((line) => line.split('\t'))
}
const goTo = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name, exact: true }).click()

test('copies contacts, numbers and lists out as text, by key and by name', async ({ folder, launch }) => {
  const { app, window: page } = await launch({ args: [makeWorkspace(folder, 'en', 'sample').file] })
  await app.evaluate(({ clipboard }) => clipboard.clear())

  await goTo(page, 'Relationships')
  await page.getByRole('grid').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  const bar = page.getByRole('region', { name: 'With the selected contacts' })
  await expect(bar).toBeVisible()
  await page.keyboard.press('Control+c')
  const notice = page.getByRole('alert').filter({ hasText: /^2 rows copied/ })
  await expect(notice).toBeVisible()
  const contacts = await copied(app)
  expect(contacts[0]).toEqual([
    'Kind',
    'Name',
    'Type',
    'Organisation',
    'Place',
    'Tags',
    'Last touch',
    'Next',
    'Goal',
  ])
  expect(contacts.map((row) => row.length)).toEqual([9, 9, 9])
  // The notice stands over the bar, not on it.
  const foot = (await bar.boundingBox())?.y
  await expect
    .poll(async () => {
      const box = await notice.boundingBox()
      return box && box.y + box.height
    })
    .toBeLessThanOrEqual(foot ?? 0)
  await bar.getByRole('button', { name: 'Clear selection' }).click()

  await page.getByRole('searchbox').fill('a')
  await page.getByRole('searchbox').selectText()
  await page.keyboard.press('Control+c')
  await expect.poll(() => copied(app)).toEqual([['a']])

  await goTo(page, 'Review')
  await expect(page.getByRole('table').first()).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('copy the table')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await copied(app))[0]?.[0]).toBe('Channel')
  const numbers = await copied(app)
  expect(numbers.at(-1)?.[0]).toBe('Whole brand')
  expect(numbers.flat().filter((cell) => /^\d+$/.test(cell)).length).toBeGreaterThan(3)

  await goTo(page, 'Strategy')
  await page.getByText('Channels', { exact: true }).click()
  await page.getByRole('option').first().focus()
  await page.keyboard.press('Control+c')
  await expect.poll(async () => (await copied(app))[0]?.[1]).toBe('Decision')
  expect((await copied(app))[1]?.[0]).toMatch(/^Instagram @\w+/)
})
