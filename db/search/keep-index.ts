import { type SearchSubject, searchSubjects } from '../../shared/search.ts'
import { foldWords } from '../../shared/text/fold.ts'
import type { Follower } from '../history/change.ts'
import { idLists, statement } from '../query.ts'
import { soundWords } from './sound-words.ts'
import { type Connection, listFindable, readWords, searchVersion, TouchedTexts } from './text.ts'

type Indexed = { recordId: string; n: number; title: string; words: string }

/** What is called by a name, which people write in their own script. */
const named: ReadonlySet<SearchSubject> = new Set(['contact', 'person', 'competitor', 'channel'])

/** So many records are taken in by the commit that touches them: nobody feels that. More would double what it takes. */
export const takenInAtOnce = 1_000

/**
 * Keeps the index in step with what a commit changes. The words of very many records are due instead, in the same
 * transaction, and taken in after it; `isErased` is for what must not stay in the index so long.
 */
export function followSearch(db: Connection, { isErased }: { isErased: boolean }): Follower {
  const touched = new TouchedTexts(db)
  return {
    note: (change) => touched.note(change),
    catchUp() {
      const all = [...touched.ids()]
      const count = all.reduce((sum, [, ids]) => sum + ids.size, 0)
      const follow = count <= takenInAtOnce || isErased ? refreshRecords : putOff
      for (const [table, ids] of all) follow(db, table, ids)
    },
  }
}

function putOff(db: Connection, table: SearchSubject, ids: Iterable<string>): void {
  const write = 'insert or ignore into searchDue (tableName, recordId) select ?, value from json_each(?)'
  for (const list of idLists(ids)) statement(db.sqlite, write).run(table, list)
}

/** How many records hold words that search does not know yet. */
export function countSearchDue(db: Connection): number {
  return statement(db.sqlite, 'select count(*) from searchDue').pluck().get() as number
}

/**
 * Takes in some of what is due, as a transaction of its own.
 * @returns how many were: 0 when nothing is due any more
 */
export function catchUpSearch(db: Connection, atMost = takenInAtOnce): number {
  const find = 'select tableName, recordId from searchDue limit ?'
  const drop = 'delete from searchDue where tableName = ? and recordId in (select value from json_each(?))'
  const takeIn = db.sqlite.transaction(() => {
    const due = statement(db.sqlite, find).all(atMost) as { tableName: SearchSubject; recordId: string }[]
    for (const [table, records] of Map.groupBy(due, ({ tableName }) => tableName)) {
      const ids = records.map(({ recordId }) => recordId)
      refreshRecords(db, table, ids)
      for (const list of idLists(ids)) statement(db.sqlite, drop).run(table, list)
    }
    return due.length
  })
  return takeIn.immediate()
}

function refreshRecords(db: Connection, table: SearchSubject, ids: Iterable<string>): void {
  const find = `select recordId, n, title, words from searchText
    where tableName = ? and recordId in (select value from json_each(?))`
  let last = statement(db.sqlite, 'select coalesce(max(n), 0) from searchText').pluck().get() as number
  for (const list of idLists(ids)) {
    const indexed = statement(db.sqlite, find).all(table, list) as Indexed[]
    const old = new Map(indexed.map((one) => [one.recordId, one]))
    const lines: Indexed[] = []
    const gone: number[] = []
    for (const { id, title, text } of readWords(db, table, list)) {
      const sounds = named.has(table) ? ` ${soundWords(title)}` : ''
      const fresh = { title: foldWords(title), words: `${foldWords(text)}${sounds}`.trim() }
      const known = old.get(id)
      old.delete(id)
      if (known && known.title === fresh.title && known.words === fresh.words) continue
      if (known) gone.push(known.n)
      else last += 1
      lines.push({ recordId: id, n: known?.n ?? last, ...fresh })
    }
    for (const { n } of old.values()) gone.push(n)
    if (gone.length > 0) forget(db, gone)
    if (lines.length > 0) index(db, table, lines)
  }
}

function index(db: Connection, table: SearchSubject, lines: readonly Indexed[]): void {
  const rows = JSON.stringify(lines.map(({ n, recordId, title, words }) => [n, recordId, title, words]))
  const write = (sql: string, ...values: string[]) => statement(db.sqlite, sql).run(...values)
  write(
    `insert into searchText (tableName, n, recordId, title, words)
      select ?, value ->> 0, value ->> 1, value ->> 2, value ->> 3 from jsonb_each(?)`,
    ...[table, rows],
  )
  const added = 'from jsonb_each(?) join searchText on n = value ->> 0'
  write(`insert into searchIndex (rowid, title, words) select n, title, words ${added}`, rows)
  write(`insert into searchTitle (rowid, title) select n, title ${added}`, rows)
}

function forget(db: Connection, lines: readonly number[]): void {
  const gone = 'from searchText where n in (select value from json_each(?))'
  for (const sql of [
    `insert into searchIndex (searchIndex, rowid, title, words) select 'delete', n, title, words ${gone}`,
    `insert into searchTitle (searchTitle, rowid, title) select 'delete', n, title ${gone}`,
    `delete ${gone}`,
  ])
    statement(db.sqlite, sql).run(JSON.stringify(lines))
}

/** Makes the whole index anew from the records: empties it and lets all of them be due. */
function beginAnew(db: Connection): void {
  db.sqlite.transaction(() => {
    db.sqlite.exec(
      `insert into searchIndex (searchIndex) values ('delete-all');
      insert into searchTitle (searchTitle) values ('delete-all');
      delete from searchText; delete from searchState; delete from searchDue`,
    )
    for (const [table, ids] of listFindable(db)) putOff(db, table, ids)
    statement(db.sqlite, 'insert into searchState (version) values (?)').run(searchVersion)
  })()
}

/**
 * Sees to it that search will know every record: where another version made the index it begins anew, and tables that
 * the release which made it could not search are due.
 */
export function ensureSearch(db: Connection): void {
  const version = db.sqlite.prepare('select version from searchState').pluck().get()
  if (version !== searchVersion) beginAnew(db)
  const missing = searchSubjects.filter((table) => isMissing(db, table))
  if (missing.length > 0)
    db.sqlite.transaction(() => {
      for (const [table, ids] of listFindable(db, missing)) putOff(db, table, ids)
    })()
}

/** Each record has a line in the index or is due, so that a table without any was not read. */
function isMissing({ sqlite }: Connection, table: SearchSubject): boolean {
  const sql = `select exists (select 1 from "${table}")
    and not exists (select 1 from searchText where tableName = @table)
    and not exists (select 1 from searchDue where tableName = @table)`
  return sqlite.prepare(sql).pluck().get({ table }) === 1
}

/** Makes the whole index anew, and is done only when search knows all. */
export function rebuildSearch(db: Connection): void {
  beginAnew(db)
  while (catchUpSearch(db) > 0);
}
