import { dayOf } from '../../shared/day.ts'
import { commit } from '../commit.ts'
import type { Progress } from '../lend.ts'
import type { Db } from '../open.ts'
import { getWorkspace } from '../team.ts'
import { partsOf, type ReadyContacts, type Taking } from './ready-contacts.ts'

/** What goes for all contacts that this workspace takes in now. */
export function takingNow(db: Db): Pick<Taking, 'createdAt' | 'today'> {
  const createdAt = db.now()
  return { createdAt, today: dayOf(createdAt, getWorkspace(db).timeZone) }
}

type Writing = { ready: Iterable<ReadyContacts>; total: number; fileName: string; photos: Taking['photos'] }

/** Writes what was planned as one step. */
export function writePlannedContacts(
  db: Db,
  { ready, total, fileName, photos }: Writing,
  note?: (progress: Progress) => void,
): void {
  if (total === 0) return
  commit(db, { key: 'contactFiles.did.import', values: { name: fileName } }, (writer) => {
    let done = 0
    for (const { added, changed, count } of ready) {
      writer.addPack(added)
      for (const planned of changed) {
        writer.change('contact', planned.id, planned.patch)
        for (const { table, values } of partsOf(planned, photos)) writer.add(table, values)
      }
      done += count
      note?.({ done, total })
    }
  })
}
