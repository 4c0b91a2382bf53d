import { statSync } from 'node:fs'
import type { Db } from '../../db/open.ts'
import { catchUpSearch, countSearchDue } from '../../db/search/keep-index.ts'

/** Bytes of SQLite's log that a file may go on having beside it: as many as a few hundred edits leave. */
const longLog = 16 * 1024 * 1024

/** Whether large steps have left something to do in a file that is still open. */
export function isBehind(db: Db): boolean {
  return db.sqlite.open && (logOf(db) > longLog || countSearchDue(db) > 0)
}

/** In transactions of their own: whoever stops it loses nothing of what is done. */
export function catchUp(db: Db): void {
  emptyLog(db)
  while (catchUpSearch(db) > 0);
  emptyLog(db)
}

function emptyLog(db: Db): void {
  if (logOf(db) > longLog) db.sqlite.pragma('wal_checkpoint(truncate)')
}

function logOf({ sqlite }: Db): number {
  return statSync(`${sqlite.name}-wal`, { throwIfNoEntry: false })?.size ?? 0
}
