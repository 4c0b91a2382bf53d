import type { Id } from '../../shared/record.ts'
import type { NewPart, PartChange, PartRef, PartTable } from '../../shared/relationships/contact-parts.ts'
import { cleanHandle } from '../../shared/relationships/relationships.ts'
import { removeOrganisation } from '../alliances/remove.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import { dropLessons } from '../review/lessons.ts'
import type { Writer } from '../writer.ts'
import { dropTouchpoint } from './touchpoints.ts'

/** Adds a handle, an address, a tie, a stage or an audience to a contact; its id. Undefined when the contact is gone. */
export function addPart(db: Db, { table, values }: NewPart): Id | undefined {
  const label = labelOf(db, 'add', table, values.contactId)
  if (!label) return undefined
  const known = table === 'contactTie' ? findTie(db, values.contactId, values.otherId) : undefined
  return known ?? commit(db, label, (writer) => writer.add(table, cleaned({ ...values, id: newId() })).id)
}

/** Undefined when it is gone. */
export function changePart(db: Db, { table, id, patch }: PartChange): true | undefined {
  const label = labelOf(db, 'change', table, ownerOf(db, { table, id }))
  return label && (commit(db, label, (writer) => writer.change(table, id, cleaned(patch))) ? true : undefined)
}

/** False when it is gone already. */
export function removePart(db: Db, { table, id }: PartRef): boolean {
  const label = labelOf(db, 'remove', table, ownerOf(db, { table, id }))
  return label !== undefined && commit(db, label, (writer) => writer.remove(table, id))
}

/** Takes away all that belongs to a contact, and what others have to do with it. */
export function removePartsOf(db: Db, writer: Writer, contactId: Id): void {
  const owned = [
    'handle',
    'contactAddress',
    'contactStage',
    'contactAudience',
    'contactPhoto',
    'contactJob',
    'contactTag',
    'snooze',
    'task',
  ] as const
  for (const table of owned)
    for (const { id } of all(db, query.selectFrom(table).select('id').where('contactId', '=', contactId)))
      writer.remove(table, id)
  const touchpoints = query.selectFrom('touchpoint').select('id').where('contactId', '=', contactId)
  for (const { id } of all(db, touchpoints)) dropTouchpoint(db, writer, id)
  for (const { id } of tiesOf(db, contactId)) writer.remove('contactTie', id)
  const workers = query.selectFrom('contactJob').select('id').where('organisationId', '=', contactId)
  for (const { id } of all(db, workers)) writer.remove('contactJob', id)
  removeOrganisation(db, writer, contactId)
  dropLessons(db, writer, 'contactId', contactId)
  const apart = query.selectFrom('contactApart').select('id')
  for (const field of ['contactId', 'otherId'] as const)
    for (const { id } of all(db, apart.where(field, '=', contactId))) writer.remove('contactApart', id)
  for (const { id } of all(db, query.selectFrom('mention').select('id').where('contactId', '=', contactId)))
    writer.change('mention', id, { contactId: null })
}

/** Who a contact knows, whichever of the two it was written down at, by name. */
export function tiesOf(db: Db, contactId: Id) {
  const from = (own: 'contactId' | 'otherId', other: 'contactId' | 'otherId') =>
    query
      .selectFrom('contactTie')
      .innerJoin('contact', 'contact.id', `contactTie.${other}`)
      .select(['contactTie.id', 'contactTie.how', 'contact.name', 'contact.id as otherId'])
      .where(`contactTie.${own}`, '=', contactId)
  return all(db, from('contactId', 'otherId').unionAll(from('otherId', 'contactId')).orderBy('name'))
}

/** The tie there is between two, if any: it is written down once. */
function findTie(db: Db, one: Id, other: Id): Id | undefined {
  return tiesOf(db, one).find(({ otherId }) => otherId === other)?.id
}

function cleaned<Values extends object>(values: Values): Values {
  return 'handle' in values && typeof values.handle === 'string'
    ? { ...values, handle: cleanHandle(values.handle) }
    : values
}

function ownerOf(db: Db, { table, id }: PartRef): Id | undefined {
  return first(db, query.selectFrom(table).select('contactId').where('id', '=', id))?.contactId
}

function labelOf(db: Db, act: 'add' | 'change' | 'remove', table: PartTable, contactId: Id | undefined) {
  const contact = contactId
    ? first(db, query.selectFrom('contact').select('name').where('id', '=', contactId))
    : undefined
  return contact && { key: `relationships.did.${act}Part.${table}`, values: { name: contact.name } }
}
