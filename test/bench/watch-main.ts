import type { ElectronApplication } from '@playwright/test'

/** What a window may have to wait for its main process. */
export const limit = 50

type Watched = { busy: number; late: number; timer: NodeJS.Timeout }
type Watching = typeof globalThis & { watched: Watched }

/** Looks every 5 ms, or as soon as main lets it: how much it computed since the last look, and how late that is. */
export async function beginToWatch(app: ElectronApplication): Promise<void> {
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

export async function endWatching(app: ElectronApplication): Promise<{ busy: number; late: number }> {
  return app.evaluate(() => {
    const { timer, busy, late } = (globalThis as Watching).watched
    clearInterval(timer)
    return { busy, late }
  })
}

/** Answers the system's own dialog, which no driver can reach. */
export async function choose(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, file)
}
