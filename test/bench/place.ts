import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { electronSwitches, openDisplay } from '../../build/runtime/display.ts'
import { ensureRuntime } from '../../build/runtime.ts'

/** Where benchmarks run: the Electron both sides share, a display, and a folder that goes when they end. */
export type Place = {
  electron: string
  switches: string[]
  env: NodeJS.ProcessEnv
  folder: string
  leave: () => void
}

export async function findPlace(): Promise<Place> {
  const { electronPath } = await ensureRuntime()
  const display = await openDisplay()
  const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'))
  return {
    electron: electronPath,
    switches: electronSwitches(),
    env: display.env,
    folder,
    leave: () => {
      display.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What each benchmark is given. */
export type Bench = {
  place: Place
  /** Our app with the bench page beside its own. */
  benchApp: string
  /** The page on which other calendar libraries stand, for a bare window. */
  peersPage: string
  /**
   * Workspaces: one as a small team has it, one whose plan has at least forty pages, one whose months hold 10,000 posts each, one of 500 tactics and 100,000
   * posts, one with nothing in it, and two with a single goal, whose strategy is long or not written yet.
   */
  files: {
    working: string
    thick: string
    /** A month that fills twelve pages. */
    accounted: string
    crowded: string
    crowdedMonths: [string, string]
    large: string
    empty: string
    long: { file: string; goalId: string }
    unwritten: { file: string; goalId: string }
  }
}
