import type { ElectronApplication } from '@playwright/test'

/** What a window may have to wait for its main process. */
export const limit = 50

type Watched = { busy: number; late: number; memory: number; timer: NodeJS.Timeout }
type Watching = typeof globalThis & { watched: Watched }

/**
 * Looks every 5 ms, or as soon as main lets it: how much it computed since the last look, how late that is, and how much
 * memory its process holds, workers included.
 */
export async function beginToWatch(app: ElectronApplication): Promise<void> {
  await app.evaluate(() => {
    const { readFileSync } = process.getBuiltinModule('node:fs')
    const computed = () =>
      Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
    let last = { at: performance.now(), computed: computed() }
    const watched = { busy: 0, late: 0, memory: 0, timer: setInterval(look, 5) }
    function look() {
      const now = { at: performance.now(), computed: computed() }
      watched.busy = Math.max(watched.busy, now.computed - last.computed)
      watched.late = Math.max(watched.late, now.at - last.at - 5)
      watched.memory = Math.max(watched.memory, process.memoryUsage.rss() / 1e6)
      last = now
    }
    ;(globalThis as Watching).watched = watched
  })
}

export async function endWatching(app: ElectronApplication): Promise<Omit<Watched, 'timer'>> {
  return app.evaluate(() => {
    const { timer, busy, late, memory } = (globalThis as Watching).watched
    clearInterval(timer)
    return { busy, late, memory }
  })
}

/** Answers the system's own dialog, which no driver can reach. */
export async function choose(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, file)
}
