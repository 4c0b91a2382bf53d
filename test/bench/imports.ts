import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { aLongExport } from '../support/instagram-file.ts'
import type { Result } from './measure.ts'
import { openApp } from './open-app.ts'
import type { Bench } from './place.ts'

const sizes = [5_000, 100_000]
/** What a window may have to wait for its main process. */
const limit = 50

/**
 * The longest that the main process was busy at one stretch while a long export was looked at, imported and taken
 * back. Counted in the processor time of its main thread, which other work on the machine does not add to.
 */
export async function benchImports({ place, benchApp, files }: Bench): Promise<Result[]> {
  const { app, page } = await openApp(place, benchApp, [
    files.working,
    `--user-data-dir=${place.folder}/imports`,
  ])
  try {
    await page.goto('app://app/bench.html')
    await page.waitForFunction(() => document.title === 'bench ready')
    const results: Result[] = []
    for (const posts of sizes) {
      const exported = join(place.folder, `${posts}.csv`)
      writeFileSync(exported, aLongExport(posts))
      await choose(app, exported)
      await beginToWatch(app)
      const parts = Object.entries(await page.evaluate(() => window.bench.import()))
      const { busy, late } = await endWatching(app)
      const told = parts.map(
        ([part, { took, longestCall }]) => `${part} ${took.toFixed(0)} (${longestCall.toFixed(0)})`,
      )
      process.stderr.write(
        `${posts} posts, ms and longest call meanwhile: ${told.join(', ')}; main late by at most ${late.toFixed(0)}\n`,
      )
      results.push({
        name: `longest stretch of main at an import of ${posts} posts / ${limit} ms`,
        ratio: busy / limit,
        target: 1,
        ours: busy,
        baseline: limit,
        unit: 'ms',
        spread: 'of one run',
      })
    }
    return results
  } finally {
    await app.close()
  }
}

type Watched = { busy: number; late: number; timer: NodeJS.Timeout }
type Watching = typeof globalThis & { watched: Watched }

/** Looks every 5 ms, or as soon as main lets it: how much it computed since the last look, and how late that is. */
async function beginToWatch(app: ElectronApplication): Promise<void> {
  await app.evaluate(() => {
    const { readFileSync } = process.getBuiltinModule('node:fs')
    const computed = () =>
      Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
    let last = { at: performance.now(), computed: computed() }
    const watched = { busy: 0, late: 0, timer: setInterval(look, 5) }
    function look() {
      const now = { at: performance.now(), computed: computed() }
      watched.busy = Math.max(watched.busy, now.computed - last.computed)
      watched.late = Math.max(watched.late, now.at - last.at - 5)
      last = now
    }
    ;(globalThis as Watching).watched = watched
  })
}

async function endWatching(app: ElectronApplication): Promise<{ busy: number; late: number }> {
  return app.evaluate(() => {
    const { timer, busy, late } = (globalThis as Watching).watched
    clearInterval(timer)
    return { busy, late }
  })
}

/** Answers the system's own dialog, which no driver can reach. */
async function choose(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, file)
}
