import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import type { Backup } from '../../shared/backup.ts'
import { asTargetProblem, WorkspaceProblem } from '../problem.ts'
import { isSound, listBackups, thinOut } from './backup.ts'
import { copyDurably, mirrorMedia } from './media-copy.ts'
import { placesOf } from './places.ts'

/** Puts a copy of a backup, and of the media, into a second place such as a USB stick, and checks what arrived. */
export function copyToSecondPlace(workspace: string, backup: Backup, secondPlace: string): Backup {
  const { backups, media, name } = placesOf(workspace)
  // Two brands may bear one name; their backups must not thin each other out.
  const folder = join(secondPlace, `${name} ${brandMark(join(backups, backup.name))}.backups`)
  try {
    if (!existsSync(folder)) mkdirSync(folder)
    copyDurably(join(backups, backup.name), join(folder, backup.name))
    if (!isSound(folder, backup)) {
      rmSync(join(folder, backup.name))
      throw new WorkspaceProblem('DAMAGED', folder)
    }
    mirrorMedia(media, join(folder, 'media'))
    thinOut(folder)
    return { ...backup, place: 'second' }
  } catch (error) {
    throw asTargetProblem(error, folder)
  }
}

function brandMark(backup: string): string {
  const sqlite = new Database(backup, { readonly: true, fileMustExist: true })
  try {
    const id = sqlite.prepare('select id from workspace order by createdAt limit 1').pluck().get()
    return typeof id === 'string' ? id.slice(-8) : 'new'
  } finally {
    sqlite.close()
  }
}

/** Where this workspace's backups lie in a second place. The workspace itself need not be readable. */
export function secondFolders(workspace: string, secondPlace: string): string[] {
  if (!existsSync(secondPlace)) return []
  const { name, backups } = placesOf(workspace)
  const near = listBackups(backups)[0]
  const mark = near && isSound(backups, near) ? brandMark(join(backups, near.name)) : undefined
  return readdirSync(secondPlace)
    .filter((entry) => (mark ? entry === `${name} ${mark}.backups` : isFolderOf(entry, name)))
    .map((entry) => join(secondPlace, entry))
}

/** Whether a second place is there and lacks a backup. Asked often, so it only looks at names. */
export function isMissingIn(secondPlace: string, workspace: string, backup: Backup): boolean {
  if (!existsSync(secondPlace)) return false
  const { name } = placesOf(workspace)
  const folders = readdirSync(secondPlace).filter((entry) => isFolderOf(entry, name))
  return !folders.some((folder) => existsSync(join(secondPlace, folder, backup.name)))
}

function isFolderOf(entry: string, name: string): boolean {
  return entry.startsWith(`${name} `) && /^ [0-9a-z]{3,8}\.backups$/.test(basename(entry).slice(name.length))
}
