import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aLongExport } from '../support/instagram-file.ts'
import type { Result } from './measure.ts'
import { openApp } from './open-app.ts'
import type { Bench } from './place.ts'
import { beginToWatch, choose, endWatching, limit } from './watch-main.ts'

const sizes = [5_000, 100_000]

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
