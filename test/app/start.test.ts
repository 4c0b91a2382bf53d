import { expect, test } from '../support/app.ts'

test('opens one window without a complaint', async ({ launch }) => {
  const { app, window } = await launch()
  await expect(window.locator('#root')).not.toBeEmpty()
  expect(app.windows()).toHaveLength(1)
  expect(await window.title()).toContain('Rapport')
})
