import type { Page } from '@playwright/test'

/** Writes down every sentence that a screen reader is given from now on; answers all of them so far. */
export async function listenToSpoken(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const region = document.querySelector('.spoken')
    if (!region) throw new Error('Nothing speaks here.')
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      characterData: true,
      childList: true,
      subtree: true,
    })
  })
  return () =>
    page.evaluate(() =>
      // Without what keeps a name's own direction from turning the sentence.
      (window as unknown as { said: string[] }).said.map((one) => one.replace(/[\u2066-\u2069]/g, '').trim()),
    )
}
