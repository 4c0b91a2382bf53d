import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { expect, test } from '../support/app.ts'

test('opens one window without a complaint', async ({ launch }) => {
  const { app, window } = await launch()
  await expect(window.locator('#root')).toContainText(/\S/)
  expect(app.windows()).toHaveLength(1)
  expect(await window.title()).toContain('Rapport')
})

test('ends when its window closes, also when a workspace is open and has nothing to back up', async ({
  launch,
  folder,
}) => {
  const { file } = makeWorkspace(folder, 'en', 'empty')
  const { app, window } = await launch({ args: [file] })
  await expect(window.locator('#root')).toContainText(/\S/)
  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  await window.close()
  await expect(ended).resolves.toBe(0)
})
