import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { findMember } from '../../db/members.ts'
import { listMembers } from '../../db/names.ts'
import type { Db } from '../../db/open.ts'
import { countTry, dropPin, findPin, givePin, listPinned, type Pin, writeForgotten } from '../../db/pin.ts'
import { getWorkspace } from '../../db/team.ts'
import type { Id } from '../../shared/record.ts'
import { type Member, mayManage, mayWrite, pinUntil, type Seat, waitAfter } from '../../shared/team.ts'
import type { Session } from './context.ts'

/** Where a file has several members, somebody sits at it: history, answers and comments bear that name. */
export function seatOf(db: Db): Seat {
  const members = listMembers(db)
  const sitting = members.find(({ id }) => id === db.memberId)
  const role = sitting?.role ?? null
  const isTeam = members.length > 1 && !db.isReadOnly
  return {
    memberId: sitting?.id ?? null,
    name: sitting?.name ?? '',
    role,
    isTeam,
    mustChoose: isTeam && !sitting,
    mayWrite: !db.isReadOnly && mayWrite(role, members),
    mayManage: !db.isReadOnly && mayManage(role, members),
  }
}

/** Sits whoever sat here last; a member with a PIN is asked for it again. */
export function takeSeat(session: Session, db: Db): void {
  const { seats } = session.settings.read()
  const remembered = seats[getWorkspace(db).id]
  const isOpen = remembered !== undefined && !findPin(db, remembered)
  sit(session, db, isOpen ? remembered : null)
}

/** Keeps the seat true after members changed: somebody may have another name now, or be gone. */
export function keepSeat(session: Session, db: Db): void {
  sit(session, db, db.memberId)
}

function sit(session: Session, db: Db, memberId: Id | null): void {
  const members = db.isReadOnly ? [] : listMembers(db)
  const member = members.length > 1 ? members.find(({ id }) => id === memberId) : undefined
  db.memberId = member?.id ?? null
  db.person = member?.name ?? session.settings.read().person
}

/** Lets a member sit here from now on, on this machine. */
export function sitDown(session: Session, db: Db, memberId: Id): void {
  const { seats } = session.settings.read()
  session.settings.change({ seats: { ...seats, [getWorkspace(db).id]: memberId } })
  sit(session, db, memberId)
}

const derive = promisify(scrypt) as (pin: string, salt: Buffer, length: number) => Promise<Buffer>
const length = 32

export async function setPin(db: Db, member: Member, pin: string): Promise<void> {
  const salt = randomBytes(16)
  const hash = await derive(pin, salt, length)
  givePin(db, member, { salt: salt.toString('hex'), hash: hash.toString('hex') })
}

export type PinOutcome = { outcome: 'right' | 'wrong' } | { outcome: 'wait'; until: string }

/** Every wrong try makes the next one wait longer, over restarts too; the right one says that it is not forgotten. */
export async function tryPin(db: Db, member: Member, typed: string | undefined): Promise<PinOutcome> {
  const pin = findPin(db, member.id)
  if (!pin) return { outcome: 'right' }
  const now = db.now()
  if (pin.forgottenAt !== null && pinUntil(pin.forgottenAt) <= now) {
    dropPin(db, member, 'pinLapsed')
    return { outcome: 'right' }
  }
  if (pin.waitUntil !== null && now < pin.waitUntil) return { outcome: 'wait', until: pin.waitUntil }
  // Counted before it is looked at, so that tries sent all at once do not share one.
  const failures = pin.failures + 1
  const wait = waitAfter(failures)
  const waitUntil = wait === 0 ? null : new Date(Date.parse(now) + wait * 1000).toISOString()
  countTry(db, { memberId: member.id, failures, waitUntil })
  if (!(await isRight(pin, typed ?? ''))) return { outcome: 'wrong' }
  countTry(db, { memberId: member.id, failures: 0, waitUntil: null })
  if (findPin(db, member.id)?.forgottenAt) writeForgotten(db, member, null)
  return { outcome: 'right' }
}

async function isRight({ salt, hash }: Pin, typed: string): Promise<boolean> {
  return timingSafeEqual(await derive(typed, Buffer.from(salt, 'hex'), length), Buffer.from(hash, 'hex'))
}

/** Says that a PIN is forgotten; once said, the day runs. */
export function forgetPin(db: Db, member: Member): void {
  if (findPin(db, member.id)?.forgottenAt === null) writeForgotten(db, member, db.now())
}

/** Everybody of the file for the page: whether somebody has a PIN, never which. */
export function listTeam(db: Db) {
  const pinned = listPinned(db)
  return listMembers(db, 'all').map((member) => {
    const { forgottenAt = null } = pinned.get(member.id) ?? {}
    const until = forgottenAt === null ? null : pinUntil(forgottenAt)
    return { ...member, hasPin: pinned.has(member.id), pinUntil: until }
  })
}

/** Somebody who may sit here; undefined for who has left. */
export function findHere(db: Db, memberId: Id): Member | undefined {
  const member = findMember(db, memberId)
  return member?.retiredAt === null ? member : undefined
}
