import { whole } from '../../shared/alliances/shares.ts'
import type { Id } from '../../shared/record.ts'
import {
  isSaid,
  type MergeField,
  type MergeSide,
  type Merging,
  mergeFields,
} from '../../shared/relationships/contact-duplicates.ts'
import type { Contact } from '../../shared/relationships/relationships.ts'
import { fold } from '../../shared/text/fold.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'
import type { Entity, TableName } from '../tables.ts'
import type { Writer } from '../writer.ts'
import { handleKey } from './contact-match.ts'
import { pairKey, readApart } from './duplicates.ts'
import { referencesTo } from './forget.ts'
import { addressSign } from './import-contacts.ts'
import { findContact, noteStage } from './relationships.ts'

/** The contacts as they are laid side by side; those that are gone by now are left out. */
export function readSides(db: Db, ids: readonly Id[]): MergeSide[] {
  return ids.flatMap((id) => {
    const contact = findContact(db, id)
    if (!contact) return []
    const { touchpoints, people, ...rest } = contact
    const tasks = statement(db.sqlite, 'select count(*) from task where contactId = ?')
      .pluck()
      .get(id) as number
    return [{ ...rest, touchpoints: touchpoints.length, people: people.length, tasks }]
  })
}

/**
 * Makes one contact of several: the fields as they were chosen, and everything that hangs on any of them. What two
 * have alike is kept once, filled from both. Undefined when one of them is gone.
 */
export function mergeContacts(db: Db, { ids, picks }: Merging): Contact | undefined {
  const find = (id: Id) =>
    statement(db.sqlite, 'select * from contact where id = ?').get(id) as Contact | undefined
  const all = ids.map(find)
  const [kept] = all
  if (!kept || all.includes(undefined) || new Set(ids).size < ids.length) return undefined
  const contacts = all as Contact[]
  const patch = fieldsOf(contacts, picks)
  const name = patch.name ?? kept.name
  return commit(db, { key: 'contactFiles.did.merge', values: { name } }, (writer) => {
    for (const { id } of contacts.slice(1)) {
      moveAll(db, writer, { of: 'contact', from: id, to: kept.id })
      writer.remove('contact', id)
    }
    const merged = writer.change('contact', kept.id, patch) as Contact
    if (merged.stage !== kept.stage) noteStage(db, writer, merged)
    return merged
  })
}

function fieldsOf(contacts: readonly Contact[], picks: Merging['picks']): Partial<Contact> {
  const ids = new Set(contacts.map(({ id }) => id))
  const value = (field: MergeField) => {
    const chosen =
      contacts.find(({ id }) => id === picks[field]) ?? contacts.find((one) => isSaid(one[field]))
    const said = chosen?.[field] ?? contacts[0]?.[field]
    // Nobody works at what becomes themselves.
    return field === 'organisationId' && ids.has(said as Id) ? null : said
  }
  return Object.fromEntries(mergeFields.map((field) => [field, value(field)]))
}

type Row = { id: Id } & Record<string, string | number | null>
type Moving = { of: TableName; from: Id; to: Id }
type MovingRows = { table: TableName; field: string; moving: Moving }

/** What a record that moves by this field is known by. */
type Likeness = (row: Row, field: string) => string

/** What makes two records of one contact the same; of other tables only what the file refuses to hold twice. */
const likeness: Partial<Record<TableName, Likeness>> = {
  handle: (row) => handleKey(row as unknown as Entity<'handle'>),
  contactAddress: (row) => addressSign(row as unknown as Entity<'contactAddress'>),
  contactTag: ({ tag }) => fold(String(tag)),
  contactStage: ({ stage, day }) => `${stage} ${day}`,
  contactJob: ({ contactId, organisationId, role }, moved) =>
    `${moved === 'contactId' ? organisationId : contactId} ${fold(String(role))}`,
}

/** Everything that names a record, whichever table it is in, names the other from now on. */
function moveAll(db: Db, writer: Writer, moving: Moving): void {
  const fields = Map.groupBy(referencesTo(db, moving.of), ({ from }) => from)
  for (const [table, references] of fields) {
    if (table === 'contactTie' || table === 'contactApart') moveBetween(db, writer, table, moving)
    else for (const { field } of references) moveRows(db, writer, { table, field, moving })
  }
}

function rowsOf(db: Db, table: TableName, field: string, id: Id): Row[] {
  return statement(db.sqlite, `select * from "${table}" where "${field}" = ? order by id`).all(id) as Row[]
}

function moveRows(db: Db, writer: Writer, { table, field, moving: { from, to } }: MovingRows): void {
  const like = likeness[table] ?? uniqueIn(db, table, field)
  const there = new Map(like ? rowsOf(db, table, field, to).map((row) => [like(row, field), row]) : [])
  for (const row of rowsOf(db, table, field, from)) {
    const twin = like && there.get(like(row, field))
    if (twin) {
      moveAll(db, writer, { of: table, from: row.id, to: twin.id })
      writer.change(table, twin.id, table === 'bidShare' ? sumOf(twin, row) : missingIn(twin, row))
      writer.remove(table, row.id)
    } else {
      writer.change(table, row.id, { [field]: to })
      if (like) there.set(like(row, field), row)
    }
  }
}

/** What the one that stays lacks and the other has. */
function missingIn(twin: Row, row: Row): Partial<Row> {
  return Object.fromEntries(
    Object.entries(row).filter(([name, value]) => isSaid(value as never) && !isSaid(twin[name] as never)),
  )
}

/** Who is one member has the shares of both. */
function sumOf(twin: Row, row: Row): Partial<Row> {
  const sum = (kind: 'work' | 'value') => Math.min(whole, Number(twin[kind]) + Number(row[kind]))
  return { work: sum('work'), value: sum('value') }
}

/** Records that name two contacts, whichever of both is which: none of one with itself, and none twice. */
function moveBetween(
  db: Db,
  writer: Writer,
  table: 'contactTie' | 'contactApart',
  { from, to }: Moving,
): void {
  const of = (id: Id) =>
    (['contactId', 'otherId'] as const).flatMap((end) => rowsOf(db, table, end, id)) as (Row & {
      contactId: Id
      otherId: Id
    })[]
  const endsOf = ({ contactId, otherId }: { contactId: Id; otherId: Id }) => pairKey(contactId, otherId)
  const there = new Set(of(to).map(endsOf))
  for (const { id, contactId, otherId } of of(from)) {
    const moved = contactId === from ? { contactId: to, otherId } : { contactId, otherId: to }
    if (moved.contactId === moved.otherId || there.has(endsOf(moved))) writer.remove(table, id)
    else {
      writer.change(table, id, moved)
      there.add(endsOf(moved))
    }
  }
}

/** What the file refuses to hold twice beside a field, as a key; undefined where it refuses nothing. */
function uniqueIn(db: Db, table: TableName, field: string): Likeness | undefined {
  const sql =
    "select sql from sqlite_schema where type = 'index' and tbl_name = ? and sql like 'create unique %'"
  const indexes = db.sqlite.prepare(sql).pluck().all(table) as string[]
  const columns = db.sqlite.prepare('select name from pragma_table_info(?)').pluck().all(table) as string[]
  // An index may hold an expression, so that its columns are read from how it was written.
  const held = indexes
    .map((index) => (/\((.*)\)/s.exec(index)?.[1] ?? '').match(/\w+/g) ?? [])
    .find((words) => words.some((word) => word === field))
  if (!held) return undefined
  const others = columns.filter((column) => column !== field && held.some((word) => word === column))
  return (row) => JSON.stringify(others.map((column) => row[column]))
}

/** Remembers of each two that they are not the same. False when one is gone. */
export function tellApart(db: Db, ids: readonly Id[]): boolean {
  const find = (id: Id) => statement(db.sqlite, 'select name from contact where id = ?').pluck().get(id)
  const names = ids.map(find)
  if (names.some((name) => typeof name !== 'string')) return false
  const [name, other] = names as string[]
  const known = readApart(db)
  commit(db, { key: 'contactFiles.did.apart', values: { name, other } }, (writer) => {
    for (const [at, contactId] of ids.entries())
      for (const otherId of ids.slice(at + 1))
        if (!known.has(pairKey(contactId, otherId)))
          writer.add('contactApart', { id: newId(), contactId, otherId })
  })
  return true
}
