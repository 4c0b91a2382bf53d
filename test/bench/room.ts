import type { Page } from '@playwright/test'
import { root } from '../../build/root.ts'
import { compare, type Result } from './measure.ts'
import { openApp } from './open-app.ts'
import type { Bench } from './place.ts'
import { leaveAt } from './start.ts'

/** The label of what an empty room offers. */
const takeIn = 'Or take one in and make it yours'

/** Opening the Strategy room with 500 tactics and 100,000 posts, against opening it with nothing in it. */
export async function benchRoom({ place, files }: Bench): Promise<Result[]> {
  const [largeSettings, emptySettings] = [`${place.folder}/large-room`, `${place.folder}/empty-room`]
  await leaveAt(place, files.large, largeSettings, '/settings')
  await leaveAt(place, files.empty, emptySettings, '/settings')
  const large = await openApp(place, root, [files.large, `--user-data-dir=${largeSettings}`])
  const empty = await openApp(place, root, [files.empty, `--user-data-dir=${emptySettings}`])
  const pair = (isFirst: boolean) => ({
    ours: openRoom(large.page, { label: 'Strategy', ready: '[data-line]', isFirst }),
    baseline: openRoom(empty.page, {
      label: 'Strategy',
      ready: `[role=radiogroup][aria-label="${takeIn}"]`,
      isFirst,
    }),
  })
  try {
    return [
      await compare('first opening of a room of 500 tactics, 100,000 posts / empty', 1.3, pair(true)),
      await compare('coming back to a room of 500 tactics, 100,000 posts / empty', 1.3, pair(false)),
    ]
  } finally {
    await large.app.close()
    await empty.app.close()
  }
}

interface Opening {
  /** What the room is called on the rail. */
  label: string
  /** What is there once it shows what it holds. */
  ready: string
  isFirst: boolean
}

/** One opening of a room from the settings; milliseconds. */
export function openRoom(page: Page, { label, ready, isFirst }: Opening): () => Promise<number> {
  return async () => {
    if (isFirst) await page.reload()
    await page.getByRole('navigation').first().waitFor()
    await page.waitForSelector('h1')
    // What a start does on the side is over; it belongs to neither opening.
    await page.waitForTimeout(isFirst ? 800 : 100)
    const took = await page.evaluate(open, { label, ready })
    await page.waitForTimeout(200)
    await page.keyboard.press('Control+Comma')
    await page.waitForSelector(ready, { state: 'detached' })
    return took
  }
}

/** In the page: from the click on the rail until the frame after the one that draws what the room holds. */
function open({ label, ready }: { label: string; ready: string }): Promise<number> {
  const line = [...document.querySelectorAll<HTMLElement>('nav button, nav a')].find((one) =>
    one.textContent?.startsWith(label),
  )
  return new Promise((resolve) => {
    const begun = performance.now()
    const watch = new MutationObserver(() => {
      if (!document.querySelector(ready)) return
      watch.disconnect()
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begun)))
    })
    watch.observe(document.body, { subtree: true, childList: true })
    line?.click()
  })
}
