import type { Locator, Page } from '@playwright/test'
import { expect } from './app.ts'

/** Says of every objective that is off or was changed why it is, on the open review of a month or in a part of it. */
export async function giveReasons(page: Page | Locator, reason: string): Promise<void> {
  const wanted = page.locator('[data-wanted]').getByRole('textbox')
  for (let left = await wanted.count(); left > 0; left -= 1) {
    await wanted.first().fill(reason)
    await wanted.first().press('Tab')
    await expect(wanted).toHaveCount(left - 1)
  }
}
