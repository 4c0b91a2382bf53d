import { z } from 'zod'
import { type Day, Instant, startOfWeek } from './day.ts'

/** One verified copy of a workspace, as a person chooses from. */
export const Backup = z.object({
  /** The file's name: says when it was made and what its bytes must hash to. */
  name: z.string(),
  at: Instant,
  bytes: z.number().int().nonnegative(),
  /** `near` lies beside the workspace, `second` in the second place. */
  place: z.enum(['near', 'second']),
})
export type Backup = z.infer<typeof Backup>

/** How the backups stand, as Today and Settings say it. */
export const BackupStatus = z.object({
  newestAt: Instant.nullable(),
  secondPlace: z.string().nullable(),
  /** False while the stick is not plugged in. */
  isSecondPlaceThere: z.boolean(),
  /** The newest copy that outlives this disk; null when nobody ever saw one. */
  newestOffDiskAt: Instant.nullable(),
  /** Changes that were saved on this machine and are not in the file any more: a log was cut off, or an old copy put in its place. */
  missingChanges: z.number().int().nonnegative(),
  /** The code of the problem that stopped the last attempt. */
  failure: z.string().nullable(),
  /** The code of the problem that kept the last copy from the second place. */
  secondFailure: z.string().nullable(),
})
export type BackupStatus = z.infer<typeof BackupStatus>

/** Which file is meant: the one that is open, or the one that last refused to open. The page never names a path. */
export const WhichFile = z.enum(['open', 'refused'])
export type WhichFile = z.infer<typeof WhichFile>

export const newestKept = 4
export const daysKept = 7
export const weeksKept = 8

/**
 * Which backups stay: the 4 newest, the newest of each of the last 7 days that have one, and of each of the last
 * 8 weeks that have one. Days without a backup do not count, so a long holiday throws nothing away.
 */
export function retained<T extends { at: Instant }>(backups: readonly T[]): Set<T> {
  const newestFirst = [...backups].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  const kept = new Set(newestFirst.slice(0, newestKept))
  keepNewestOfEach(newestFirst, kept, daysKept, dayText)
  keepNewestOfEach(newestFirst, kept, weeksKept, (at) => startOfWeek(dayText(at), 1))
  return kept
}

function keepNewestOfEach<T extends { at: Instant }>(
  newestFirst: readonly T[],
  kept: Set<T>,
  limit: number,
  periodOf: (at: Instant) => Day,
): void {
  const seen = new Set<Day>()
  for (const backup of newestFirst) {
    const period = periodOf(backup.at)
    if (seen.has(period)) continue
    if (seen.size === limit) return
    seen.add(period)
    kept.add(backup)
  }
}

function dayText(at: Instant): Day {
  return at.slice(0, 10)
}

const shortestPause = 15 * 60_000

/** How long to wait between automatic backups: long ones run seldom, so that they never fill the day. */
export function backupPause(lastDuration: number): number {
  return Math.max(shortestPause, 50 * lastDuration)
}
