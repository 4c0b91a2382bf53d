import type { ElectronApplication, Locator, Page } from '@playwright/test'

/** Goes to the review and chooses files of figures there, as the system's own dialog would answer; their preview's dialog. */
export async function chooseFigures(
  { app, page }: { app: ElectronApplication; page: Page },
  ...paths: string[]
): Promise<Locator> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths })
  }, paths)
  await page.getByRole('button', { name: 'Review', exact: true }).click()
  await page.getByRole('button', { name: 'Import figures' }).first().click()
  await page.getByRole('button', { name: 'Choose a file…' }).click()
  return page.getByRole('dialog')
}
