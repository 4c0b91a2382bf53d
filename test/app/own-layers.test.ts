import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { expect, findBarriers, test } from '../support/app.ts'

test('a calendar file becomes a layer that is hidden, shown and taken back; what is none is refused in words', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const day = new Date().toISOString().slice(0, 8).replaceAll('-', '')
  const fairs = join(folder, 'fairs.ics')
  writeFileSync(
    fairs,
    `BEGIN:VCALENDAR\nX-WR-CALNAME:Fairs\nBEGIN:VEVENT\nUID:a\nSUMMARY:Bread fair\nDTSTART;VALUE=DATE:${day}08\nEND:VEVENT\nEND:VCALENDAR\n`,
  )
  const zip = join(folder, 'zip.ics')
  writeFileSync(zip, 'PK\x03\x04')
  const { app, window: page } = await launch({ args: [file] })
  await page.getByRole('button', { name: 'Calendar', exact: true }).click()
  await page.getByRole('button', { name: 'Layers' }).click()
  await page.getByRole('menuitem', { name: 'Awareness days and calendar files' }).click()
  const choose = (path: string) =>
    app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as never
    }, path)
  const take = page.getByRole('button', { name: 'Take in a calendar file…' })
  await choose(zip)
  await take.click()
  await expect(page.getByRole('region', { name: 'Calendar files' }).getByText(/is no calendar/)).toBeVisible()
  await choose(fairs)
  await take.click()
  const chip = page.getByRole('button', { name: /^Fairs: Bread fair/ })
  await expect(chip).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
  const shown = page.getByRole('checkbox', { name: 'Shown in the calendar' }).last()
  await shown.click()
  await expect(chip).toHaveCount(0)
  await shown.click()
  await expect(chip).toBeVisible()
  await page.getByRole('button', { name: 'Remove Fairs' }).click()
  await expect(chip).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(chip).toBeVisible()
  await page.getByRole('textbox', { name: 'New awareness day' }).fill('Day of the crust')
  await page.getByRole('textbox', { name: 'New awareness day' }).press('Enter')
  await expect(page.getByRole('button', { name: /^Awareness days: Day of the crust/ })).toBeVisible()
})

test('a calendar file dropped on the calendar becomes a layer, and a newer one renews it and says what changed', async ({
  folder,
  launch,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'sample')
  const month = new Date().toISOString().slice(0, 8).replaceAll('-', '')
  const aCalendar = (...days: [title: string, day: string][]) =>
    [
      'BEGIN:VCALENDAR',
      'X-WR-CALNAME:Fairs',
      ...days.flatMap(([title, day], at) => [
        ...[
          'BEGIN:VEVENT',
          `UID:${at}`,
          `SUMMARY:${title}`,
          `DTSTART;VALUE=DATE:${month}${day}`,
          'END:VEVENT',
        ],
      ]),
      'END:VCALENDAR',
    ].join('\n')
  const fairs = join(folder, 'fairs.ics')
  writeFileSync(fairs, aCalendar(['Bread fair', '08'], ['Wine fair', '09']))
  const { window: page } = await launch({ args: [file] })
  await page.getByRole('button', { name: 'Calendar', exact: true }).click()
  await page.locator('[data-tile]').first().waitFor()
  const devtools = await page.context().newCDPSession(page)
  const drop = async (path: string) => {
    const data = { items: [], files: [path], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x: 700, y: 500, data })
  }
  const notices = page.getByRole('region', { name: 'Notices' })
  await drop(fairs)
  await expect(notices).toContainText(/Fairs.*is a layer now, with 2 entries/)
  await expect(page.getByRole('button', { name: /^Fairs: Wine fair/ })).toBeVisible()

  const newer = join(folder, 'fairs (1).ics')
  writeFileSync(newer, aCalendar(['Bread fair', '10'], ['Cheese fair', '11']))
  await drop(newer)
  await expect(notices).toContainText(/Fairs.*is renewed: 1 new, 1 changed, 1 gone/)
  const panel = page.getByRole('complementary', { name: 'Awareness days and calendar files' })
  await expect(panel.getByRole('listitem').filter({ hasText: /^Gone.*Wine fair/ })).toBeVisible()
  await expect(panel.getByRole('listitem').filter({ hasText: /^Changed.*Bread fair/ })).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Renew from a newer file… Fairs' })).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
  await page.keyboard.press('Control+z')
  await expect(notices).toContainText(/Undone: renewing the layer/)
  await expect(page.getByRole('button', { name: /^Fairs: Wine fair/ })).toBeVisible()

  const picture = join(folder, 'oven.png')
  writeFileSync(picture, 'x')
  await drop(picture)
  await expect(notices).toContainText(/Only calendar files/)
})
