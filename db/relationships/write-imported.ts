import { dayOf } from '../../shared/day.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Progress } from '../lend.ts'
import type { Db } from '../open.ts'
import { getWorkspace } from '../team.ts'
import type { PlannedContact } from './import-contacts.ts'
import { blankContact } from './relationships.ts'

type Writing = { contacts: readonly PlannedContact[]; fileName: string }

/** Writes what was planned as one step. */
export function writePlannedContacts(
  db: Db,
  { contacts, fileName }: Writing,
  note?: (progress: Progress) => void,
): void {
  if (contacts.length === 0) return
  const createdAt = db.now()
  const today = dayOf(createdAt, getWorkspace(db).timeZone)
  commit(db, { key: 'contactFiles.did.import', values: { name: fileName } }, (writer) => {
    for (const [at, { id, isNew, kind, name, patch, day, ...parts }] of contacts.entries()) {
      if (isNew) {
        const { stage } = writer.add('contact', { ...blankContact, ...patch, id, kind, name, createdAt })
        writer.add('contactStage', { id: newId(), contactId: id, stage, day: day ?? today })
      } else writer.change('contact', id, patch)
      for (const handle of parts.handles) writer.add('handle', { ...handle, id: newId(), contactId: id })
      for (const address of parts.addresses)
        writer.add('contactAddress', { ...address, id: newId(), contactId: id })
      for (const tag of parts.tags) writer.add('contactTag', { id: newId(), contactId: id, tag })
      for (const audienceId of parts.audienceIds)
        writer.add('contactAudience', { id: newId(), contactId: id, audienceId })
      note?.({ done: at + 1, total: contacts.length })
    }
  })
}
