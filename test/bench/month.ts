import { join } from 'node:path'
import { root } from '../../build/root.ts'
import { closeDb, createDb } from '../../db/open.ts'
import { addWorkspace } from '../../db/team.ts'
import { alike, fillFile } from '../support/large-calendar.ts'
import { compare, type Result } from './measure.ts'
import { type Opened, openApp } from './open-app.ts'
import type { Bench } from './place.ts'
import { brand } from './seed.ts'
import { leaveAt } from './start.ts'

const postsAMonth = 10_000

export async function benchMonth(bench: Bench): Promise<Result[]> {
  return [...(await benchCrowdedMonth(bench)), ...(await benchNextMonth(bench))]
}

/** Going to a month of 10,000 posts on our calendar, against FullCalendar alone with the same 10,000. */
async function benchCrowdedMonth({ place, benchApp, files }: Bench): Promise<Result[]> {
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

const sizes = [1_000, 100_000, 1_000_000] as const
const eventsBeside = 100

/**
 * Going to the next month where the file holds a thousand posts, a hundred thousand and a million, against FullCalendar
 * alone with a hundred events; and the largest against the smallest, which must cost the same.
 */
async function benchNextMonth({ place, benchApp }: Bench): Promise<Result[]> {
  const [month, next] = alike
  const opened: Opened[] = []
  const turns: (() => Promise<number>)[] = []
  try {
    const bare = await openApp(place, benchApp, [`--user-data-dir=${place.folder}/bare-next`])
    opened.push(bare)
    await bare.page.goto('app://app/bench.html')
    await bare.page.waitForFunction(() => document.title === 'bench ready')
    await bare.page.evaluate((count) => window.bench.mountMonths(count), eventsBeside)
    for (const size of sizes) {
      const file = join(place.folder, `next-${size}.rapport`)
      makeFile(file, size)
      const settings = `${place.folder}/next-${size}`
      await leaveAt(place, file, settings, `/calendar?view=month&day=${month}-15`)
      const ours = await openApp(place, root, [file, `--user-data-dir=${settings}`])
      opened.push(ours)
      await ours.page.waitForSelector(`[data-date^="${month}"] [data-tile]`, { timeout: 120_000 })
      let direction = 1
      turns.push(() => {
        const [name, shown] = direction > 0 ? ['Later', next] : ['Earlier', month]
        direction = -direction
        return ours.page.evaluate(turnMonth, [name, shown] as const)
      })
    }
    const baseline = () => bare.page.evaluate(() => window.bench.nextMonth())
    const results: Result[] = []
    for (const [at, ours] of turns.entries())
      results.push(
        await compare(
          `next month with ${sizes[at]} posts in the file / bare FullCalendar with ${eventsBeside}`,
          1.25,
          { ours, baseline },
        ),
      )
    const [smallest, largest] = [turns[0], turns.at(-1)]
    if (smallest && largest)
      results.push(
        await compare(
          `next month with ${sizes.at(-1)} posts / with ${sizes[0]}`,
          1.1,
          { ours: largest, baseline: smallest },
          { pairs: 31 },
        ),
      )
    return results
  } finally {
    for (const { app } of opened) await app.close()
  }
}

/** A new workspace of so many posts. */
export function makeFile(path: string, posts: number): void {
  const db = createDb(path, { device: 'bench', person: 'Bench' })
  addWorkspace(db, brand)
  fillFile(db, posts)
  closeDb(db)
}

/**
 * In the page: from the click until the frame that draws the other month's tiles, and the one after, as for the
 * baseline. The tiles are heard of when they stand in the page, not at some later frame.
 */
export function turnMonth([name, shown]: readonly [string, string]): Promise<number> {
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
