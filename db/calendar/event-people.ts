import { followUpDays, followUpOf, type Met, type NewMet } from '../../shared/calendar/event-people.ts'
import { addDays } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { first, query, statement } from '../query.ts'
import { todayOf } from '../team.ts'
import { findOfflineEvent } from './day-items.ts'
import { blankTask, listTasks } from './tasks.ts'

/** Who was met at an event, by name. */
export function listMet(db: Db, eventId: Id): Met[] {
  const event = findOfflineEvent(db, eventId)
  if (!event) return []
  const sql = `select met.id as touchpointId, contact.id as contactId, contact.name,
      (select min(day) from touchpoint again where again.contactId = contact.id and again.day > @endDay) as again
    from touchpoint met join contact on contact.id = met.contactId where met.eventId = @eventId order by contact.name`
  const rows = statement(db.sqlite, sql).all({ eventId, endDay: event.endDay }) as (Omit<
    Met,
    'followUp' | 'day'
  > & {
    again: string | null
  })[]
  const today = todayOf(db)
  return rows.map(({ again, ...met }) => ({ ...met, ...followUpOf(event.endDay, again, today) }))
}

/**
 * Notes that somebody was met at an event: a touchpoint of its last day, and where wanted a step with that contact
 * within a week. Undefined when either is gone; nothing new when it is known already.
 */
export function addMet(db: Db, { eventId, contactId, followUp }: NewMet): true | undefined {
  const event = findOfflineEvent(db, eventId)
  const contact = first(db, query.selectFrom('contact').select('name').where('id', '=', contactId))
  if (!event || !contact) return undefined
  if (listMet(db, eventId).some((met) => met.contactId === contactId)) return true
  const day = event.endDay < todayOf(db) ? event.endDay : todayOf(db)
  commit(db, { key: 'dayItems.did.met', values: { name: contact.name, title: event.title } }, (writer) => {
    writer.add('touchpoint', {
      ...{
        id: newId(),
        contactId,
        kind: 'event',
        day,
        channelId: null,
        postId: null,
        eventId,
        mentionId: null,
      },
      ...{ text: event.title, mood: null, createdAt: db.now() },
    })
    if (followUp === null) return
    const position = (listTasks(db, { contactId }).at(-1)?.position ?? 0) + 1
    const dueDay = addDays(event.endDay, followUpDays)
    writer.add('task', {
      ...{ ...blankTask, id: newId(), contactId, title: followUp, dueDay, position },
      responsible: event.responsible,
    })
  })
  return true
}
