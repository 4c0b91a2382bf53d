import type { Locator } from '@playwright/test'

/** Opens a folded part of a post's panel by keys; one that stands open stays so. */
export async function openPart(panel: Locator, title: string): Promise<Locator> {
  const part = panel.getByRole('group', { name: title, exact: true })
  await part.waitFor()
  if ((await part.getAttribute('open')) === null) await part.locator('summary').first().press('Enter')
  return part
}
