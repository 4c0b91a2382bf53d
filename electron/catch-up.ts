/** Does what large steps leave for later, whenever nobody writes. */
export type CatchUp = {
  /** Something was written, or a workspace opened. */
  note(): void
  /** Takes back what is planned. */
  stop(): void
}

/** What follows at once comes first: the next edit, and the window that shows what was written. */
const pause = 500

type Options = {
  isBehind: () => boolean
  /** Rejects when it had to give way, or could not be done. */
  run: () => Promise<void>
  /** Calls back later; returns how to take that back. */
  later: (milliseconds: number, then: () => void) => () => void
}

export function keepCaughtUp({ isBehind, run, later }: Options): CatchUp {
  let cancel: (() => void) | undefined
  let isRunning = false

  const stop = () => {
    cancel?.()
    cancel = undefined
  }
  const note = () => {
    stop()
    cancel = later(pause, () => {
      cancel = undefined
      if (isRunning) note()
      else if (isBehind()) void start()
    })
  }
  const start = async () => {
    isRunning = true
    try {
      await run()
    } catch (error) {
      // What else went wrong, as a full disk, is tried again after the next change.
      if (error instanceof Error && error.name === 'AbortError') note()
    } finally {
      isRunning = false
    }
  }
  return { note, stop }
}
