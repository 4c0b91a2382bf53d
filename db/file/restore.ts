import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Backup } from '../../shared/backup.ts'
import type { Instant } from '../../shared/day.ts'
import type { Forgetting } from '../../shared/relationships/forget.ts'
import { asProblem, asTargetProblem, WorkspaceProblem } from '../problem.ts'
import { copyContents, isSound } from './backup.ts'
import { hashFile } from './digest.ts'
import { forgetIn, readForgotten } from './forget-copies.ts'
import { copyDurably, mirrorMedia } from './media-copy.ts'
import { asideName, filesOf, flush, placesOf } from './places.ts'

/**
 * Puts a backup in the place of a workspace and keeps what was there under another name. The workspace must be
 * closed, and its lock held. At any moment of a power cut the name leads to the old file or to the new one.
 * @returns where the replaced file now lies; undefined when there was none
 * @throws {WorkspaceProblem} DAMAGED when the backup is no longer what it was
 */
export function restoreBackup(
  workspace: string,
  from: { folder: string; backup: Pick<Backup, 'name'> },
  options: { at: Instant; why: 'damaged' | 'replaced'; forgotten: readonly Forgetting[] },
): string | undefined {
  const { file, media } = placesOf(workspace)
  const source = join(from.folder, from.backup.name)
  if (!isSound(from.folder, from.backup)) throw new WorkspaceProblem('DAMAGED', source)
  const part = `${file}.part`
  try {
    copyFileSync(source, part)
    if (hashFile(part) !== hashFile(source)) throw new WorkspaceProblem('DAMAGED', part)
    // An older copy does not know yet whom the workspace forgot.
    const forgotten = [...options.forgotten, ...readForgotten(file)]
    if (forgotten.length > 0) forgetIn(part, forgotten, options.at)
    flush(part)
    const aside = existsSync(file) ? stepAside(file, options) : undefined
    renameSync(part, file)
    flush(dirname(file))
    mirrorMedia(join(from.folder, 'media'), media)
    return aside
  } catch (error) {
    rmSync(part, { force: true })
    throw asProblem(error, workspace)
  }
}

function stepAside(file: string, { at, why }: { at: Instant; why: 'damaged' | 'replaced' }): string {
  const aside = asideName(file, why, at)
  try {
    linkSync(file, aside)
  } catch {
    renameSync(file, aside)
  }
  // A log left behind would be played into the restored file.
  for (const log of filesOf(file).filter((path) => path !== file))
    renameSync(log, aside + log.slice(file.length))
  return aside
}

/**
 * Writes the workspace, as it now stands, to a new file with its media; the file has its name once both are there.
 * @throws {WorkspaceProblem} ALREADY_THERE or CANNOT_WRITE_THERE, DISK_FULL
 */
export function saveCopy(workspace: string, target: string): void {
  const to = placesOf(target)
  if (existsSync(to.file)) throw new WorkspaceProblem('ALREADY_THERE', target)
  const part = `${to.file}.part`
  const hadMedia = existsSync(to.media)
  try {
    copyContents(placesOf(workspace).file, part)
    flush(part)
    mirrorMedia(placesOf(workspace).media, to.media)
    renameSync(part, to.file)
    flush(to.folder)
  } catch (error) {
    rmSync(part, { force: true })
    if (!hadMedia) rmSync(to.media, { recursive: true, force: true })
    throw asCopyProblem(error, workspace, target)
  }
}

/**
 * Moves or renames a closed workspace with its media and backups, also to another disk: there the old files go only
 * after the new ones are known to be whole.
 */
export function moveWorkspace(workspace: string, target: string): void {
  const from = placesOf(workspace)
  const to = placesOf(target)
  const pairs = [
    [from.media, to.media],
    [from.backups, to.backups],
    [from.file, to.file],
  ] as const
  if (filesOf(from.file).length > 1) throw new WorkspaceProblem('IN_USE', workspace)
  for (const [, path] of pairs) if (existsSync(path)) throw new WorkspaceProblem('ALREADY_THERE', path)
  const moved: (readonly [string, string])[] = []
  try {
    for (const [source, goal] of pairs) {
      if (!existsSync(source)) continue
      moved.push([source, goal])
      renameOrCopy(source, goal)
    }
    flush(to.folder)
  } catch (error) {
    for (const [source, goal] of moved.reverse()) {
      if (existsSync(source)) rmSync(goal, { recursive: true, force: true })
      else renameSync(goal, source)
    }
    throw asCopyProblem(error, workspace, target)
  }
  for (const [source] of moved) rmSync(source, { recursive: true, force: true })
  flush(from.folder)
}

/** While what is copied is still there, the trouble is where it should go. */
function asCopyProblem(error: unknown, workspace: string, target: string): unknown {
  return existsSync(workspace) ? asTargetProblem(error, target) : asProblem(error, workspace)
}

function renameOrCopy(source: string, goal: string): void {
  try {
    renameSync(source, goal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    copyTree(source, goal)
  }
}

function copyTree(source: string, goal: string): void {
  if (!isFolder(source)) {
    copyDurably(source, goal)
    if (hashFile(goal) !== hashFile(source)) throw new WorkspaceProblem('DAMAGED', goal)
    return
  }
  mkdirSync(goal)
  for (const entry of readdirSync(source)) copyTree(join(source, entry), join(goal, entry))
  flush(goal)
}

function isFolder(path: string): boolean {
  try {
    readdirSync(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false
    throw error
  }
}
