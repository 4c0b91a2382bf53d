import { expect, type Locator, type Page } from '@playwright/test'

/** Goes on by Tab until this has the keyboard. */
export function tabTo(page: Page, there: Locator): Promise<void> {
  return pressTo(page, there, 'Tab')
}

/** Goes down a list, a menu or a row of choices until this has the keyboard. */
export function downTo(page: Page, there: Locator): Promise<void> {
  return pressTo(page, there, 'ArrowDown')
}

/** Chooses in the list of the field that has the keyboard. */
export async function chooseByKeys(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Enter')
  const option = page.getByRole('option', { name, exact: true })
  await expect(option).toBeVisible()
  for (let step = 0; step < 30; step += 1) {
    if ((await option.getAttribute('data-combobox-selected')) !== null) break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
}

async function pressTo(page: Page, there: Locator, key: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    if (await there.evaluate((node) => node === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error('The keyboard did not come this far.')
}
