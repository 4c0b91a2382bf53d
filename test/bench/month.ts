import { root } from '../../build/root.ts'
import { openApp } from './calls.ts'
import type { Result } from './measure.ts'
import type { Bench } from './place.ts'

/** Going to a month of 10,000 posts on our calendar, against FullCalendar alone with the same 10,000. */
export async function benchMonth({ place, benchApp, files }: Bench): Promise<Result[]> {
  const ours = await openApp(place, root, [files.crowded, `--user-data-dir=${place.folder}/month`])
  const bare = await openApp(place, benchApp, [`--user-data-dir=${place.folder}/bare-month`])
  try {
    await bare.page.goto('app://app/bench.html')
    await bare.page.waitForFunction(() => document.title === 'bench ready')
    await bare.page.evaluate(() => window.bench.mountMonths(10_000))
    return []
  } finally {
    await ours.app.close()
    await bare.app.close()
  }
}
