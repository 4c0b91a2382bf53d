import { historyParts } from '../../shared/app.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'
import type { Change } from './change.ts'

/** Every change of one record and of what belongs to it, newest first. */
export function listChanges(db: Db, tableName: string, recordId: string, limit = 500): Change[] {
  const part = historyParts[tableName]
  const ofPart = part?.isMany
    ? `select id from "${part.table}" where ${part.field} = @recordId`
    : `select recordId from change where tableName = @part and kind = 'add' and json_extract(after, @path) = @recordId`
  const sql = `select * from change where tableName = @tableName and recordId = @recordId
    or tableName = @part and recordId in (${ofPart})
    order by at desc, n desc limit @limit`
  const values = { tableName, recordId, limit, part: part?.table ?? null, path: `$.${part?.field}` }
  return statement(db.sqlite, sql).all(values) as Change[]
}

/** How many changes a step holds; counts no further than `limit`. */
export function countChanges(db: Db, step: string, limit: number): number {
  const sql = 'select count(*) from (select 1 from change where step = ? limit ?)'
  return statement(db.sqlite, sql).pluck().get(step, limit) as number
}

/** The newest steps of the whole workspace, one line each. */
export function listSteps(
  db: Db,
  limit = 200,
): (Pick<Change, 'step' | 'act' | 'person' | 'at' | 'label' | 'device'> & { changes: number })[] {
  const sql = `select step, act, person, at, label, device, count(*) as changes from change
    group by step order by at desc, max(n) desc limit ?`
  return statement(db.sqlite, sql).all(limit) as ReturnType<typeof listSteps>
}
