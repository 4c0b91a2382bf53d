import type { PlanSince } from '../../shared/print/exports.ts'
import { Id } from '../../shared/record.ts'
import type { StrategyLists } from '../../shared/strategy/strategy-edits.ts'
import { type LinkEdit, links, linkTables } from '../../shared/strategy/strategy-links.ts'
import { listNames, parentOf, type StrategyTable } from '../../shared/strategy/strategy-tables.ts'
import {
  belonging,
  byId,
  type Comparison,
  compareStrategies,
  dutyFields,
  hasRow,
  isSheet,
  ownerOf,
  readContent,
  rowsOf,
  type Version,
  type VersionedTable,
  type VersionPart,
  type VersionRow,
  versionedTables,
  withLinks,
} from '../../shared/strategy/versions.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import type { Entity } from '../tables.ts'
import type { Writer } from '../writer.ts'
import { isThere, writeLinks } from './links.ts'
import { readGovernance, writeDuties } from './people.ts'
import { idsNaming, naming, removeBelow } from './strategy.ts'
import { readList, readLists } from './view.ts'

const rowFields = ['id', 'name', 'person', 'madeAt', 'reason', 'month'] as const

/** The versions that were kept, newest first. */
export function listVersions(db: Db): VersionRow[] {
  const rows = query.selectFrom('version').select(rowFields)
  return all(db, rows.orderBy('madeAt', 'desc').orderBy('id', 'desc'))
}

/** Keeps the strategy as it stands now under a name. */
export function keepVersion(db: Db, name: string): VersionRow {
  return commit(db, { key: 'strategy.versions.did.keep', values: { title: name } }, (writer) =>
    addVersion(db, writer, { name, reason: '', month: null }),
  )
}

export function addVersion(
  db: Db,
  writer: Writer,
  { name, reason, month }: Pick<Version, 'name' | 'reason' | 'month'>,
): VersionRow {
  const row: VersionRow = { id: newId(), name, person: db.person, madeAt: db.now(), reason, month }
  writer.add('version', { ...row, content: JSON.stringify(readLists(db)) })
  return row
}

/** Undefined when it is gone. */
export function renameVersion(db: Db, id: Id, name: string): Version | undefined {
  return commit(db, { key: 'strategy.versions.did.rename', values: { title: name } }, (writer) =>
    writer.change('version', id, { name }),
  )
}

export function removeVersion(db: Db, id: Id): boolean {
  const old = findVersion(db, id)
  if (!old) return false
  return commit(db, { key: 'strategy.versions.did.remove', values: { title: old.name } }, (writer) =>
    writer.remove('version', id),
  )
}

export function findVersion(db: Db, id: Id): Version | undefined {
  return first(db, query.selectFrom('version').selectAll().where('id', '=', id))
}

/**
 * What changed from one version to another, or to the strategy as it stands, everywhere or in some tables; undefined when
 * one of them is gone.
 */
export function compareVersions(
  db: Db,
  fromId: Id,
  toId: Id | null,
  tables?: readonly VersionedTable[],
): Comparison | undefined {
  if (toId === null) return compareWithNow(db, fromId, tables)
  const [before, after] = [readVersion(db, fromId), readVersion(db, toId)]
  return before && after && compareStrategies(before, after, tables)
}

/** The same from a version to the strategy as it stands. */
export function compareWithNow(
  db: Db,
  fromId: Id,
  tables?: readonly VersionedTable[],
): Comparison | undefined {
  const before = readVersion(db, fromId)
  return before && compareStrategies(before, withLinks(readLists(db)), tables)
}

/**
 * The version whose strategy still stands, and what changed since an earlier one: since the version asked for, or else
 * since the newest that says something else.
 */
export function readSince(db: Db, sinceId: Id | null): { copyOf: string | null; since: PlanSince | null } {
  const versions = listVersions(db)
  const [newest, before] = versions
  if (!newest) return { copyOf: null, since: null }
  const now = withLinks(readLists(db))
  const compareWith = ({ id }: VersionRow) => {
    const then = readVersion(db, id)
    return then && compareStrategies(then, now)
  }
  const sinceNewest = compareWith(newest)
  const isCopy = sinceNewest?.differences.length === 0
  const base = versions.find(({ id }) => id === sinceId) ?? (isCopy ? before : newest)
  const reasonsAfter = (version: VersionRow) =>
    versions.slice(0, versions.indexOf(version)).flatMap(({ reason }) => reason || [])
  const comparison = base === newest ? sinceNewest : base && compareWith(base)
  return {
    copyOf: isCopy ? newest.name : null,
    since:
      base && comparison
        ? { name: base.name, madeAt: base.madeAt, reasons: reasonsAfter(base), ...comparison }
        : null,
  }
}

function readVersion(db: Db, id: Id): StrategyLists | undefined {
  const version = findVersion(db, id)
  return version && readContent(version.content)
}

/**
 * Makes these parts of the strategy what they were in a version, as one step. A record comes back with what belonged to
 * it, and with the parents it needs; what it named and is gone stays unnamed. False when the version is gone.
 */
export function restoreParts(db: Db, versionId: Id, chosen: readonly VersionPart[]): boolean {
  const version = findVersion(db, versionId)
  if (!version) return false
  const then = readContent(version.content)
  commit(db, { key: 'strategy.versions.did.restore', values: { title: version.name } }, (writer) => {
    const way: Way = { db, writer, then, grown: [], brought: new Set() }
    for (const part of those(chosen, 'removed')) bring(way, part)
    bringTies(way)
    for (const part of those(chosen, 'changed')) rewrite(way, part)
    for (const part of those(chosen, 'added')) takeAway(way, part)
    for (const { table, id } of those(chosen, 'reordered')) order(way, table as StrategyTable, id)
    for (const { table, group } of way.grown) order(way, table, group)
  })
  return true
}

/** In the order of the room, so that what others belong to is back before them. */
function those(chosen: readonly VersionPart[], act: VersionPart['act']): VersionPart[] {
  return versionedTables.flatMap((table) => chosen.filter((one) => one.act === act && one.table === table))
}

/** `grown` are the lists that a record came back to, `brought` the records that came back. */
type Way = {
  db: Db
  writer: Writer
  then: StrategyLists
  grown: { table: StrategyTable; group: string }[]
  brought: Set<Id>
}
type Place = { table: VersionedTable; id: Id }
type Fields = ReturnType<typeof rowsOf>[number]

/** Brings a record back with what belonged to it. */
function bring(way: Way, { table, id }: Place): void {
  bringAlone(way, { table, id })
  for (const [child, field] of belonging(table))
    for (const below of rowsOf(way.then, child))
      if (below[field] === id) bring(way, { table: child, id: below.id })
}

/** Adds a record that is gone, and the parents it cannot be without. */
function bringAlone(way: Way, { table, id }: Place): void {
  const row = rowsOf(way.then, table).find((one) => one.id === id)
  if (!row || findRow(way.db, table, id)) return
  bringParent(way, table, row)
  if (table === 'evidence') clearPlaceOf(way, row)
  way.writer.add(table, withoutLinks(withoutGone(way.db, table, row)) as Entity<VersionedTable>)
  way.brought.add(id)
  choose(way, table, row)
  const above = parentOf(table as StrategyTable)
  if (table in listNames)
    way.grown.push({ table: table as StrategyTable, group: above ? String(row[above.field]) : table })
}

/**
 * What tied the records that came back to others and went with them: a person's duties, the versions of a policy, and who
 * has read which.
 */
function bringTies({ db, writer, then, brought }: Way): void {
  for (const version of then.policyVersions)
    if (brought.has(version.policyId)) writer.add('policyVersion', version)
  const policyOf = new Map(then.policyVersions.map(({ id, policyId }) => [id, policyId]))
  const now = readGovernance(db)
  const versions = new Set(now.policyVersions.map(({ id }) => id))
  for (const read of then.acknowledgements) {
    const { versionId, personId } = read
    const isBack = brought.has(personId) || brought.has(policyOf.get(versionId) ?? '')
    const isNoted = now.acknowledgements.some(
      (one) => one.versionId === versionId && one.personId === personId,
    )
    if (isBack && !isNoted && versions.has(versionId) && findRow(db, 'person', personId))
      writer.add('acknowledgement', read)
  }
  for (const duty of then.assignments.filter(({ personId }) => brought.has(personId))) {
    const { activityId, personId } = duty
    const isSaid = now.assignments.some((one) => one.activityId === activityId && one.personId === personId)
    if (!isSaid && findRow(db, 'activity', activityId)) writer.add('assignment', duty)
  }
}

function rewrite(way: Way, { table, id }: Place): void {
  const row = rowsOf(way.then, table).find((one) => one.id === id)
  if (!row) return
  if (!findRow(way.db, table, id)) {
    // What is there once may not be written yet.
    if (isSheet(table)) way.writer.add(table, row as Entity<typeof table>)
    return
  }
  bringParent(way, table, row)
  const { id: _, position: __, ...fields } = withoutLinks(withoutGone(way.db, table, row))
  way.writer.change(table, id, fields as Partial<Entity<VersionedTable>>)
  choose(way, table, row)
}

/** Links the record to what it had chosen then, and an activity to its people, as far as they are there. */
function choose({ db, writer }: Way, of: VersionedTable, row: Fields): void {
  for (const table of linkTables) {
    const to = row[table]
    if (Array.isArray(to))
      writeLinks(db, writer, { table, id: row.id, to: to.filter((id) => isThere(db, table, id)) } as LinkEdit)
  }
  if (of !== 'activity') return
  const then = Object.entries(dutyFields).flatMap(([field, duty]) =>
    (row[field] as Id[]).filter((id) => findRow(db, 'person', id)).map((id) => [id, duty] as const),
  )
  writeDuties(db, writer, row.id, new Map(then))
}

function withoutLinks(row: Fields): Fields {
  const own = Object.entries(row).filter(([field]) => !(field in links || field in dutyFields))
  return Object.fromEntries(own) as Fields
}

/** Removes a record with what belongs to it; what had been elsewhere goes back there. */
function takeAway(way: Way, { table, id }: Place): void {
  sendBack(way, { table, id })
  if (table in listNames) removeBelow(way.db, way.writer, { table: table as StrategyTable, id })
  way.writer.remove(table, id)
}

function sendBack(way: Way, { table, id }: Place): void {
  for (const [child, field] of belonging(table))
    for (const below of idsNaming(way.db, [child, field], id)) {
      if (hasRow(way.then, child, below)) rewrite(way, { table: child, id: below })
      else sendBack(way, { table: child, id: below })
    }
}

/** Puts the records that stood in a list then into the order they had, each in a place that one of them has now. */
function order({ db, writer, then }: Way, table: StrategyTable, group: string): void {
  const above = parentOf(table)
  const isHere = (row: Fields) => !above || row[above.field] === group
  const now = (readList(db, table) as Fields[]).filter(isHere)
  const was = rowsOf(then, table).filter((row) => isHere(row) && byId(now).has(row.id))
  const known = byId(was)
  const wanted = now.map((row) => (known.has(row.id) ? (was.shift() ?? row) : row))
  const isTight = now.some(({ position = 0 }, place) => position <= (now[place - 1]?.position ?? -Infinity))
  for (const [place, { id }] of wanted.entries())
    writer.change(table, id, { position: isTight ? place + 1 : (now[place]?.position as number) })
}

function bringParent(way: Way, table: VersionedTable, row: Fields): void {
  const above = ownerOf(table)
  if (above) bringAlone(way, { table: above.table, id: String(row[above.field]) })
}

/** One field of an audience has one voucher. */
function clearPlaceOf({ db, writer }: Way, { audienceId, field }: Fields): void {
  const rows = query.selectFrom('evidence').select('id').where('audienceId', '=', String(audienceId))
  for (const { id } of all(db, rows.where('field', '=', field as 'age'))) writer.remove('evidence', id)
}

/** The record with nothing in the fields that name what is gone. */
function withoutGone(db: Db, table: VersionedTable, row: Fields): Fields {
  const gone = Object.entries(naming).flatMap(([named, some]) =>
    (some ?? []).flatMap(([other, field]) => {
      const id = other === table ? row[field] : null
      // A built-in measure is named by a key, which no record has.
      return Id.safeParse(id).success && !findRow(db, named as StrategyTable, id as Id) ? [[field, null]] : []
    }),
  )
  return { ...row, ...Object.fromEntries(gone) }
}

function findRow(db: Db, table: VersionedTable, id: Id): Fields | undefined {
  // Every table has an id; the builder cannot follow a table that is only known by its union.
  const row = query
    .selectFrom(table as 'goal')
    .selectAll()
    .where('id', '=', id)
  return first(db, row) as Fields | undefined
}
