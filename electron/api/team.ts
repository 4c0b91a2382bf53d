import { addMember, bringBack, changeMember, removeMember } from '../../db/members.ts'
import type { Db } from '../../db/open.ts'
import { dropPin } from '../../db/pin.ts'
import { api, found, openDbOf } from './base.ts'
import { announce } from './context.ts'
import { findHere, forgetPin, listTeam, seatOf, setPin, sitDown, tryPin } from './seat.ts'

const call = api.team

type Refusing = { NOT_LEAD: () => Error }

export const team = {
  list: call.list.handler(({ context }) => listTeam(openDbOf(context))),
  sit: call.sit.handler(async ({ context: { session }, input: { memberId, pin }, errors }) => {
    const db = openDbOf({ session })
    const tried = await tryPin(db, found(findHere(db, memberId)), pin)
    if (tried.outcome === 'wait') throw errors.PIN_WAIT({ data: { until: tried.until } })
    if (tried.outcome === 'wrong') throw errors.WRONG_PIN()
    sitDown(session, db, memberId)
    announce(session, { kind: 'workspace' })
    return seatOf(db)
  }),
  add: call.add.handler(({ context, input, errors }) => addMember(managed(openDbOf(context), errors), input)),
  change: call.change.handler(({ context, input: { id, patch }, errors }) =>
    found(changeMember(managed(openDbOf(context), errors), id, patch)),
  ),
  remove: call.remove.handler(({ context, input, errors }) =>
    found(removeMember(managed(openDbOf(context), errors), input)),
  ),
  bringBack: call.bringBack.handler(({ context, input, errors }) =>
    found(bringBack(managed(openDbOf(context), errors), input)),
  ),
  setPin: call.setPin.handler(async ({ context: { session }, input: { memberId, pin }, errors }) => {
    const db = openDbOf({ session })
    const member = found(findHere(db, memberId))
    // Others may take a forgotten one away, and give none.
    if (db.memberId !== memberId && (pin !== null || !seatOf(db).mayManage)) throw errors.NOT_LEAD()
    if (pin === null) dropPin(db, member)
    else await setPin(db, member, pin)
  }),
  forgetPin: call.forgetPin.handler(({ context, input }) => {
    const db = openDbOf(context)
    forgetPin(db, found(findHere(db, input)))
  }),
}

function managed(db: Db, errors: Refusing): Db {
  if (!seatOf(db).mayManage) throw errors.NOT_LEAD()
  return db
}
