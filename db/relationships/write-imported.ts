import { dayOf } from '../../shared/day.ts'
import { commit, type Part } from '../commit.ts'
import { newId } from '../id.ts'
import type { Progress } from '../lend.ts'
import type { Db } from '../open.ts'
import { getWorkspace } from '../team.ts'
import type { PlannedContact } from './import-contacts.ts'
import { blankContact } from './relationships.ts'

type Writing = {
  contacts: Iterable<PlannedContact>
  total: number
  fileName: string
  /** Pictures by the row that had them: JPEGs in base64. */
  photos?: ReadonlyMap<number, string>
}

/** Writes what was planned as one step. */
export function writePlannedContacts(
  db: Db,
  { contacts, total, fileName, photos }: Writing,
  note?: (progress: Progress) => void,
): void {
  if (total === 0) return
  const createdAt = db.now()
  const today = dayOf(createdAt, getWorkspace(db).timeZone)
  commit(db, { key: 'contactFiles.did.import', values: { name: fileName } }, (writer) => {
    let done = 0
    for (const planned of contacts) {
      const { id, isNew, kind, name, patch, day } = planned
      const parts = partsOf(planned, photos)
      if (isNew) {
        const contact = { ...blankContact, ...patch, id, kind, name, createdAt }
        const stage = { id: newId(), contactId: id, stage: contact.stage, day: day ?? today }
        writer.add('contact', contact, [{ table: 'contactStage', values: stage }, ...parts])
      } else {
        writer.change('contact', id, patch)
        for (const { table, values } of parts) writer.add(table, values)
      }
      done += 1
      note?.({ done, total })
    }
  })
}

function partsOf(
  { id: contactId, handles, addresses, tags, audienceIds, jobs, photo }: PlannedContact,
  photos: Writing['photos'],
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
