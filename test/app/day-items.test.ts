import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { expect, findBarriers, test } from '../support/app.ts'
import { drag } from '../support/drag.ts'

const aDay = (number: number) => `${new Date().toISOString().slice(0, 8)}${String(number).padStart(2, '0')}`

test('a note and an event go to another day by mouse and by keys, and one undo takes each back', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { window: page } = await launch({ args: [file] })
  await page.getByRole('button', { name: 'Calendar', exact: true }).click()
  const cell = (day: string) => page.locator(`[data-date="${day}"]`)
  const on = (day: string, kind: string) => cell(day).getByRole('button', { name: new RegExp(`^${kind}: `) })

  // The sample's event stands on the 20th, its note on the 16th to the 18th.
  await expect(on(aDay(20), 'Event')).toBeVisible()
  await drag(on(aDay(20), 'Event'), cell(aDay(6)), { y: -12 })
  await expect(on(aDay(6), 'Event')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(on(aDay(20), 'Event')).toBeVisible()

  // Taken in its middle, all its days go as far.
  await drag(on(aDay(17), 'Note'), cell(aDay(24)), { y: -12 })
  for (const day of [23, 24, 25]) await expect(on(aDay(day), 'Note')).toHaveCount(1)
  await expect(on(aDay(17), 'Note')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(on(aDay(17), 'Note')).toHaveCount(1)

  await on(aDay(20), 'Event').focus()
  await page.keyboard.press('m')
  const moving = page.getByRole('spinbutton', { name: /^Moving/ })
  await expect(moving).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  await expect(cell(aDay(14))).toHaveAttribute('data-target')
  expect(await findBarriers(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(on(aDay(14), 'Event')).toBeFocused()
  await expect(page.getByText(/is on .*14/)).toHaveCount(1)
  await page.keyboard.press('m')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect(on(aDay(14), 'Event')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(on(aDay(20), 'Event')).toBeVisible()
})

test('beside an open post the month says times and names, and a day says when it is quiet and why', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const { window: page } = await launch({ args: [file] })
  await page.getByRole('button', { name: 'Calendar', exact: true }).click()
  await page.locator('[data-tile]').first().click()
  const names = page.locator('[data-fit="few"][data-tall] bdi')
  await expect(names.first()).toBeVisible()
  const widths = await names.evaluateAll((all) => all.map((name) => name.getBoundingClientRect().width))
  expect(Math.min(...widths)).toBeGreaterThan(40)
  const times = page.locator('[data-fit="few"][data-tall] time')
  for (const time of await times.all()) await expect(time).toBeVisible()

  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByText('Day', { exact: true }).click()
  await expect(page.getByRole('radio', { name: 'Day' })).toBeChecked()
  for (let day = new Date().getUTCDay(); day % 7 !== 0; day += 1)
    await page.getByRole('button', { name: 'Later' }).click()
  await expect(page.getByText(/^Quiet window: Sunday/)).toBeVisible()
  // Each day opens where its work begins, also after another one was read to its end.
  const topOf = (hour: number) =>
    page.locator(`[data-hour-row="${hour}"]`).evaluate((row) => {
      const region = row.closest('section')
      return region ? row.getBoundingClientRect().top - region.getBoundingClientRect().top : Number.NaN
    })
  await page.locator('[data-hour-row="23"]').scrollIntoViewIfNeeded()
  // Beyond all that the sample plans.
  for (let day = 0; day < 70; day += 1) await page.getByRole('button', { name: 'Later' }).click()
  await expect
    .poll(async () => {
      const top = await topOf(7)
      return top > -1 && top < 120
    })
    .toBe(true)
})
