import type { Id, Label } from '../../shared/record.ts'
import type { ContactManyChange, ContactManyEdit } from '../../shared/relationships/contact-many.ts'
import { cleanTag } from '../../shared/relationships/relationships.ts'
import { fold } from '../../shared/text/fold.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Progress } from '../lend.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import type { Writer } from '../writer.ts'
import { chosenIds } from './contact-list.ts'
import { dropContact, nameOf, patchContact } from './relationships.ts'
import { endSnooze, setSnooze } from './snooze.ts'

/** One change to many contacts, as one step; says to how many it made a difference. */
export function changeContacts(
  db: Db,
  { of, change }: ContactManyEdit,
  note?: (progress: Progress) => void,
): number {
  const ids = chosenIds(db, of)
  const write = writerOf(db, change)
  if (!write) return 0
  return commit(db, labelOf(db, change, ids), (writer) => {
    let changed = 0
    for (const [at, id] of ids.entries()) {
      if (write(writer, id)) changed += 1
      note?.({ done: at + 1, total: ids.length })
    }
    return changed
  })
}

type Write = (writer: Writer, id: Id) => boolean

function writerOf(db: Db, change: ContactManyChange): Write | undefined {
  switch (change.to) {
    case 'field':
      return (writer, id) => {
        // Nobody works at itself.
        const isItself = change.patch.organisationId === id
        return !isItself && patchContact(db, writer, id, change.patch) !== undefined
      }
    case 'tagged': {
      const tag = knownTag(db, change.tag)
      return tag ? (writer, id) => putOn(db, writer, { contactId: id, tag }) : undefined
    }
    case 'untagged':
      return (writer, id) => takeOff(db, writer, { contactId: id, tag: change.tag })
    case 'snoozed':
      return (writer, contactId) => setSnooze(db, writer, { contactId, ...change })
    case 'woken':
      return (writer, id) => endSnooze(db, writer, id)
    case 'removed':
      return (writer, id) => dropContact(db, writer, id)
  }
}

/** A tag that is in use under other capitals or accents stays one tag; undefined when nothing is left of the words. */
function knownTag(db: Db, typed: string): string | undefined {
  const folded = fold(cleanTag(typed))
  if (!folded) return undefined
  const known = all(db, query.selectFrom('contactTag').select('tag').distinct())
  return known.find(({ tag }) => fold(tag) === folded)?.tag ?? cleanTag(typed)
}

type Worn = { contactId: Id; tag: string }

const wornBy = ({ contactId, tag }: Worn) =>
  query.selectFrom('contactTag').select('id').where('contactId', '=', contactId).where('tag', '=', tag)

function putOn(db: Db, writer: Writer, worn: Worn): boolean {
  if (first(db, wornBy(worn))) return false
  writer.add('contactTag', { id: newId(), ...worn })
  return true
}

function takeOff(db: Db, writer: Writer, worn: Worn): boolean {
  const rows = all(db, wornBy(worn))
  for (const { id } of rows) writer.remove('contactTag', id)
  return rows.length > 0
}

function labelOf(db: Db, change: ContactManyChange, ids: readonly Id[]): Label {
  const [id] = ids
  const count = ids.length
  const name = count === 1 && id ? (nameOf(db, id) ?? '') : undefined
  const of = (did: string, values: Label['values'] = {}): Label => ({
    key: `relationships.did.${did}${name === undefined ? 'Many' : ''}`,
    values: { ...(name === undefined ? { count } : { name }), ...values },
  })
  switch (change.to) {
    case 'field':
      return of('change', { field: Object.keys(change.patch)[0] ?? 'type' })
    case 'tagged':
      return { key: 'relationships.did.tag', values: { tag: knownTag(db, change.tag), count } }
    case 'untagged':
      return { key: 'relationships.did.untag', values: { tag: change.tag, count } }
    case 'snoozed':
      return of('snooze', { day: change.untilDay })
    case 'woken':
      return of('wake')
    case 'removed':
      return of('remove')
  }
}
