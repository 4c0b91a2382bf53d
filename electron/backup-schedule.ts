import type { BackupRound } from '../db/file/backup-round.ts'
import { WorkspaceProblem } from '../db/problem.ts'
import { backupPause } from '../shared/backup.ts'

/** Keeps one open workspace backed up. */
export type BackupKeeper = {
  /** Something was written. */
  noteChange(): void
  backUpNow(): Promise<BackupRound>
  /** Backs up what is not backed up yet, once what runs has ended. For closing; never fails. */
  finish(): Promise<void>
  /** Plans no more. */
  stop(): void
  /** The code of the problem that stopped the last attempt; null when it worked. */
  readonly failure: string | null
  readonly secondFailure: string | null
}

/** Lets a burst of changes end, and the start of the app pass, before the first backup of a sitting. */
const settle = 60_000

/** How soon a second place that is back gets its copy. */
const lookEvery = 60_000

export type KeeperOptions = {
  run: () => Promise<BackupRound>
  /** Milliseconds, as Date.now gives them. */
  now: () => number
  /** Calls back later; returns how to take that back. */
  later: (milliseconds: number, then: () => void) => () => void
  /** When the newest backup was made, if there is one. */
  lastAt: number | undefined
  /** True when a second place is there and lacks the newest backup: a stick was away, and is back. */
  isBehind: () => boolean
}

/**
 * After a change it waits out the pause since the last backup; when one fails it tries again a pause later. A second
 * place that comes back gets its copy without waiting for a change.
 */
export function keepBackedUp({ run, now, later, lastAt, isBehind }: KeeperOptions): BackupKeeper {
  let last = lastAt ?? Number.NEGATIVE_INFINITY
  let lastDuration = 0
  let isChanged = false
  let running: Promise<BackupRound> | undefined
  let cancel: (() => void) | undefined
  let failure: string | null = null
  let secondFailure: string | null = null

  let lookNoMore: (() => void) | undefined

  const stop = () => {
    lookNoMore?.()
    cancel?.()
    cancel = undefined
    isChanged = false
  }

  const plan = () => {
    if (!isChanged || running || cancel) return
    const wait = Math.max(settle, last + backupPause(lastDuration) - now())
    cancel = later(wait, () => {
      cancel = undefined
      // A failure is kept in `failure` for the screen to say.
      void start().catch(() => {})
    })
  }

  const start = (): Promise<BackupRound> => {
    cancel?.()
    cancel = undefined
    isChanged = false
    running = run()
      .then((round) => {
        lastDuration = round.milliseconds
        failure = null
        secondFailure = round.secondFailure
        return round
      })
      .catch((error: unknown) => {
        isChanged = true
        failure = error instanceof WorkspaceProblem ? error.code : 'UNKNOWN'
        throw error
      })
      .finally(() => {
        last = now()
        running = undefined
        plan()
      })
    return running
  }

  const look = () => {
    const hasRested = secondFailure === null || now() - last >= backupPause(lastDuration)
    if (!running && hasRested && isBehind()) void start().catch(() => {})
    lookNoMore = later(lookEvery, look)
  }
  lookNoMore = later(lookEvery, look)

  return {
    noteChange() {
      isChanged = true
      plan()
    },
    backUpNow: async () => {
      await running?.catch(() => {})
      return start()
    },
    async finish() {
      await running?.catch(() => {})
      if (isChanged) await start().catch(() => {})
      stop()
    },
    stop,
    get failure() {
      return failure
    },
    get secondFailure() {
      return secondFailure
    },
  }
}
