import type { Id } from '../shared/record.ts'
import { writeBeside } from './beside.ts'
import type { Db } from './open.ts'
import { statement } from './query.ts'

/**
 * What stands for a member's PIN. It is no record: it has no history, which colleagues read and which cannot be erased,
 * and no call gives it to the page.
 */
export type Pin = {
  memberId: Id
  salt: string
  hash: string
  /** Wrong tries since the last right one. */
  failures: number
  /** Until when no try is taken; null while any is. */
  waitUntil: string | null
}

export function findPin(db: Db, memberId: Id): Pin | undefined {
  return statement(db.sqlite, 'select * from memberPin where memberId = ?').get(memberId) as Pin | undefined
}

/** Who has one. */
export function listPinned(db: Db): Set<Id> {
  return new Set(statement(db.sqlite, 'select memberId from memberPin').pluck().all() as Id[])
}

export function writePin(db: Db, pin: Pin): void {
  writeBeside(db, () =>
    statement(
      db.sqlite,
      'insert or replace into memberPin values (@memberId, @salt, @hash, @failures, @waitUntil)',
    ).run(pin),
  )
}

export function dropPin(db: Db, memberId: Id): void {
  writeBeside(db, () => statement(db.sqlite, 'delete from memberPin where memberId = ?').run(memberId))
}
