import {
  isSaid,
  type MergeField,
  type MergeSide,
  type Merging,
  mergeFields,
} from '../../shared/contact-duplicates.ts'
import { fold } from '../../shared/fold.ts'
import type { Id } from '../../shared/record.ts'
import type { Contact } from '../../shared/relationships.ts'
import { commit, type Writer } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'
import type { Entity, TableName } from '../tables.ts'
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
      moveAll(db, writer, { from: id, to: kept.id })
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
type Moving = { from: Id; to: Id }

/** What makes two records of one contact the same; of other tables only what the file refuses to hold twice. */
const likeness: Partial<Record<TableName, (row: Row) => string>> = {
  handle: (row) => handleKey(row as unknown as Entity<'handle'>),
  contactAddress: (row) => addressSign(row as unknown as Entity<'contactAddress'>),
  contactTag: ({ tag }) => fold(String(tag)),
  contactStage: ({ stage, day }) => `${stage} ${day}`,
}

/** Everything that names a contact, whichever table it is in, names the other from now on. */
function moveAll(db: Db, writer: Writer, moving: Moving): void {
  const fields = Map.groupBy(referencesTo(db, 'contact'), ({ from }) => from)
  for (const [table, references] of fields) {
    const own = references.map(({ field }) => field)
    if (own.length > 1) moveBetween(db, writer, { table, own, moving })
    else moveRows(db, writer, { table, field: own[0] as string, moving })
  }
}

function rowsOf(db: Db, table: TableName, field: string, id: Id): Row[] {
  return statement(db.sqlite, `select * from "${table}" where "${field}" = ? order by id`).all(id) as Row[]
}

function moveRows(
  db: Db,
  writer: Writer,
  { table, field, moving: { from, to } }: { table: TableName; field: string; moving: Moving },
): void {
  const like = likeness[table] ?? uniqueIn(db, table, field)
  const there = new Map(like ? rowsOf(db, table, field, to).map((row) => [like(row), row]) : [])
  for (const row of rowsOf(db, table, field, from)) {
    const twin = like && there.get(like(row))
    if (twin) {
      const missing = Object.entries(row).filter(
        ([name, value]) => isSaid(value as never) && !isSaid(twin[name] as never),
      )
      if (missing.length > 0) writer.change(table, twin.id, Object.fromEntries(missing))
      writer.remove(table, row.id)
    } else {
      writer.change(table, row.id, { [field]: to })
      if (like) there.set(like(row), row)
    }
  }
}

/** Records that name two contacts, whichever of both is which: none of one with itself, and none twice. */
function moveBetween(
  db: Db,
  writer: Writer,
  { table, own, moving: { from, to } }: { table: TableName; own: string[]; moving: Moving },
): void {
  const [one = '', other = ''] = own
  const endsOf = (row: Row) => pairKey(row[one] as Id, row[other] as Id)
  const of = (id: Id) => [...rowsOf(db, table, one, id), ...rowsOf(db, table, other, id)]
  const there = new Set(of(to).map(endsOf))
  for (const row of of(from)) {
    const patch = Object.fromEntries(own.filter((field) => row[field] === from).map((field) => [field, to]))
    const moved: Row = { ...row, ...patch }
    if (moved[one] === moved[other] || there.has(endsOf(moved))) writer.remove(table, row.id)
    else {
      writer.change(table, row.id, patch)
      there.add(endsOf(moved))
    }
  }
}

/** What the file refuses to hold twice of one contact, as a key; undefined where it refuses nothing. */
function uniqueIn(db: Db, table: TableName, field: string): ((row: Row) => string) | undefined {
  const sql = `select l.name from pragma_index_list(@table) l join pragma_index_info(l.name) i
    where l."unique" = 1 and l.partial = 0 and i.name = @field`
  const index = db.sqlite.prepare(sql).pluck().get({ table, field }) as string | undefined
  if (!index) return undefined
  const columns = db.sqlite.prepare('select name from pragma_index_info(?)').pluck().all(index) as string[]
  const others = columns.filter((column) => column !== field)
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
