import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Forgetting } from '../../shared/relationships/forget.ts'
import type { Trail } from '../history/trail.ts'
import { placesOf } from './places.ts'

/**
 * How far this machine saw a workspace's history reach, kept apart from the file. A log that was cut off, or an old
 * copy put in the file's place, opens without an error and with fewer changes: only this can tell.
 */
export type Mark = {
  /** How many changes that were saved here are gone from the file; 0 when all is there. */
  readonly missing: number
  /** Notes how far the history reaches now. Not flushed: after a power cut it may lag behind, never run ahead. */
  note(): void
  close(): void
}

export function openMark(folder: string, workspace: string, trail: Trail): Mark {
  mkdirSync(folder, { recursive: true })
  const path = markFile(folder, workspace)
  const missing = Math.max(0, read(path) - trail.n)
  const handle = openSync(path, constants.O_RDWR | constants.O_CREAT)
  const note = () => void writeSync(handle, `${String(trail.n).padStart(width)}\n`, 0)
  note()
  return { missing, note, close: () => closeSync(handle) }
}

/** For a file that was put back to an earlier state on purpose. */
export function forgetMark(folder: string, workspace: string): void {
  rmSync(markFile(folder, workspace), { force: true })
}

/** Remembers on this machine who was forgotten in a workspace: a backup from before, put in its place, does not know. */
export function noteForgotten(folder: string, workspace: string, person: Forgetting): void {
  const all = [...readForgottenHere(folder, workspace).filter(({ id }) => id !== person.id), person]
  writeFileSync(`${markFile(folder, workspace)}.forgotten`, JSON.stringify(all))
}

export function readForgottenHere(folder: string, workspace: string): Forgetting[] {
  try {
    return z
      .array(Forgetting)
      .parse(JSON.parse(readFileSync(`${markFile(folder, workspace)}.forgotten`, 'utf8')))
  } catch {
    return []
  }
}

const width = 15

function read(path: string): number {
  try {
    const text = readFileSync(path, 'utf8')
    return /^ *\d+\n$/.test(text) && text.length === width + 1 ? Number(text) : 0
  } catch {
    return 0
  }
}

function markFile(folder: string, workspace: string): string {
  return join(folder, createHash('sha256').update(placesOf(workspace).file).digest('hex').slice(0, 32))
}
