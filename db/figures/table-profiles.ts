import type { TableProfile } from '../../shared/imports/figures/table-profile.ts'
import type { Writer } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { first, query } from '../query.ts'

/** What was said of a table with these columns, when such a one was imported the last time. */
export function findProfile(db: Db, signature: string): TableProfile | undefined {
  return first(
    db,
    query.selectFrom('tableProfile').selectAll().where('signature', '=', signature.slice(0, 2000)),
  )
}

/** Keeps what was said for the next such file. */
export function keepProfile(db: Db, writer: Writer, profile: Omit<TableProfile, 'id'>): void {
  const old = findProfile(db, profile.signature)
  if (old) writer.change('tableProfile', old.id, profile)
  else writer.add('tableProfile', { id: newId(), ...profile })
}
