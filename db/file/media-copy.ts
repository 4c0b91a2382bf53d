import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { flush } from './places.ts'

/** Copies a file so that it is there whole or not at all, also after a power cut. */
export function copyDurably(from: string, to: string): void {
  const part = `${to}.part`
  try {
    copyFileSync(from, part, constants.COPYFILE_FICLONE)
    flush(part)
    renameSync(part, to)
    flush(dirname(to))
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

/**
 * Brings over what is missing and takes nothing away: a media file never changes under its name, and an older backup
 * may still need one that is gone. On one disk it is a second name for the same bytes, which costs no room.
 */
export function mirrorMedia(from: string, to: string): void {
  if (!existsSync(from)) return
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) mirrorMedia(source, target)
    else if (entry.isFile() && statSync(target, { throwIfNoEntry: false })?.size !== statSync(source).size)
      bring(source, target)
  }
}

function bring(source: string, target: string): void {
  rmSync(target, { force: true })
  try {
    linkSync(source, target)
  } catch {
    copyDurably(source, target)
  }
}
