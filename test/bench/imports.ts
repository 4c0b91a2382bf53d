import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { aLongExport } from '../support/instagram-file.ts'
import { timeBareImport } from './bare-import.ts'
import { median, type Result } from './measure.ts'
import { openApp } from './open-app.ts'
import type { Bench } from './place.ts'
import { beginToWatch, choose, endWatching, limit } from './watch-main.ts'

const [fewer, more] = [10_000, 100_000]
const limits = { memory: 300, cancel: 200 }

/**
 * A long export looked at, imported and taken back, beside SQLite's own import of the same file into one bare table; and
 * imported once more and stopped half way. The longest stretch of main is counted in the processor time of its thread,
 * which other work on the machine does not add to.
 */
export async function benchImports({ place, benchApp, files }: Bench): Promise<Result[]> {
  const exported = (posts: number) => {
    const file = join(place.folder, `${posts}.csv`)
    writeFileSync(file, aLongExport(posts))
    return file
  }
  const [short, long] = [exported(fewer), exported(more)]
  const before = timeBareImport(place.folder, long)
  const { app, page } = await openApp(place, benchApp, [
    files.working,
    `--user-data-dir=${place.folder}/imports`,
  ])
  try {
    await page.goto('app://app/bench.html')
    await page.waitForFunction(() => document.title === 'bench ready')
    const few = await watchImport(app, page, short)
    const many = await watchImport(app, page, long)
    await choose(app, long)
    const stopped = await page.evaluate(() => window.bench.cancelImport())
    const bare = median([...before, ...timeBareImport(place.folder, long)])
    const one = { unit: 'ms', spread: 'of one run' }
    const against = (name: string, ours: number, baseline: number, target: number): Result => {
      return { name, ratio: ours / baseline, target, ours, baseline, ...one }
    }
    return [
      against(`import of ${more} posts / sqlite3 .import`, many.took, bare, 25),
      against(`import of ${more} posts / of ${fewer}`, many.took, few.took, 11),
      against(`longest stretch of main at an import of ${fewer} posts / ${limit} ms`, few.busy, limit, 1),
      against(`longest stretch of main at an import of ${more} posts / ${limit} ms`, many.busy, limit, 1),
      {
        ...against(
          `memory an import of ${more} posts takes / ${limits.memory} MB`,
          many.memory,
          limits.memory,
          1,
        ),
        unit: 'MB',
      },
      against(`an import of ${more} posts stopped / ${limits.cancel} ms`, stopped.took, limits.cancel, 1),
      {
        ...against('posts that a stopped import keeps, and one / 1', stopped.kept + 1, 1, 1),
        unit: 'posts',
      },
    ]
  } finally {
    await app.close()
  }
}

async function watchImport(app: ElectronApplication, page: Page, file: string) {
  await choose(app, file)
  const idle = await app.evaluate(() => process.memoryUsage.rss() / 1e6)
  await beginToWatch(app)
  const parts = await page.evaluate(() => window.bench.import())
  const { busy, late, memory } = await endWatching(app)
  const told = Object.entries(parts).map(
    ([part, { took, longestCall }]) => `${part} ${took.toFixed(0)} (${longestCall.toFixed(0)})`,
  )
  process.stderr.write(
    `${file}, ms and longest call meanwhile: ${told.join(', ')}; main late by at most ${late.toFixed(0)}; ${idle.toFixed(0)} MB, at most ${memory.toFixed(0)}\n`,
  )
  return { took: parts.import.took, busy, memory: memory - idle }
}
