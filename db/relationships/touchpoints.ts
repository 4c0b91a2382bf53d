import { fold } from '../../shared/fold.ts'
import type { Label } from '../../shared/record.ts'
import {
  cleanTag,
  type NewTouchpoint,
  type Touchpoint,
  type TouchpointPatch,
} from '../../shared/relationships.ts'
import { blankTask, listTasks } from '../calendar/tasks.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'

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
    writer.remove('touchpoint', id),
  )
}

/** Puts a tag on contacts that do not wear it yet, in whatever letters; says on how many. */
export function tagContacts(db: Db, ids: readonly string[], typed: string): number {
  const folded = fold(cleanTag(typed))
  if (!folded) return 0
  // A tag that is in use under other capitals or accents stays one tag.
  const tag =
    all(db, query.selectFrom('contactTag').select('tag').distinct()).find((row) => fold(row.tag) === folded)
      ?.tag ?? cleanTag(typed)
  return commit(db, { key: 'relationships.did.tag', values: { tag, count: ids.length } }, (writer) => {
    let tagged = 0
    for (const contactId of ids) {
      const worn = first(
        db,
        query.selectFrom('contactTag').select('id').where('contactId', '=', contactId).where('tag', '=', tag),
      )
      if (worn) continue
      writer.add('contactTag', { id: newId(), contactId, tag })
      tagged++
    }
    return tagged
  })
}

/** Takes a tag off contacts; says off how many. */
export function untagContacts(db: Db, ids: readonly string[], tag: string): number {
  return commit(db, { key: 'relationships.did.untag', values: { tag, count: ids.length } }, (writer) => {
    let untagged = 0
    for (const contactId of ids) {
      const rows = all(
        db,
        query.selectFrom('contactTag').select('id').where('contactId', '=', contactId).where('tag', '=', tag),
      )
      for (const { id } of rows) if (writer.remove('contactTag', id)) untagged++
    }
    return untagged
  })
}

function contactOf(db: Db, id: string): string | undefined {
  return first(db, query.selectFrom('touchpoint').select('contactId').where('id', '=', id))?.contactId
}

function labelOf(db: Db, did: string, contactId: string | undefined): Label {
  const name =
    contactId && first(db, query.selectFrom('contact').select('name').where('id', '=', contactId))?.name
  return { key: `relationships.did.${did}`, values: { name: name ?? '' } }
}
