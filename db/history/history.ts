import { historyParts } from '../../shared/app.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'
import { type Change, fieldOf, hasField } from './change.ts'

/** Every change of one record and of what belongs to it, newest first. */
export function listChanges(db: Db, tableName: string, recordId: string, limit = 500): Change[] {
  const { tables, field } = historyParts[tableName] ?? { tables: [], field: 'id' }
  // What is gone belongs to it too, so parts are found by the lines that tell of their coming and going.
  const sql = `with told as (
      select @tableName as tableName, @recordId as recordId
      union select tableName, recordId from change
        where kind <> 'edit' and ${hasField(field)} and ${fieldOf(field)} = @recordId
          and tableName in (select value from json_each(@tables))
    )
    select change.* from told join change using (tableName, recordId) order by at desc, n desc limit @limit`
  const values = { tableName, recordId, limit, tables: JSON.stringify(tables) }
  return statement(db.sqlite, sql).all(values) as Change[]
}

const ofTeam = "(tableName = 'member' or tableName = 'workspace' and field = 'approvalMode')"

/** Whether a step is about who is in the team or how it approves. */
export function isOfTeam(db: Db, step: string): boolean {
  // By the few lines of those tables, not by the many that a step may have.
  const sql = `select 1 from change where +step = ? and ${ofTeam} limit 1`
  return statement(db.sqlite, sql).get(step) !== undefined
}

/** Who came, went, and was given which part, and that PINs came and went; how the team approves too. Newest first. */
export function listTeamChanges(db: Db, limit = 500): Change[] {
  const sql = `select * from change where ${ofTeam}
    order by at desc, n desc limit ?`
  return statement(db.sqlite, sql).all(limit) as Change[]
}

/** How many records and fields a step changes; looks at no more lines than `limit`. */
export function countChanges(db: Db, step: string, limit: number): number {
  const sql = `select ifnull(sum(1 + ifnull(json_array_length(parts), 0)), 0)
    from (select parts from change where step = ? limit ?)`
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
