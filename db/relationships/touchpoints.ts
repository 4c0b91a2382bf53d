import type { Id, Label } from '../../shared/record.ts'
import type { NewTouchpoint, Touchpoint, TouchpointPatch } from '../../shared/relationships/relationships.ts'
import { blankTask, listTasks } from '../calendar/tasks.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { first, query } from '../query.ts'
import { dropLessons } from '../review/lessons.ts'
import type { Writer } from '../writer.ts'

/** Logs what passed between us; whatever its kind, the contact's next day counts from it. A promise becomes a task. */
export function addTouchpoint(db: Db, { promise, ...values }: NewTouchpoint): Touchpoint {
  const { contactId } = values
  const label = labelOf(db, 'addTouchpoint', contactId)
  return commit(db, label, (writer) => {
    if (promise) {
      const position = (listTasks(db, { contactId }).at(-1)?.position ?? 0) + 1
      writer.add('task', { ...blankTask, ...promise, id: newId(), contactId, position })
    }
    return writer.add('touchpoint', {
      ...values,
      id: newId(),
      eventId: null,
      mentionId: null,
      createdAt: db.now(),
    })
  })
}

export function changeTouchpoint(db: Db, id: string, patch: TouchpointPatch): Touchpoint | undefined {
  const label = labelOf(db, 'changeTouchpoint', contactOf(db, id))
  return commit(db, label, (writer) => writer.change('touchpoint', id, patch))
}

export function removeTouchpoint(db: Db, id: string): boolean {
  return commit(db, labelOf(db, 'removeTouchpoint', contactOf(db, id)), (writer) =>
    dropTouchpoint(db, writer, id),
  )
}

/** With what lessons say of it: they outlive it. False when it is gone already. */
export function dropTouchpoint(db: Db, writer: Writer, id: Id): boolean {
  dropLessons(db, writer, 'touchpointId', id)
  return writer.remove('touchpoint', id)
}

function contactOf(db: Db, id: string): string | undefined {
  return first(db, query.selectFrom('touchpoint').select('contactId').where('id', '=', id))?.contactId
}

function labelOf(db: Db, did: string, contactId: string | undefined): Label {
  const name =
    contactId && first(db, query.selectFrom('contact').select('name').where('id', '=', contactId))?.name
  return { key: `relationships.did.${did}`, values: { name: name ?? '' } }
}
