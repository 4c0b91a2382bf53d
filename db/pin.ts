import type { Id } from '../shared/record.ts'
import type { Member } from '../shared/team.ts'
import { writeBeside } from './beside.ts'
import { commitBeside } from './commit.ts'
import type { Db } from './open.ts'
import { statement } from './query.ts'

/**
 * What stands for a member's PIN. It is no record: the history tells that one came and went, never what stands for it,
 * undo does not bring one back, and no call gives it to the page.
 */
export type Pin = {
  memberId: Id
  salt: string
  hash: string
  /** Wrong tries since the last right one. */
  failures: number
  /** Until when no try is taken; null while any is. */
  waitUntil: string | null
  /** When somebody said that it is forgotten; null while nobody does. */
  forgottenAt: string | null
}

type Whose = Pick<Member, 'id' | 'name'>

export function findPin(db: Db, memberId: Id): Pin | undefined {
  return statement(db.sqlite, 'select * from memberPin where memberId = ?').get(memberId) as Pin | undefined
}

/** Who has one, and when it was said to be forgotten. */
export function listPinned(db: Db): Map<Id, Pick<Pin, 'forgottenAt'>> {
  const rows = statement(db.sqlite, 'select memberId, forgottenAt from memberPin').all() as Pin[]
  return new Map(rows.map(({ memberId, forgottenAt }) => [memberId, { forgottenAt }]))
}

/** Counts a try; no history tells of it. */
export function countTry(
  db: Db,
  { memberId, failures, waitUntil }: Omit<Pin, 'salt' | 'hash' | 'forgottenAt'>,
): void {
  const sql = 'update memberPin set failures = ?, waitUntil = ? where memberId = ?'
  writeBeside(db, () => statement(db.sqlite, sql).run(failures, waitUntil, memberId))
}

/** Gives a member a PIN, in place of any other. */
export function givePin(db: Db, whose: Whose, { salt, hash }: Pick<Pin, 'salt' | 'hash'>): void {
  tell(db, findPin(db, whose.id) ? 'pinChanged' : 'pinSet', whose, () =>
    statement(db.sqlite, 'insert or replace into memberPin values (?, ?, ?, 0, null, null)').run(
      ...[whose.id, salt, hash],
    ),
  )
}

/** Takes a PIN away, if there is one. */
export function dropPin(db: Db, whose: Whose, why: 'pinRemoved' | 'pinLapsed' = 'pinRemoved'): void {
  if (!findPin(db, whose.id)) return
  tell(db, why, whose, () => statement(db.sqlite, 'delete from memberPin where memberId = ?').run(whose.id))
}

/** Writes down that a PIN is said to be forgotten, or, with null, that it is not. */
export function writeForgotten(db: Db, whose: Whose, forgottenAt: string | null): void {
  tell(db, forgottenAt === null ? 'pinKnown' : 'pinForgotten', whose, () =>
    statement(db.sqlite, 'update memberPin set forgottenAt = ? where memberId = ?').run(
      forgottenAt,
      whose.id,
    ),
  )
}

type Deed = 'pinSet' | 'pinChanged' | 'pinRemoved' | 'pinForgotten' | 'pinKnown' | 'pinLapsed'

function tell(db: Db, deed: Deed, { id, name }: Whose, run: () => void): void {
  commitBeside(db, { key: `team.did.${deed}`, values: { name } }, { table: 'member', id, field: 'pin' }, run)
}
