import { mkdirSync, rmSync } from 'node:fs'
import { makeWorkspace } from '../../build/pictures/workspace.ts'
import { test } from '../support/app.ts'

const shots = (process.env.SHOTS ?? '').split(' ')
test('shots', async ({ folder, launch }) => {
  test.setTimeout(240_000)
  mkdirSync('/tmp/al/pics', { recursive: true })
  for (const shot of shots) {
    const [language, theme] = shot.split('-') as ['en' | 'he', 'light' | 'dark']
    const { file } = makeWorkspace(folder, language, 'sample')
    const { window: page, app } = await launch({ args: [file], locale: language })
    await page.emulateMedia({ colorScheme: theme })
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.keyboard.press('g')
    await page.keyboard.press('a')
    await page.locator('main article').waitFor()
    await page.waitForTimeout(400)
    const pic = (name: string) => page.screenshot({ path: `/tmp/al/pics/${shot}-${name}.png` })
    await pic('alliance')
    const members = page.locator('main article section').nth(1).locator('li button')
    await members.nth(2).click()
    await page.waitForTimeout(300)
    await pic('member')
    await page.keyboard.press('Escape')
    await page.locator('main article section').nth(0).locator('li button').first().click()
    await page.locator('[role=grid]').waitFor()
    await page.waitForTimeout(300)
    await pic('bid')
    await page.locator('[role=grid] tbody tr').nth(9).locator('td').first().click()
    await page.waitForTimeout(500)
    await pic('requirement')
    await page.keyboard.press('Escape')
    await page.locator('[data-scroller]').evaluate((node) => node.scrollTo(0, 5000))
    await page.waitForTimeout(200)
    await pic('bid-end')
    await app.close()
    rmSync(file, { force: true })
  }
})

test('lessons', async ({ folder, launch }) => {
  test.setTimeout(240_000)
  for (const shot of shots) {
    const [language, theme] = shot.split('-') as ['en' | 'he', 'light' | 'dark']
    const { file } = makeWorkspace(folder, language, 'sample')
    const { window: page, app } = await launch({ args: [file], locale: language })
    await page.emulateMedia({ colorScheme: theme })
    await page.setViewportSize({ width: 1280, height: 800 })
    const pic = (name: string) => page.screenshot({ path: `/tmp/al/pics/${shot}-${name}.png` })
    await page.keyboard.press('g')
    await page.keyboard.press('v')
    await page.locator('main h2').first().waitFor()
    await page.waitForTimeout(400)
    await page.locator('[data-scroller]').evaluate((node) => node.scrollTo(0, 5000))
    await page.waitForTimeout(200)
    await pic('review')
    await page.locator('main [role=radiogroup] label').nth(1).click()
    await page.locator('main ul li button').first().waitFor()
    await page.waitForTimeout(300)
    await pic('ledger')
    await page.locator('main ul li button').first().click()
    await page.waitForTimeout(400)
    await pic('lesson')
    await app.close()
    rmSync(file, { force: true })
  }
})
