import type { Locator, Page } from '@playwright/test'

/** Goes on by Tab until this has the keyboard. */
export async function tabTo(page: Page, there: Locator): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (await there.evaluate((node) => node === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The keyboard did not come this far.')
}
