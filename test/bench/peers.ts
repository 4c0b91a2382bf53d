import { join } from 'node:path'
import { root } from '../../build/root.ts'
import { alike } from '../support/large-calendar.ts'
import { compare, type Result } from './measure.ts'
import { makeFile, turnMonth } from './month.ts'
import { bareApp, type Opened, openApp } from './open-app.ts'
import type { Bench } from './place.ts'
import { leaveAt } from './start.ts'

const peers = {
  toast: '@toast-ui/calendar',
  big: 'react-big-calendar',
  event: '@event-calendar/core',
} as const
/** As many as each of the two months of `fillFile` holds. */
const postsAMonth = 300

/** Going to the next month on our calendar, with posts read from the file, against libraries that hold them in memory. */
export async function benchPeers({ place, peersPage }: Bench): Promise<Result[]> {
  const [month, next] = alike
  const file = join(place.folder, 'peers.rapport')
  makeFile(file, 1_000)
  const settings = `${place.folder}/peers`
  await leaveAt(place, file, settings, `/calendar?view=month&day=${month}-15`)
  const opened: Opened[] = []
  try {
    const ours = await openApp(place, root, [file, `--user-data-dir=${settings}`])
    opened.push(ours)
    await ours.page.waitForSelector(`[data-date^="${month}"] [data-tile]`)
    let direction = 1
    const turn = () => {
      const [name, shown] = direction > 0 ? ['Later', next] : ['Earlier', month]
      direction = -direction
      return ours.page.evaluate(turnMonth, [name, shown] as const)
    }
    const results: Result[] = []
    for (const [peer, name] of Object.entries(peers) as [keyof typeof peers, string][]) {
      const there = { ...place, env: { ...place.env, BARE_PAGE: peersPage } }
      const theirs = await openApp(there, bareApp, [`--user-data-dir=${place.folder}/${peer}`])
      opened.push(theirs)
      await theirs.page.waitForFunction(() => document.title === 'peers ready')
      await theirs.page.evaluate(([one, count]) => window.peers.mount(one, count), [
        peer,
        postsAMonth,
      ] as const)
      results.push(
        await compare(`next month of ${postsAMonth} posts / ${name} of the same`, 1, {
          ours: turn,
          baseline: () => theirs.page.evaluate(() => window.peers.turn()),
        }),
      )
    }
    return results
  } finally {
    for (const { app } of opened) await app.close()
  }
}
