import type { Draft, DraftPlace } from '../shared/posts/draft.ts'
import { writeBeside } from './beside.ts'
import type { Db } from './open.ts'
import { statement } from './query.ts'
import { tableNames } from './tables.ts'

/** Keeps what was typed; a later text for the same field takes its place. */
export function keepDraft(db: Db, draft: Omit<Draft, 'at'>): void {
  writeBeside(db, () =>
    statement(
      db.sqlite,
      `insert into draft (tableName, recordId, field, value, at) values (@tableName, @recordId, @field, @value, @at)
       on conflict do update set value = excluded.value, at = excluded.at`,
    ).run({ ...draft, at: db.now() }),
  )
}

/** Lets a draft go, once its text has become a history entry or was given up. */
export function dropDraft(db: Db, { tableName, recordId, field }: DraftPlace): void {
  const sql = 'delete from draft where tableName = ? and recordId = ? and field = ?'
  writeBeside(db, () => statement(db.sqlite, sql).run(tableName, recordId, field))
}

/** What a crash left unfinished: drafts that still say something else than their record, newest first. */
export function listDrafts(db: Db): Draft[] {
  const drafts = statement(db.sqlite, 'select * from draft order by at desc').all() as Draft[]
  return drafts.filter((draft) => readField(db, draft) !== draft.value)
}

function readField(db: Db, { tableName, recordId, field }: Draft): unknown {
  if (!tableNames.some((name) => name === tableName)) return undefined
  const record = statement(db.sqlite, `select * from "${tableName}" where id = ?`).get(recordId)
  return (record as Record<string, unknown> | undefined)?.[field]
}
