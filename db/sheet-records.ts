import { type SheetKind, sheets } from '../shared/print/exports.ts'
import type { Id } from '../shared/record.ts'
import { organisationName } from './alliances/records.ts'
import type { Db } from './open.ts'
import { all, query } from './query.ts'
import { titleOf } from './strategy/strategy.ts'

type Named = { id: Id; name: string }

/** The records that a sheet of this kind can be about, by what a person calls them; none where it is about nothing. */
export function listSheetRecords(db: Db, kind: SheetKind): Named[] {
  const table = sheets[kind]
  if (!table) return []
  if (table === 'allianceMember')
    return all(db, query.selectFrom(table).select(['id', 'contactId']).orderBy('id')).map(
      ({ id, contactId }) => ({
        id,
        name: organisationName(db, contactId) ?? '',
      }),
    )
  if (table === 'alliance') return all(db, query.selectFrom(table).select(['id', 'name']).orderBy('id'))
  if (table === 'bid') return all(db, query.selectFrom(table).select(['id', 'title as name']).orderBy('id'))
  if (table === 'contact') return all(db, query.selectFrom(table).select(['id', 'name']).orderBy('name'))
  const rows = all(db, query.selectFrom(table).selectAll().orderBy('position'))
  return rows.map((row) => ({ id: row.id, name: titleOf(row) }))
}
