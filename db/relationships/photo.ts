import type { Id } from '../../shared/record.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { first, query } from '../query.ts'

/** The picture of a contact as base64; null where there is none. */
export function photoOf(db: Db, contactId: Id): string | null {
  return (
    first(db, query.selectFrom('contactPhoto').select('image').where('contactId', '=', contactId))?.image ??
    null
  )
}

/** Sets a contact's picture, a JPEG as base64, or takes it away; undefined when there is no such contact. */
export function setPhoto(db: Db, contactId: Id, image: string | null): true | undefined {
  const contact = first(db, query.selectFrom('contact').select('name').where('id', '=', contactId))
  if (!contact) return undefined
  const old = first(db, query.selectFrom('contactPhoto').select('id').where('contactId', '=', contactId))
  const key = `relationships.did.${image === null ? 'removePhoto' : 'photo'}`
  commit(db, { key, values: { name: contact.name } }, (writer) => {
    if (image === null) {
      if (old) writer.remove('contactPhoto', old.id)
    } else if (old) writer.change('contactPhoto', old.id, { image })
    else writer.add('contactPhoto', { id: newId(), contactId, image })
  })
  return true
}
