import { root } from '../../build/root.ts'
import { compare, type Result } from './measure.ts'
import { openApp } from './open-app.ts'
import type { Bench } from './place.ts'
import { leaveAt } from './start.ts'

const postsAMonth = 10_000

/** Going to a month of 10,000 posts on our calendar, against FullCalendar alone with the same 10,000. */
export async function benchMonth({ place, benchApp, files }: Bench): Promise<Result[]> {
  const settings = `${place.folder}/month`
  const [month, next] = files.crowdedMonths
  await leaveAt(place, files.crowded, settings, `/calendar?view=month&day=${month}-15`)
  const ours = await openApp(place, root, [files.crowded, `--user-data-dir=${settings}`])
  const bare = await openApp(place, benchApp, [`--user-data-dir=${place.folder}/bare-month`])
  let direction = 1
  try {
    await bare.page.goto('app://app/bench.html')
    await bare.page.waitForFunction(() => document.title === 'bench ready')
    await bare.page.evaluate((count) => window.bench.mountMonths(count), postsAMonth)
    await ours.page.waitForSelector(`[data-date^="${month}"] [data-tile]`)
    const turn = () => {
      const [name, shown] = direction > 0 ? ['Later', next] : ['Earlier', month]
      direction = -direction
      return ours.page.evaluate(turnMonth, [name, shown] as const)
    }
    return [
      await compare(`month of ${postsAMonth} posts / bare FullCalendar of the same`, 0.25, {
        ours: turn,
        baseline: () => bare.page.evaluate(() => window.bench.nextMonth()),
      }),
    ]
  } finally {
    await ours.app.close()
    await bare.app.close()
  }
}

/**
 * In the page: from the click until the frame that draws the other month's tiles, and the one after, as for the
 * baseline. The tiles are heard of when they stand in the page, not at some later frame.
 */
function turnMonth([name, shown]: readonly [string, string]): Promise<number> {
  const button = document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)
  return new Promise((resolve) => {
    const begun = performance.now()
    const watch = new MutationObserver(() => {
      if (!document.querySelector(`[data-date="${shown}-15"] [data-tile]`)) return
      watch.disconnect()
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begun)))
    })
    watch.observe(document.body, { subtree: true, childList: true, attributes: true })
    button?.click()
  })
}
