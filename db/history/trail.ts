import type Database from 'better-sqlite3'
import { chainStart } from './change.ts'

/** A step that can be taken back or done again. */
export type Step = { step: string; label: string }

/** Where this device's history ends, and what undo and redo would take. */
export type Trail = { n: number; hash: string; undo: Step[]; redo: Step[] }

/** How many of the newest steps are looked at: enough for any sitting, little enough to open at once. */
const remembered = 500

/**
 * Reads back where a device stood, so that undo and redo survive a restart. The step that made the workspace is left
 * out: without it there is no workspace to come back to.
 */
export function readTrail(sqlite: Database.Database, device: string): Trail {
  const last = sqlite
    .prepare('select n, hash from change where device = ? order by n desc limit 1')
    .get(device) as { n: number; hash: string } | undefined
  const trail: Trail = { n: last?.n ?? 0, hash: last?.hash ?? chainStart, undo: [], redo: [] }
  const newestFirst = sqlite.prepare(
    'select n, step, act, reverses, label from change where device = ? and n <= ? order by n desc limit 1',
  )
  const firstOf = sqlite.prepare('select min(n) from change where step = ? and device = ?').pluck()
  const founding = sqlite
    .prepare("select step from change where tableName = 'workspace' and kind = 'add'")
    .pluck()
    .get()
  const isErased = sqlite.prepare('select 1 from change where step = ? and salt is null limit 1').pluck()
  const steps: { step: string; act: string; reverses: string | null; label: string }[] = []
  for (let n = trail.n; n > 0 && steps.length < remembered; ) {
    const row = newestFirst.get(device, n) as
      | { step: string; act: string; reverses: string | null; label: string }
      | undefined
    if (!row) break
    steps.push(row)
    n = (firstOf.get(row.step, device) as number) - 1
  }
  for (const { step, act, reverses, label } of steps.reverse()) {
    // What was erased has nothing to come back to.
    const isWhole = isErased.get(reverses ?? step) === undefined
    if (step !== founding && isWhole) note(trail, { step: reverses ?? step, label }, act)
  }
  return trail
}

/** Moves a step to the side it now stands on; what happened beside the records stands on none. */
export function note(trail: Trail, step: Step, act: string): void {
  if (act === 'beside') return
  if (act === 'do') {
    trail.undo.push(step)
    trail.redo.length = 0
  } else if (act === 'undo') {
    drop(trail.undo, step)
    trail.redo.push(step)
  } else {
    drop(trail.redo, step)
    trail.undo.push(step)
  }
}

function drop(steps: Step[], { step }: Step): void {
  const at = steps.findLastIndex((one) => one.step === step)
  if (at >= 0) steps.splice(at, 1)
}
