import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { flush } from './places.ts'

/** Copies a file, its time too, so that it is there whole or not at all, also after a power cut. */
export function copyDurably(from: string, to: string): void {
  const part = `${to}.part`
  try {
    copyFileSync(from, part, constants.COPYFILE_FICLONE)
    const { atime, mtime } = statSync(from)
    utimesSync(part, atime, mtime)
    flush(part)
    renameSync(part, to)
    flush(dirname(to))
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

/**
 * Brings over what is missing or was changed and takes nothing away: an older backup may still need what is gone. Each
 * file gets bytes of its own, for people change media in place; a disk that can shares them until one is written to.
 */
export function mirrorMedia(from: string, to: string): void {
  if (!existsSync(from)) return
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    // A file that is being taken in is none yet.
    if (entry.name.endsWith('.part')) continue
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) mirrorMedia(source, target)
    else if (entry.isFile() && isStale(source, target)) copyDurably(source, target)
  }
}

/** A stick's file system rounds times to two seconds. */
const coarsestTime = 2_000

function isStale(source: string, target: string): boolean {
  const now = statSync(source)
  const kept = statSync(target, { throwIfNoEntry: false })
  return kept?.size !== now.size || kept.mtimeMs + coarsestTime < now.mtimeMs
}
