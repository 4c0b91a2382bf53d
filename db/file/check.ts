import { findBrokenChange } from '../history/chain.ts'
import { WorkspaceProblem } from '../problem.ts'
import { findStrayRecord } from '../replay.ts'
import { isSound, listBackups } from './backup.ts'
import { assertOurs, peekAt } from './damage.ts'
import { type Lock, takeLock } from './lock.ts'
import { placesOf } from './places.ts'

export type CheckReport = {
  isSound: boolean
  version: number
  changes: number
  /** What SQLite says of its pages; empty when it finds nothing. */
  faults: string[]
  /** The first change of the history that does not fit, if any. */
  brokenChange: { device: string; n: number } | null
  /** The first record that stands otherwise than the history tells, if any. */
  strayRecord: { table: string; id: string } | null
  backups: number
  soundBackups: number
}

/** Looks at everything: every page, every reference, every change, every backup. Changes nothing. */
export function checkWorkspace(path: string): CheckReport {
  const { file, backups, lock: lockPath } = placesOf(path)
  const version = assertOurs(file)
  const all = listBackups(backups)
  const soundBackups = all.filter((backup) => isSound(backups, backup)).length
  const lock = lockIfFree(lockPath, file)
  try {
    return peekAt(file, { isOurs: lock !== undefined }, (sqlite) => {
      const pages = sqlite.pragma('integrity_check(20)') as { integrity_check: string }[]
      const loose = sqlite.pragma('foreign_key_check') as { table: string }[]
      const faults = [
        ...pages.map((page) => page.integrity_check).filter((said) => said !== 'ok'),
        ...loose.map(({ table }) => `foreign key: ${table}`),
      ]
      const brokenChange = findBrokenChange({ sqlite }) ?? null
      const strayRecord = brokenChange ? null : (findStrayRecord(sqlite) ?? null)
      const changes = sqlite.prepare('select count(*) from change').pluck().get() as number
      return {
        isSound: faults.length === 0 && !brokenChange && !strayRecord,
        ...{ version, changes, faults, brokenChange, strayRecord, backups: all.length, soundBackups },
      }
    })
  } finally {
    lock?.release()
  }
}

/** A file may be checked while someone works in it, and where nothing can be written. */
function lockIfFree(lockPath: string, file: string): Lock | undefined {
  try {
    return takeLock(lockPath, file)
  } catch (error) {
    if (error instanceof WorkspaceProblem) return undefined
    throw error
  }
}
