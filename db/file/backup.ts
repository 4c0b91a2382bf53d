import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type Backup, retained } from '../../shared/backup.ts'
import type { Instant } from '../../shared/day.ts'
import { findBrokenChange } from '../history/chain.ts'
import { asProblem, WorkspaceProblem } from '../problem.ts'
import { digestOf, hashFile } from './digest.ts'
import { mirrorMedia } from './media-copy.ts'
import { flush, placesOf } from './places.ts'

export const backupExtension = '.rapport-backup'
const unfinished = '.part'
/** How often a copy is tried again when the workspace was written to meanwhile. */
const attempts = 5

/**
 * Makes a copy that is known to be good: written aside, flushed, opened again, checked, compared with the workspace
 * row by row, and only then given its name. The name holds the hash of its bytes, so it can vouch for itself later.
 * Reads through a connection of its own, so it may run beside the writer.
 * @throws {WorkspaceProblem} DAMAGED when the workspace itself does not pass, DISK_FULL, READ_ONLY.
 */
export function makeBackup(workspace: string, at: Instant): Backup {
  const { file, backups, name, media } = placesOf(workspace)
  const part = join(backups, `${name}${unfinished}`)
  try {
    if (!existsSync(backups)) mkdirSync(backups)
    copyContents(file, part)
    flush(part)
    const made = nameBackup(part, backups, at)
    mirrorMedia(media, join(backups, 'media'))
    return made
  } catch (error) {
    rmSync(part, { force: true })
    throw asProblem(error, workspace)
  }
}

/** Writes the workspace's contents to a new file and returns once both are known to be equal. */
export function copyContents(workspace: string, target: string): void {
  const source = new Database(workspace, { readonly: true, fileMustExist: true, timeout: 2_000 })
  try {
    for (let attempt = 1; ; attempt += 1) {
      rmSync(target, { force: true })
      const expected = source.transaction(() => digestOf(source))()
      const version = source.pragma('data_version', { simple: true })
      source.prepare('vacuum into ?').run(target)
      if (check(target, workspace) === expected) return
      if (source.pragma('data_version', { simple: true }) === version)
        throw new WorkspaceProblem('DAMAGED', workspace)
      if (attempt === attempts) throw new WorkspaceProblem('IN_USE', workspace)
    }
  } finally {
    source.close()
  }
}

/** @throws {WorkspaceProblem} DAMAGED */
export function assertSound(copy: string): void {
  check(copy, copy)
}

function check(copy: string, workspace: string): string {
  const sqlite = new Database(copy, { readonly: true, fileMustExist: true })
  try {
    sqlite.pragma('cell_size_check = on')
    const isWhole = sqlite.pragma('integrity_check(1)', { simple: true }) === 'ok'
    const hangsTogether = (sqlite.pragma('foreign_key_check') as unknown[]).length === 0
    if (!isWhole || !hangsTogether || findBrokenChange({ sqlite }))
      throw new WorkspaceProblem('DAMAGED', workspace)
    return digestOf(sqlite)
  } finally {
    sqlite.close()
  }
}

/** Gives a copy that was checked its name, which holds the hash of its bytes. */
export function nameBackup(part: string, folder: string, at: Instant): Backup {
  const name = `${at.replaceAll(':', '-')} ${hashFile(part).slice(0, 16)}${backupExtension}`
  renameSync(part, join(folder, name))
  flush(folder)
  return { name, at, bytes: statSync(join(folder, name)).size, place: 'near' }
}

const named = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z) ([0-9a-f]{16})\.rapport-backup$/

/** The backups in a folder, newest first. Nothing is opened. */
export function listBackups(folder: string, place: Backup['place'] = 'near'): Backup[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name): Backup[] => {
      const [, hour, minute, second] = named.exec(name) ?? []
      if (!hour) return []
      return [{ name, at: `${hour}:${minute}:${second}`, bytes: statSync(join(folder, name)).size, place }]
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1))
}

/** True while its bytes are those that passed the check when it was made. */
export function isSound(folder: string, backup: Pick<Backup, 'name'>): boolean {
  const path = join(folder, backup.name)
  const mark = named.exec(backup.name)?.[4]
  return mark !== undefined && existsSync(path) && hashFile(path).startsWith(mark)
}

/** The newest backup that is still what it was. */
export function findNewestSound(folder: string, place: Backup['place'] = 'near'): Backup | undefined {
  return listBackups(folder, place).find((backup) => isSound(folder, backup))
}

/** Lets old backups go by the rule of `retained`; the newest sound one stays in any case. */
export function thinOut(folder: string): string[] {
  const all = listBackups(folder)
  const kept = retained(all)
  const lastSound = all.find((backup) => isSound(folder, backup))
  const doomed = lastSound ? all.filter((backup) => !kept.has(backup) && backup !== lastSound) : []
  for (const { name } of doomed) rmSync(join(folder, name))
  if (doomed.length > 0) flush(folder)
  return doomed.map(({ name }) => name)
}
