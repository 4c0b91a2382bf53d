import { findBrokenChange } from '../../db/history/chain.ts'
import { closeDb, openDb } from '../../db/open.ts'
import { goalTitles } from './safety.ts'

export type Survivors = { steps: number; halves: number; isWhole: boolean; isChained: boolean; ms: number }

/** Opens a file after a crash, as the app would, and counts what is left. */
export function countSurvivors(path: string): Survivors {
  const start = performance.now()
  const db = openDb(path, { device: 'device-1' })
  const ms = performance.now() - start
  try {
    const titles = new Set(goalTitles(db))
    let steps = 0
    while (titles.has(`${steps + 1}a`) && titles.has(`${steps + 1}b`)) steps += 1
    return {
      steps,
      halves: titles.size - 2 * steps,
      isWhole: db.sqlite.pragma('integrity_check(1)', { simple: true }) === 'ok',
      isChained: findBrokenChange(db) === undefined,
      ms,
    }
  } finally {
    closeDb(db)
  }
}
