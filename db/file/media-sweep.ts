import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Instant } from '../../shared/day.ts'
import { listBackups } from './backup.ts'
import { placesOf } from './places.ts'

const dayLength = 86_400_000
/** How long undo may still want a file that was taken out of the library. */
const daysKept = 30
/** What is so young may be on its way in, and not in the library yet. */
const oldEnough = dayLength

/** Files are named by their hash; what else lies in the folder is somebody's own, and stays. */
const ours = /^([0-9a-f]{64})[.-]/

/**
 * Lets go the files that were taken out of the library long ago and that no kept backup names, with their small
 * pictures, and what a crash left half copied. Runs after a backup, beside the writer.
 */
export function sweepMedia(workspace: string, at: Instant): void {
  const { file, folder, name, media, backups } = placesOf(workspace)
  // A file that stepped aside names media too, and is nobody's backup: while it lies there, all of it stays.
  if (readdirSync(folder).some((one) => one.startsWith(`${name} (`))) return
  const now = Date.parse(at)
  const doomed = findDoomed(media, now, () =>
    namedIn(file, new Date(now - daysKept * dayLength).toISOString()),
  )
  if (doomed.length > 0) {
    const kept = namedInBackups(backups)
    for (const { path, hash } of doomed) if (!kept.has(hash)) rmSync(path, { force: true })
  }
  sweepCopies(media, backups, now)
}

/** A backup's files are those that one of the kept ones names, and those that are still at home. */
function sweepCopies(media: string, backups: string, now: number): void {
  const copies = join(backups, 'media')
  const doomed = findDoomed(copies, now, () => new Set(hashesIn(media)))
  if (doomed.length === 0) return
  const kept = namedInBackups(backups)
  for (const { path, hash } of doomed) if (!kept.has(hash)) rmSync(path, { force: true })
}

type File = { path: string; hash: string }

function findDoomed(folder: string, now: number, readNamed: () => ReadonlySet<string>): File[] {
  const files = [...filesIn(folder), ...filesIn(join(folder, 'thumbs'))]
  const isOld = ({ path }: File) =>
    now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now) > oldEnough
  for (const file of files) if (file.hash === '' && isOld(file)) rmSync(file.path, { force: true })
  const hashed = files.filter(({ hash }) => hash !== '')
  if (hashed.length === 0) return []
  const named = readNamed()
  return hashed.filter((file) => !named.has(file.hash) && isOld(file))
}

/** Ours; one that is half copied has no hash. */
function filesIn(folder: string): File[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => {
    if (name.endsWith('.part')) return [{ path: join(folder, name), hash: '' }]
    const [, hash] = ours.exec(name) ?? []
    return hash ? [{ path: join(folder, name), hash }] : []
  })
}

function hashesIn(folder: string): string[] {
  return filesIn(folder).map(({ hash }) => hash)
}

/** What a workspace names now, and what it named since. */
function namedIn(file: string, since: Instant | null): Set<string> {
  const sqlite = new Database(file, { readonly: true, fileMustExist: true, timeout: 2_000 })
  try {
    const has = sqlite.prepare("select 1 from sqlite_schema where type = 'table' and name = 'media'").get()
    // A backup may be older than the library.
    if (!has) return new Set()
    const now = sqlite.prepare('select hash from media').pluck().all() as string[]
    if (since === null) return new Set(now)
    const before = sqlite
      .prepare(
        `select json_extract(coalesce(after, before), '$.hash') from change
          where tableName = 'media' and kind != 'edit' and at >= ?`,
      )
      .pluck()
      .all(since) as string[]
    return new Set([...now, ...before])
  } finally {
    sqlite.close()
  }
}

function namedInBackups(folder: string): Set<string> {
  return new Set(listBackups(folder).flatMap(({ name }) => [...namedIn(join(folder, name), null)]))
}
