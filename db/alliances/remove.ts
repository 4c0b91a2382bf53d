import type { AllianceRef } from '../../shared/alliances/records.ts'
import type { Id } from '../../shared/record.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'
import type { TableName } from '../tables.ts'
import type { Writer } from '../writer.ts'

type Naming = readonly [table: TableName, field: string]

/** What goes with a record; a table of this room takes along what belongs to its own records. */
const parts: Partial<Record<AllianceRef['table'], readonly Naming[]>> = {
  alliance: [
    ['bid', 'allianceId'],
    ['allianceResource', 'allianceId'],
    ['allianceMember', 'allianceId'],
  ],
  capability: [['capabilityProof', 'capabilityId']],
  bid: [
    ['requirement', 'bidId'],
    ['bidShare', 'bidId'],
    ['task', 'bidId'],
    ['origin', 'bidId'],
    ['lessonHush', 'bidId'],
  ],
}

/** What names a record and stays without it. */
const naming: Partial<Record<AllianceRef['table'], readonly Naming[]>> = {
  allianceMember: [['allianceResource', 'memberId']],
  bid: [['lesson', 'bidId']],
}

/** Takes away all that belongs to a record, and what names it elsewhere. */
export function removeBelow(db: Db, writer: Writer, { table, id }: AllianceRef): void {
  for (const part of parts[table] ?? [])
    for (const below of idsNaming(db, part, id)) {
      removeBelow(db, writer, { table: part[0] as AllianceRef['table'], id: below })
      writer.remove(part[0], below)
    }
  for (const other of naming[table] ?? [])
    for (const loose of idsNaming(db, other, id)) writer.change(other[0], loose, { [other[1]]: null })
}

/** Takes a contact out of every alliance, with what it can do and its shares of bids. */
export function removeOrganisation(db: Db, writer: Writer, contactId: Id): void {
  for (const table of ['capability', 'allianceMember'] as const)
    for (const id of idsNaming(db, [table, 'contactId'], contactId)) {
      removeBelow(db, writer, { table, id })
      writer.remove(table, id)
    }
  for (const id of idsNaming(db, ['bidShare', 'contactId'], contactId)) writer.remove('bidShare', id)
  for (const id of idsNaming(db, ['allianceMember', 'personId'], contactId))
    writer.change('allianceMember', id, { personId: null })
}

function idsNaming(db: Db, [table, field]: Naming, id: Id): Id[] {
  return statement(db.sqlite, `select id from "${table}" where "${field}" = ?`).pluck().all(id) as Id[]
}
