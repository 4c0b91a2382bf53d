import type { Requirement } from '../../shared/alliances/bid.ts'
import type {
  AllianceAddition,
  AllianceChange,
  AllianceRef,
  AllianceTable,
} from '../../shared/alliances/records.ts'
import { type Id, placeBefore } from '../../shared/record.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import type { Entity } from '../tables.ts'
import { getWorkspace } from '../team.ts'
import type { Writer } from '../writer.ts'
import { removeBelow } from './remove.ts'

/** What a new record of the room holds before anything is typed. */
export const blankRecords = {
  alliance: { purpose: '', form: '', foundedDay: null, rules: '', rulesVersion: '', rulesDay: null },
  allianceMember: { personId: null, responsible: '', role: '', sinceDay: null, note: '' },
  allianceResource: { memberId: null, terms: '' },
  capability: { level: null, note: '' },
  capabilityProof: { url: '', mediaId: null, day: null, validUntil: null },
  bid: {
    ...{ client: '', url: '', about: '', deadline: null, value: null, goalId: null, objectiveId: null },
    ...{ status: 'draft', submittedDay: null, decidedDay: null, outcome: '' },
  },
  requirement: { capability: '', level: null, weight: 'must', note: '' },
} as const

/** What a record belongs to, which has to be there; members and capabilities belong to an organisation as well. */
const owners: Partial<Record<AllianceTable, readonly [field: string, table: AllianceTable]>> = {
  allianceMember: ['allianceId', 'alliance'],
  allianceResource: ['allianceId', 'alliance'],
  bid: ['allianceId', 'alliance'],
  requirement: ['bidId', 'bid'],
  capabilityProof: ['capabilityId', 'capability'],
}

/** Adds a record; its id, or that of the member who is in already. Undefined when what it belongs to is gone. */
export function addRecord(db: Db, { table, values }: AllianceAddition): Id | undefined {
  if (!isOwned(db, table, values)) return undefined
  if (table === 'allianceMember') {
    const known = findMember(db, values.allianceId, values.contactId)
    if (known) return known
  }
  const entity = { ...blankRecords[table], ...ownOf(db, table, values), ...values, id: newId() } as Entity<
    typeof table
  >
  return commit(db, labelOf(db, 'add', table, entity), (writer) => {
    writer.add(table, entity)
    if (table === 'alliance') addOurselves(writer, entity.id)
    return entity.id
  })
}

/** Each line of a text becomes a requirement, in its order; their ids, or undefined when the bid is gone. */
export function addRequirements(
  db: Db,
  { bidId, titles }: { bidId: Id; titles: readonly string[] },
): Id[] | undefined {
  const bid = findRecord(db, 'bid', bidId)
  if (!bid) return undefined
  const label = { key: 'alliances.did.addRequirements', values: { title: bid.title, count: titles.length } }
  const last = lastPosition(db, bidId)
  return commit(db, label, (writer) =>
    titles.map((title, place) => {
      const position = last + place + 1
      return writer.add('requirement', { ...blankRecords.requirement, id: newId(), bidId, title, position })
        .id
    }),
  )
}

/** What is asked for in a bid, as it was put in order. */
export function listRequirements(db: Db, bidId: Id): Requirement[] {
  const rows = query.selectFrom('requirement').selectAll().where('bidId', '=', bidId)
  return all(db, rows.orderBy('position').orderBy('id'))
}

const lastPosition = (db: Db, bidId: Id) => listRequirements(db, bidId).at(-1)?.position ?? 0

/** Puts a requirement before another of its bid, or last with null; undefined when it is gone. */
export function moveRequirement(db: Db, { id, beforeId }: { id: Id; beforeId: Id | null }): true | undefined {
  const moved = findRecord(db, 'requirement', id)
  if (!moved) return undefined
  const places = placeBefore(listRequirements(db, moved.bidId), id, beforeId)
  const label = { key: 'alliances.did.moveRequirement', values: { title: moved.title } }
  return commit(db, label, (writer) => {
    for (const { id: row, position } of places) writer.change('requirement', row, { position })
    return true
  })
}

function addOurselves(writer: Writer, allianceId: Id): void {
  writer.add('allianceMember', { ...blankRecords.allianceMember, id: newId(), allianceId, contactId: null })
}

/** What only this workspace or this moment says of a new record. */
function ownOf(db: Db, table: AllianceTable, values: object) {
  if (table === 'alliance') return { createdAt: db.now() }
  if (table === 'requirement' && 'bidId' in values)
    return { position: lastPosition(db, values.bidId as Id) + 1 }
  return table === 'bid' ? { createdAt: db.now(), currency: getWorkspace(db).currency } : {}
}

/** Undefined when it is gone. */
export function changeRecord(db: Db, { table, id, patch }: AllianceChange): true | undefined {
  const old = findRecord(db, table, id)
  if (!old) return undefined
  const label = labelOf(db, 'change', table, { ...old, ...patch } as Entity<typeof table>)
  return commit(db, label, (writer) => writer.change(table, id, patch)) ? true : undefined
}

/** Removes a record with all that belongs to it, as one step; false when it is gone already. */
export function removeRecord(db: Db, { table, id }: AllianceRef): boolean {
  const old = findRecord(db, table, id)
  if (!old) return false
  return commit(db, labelOf(db, 'remove', table, old), (writer) => {
    removeBelow(db, writer, { table, id })
    return writer.remove(table, id)
  })
}

export function findRecord<T extends AllianceTable>(db: Db, table: T, id: Id): Entity<T> | undefined {
  // Every table has an id; the builder cannot follow a table that is only known by its union.
  const rows = query
    .selectFrom(table as 'bid')
    .selectAll()
    .where('id', '=', id)
  return first(db, rows) as Entity<T> | undefined
}

function isOwned(db: Db, table: AllianceTable, values: object): boolean {
  const [field, owner] = owners[table] ?? []
  const { contactId, ...others } = values as Record<string, Id | null | undefined>
  if (field && owner && !findRecord(db, owner, others[field] as Id)) return false
  return !contactId || organisationName(db, contactId) !== undefined
}

function findMember(db: Db, allianceId: Id, contactId: Id | null): Id | undefined {
  const members = query.selectFrom('allianceMember').select('id').where('allianceId', '=', allianceId)
  return first(db, members.where('contactId', contactId === null ? 'is' : '=', contactId))?.id
}

function labelOf<T extends AllianceTable>(
  db: Db,
  act: 'add' | 'change' | 'remove',
  table: T,
  row: Entity<T>,
) {
  return { key: `alliances.did.${act}.${table}`, values: { title: nameOf(db, row) } }
}

/** What a step in the history calls a record: by its own name, else by that of the one it belongs to. */
function nameOf(db: Db, row: Entity<AllianceTable>): string {
  if ('title' in row) return row.title
  if ('name' in row) return row.name
  if ('capabilityId' in row) return findRecord(db, 'capability', row.capabilityId)?.name ?? ''
  return organisationName(db, row.contactId) ?? ''
}

/** What an organisation is called; null is the workspace's own brand. Undefined when it is gone. */
export function organisationName(db: Db, contactId: Id | null): string | undefined {
  if (contactId === null) return getWorkspace(db).name
  return first(db, query.selectFrom('contact').select('name').where('id', '=', contactId))?.name
}

/** Every name that a capability has, or that a requirement asks for, once. */
export function listCapabilityNames(db: Db): string[] {
  const held = query.selectFrom('capability').select('name').where('name', '!=', '')
  const asked = query.selectFrom('requirement').select('capability as name').where('capability', '!=', '')
  return all(db, held.union(asked).orderBy('name')).map(({ name }) => name)
}
