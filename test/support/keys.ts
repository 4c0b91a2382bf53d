import type { Locator, Page } from '@playwright/test'

/** Goes on by Tab until this has the keyboard. */
export function tabTo(page: Page, there: Locator): Promise<void> {
  return pressTo(page, there, 'Tab')
}

/** Goes down a list, a menu or a row of choices until this has the keyboard. */
export function downTo(page: Page, there: Locator): Promise<void> {
  return pressTo(page, there, 'ArrowDown')
}

async function pressTo(page: Page, there: Locator, key: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (await there.evaluate((node) => node === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error('The keyboard did not come this far.')
}
