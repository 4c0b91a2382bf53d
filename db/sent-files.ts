import { basename } from 'node:path'
import type { Instant } from '../shared/day.ts'
import { writeBeside } from './beside.ts'
import type { Db } from './open.ts'
import { statement } from './query.ts'

/** Notes that a file with words of the workspace left it. One that cannot be noted has left all the same, and is no error. */
export function noteSent(db: Db, path: string): void {
  if (db.isReadOnly || db.loan) return
  const sql = 'insert into sentFile (name, at) values (?, ?)'
  try {
    writeBeside(db, () => statement(db.sqlite, sql).run(basename(path), db.now()))
  } catch {
    // Whoever exports may have a full disk, or a file that nobody may write.
  }
}

/** The files that left since then, newest first, each name once. */
export function listSent(db: Db, since: Instant): { name: string; at: Instant }[] {
  const sql =
    'select name, max(at) as at from sentFile where at >= ? group by name order by max(at) desc, name'
  return statement(db.sqlite, sql).all(since) as { name: string; at: Instant }[]
}
