import { root } from '../../build/root.ts'
import { compare, type Result } from './measure.ts'
import { bareApp, openApp } from './open-app.ts'
import type { Bench } from './place.ts'
import { memoryOf } from './pss.ts'
import { leaveAt } from './start.ts'

const settleMs = 1_500

/** All processes of the app on its calendar, against those of a bare window. */
export async function benchMemory({ place, files }: Bench): Promise<Result[]> {
  const settings = `${place.folder}/memory`
  await leaveAt(place, files.working, settings, '/calendar')
  const measure = async (folder: string, args: string[], ready: string) => {
    const { app, page } = await openApp(place, folder, args)
    await page.waitForSelector(ready)
    await page.waitForTimeout(settleMs)
    const megabytes = memoryOf(app.process().pid as number)
    await app.close()
    return megabytes
  }
  return [
    await compare(
      'memory on the calendar / bare window',
      1.4,
      {
        ours: () => measure(root, [files.working, `--user-data-dir=${settings}`], '[data-date]'),
        baseline: () => measure(bareApp, [`--user-data-dir=${place.folder}/bare-memory`], 'p'),
      },
      { pairs: 5, unit: 'MB' },
    ),
  ]
}
