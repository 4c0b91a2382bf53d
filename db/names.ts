import type { Id } from '../shared/record.ts'
import type { Member } from '../shared/team.ts'
import type { Db } from './open.ts'
import { all, query, statement } from './query.ts'

/** Members in the order in which they came: those who are still here, or all. */
export function listMembers(db: Db, which: 'here' | 'all' = 'here'): Member[] {
  const rows = query.selectFrom('member').selectAll().orderBy('id')
  return all(db, which === 'all' ? rows : rows.where('retiredAt', 'is', null))
}

/** Every name a member had before: history and texts know people by the name of their time. */
export function formerNames(db: Db, memberId: Id): string[] {
  const sql = `select json_extract(before, '$') from change
    where tableName = 'member' and recordId = ? and field = 'name' and before is not null`
  return statement(db.sqlite, sql).pluck().all(memberId) as string[]
}

/** What whoever sits here is responsible for, or nobody is; all of it while nobody sits here. */
export function ofWhoSitsHere<Row extends { responsible: string }>(db: Db, rows: readonly Row[]): Row[] {
  if (db.memberId === null) return [...rows]
  const mine = new Set(['', db.person, ...formerNames(db, db.memberId)])
  return rows.filter(({ responsible }) => mine.has(responsible))
}
