import type { Id } from '../../shared/record.ts'
import type {
  ForgetPreview,
  Forgetting,
  Forgotten,
  RemovedPerson,
} from '../../shared/relationships/forget.ts'
import {
  findNames,
  type Names,
  namesOf,
  valueWithoutNames,
} from '../../shared/relationships/names-in-text.ts'
import type { Contact } from '../../shared/relationships/relationships.ts'
import { fold } from '../../shared/text/fold.ts'
import { commitErasing, type Eraser } from '../commit.ts'
import { type Change, fieldOf, movedIn } from '../history/change.ts'
import { eraseLine } from '../history/erase.ts'
import type { Progress } from '../lend.ts'
import { checksumOf } from '../measures/corrections.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'
import { type TableName, tableNames } from '../tables.ts'

/** What the history says of each person that was forgotten: that there was one, and when it went. */
export const forgetKey = 'relationships.did.forget'

/**
 * Fields of records that may do without a contact, and yet are about the one they name: a member, a capability and a
 * share without one would be the brand's own.
 */
const about = new Set([
  'task.contactId',
  'mention.contactId',
  'allianceMember.contactId',
  'capability.contactId',
  'bidShare.contactId',
])

/** How many texts about something else are told of before a person is forgotten. */
const textsShown = 100

type Ref = { table: TableName; id: Id }
type Person = {
  ids: Set<Id>
  records: Ref[]
  released: (Ref & { field: string })[]
  names: Names
  ownNames: Names
}

/** What is known of a person, and where else it is named; undefined when there is no such contact. */
export function previewForgetting(db: Db, id: Id): Omit<ForgetPreview, 'backups' | 'sent'> | undefined {
  const contact = findContact(db, id)
  if (!contact) return undefined
  const { records, names } = findPerson(db, id, contact.name)
  const texts = [...findTexts(db, records, names)]
  return {
    name: contact.name,
    since: contact.createdAt,
    records: records.length,
    touchpoints: records.filter(({ table }) => table === 'touchpoint').length,
    texts: texts.slice(0, textsShown).map(({ table, id: of, value }) => {
      const [{ start } = { start: 0 }] = findNames(value, names)
      const from = Math.max(0, value.lastIndexOf(' ', Math.max(0, start - 40)))
      return { table, id: of, excerpt: value.slice(from, start + 80).trim() }
    }),
    textCount: texts.length,
  }
}

/**
 * Removes a person for ever: the contact with all that is about it, its values and names from the history, its drafts,
 * and its names from the texts of others where `instead` says what takes their place. A line of the history without a
 * name tells that somebody was forgotten. Undefined when there is no such contact.
 * The freed pages still hold the words until `sweepFile`.
 */
export function forgetPerson(
  db: Db,
  { id, instead }: Forgetting,
  note?: (progress: Progress) => void,
): Forgotten | undefined {
  const contact = findContact(db, id)
  if (!contact) return undefined
  const label = { key: forgetKey, values: { instead: instead ?? undefined } }
  return commitErasing(db, label, (eraser) => {
    const person = findPerson(db, id, contact.name)
    const lines = eraseHistory(db, person, instead !== null, note)
    const texts = instead === null ? 0 : rewriteTexts(db, eraser, person, instead)
    dropDrafts(db, person, instead !== null)
    for (const { table, id: of, field } of person.released) eraser.rewrite(table, of, { [field]: null })
    const records = person.records.toReversed()
    for (const { table, id: of } of records) eraser.remove(table, of, others(db, { table, id: of }, person))
    return { records: records.length, texts, lines }
  })
}

/** Everybody who was forgotten here, and what took the place of the names. */
export function listForgotten(db: Pick<Db, 'sqlite'>): Forgetting[] {
  const sql = `select recordId as id, json_extract(label, '$.values.instead') as instead from change
    where tableName = 'contact' and kind = 'remove' and act = 'beside' order by at`
  return db.sqlite.prepare(sql).all() as Forgetting[]
}

/** After people were forgotten: makes the file anew, so that no freed page or log holds a word of them. */
export function sweepFile({ sqlite }: Pick<Db, 'sqlite'>): void {
  sqlite.exec("insert into searchIndex (searchIndex) values ('optimize')")
  sqlite.exec("insert into searchTitle (searchTitle) values ('optimize')")
  sqlite.exec('vacuum')
  sqlite.pragma('wal_checkpoint(truncate)')
}

/** The contact, or as it was when it was removed: its history tells of it until it is forgotten. */
function findContact(db: Db, id: Id): Pick<Contact, 'name' | 'createdAt'> | undefined {
  const here = statement(db.sqlite, 'select name, createdAt from contact where id = ?').get(id)
  const last = `select before from change where tableName = 'contact' and recordId = ? and kind = 'remove'
    and act != 'beside' and before is not null order by at desc, n desc limit 1`
  const removed = statement(db.sqlite, last).pluck().get(id)
  return (here ?? (typeof removed === 'string' ? JSON.parse(removed) : undefined)) as Contact | undefined
}

/** More are not looked through: the latest are sought the most. */
const mostRemoved = 20_000
const removedShown = 200

/** People who were removed and not forgotten, the latest first; without those that went into another. */
export function listRemoved(db: Db, search: string): RemovedPerson[] {
  const sql = `select recordId as id, ${fieldOf('name')} as name, max(at) as at from change c
    where tableName = 'contact' and kind = 'remove' and ${fieldOf('kind')} = 'person'
      and recordId not in (select id from contact)
      and not exists (select 1 from change e where e.step = c.step and e.label like '%"contactFiles.did.merge"%')
    group by recordId order by max(at) desc, recordId limit ${mostRemoved}`
  const sought = fold(search.trim())
  return (statement(db.sqlite, sql).all() as RemovedPerson[])
    .filter(({ name }) => fold(name).includes(sought))
    .slice(0, removedShown)
}

function findPerson(db: Db, id: Id, name: string): Person {
  const ids = withMerged(db, id)
  const former = formerNames(db, ids)
  const colleagues = db.sqlite.prepare('select name from member union select name from person').pluck().all()
  const ours = new Set(colleagues.map((one) => fold(String(one))))
  const isTheirs = (one: string) => !ours.has(fold(one))
  const ways = {
    handles: partsOf(db, 'handle', ids, ['handle', 'url']),
    addresses: partsOf(db, 'contactAddress', ids, ['kind', 'value']),
  }
  return {
    ids,
    ...recordsAbout(db, id),
    ownNames: namesOf({ name, formerNames: former, ...ways }),
    // What a colleague is called too is no sign of this person elsewhere.
    names: namesOf({ name: isTheirs(name) ? name : '', formerNames: former.filter(isTheirs), ...ways }),
  }
}

/** The contact, and those that were merged into it: what was about them went over, and they went. */
function withMerged(db: Db, id: Id): Set<Id> {
  const sql = `select distinct json_extract(before, '$') from change
    where kind = 'edit' and field = 'contactId' and after = ? and before is not null
      and json_extract(before, '$') not in (select id from contact)`
  return new Set([id, ...(statement(db.sqlite, sql).pluck().all(JSON.stringify(id)) as Id[])])
}

/** All that hangs on a contact, owners first, and what only names it and goes on without. */
function recordsAbout(db: Db, id: Id): Pick<Person, 'records' | 'released'> {
  const records: Ref[] = []
  const released: Person['released'] = []
  const seen = new Set<Id>()
  const collect = (table: TableName, of: Id) => {
    if (seen.has(of)) return
    seen.add(of)
    records.push({ table, id: of })
    for (const { from, field, isOwned } of referencesTo(db, table)) {
      const sql = `select id from "${from}" where "${field}" = ?`
      for (const row of statement(db.sqlite, sql).pluck().all(of) as Id[])
        if (isOwned) collect(from, row)
        else released.push({ table: from, id: row, field })
    }
  }
  collect('contact', id)
  return { records, released: released.filter((one) => !seen.has(one.id)) }
}

type Reference = { from: TableName; field: string; isOwned: boolean }
const references = new Map<TableName, Reference[]>()

/** Which tables name a record of this one; without it an owned record is nothing. */
export function referencesTo(db: Db, table: TableName): Reference[] {
  let known = references.get(table)
  if (!known) {
    const sql = `select f."from" as field, c."notnull" as isNeeded from pragma_foreign_key_list(@from) f
      join pragma_table_info(@from) c on c.name = f."from" where f."table" = @table`
    known = tableNames.flatMap((from) =>
      (db.sqlite.prepare(sql).all({ from, table }) as { field: string; isNeeded: number }[]).map(
        ({ field, isNeeded }) => ({ from, field, isOwned: isNeeded === 1 || about.has(`${from}.${field}`) }),
      ),
    )
    references.set(table, known)
  }
  return known
}

/** What the contact was called before, and what those were called that were merged into it. */
function formerNames(db: Db, ids: ReadonlySet<Id>): string[] {
  const sql = `select kind, before, after from change
    where tableName = 'contact' and recordId in (select value from json_each(?)) and salt is not null
      and (kind != 'edit' or field = 'name')`
  const lines = statement(db.sqlite, sql).all(JSON.stringify([...ids])) as Change[]
  const values = lines.flatMap(({ kind, before, after }) =>
    [before, after].flatMap((json) => {
      const value = json === null ? null : JSON.parse(json)
      return kind === 'edit' ? [value] : [value?.name]
    }),
  )
  return [...new Set(values.filter((value) => typeof value === 'string' && value !== ''))]
}

/** The handles or addresses that these contacts have or had. */
function partsOf<Field extends string>(
  db: Db,
  table: 'handle' | 'contactAddress',
  ids: ReadonlySet<Id>,
  fields: readonly Field[],
): Record<Field, string>[] {
  const list = JSON.stringify([...ids])
  const now = `select * from "${table}" where contactId in (select value from json_each(?))`
  const once = `select coalesce(after, before) from change
    where tableName = ? and kind != 'edit' and ${fieldOf('contactId')} in (select value from json_each(?))`
  const together = `select * from change
    where tableName = 'contact' and recordId in (select value from json_each(?)) and parts is not null`
  const rows = [
    ...statement(db.sqlite, now).all(list),
    ...(statement(db.sqlite, once).pluck().all(table, list) as string[]).map((json) => JSON.parse(json)),
    ...(statement(db.sqlite, together).all(list) as Change[])
      .flatMap(movedIn)
      .flatMap((moved) => (moved.table === table ? (moved.values ?? []) : [])),
  ] as Record<string, unknown>[]
  return rows.map(
    (row) =>
      Object.fromEntries(fields.map((field) => [field, String(row[field] ?? '')])) as Record<Field, string>,
  )
}

type Text = Ref & { field: string; value: string }

/** Every text that names the person and is not about it. */
function* findTexts(db: Db, records: readonly Ref[], names: Names): Generator<Text> {
  const own = new Set(records.map(({ id }) => id))
  for (const table of tableNames)
    for (const { name: field } of db.sqlite.pragma(`table_info("${table}")`) as { name: string }[]) {
      if (isId(field) || table === 'member' || table === 'person') continue
      const sql = `select id, "${field}" as value from "${table}" where typeof("${field}") = 'text'`
      for (const row of db.sqlite.prepare(sql).all() as { id: Id; value: string }[])
        if (!own.has(row.id) && findNames(row.value, names).length > 0) yield { table, field, ...row }
    }
}

const isId = (field: string) => field === 'id' || field.endsWith('Id')

function rewriteTexts(db: Db, eraser: Eraser, { records, names }: Person, instead: string): number {
  let count = 0
  for (const { table, id, field, value } of [...findTexts(db, records, names)]) {
    const without = valueWithoutNames(value, names, instead)
    if (without === undefined) continue
    const isKeptAccount = table === 'review' && field === 'snapshot'
    eraser.rewrite(table, id, { [field]: without, ...(isKeptAccount && { checksum: checksumOf(without) }) })
    count += 1
  }
  return count
}

/** Steps that are told by a name which may be none of those searched for: one of a single word, or how a mention begins. */
const toldByName = /"key":"(replies\.did\.(?!addMany)|relationships\.did\.(add\.|rename))/

/** Takes from the history what is about the person, and, where wanted, whatever else names it. */
function eraseHistory(
  db: Db,
  { ids, records, names, ownNames }: Person,
  isEverywhere: boolean,
  note?: (progress: Progress) => void,
): number {
  // What was written by a stranger who became this contact later is no less about it.
  const own = new Set([...listOwn(db, ids), ...records.map(({ id }) => id)])
  const total = statement(db.sqlite, 'select count(*) from change').pluck().get() as number
  const lines: (Pick<Change, 'device' | 'n' | 'step'> & { isNamed: boolean })[] = []
  let done = 0
  const all = 'select device, n, step, recordId, before, after, label from change where salt is not null'
  for (const line of db.sqlite.prepare(all).iterate() as IterableIterator<Change>) {
    const { device, n, step, recordId, before, after, label } = line
    const isOwn = own.has(recordId) || [...ids].some((id) => before?.includes(id) || after?.includes(id))
    const has = (text: string | null, sought = names) =>
      text !== null && findNames(readable(text), sought).length > 0
    const isToldByName = label !== null && toldByName.test(label)
    const isNamed = (isOwn && (isToldByName || has(label, ownNames))) || (isEverywhere && has(label))
    if (isOwn || (isEverywhere && (isNamed || has(before) || has(after))))
      lines.push({ device, n, step, isNamed })
    done += 1
    if (done % 1_000 === 0) note?.({ done, total })
  }
  const named = new Set(lines.filter(({ isNamed }) => isNamed).map(({ step }) => step))
  const ofStep = statement(db.sqlite, 'select device, n from change where step = ?')
  for (const line of lines) eraseLine(db.sqlite, line, { label: false })
  for (const step of named)
    for (const line of ofStep.all(step) as Change[]) eraseLine(db.sqlite, line, { label: true })
  return lines.length
}

/** Words in JSON stand between quotes and marks of their own, and after `\n` they would seem to begin with an n. */
function readable(json: string): string {
  return json.replace(/\\[nrt]/g, ' ')
}

/** The records that are or were about these contacts. */
function listOwn(db: Db, ids: ReadonlySet<Id>): Set<Id> {
  const list = '(select value from json_each(@ids))'
  const sql = `select recordId from change where kind != 'edit'
    and (${fieldOf('contactId')} in ${list} or ${fieldOf('otherId')} in ${list})
    union select json_extract(part.value, '$[1]') from change, json_each(parts) part
      where tableName = 'contact' and recordId in ${list}`
  const found = statement(db.sqlite, sql)
    .pluck()
    .all({ ids: JSON.stringify([...ids]) }) as Id[]
  return new Set([...ids, ...found])
}

function dropDrafts(db: Db, { ids, records, names }: Person, isEverywhere: boolean): void {
  const own = new Set([...ids, ...records.map(({ id }) => id)])
  const drop = statement(db.sqlite, 'delete from draft where tableName = ? and recordId = ? and field = ?')
  for (const draft of db.sqlite.prepare('select * from draft').all() as Record<string, string>[]) {
    const { tableName, recordId = '', field, value = '' } = draft
    if (own.has(recordId) || (isEverywhere && findNames(value, names).length > 0))
      drop.run(tableName, recordId, field)
  }
}

/** Which other records a part had to do with: theirs is the search that must forget it, and the history. */
function others(db: Db, { table, id }: Ref, { records }: Person): Record<string, unknown> | undefined {
  const row = statement(db.sqlite, `select * from "${table}" where id = ?`).get(id) ?? {}
  const own = new Set<unknown>(records.map((one) => one.id))
  const kept = Object.entries(row).filter(
    ([field, value]) => isId(field) && field !== 'id' && value !== null && !own.has(value),
  )
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}
