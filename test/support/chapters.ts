import type { Page } from '@playwright/test'
import { expect } from './app.ts'

/** From any screen to a chapter of the strategy, both by their names on the screen. */
export async function openChapter(page: Page, strategy: string, chapter: string): Promise<void> {
  await page.getByRole('button', { name: strategy, exact: true }).click()
  await page.getByRole('navigation').getByRole('button', { name: chapter, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: chapter })).toBeVisible()
}
