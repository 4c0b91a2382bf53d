import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { listBackups } from '../../db/file/backup.ts'
import { takeLock } from '../../db/file/lock.ts'
import { forgetMark, readForgottenHere } from '../../db/file/mark.ts'
import { placesOf } from '../../db/file/places.ts'
import { secondFolders } from '../../db/file/second-place.ts'
import { noteSent } from '../../db/sent-files.ts'
import type { Backup, BackupStatus, WhichFile } from '../../shared/backup.ts'
import { api, found, openDbOf } from './base.ts'
import type { Session } from './context.ts'
import { enterWorkspace, leaveWorkspace, readWorkspace } from './session.ts'
import { stopTaking } from './take-media.ts'

/** Backups, and a workspace's life as a file. The page names backups by their names and never a path. */
export const backups = {
  listBackups: api.workspace.listBackups.handler(({ context: { session }, input }) =>
    foldersOf(session, input).flatMap(({ folder, place }) => listBackups(folder, place)),
  ),
  backupStatus: api.workspace.backupStatus.handler(({ context }) => statusOf(context.session)),
  backUp: api.workspace.backUp.handler(async ({ context: { session } }) => {
    openDbOf({ session })
    await found(session.keeper).backUpNow()
    return statusOf(session)
  }),
  restore: api.workspace.restore.handler(async ({ context: { session }, input }) => {
    const file = pathOf(session, input.of)
    const from = found(
      foldersOf(session, input.of)
        .flatMap(({ folder, place }) => listBackups(folder, place).map((backup) => ({ folder, backup })))
        .find(({ backup }) => backup.name === input.name && backup.place === input.place),
    )
    const why = input.of === 'refused' ? ('damaged' as const) : ('replaced' as const)
    const forgotten = readForgottenHere(session.system.marks, file)
    const options = { at: session.system.now(), why, forgotten }
    await whileClosed(session, file, () => session.system.fileWork('restoreBackup', [file, from, options]))
    forgetMark(session.system.marks, file)
    return enterWorkspace(session, file)
  }),
  chooseSecondPlace: api.workspace.chooseSecondPlace.handler(async ({ context: { session } }) => {
    const folder = await session.system.chooseFolder()
    if (!folder) return statusOf(session)
    session.settings.change({ secondPlace: folder })
    // A person who has chosen a stick pulls it out believing that the work is on it.
    await session.keeper?.backUpNow()
    return statusOf(session)
  }),
  forgetSecondPlace: api.workspace.forgetSecondPlace.handler(({ context: { session } }) => {
    session.settings.change({ secondPlace: null })
    return statusOf(session)
  }),
  saveCopy: api.workspace.saveCopy.handler(async ({ context: { session } }) => {
    const { path } = openDbOf({ session })
    const target = await session.system.chooseFileToSave('workspace', basename(path))
    if (!target) return null
    await session.system.fileWork('saveCopy', [path, target])
    noteSent(openDbOf({ session }), target)
    return target
  }),
  move: api.workspace.move.handler(async ({ context: { session } }) => {
    const { path } = openDbOf({ session })
    const target = await session.system.chooseFileToSave('workspace', basename(path))
    if (!target) return null
    await whileClosed(session, path, () => session.system.fileWork('moveWorkspace', [path, target]))
    session.settings.change({ recent: session.settings.read().recent.filter((one) => one.path !== path) })
    return enterWorkspace(session, target)
  }),
  openToRead: api.workspace.openToRead.handler(({ context: { session } }) =>
    readWorkspace(session, pathOf(session, 'refused')),
  ),
}

function pathOf(session: Session, of: WhichFile): string {
  return of === 'open' ? openDbOf({ session }).path : found(session.refused)
}

function foldersOf(session: Session, of: WhichFile): { folder: string; place: Backup['place'] }[] {
  const path = pathOf(session, of)
  const { secondPlace } = session.settings.read()
  const second = secondPlace ? secondFolders(path, secondPlace) : []
  return [
    { folder: placesOf(path).backups, place: 'near' },
    ...second.map((folder) => ({ folder, place: 'second' as const })),
  ]
}

function statusOf(session: Session): BackupStatus {
  const { path } = openDbOf({ session })
  const { secondPlace, offDiskCopies } = session.settings.read()
  return {
    newestAt: listBackups(placesOf(path).backups)[0]?.at ?? null,
    secondPlace,
    isSecondPlaceThere: secondPlace !== null && existsSync(secondPlace),
    newestOffDiskAt: offDiskCopies[path] ?? null,
    missingChanges: session.mark?.missing ?? 0,
    failure: session.keeper?.failure ?? null,
    secondFailure: session.keeper?.secondFailure ?? null,
  }
}

/** Works on a file that nobody else may write meanwhile; if that fails, what was open is open again. */
async function whileClosed(session: Session, file: string, work: () => Promise<unknown>): Promise<void> {
  const wasOpen = session.db?.path === file
  if (wasOpen) await stopTaking(session)
  if (wasOpen) leaveWorkspace(session)
  const lock = takeLock(placesOf(file).lock, file)
  try {
    await work()
  } catch (error) {
    lock.release()
    if (wasOpen) enterWorkspace(session, file)
    throw error
  }
  lock.release()
}
