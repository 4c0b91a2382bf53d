import { changeMany, copyDays, copyMany, moveMany } from '../../db/calendar/many.ts'
import { addReadLayer, removeOwnLayer, renewLayer } from '../../db/calendar/own-layers.ts'
import { redo, undo } from '../../db/commit.ts'
import type { Lent, Progress } from '../../db/lend.ts'
import { addMedia, type NewMedia, removeMedia, tagMedia } from '../../db/media/media.ts'
import type { UsePlace } from '../../db/media/uses.ts'
import { closeDb, type Db, type Joining, joinDb } from '../../db/open.ts'
import { forgetPerson, sweepFile } from '../../db/relationships/forget.ts'
import { changeContacts } from '../../db/relationships/many.ts'
import { addMentions } from '../../db/replies/many.ts'
import { catchUp } from './catch-up.ts'
import { importContacts } from './import-contacts.ts'
import { importPosts } from './import-posts.ts'
import { importFiles } from './import-work.ts'

/** Writing that would hold up the main process. Each is one step, through db/commit.ts like every other. */
export const writeWork = {
  importFiles,
  importPosts,
  importContacts,
  undo,
  redo,
  moveMany,
  copyMany,
  copyDays,
  changeMany,
  addReadLayer,
  renewLayer,
  removeOwnLayer,
  addMedia: (db: Db, { files, to }: Adding) => addMedia(db, files, to),
  removeMedia,
  tagMedia,
  changeContacts,
  forgetPerson,
  sweepFile: (db: Db, _: null) => sweepFile(db),
  addMentions,
  catchUp: (db: Db, _: null) => catchUp(db),
}

type Adding = { files: readonly NewMedia[]; to: UsePlace | null }

export type WriteWork = typeof writeWork
/** What a piece of writing is given beside its database. */
export type Given<Name extends keyof WriteWork> = Parameters<WriteWork[Name]>[1]

/** Writes on a connection of its own; main lends it the right to. */
export function write<Name extends keyof WriteWork>(
  joining: Joining,
  { name, given }: { name: Name; given: Given<Name> },
  note?: (progress: Progress) => void,
): Lent<ReturnType<WriteWork[Name]>> {
  const db = joinDb(joining)
  // Saved is what stands in the log. To put it in its place as well would keep waiting whoever wrote it.
  db.sqlite.pragma('wal_autocheckpoint = 0')
  const tables = new Set<string>()
  db.listeners.add((touched) => {
    for (const table of touched) tables.add(table)
  })
  try {
    const run = writeWork[name] as (...all: unknown[]) => ReturnType<WriteWork[Name]>
    return { result: run(db, given, note), tables: [...tables] }
  } finally {
    closeDb(db)
  }
}
