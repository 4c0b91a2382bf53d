import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { listBackups } from '../../db/file/backup.ts'
import { noteForgotten } from '../../db/file/mark.ts'
import { placesOf } from '../../db/file/places.ts'
import { secondFolders } from '../../db/file/second-place.ts'
import { joiningOf } from '../../db/open.ts'
import { listSent } from '../../db/sent-files.ts'
import type { Id } from '../../shared/record.ts'
import type { ForgetPreview, ForgetSummary, Forgetting } from '../../shared/relationships/forget.ts'
import { found, openDbOf } from './base.ts'
import type { Context, Session } from './context.ts'
import { writeAside } from './write-aside.ts'

export async function previewForgetting(context: Context, id: Id): Promise<ForgetPreview> {
  const db = openDbOf(context)
  const { session } = context
  const { secondPlace } = session.settings.read()
  const folders = [placesOf(db.path).backups, ...(secondPlace ? secondFolders(db.path, secondPlace) : [])]
  const preview = found(await session.system.fileWork('previewForgetting', [joiningOf(db), id]))
  return {
    ...preview,
    backups: folders.reduce((sum, folder) => sum + listBackups(folder).length, 0),
    sent: listSent(db, preview.since),
  }
}

/** Forgets a person in the workspace, sweeps the file, and makes a new backup and has the older ones rewritten. */
export async function forget(context: Context, person: Forgetting): Promise<ForgetSummary> {
  const { session } = context
  const { path } = openDbOf(context)
  const forgotten = found(await writeAside(session, { name: 'forgetPerson', given: person }))
  // Before anything that may fail: a backup that is put back later must not bring the person back.
  noteForgotten(session.system.marks, path, person)
  await writeAside(session, { name: 'sweepFile', given: null })
  const { backup, rewritten, left } = await found(session.keeper).backUpNow()
  return {
    ...forgotten,
    rewritten,
    left: left.map((file) => basename(file)),
    backupAt: backup.at,
    isSecondPlaceAway: isSecondPlaceAway(session),
  }
}

function isSecondPlaceAway(session: Session): boolean {
  const { secondPlace } = session.settings.read()
  return secondPlace !== null && !existsSync(secondPlace)
}
