import { existsSync } from 'node:fs'
import type { Backup } from '../../shared/backup.ts'
import type { Instant } from '../../shared/day.ts'
import { WorkspaceProblem } from '../problem.ts'
import { makeBackup, thinOut } from './backup.ts'
import { sweepMedia } from './media-sweep.ts'
import { isOnOtherDisk, placesOf } from './places.ts'
import { copyToSecondPlace } from './second-place.ts'

/** What one round did. A second place that failed does not take the first copy back. */
export type BackupRound = {
  backup: Backup
  milliseconds: number
  /** True when the copy in the second place lies on another disk. */
  isOffDisk: boolean
  secondFailure: string | null
}

/** Makes a backup, copies it to the second place if that is there, and lets old ones go. */
export function backUp(workspace: string, at: Instant, secondPlace: string | null): BackupRound {
  const start = performance.now()
  const backup = makeBackup(workspace, at)
  thinOut(placesOf(workspace).backups)
  sweep(workspace, at)
  const round = { backup, isOffDisk: false, secondFailure: null as string | null }
  if (secondPlace && existsSync(secondPlace)) {
    try {
      copyToSecondPlace(workspace, backup, secondPlace)
      round.isOffDisk = isOnOtherDisk(placesOf(workspace).file, secondPlace)
    } catch (error) {
      // A stick may fail in ways of its own; the copy that was made stands all the same.
      round.secondFailure = error instanceof WorkspaceProblem ? error.code : 'UNKNOWN'
    }
  }
  return { ...round, milliseconds: performance.now() - start }
}

/** A file too many does no harm: the backup that was made stands all the same. */
function sweep(workspace: string, at: Instant): void {
  try {
    sweepMedia(workspace, at)
  } catch {
    // The next round tries again.
  }
}
