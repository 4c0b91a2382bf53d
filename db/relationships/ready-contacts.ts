import type { Day } from '../../shared/day.ts'
import { blankContact } from '../../shared/relationships/relationships.ts'
import { newId } from '../id.ts'
import { type Pack, type Part, packOf } from '../prepare.ts'
import type { PlannedContact } from './import-contacts.ts'

/** What all contacts of an import have in common. */
export type Taking = {
  createdAt: string
  today: Day
  /** Pictures by the row that had them: JPEGs in base64. */
  photos: ReadonlyMap<number, string>
}

/** Contacts ready to be written: new ones as a pack, and those that are there and get something as they were planned. */
export type ReadyContacts = { added: Pack; changed: PlannedContact[]; count: number }

export function readyContacts(contacts: readonly PlannedContact[], taking: Taking): ReadyContacts {
  const [added, changed] = [true, false].map((isNew) => contacts.filter((one) => one.isNew === isNew)) as [
    PlannedContact[],
    PlannedContact[],
  ]
  const { createdAt, today, photos } = taking
  const wholes = added.map((planned) => {
    const { id, kind, name, patch, day } = planned
    const record = { ...blankContact, ...patch, id, kind, name, createdAt }
    const stage = { id: newId(), contactId: id, stage: record.stage, day: day ?? today }
    const parts: Part[] = [{ table: 'contactStage', values: stage }, ...partsOf(planned, photos)]
    return { record, parts }
  })
  return { added: packOf('contact', wholes), changed, count: contacts.length }
}

/** What hangs on a contact. */
export function partsOf(
  { id: contactId, handles, addresses, tags, audienceIds, jobs, photo }: PlannedContact,
  photos: Taking['photos'],
): Part[] {
  const image = photo && photos?.get(photo.line)
  return [
    ...handles.map((one): Part => ({ table: 'handle', values: { ...one, id: newId(), contactId } })),
    ...addresses.map(
      (one): Part => ({ table: 'contactAddress', values: { ...one, id: newId(), contactId } }),
    ),
    ...tags.map((tag): Part => ({ table: 'contactTag', values: { id: newId(), contactId, tag } })),
    ...audienceIds.map(
      (audienceId): Part => ({ table: 'contactAudience', values: { id: newId(), contactId, audienceId } }),
    ),
    ...jobs.map(
      (one): Part => ({
        table: 'contactJob',
        values: { ...one, id: newId(), contactId, fromDay: null, untilDay: null },
      }),
    ),
    ...(image ? [{ table: 'contactPhoto', values: { id: newId(), contactId, image } } as const] : []),
  ]
}
