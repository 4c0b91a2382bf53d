import { existsSync } from 'node:fs'
import type { Backup } from '../../shared/backup.ts'
import type { Instant } from '../../shared/day.ts'
import { WorkspaceProblem } from '../problem.ts'
import { makeBackup, thinOut } from './backup.ts'
import { forgetAside, forgetInBackups, readForgotten } from './forget-copies.ts'
import { sweepMedia } from './media-sweep.ts'
import { isOnOtherDisk, placesOf } from './places.ts'
import { copyToSecondPlace, secondFolders } from './second-place.ts'

/** What one round did. A second place that failed does not take the first copy back. */
export type BackupRound = {
  backup: Backup
  milliseconds: number
  /** True when the copy in the second place lies on another disk. */
  isOffDisk: boolean
  secondFailure: string | null
  /** Older copies that were made to forget somebody, and what could not be. */
  rewritten: number
  left: string[]
}

/** Makes a backup, copies it to the second place if that is there, and lets old ones go. */
export function backUp(workspace: string, at: Instant, secondPlace: string | null): BackupRound {
  const start = performance.now()
  const backup = makeBackup(workspace, at)
  const { file, backups } = placesOf(workspace)
  thinOut(backups)
  const forgotten = readForgotten(file)
  const near = forgetInBackups(backups, forgotten, at)
  const aside = forgetAside(workspace, forgotten, at)
  sweep(workspace, at)
  const round = {
    backup,
    isOffDisk: false,
    secondFailure: null as string | null,
    rewritten: near.rewritten + aside.rewritten,
    left: [...near.left, ...aside.left],
  }
  if (secondPlace && existsSync(secondPlace)) {
    try {
      copyToSecondPlace(workspace, backup, secondPlace)
      for (const folder of secondFolders(workspace, secondPlace)) {
        const second = forgetInBackups(folder, forgotten, at)
        round.rewritten += second.rewritten
        round.left.push(...second.left)
      }
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
