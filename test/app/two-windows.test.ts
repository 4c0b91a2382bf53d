import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { expect, test } from '../support/app.ts'

test('two windows on one workspace agree, and one undoes what the other did', async ({ folder, launch }) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const { app, window: first } = await launch({ args: [file] })
  await first.getByRole('button', { name: 'Calendar', exact: true }).click()
  const opening = app.waitForEvent('window')
  await app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
    items?.find(({ label }) => label === 'New window')?.click()
  })
  const second = await opening
  await second.getByRole('button', { name: 'Calendar', exact: true }).click()

  const newIdea = first.getByRole('textbox', { name: 'New idea' })
  await newIdea.fill('Seen from both windows')
  await newIdea.press('Enter')
  const idea = second.locator('[data-idea]').filter({ hasText: 'Seen from both windows' })
  await expect(idea).toBeVisible()

  await second.getByRole('heading', { level: 1 }).click()
  await second.keyboard.press('Control+z')
  await expect(idea).toHaveCount(0)
  await expect(first.locator('[data-idea]')).toHaveCount(0)
})
