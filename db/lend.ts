import { setImmediate } from 'node:timers/promises'
import { readTrail } from './history/trail.ts'
import type { Db } from './open.ts'
import { WorkspaceProblem } from './problem.ts'
import { tableNames } from './tables.ts'

/** What the borrower did, and in which tables. */
export type Lent<Result> = { result: Result; tables: string[] }

/** How far long work is, in whatever it counts. */
export type Progress = { done: number; total: number }

/**
 * Lends the right to write, which this process holds, to work on another connection, and afterwards takes up where
 * that left the history. Whatever way the work ends, only the file says whether it was saved.
 * @param options.signal stops the work; the loan's own `stop` does the same
 */
export async function lend<Result>(
  db: Db,
  work: (signal: AbortSignal) => Promise<Lent<Result>>,
  { signal, givesWay = false }: { signal?: AbortSignal | undefined; givesWay?: boolean } = {},
): Promise<Result> {
  if (db.isReadOnly) throw new WorkspaceProblem('READ_ONLY', db.path)
  // Calls that found no loan a moment ago are on their way to write; they come first.
  do {
    await whenReturned(db)
    await setImmediate()
  } while (db.loan)
  const stop = new AbortController()
  const { promise: returned, resolve: giveBack } = Promise.withResolvers<void>()
  db.loan = { returned, stop: () => stop.abort(), givesWay }
  let tables: readonly string[] = tableNames
  try {
    const lent = await work(signal ? AbortSignal.any([stop.signal, signal]) : stop.signal)
    tables = lent.tables
    return lent.result
  } finally {
    db.loan = undefined
    try {
      takeUp(db, tables)
    } finally {
      giveBack()
    }
  }
}

/** Waits until this connection may write; work that gives way is not waited for. */
export async function whenReturned(db: Db | undefined): Promise<void> {
  while (db?.loan) {
    if (db.loan.givesWay) db.loan.stop()
    await db.loan.returned
  }
}

function takeUp(db: Db, tables: readonly string[]): void {
  const before = db.trail.n
  Object.assign(db.trail, readTrail(db.sqlite, db.device))
  if (db.trail.n > before) for (const listener of db.listeners) listener(new Set(tables))
}

/** @throws while another connection writes: waiting here would hold up the whole process */
export function assertNotLent(db: Db): void {
  // It is in the middle of a short transaction at most, and has no part in the history.
  if (db.loan?.givesWay) db.loan.stop()
  else if (db.loan) throw new Error('Another connection writes; wait for whenReturned')
}
