import { dayOf } from '../../shared/day.ts'
import { commit, type Part } from '../commit.ts'
import { newId } from '../id.ts'
import type { Progress } from '../lend.ts'
import type { Db } from '../open.ts'
import { getWorkspace } from '../team.ts'
import type { PlannedContact } from './import-contacts.ts'
import { blankContact } from './relationships.ts'

type Writing = { contacts: Iterable<PlannedContact>; total: number; fileName: string }

/** Writes what was planned as one step. */
export function writePlannedContacts(
  db: Db,
  { contacts, total, fileName }: Writing,
  note?: (progress: Progress) => void,
): void {
  if (total === 0) return
  const createdAt = db.now()
  const today = dayOf(createdAt, getWorkspace(db).timeZone)
  commit(db, { key: 'contactFiles.did.import', values: { name: fileName } }, (writer) => {
    let done = 0
    for (const planned of contacts) {
      const { id, isNew, kind, name, patch, day } = planned
      const parts = partsOf(planned)
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

function partsOf({ id: contactId, handles, addresses, tags, audienceIds }: PlannedContact): Part[] {
  return [
    ...handles.map((one): Part => ({ table: 'handle', values: { ...one, id: newId(), contactId } })),
    ...addresses.map(
      (one): Part => ({ table: 'contactAddress', values: { ...one, id: newId(), contactId } }),
    ),
    ...tags.map((tag): Part => ({ table: 'contactTag', values: { id: newId(), contactId, tag } })),
    ...audienceIds.map(
      (audienceId): Part => ({ table: 'contactAudience', values: { id: newId(), contactId, audienceId } }),
    ),
  ]
}
