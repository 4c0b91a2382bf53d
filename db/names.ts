import type { Id } from '../shared/record.ts'
import type { Member } from '../shared/team.ts'
import type { Db } from './open.ts'
import { all, query, statement } from './query.ts'

/** Members who are still here, in the order in which they came. */
export function listMembers(db: Db): Member[] {
  return all(db, query.selectFrom('member').selectAll().where('retiredAt', 'is', null).orderBy('id'))
}

/** Every name a member had before: history and texts know people by the name of their time. */
export function formerNames(db: Db, memberId: Id): string[] {
  const sql = `select json_extract(before, '$') from change
    where tableName = 'member' and recordId = ? and field = 'name' and before is not null`
  return statement(db.sqlite, sql).pluck().all(memberId) as string[]
}
