import type { Snooze } from '../../shared/calendar/cadence.ts'
import type { Id } from '../../shared/record.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { first, query } from '../query.ts'
import type { Writer } from '../writer.ts'

const ofContact = (contactId: Id) => query.selectFrom('snooze').selectAll().where('contactId', '=', contactId)

export function findSnooze(db: Db, contactId: Id): Snooze | undefined {
  return first(db, ofContact(contactId))
}

/** Lets a contact rest until a day; a newer wish takes the place of an older one. */
export function setSnooze(
  db: Db,
  writer: Writer,
  { contactId, untilDay, reason }: Pick<Snooze, 'contactId' | 'untilDay' | 'reason'>,
): boolean {
  const before = findSnooze(db, contactId)
  const values = { untilDay, reason, createdAt: db.now() }
  if (before) writer.change('snooze', before.id, values)
  else writer.add('snooze', { id: newId(), contactId, ...values })
  return true
}

/** False when it did not rest. */
export function endSnooze(db: Db, writer: Writer, contactId: Id): boolean {
  const before = findSnooze(db, contactId)
  return before ? writer.remove('snooze', before.id) : false
}
