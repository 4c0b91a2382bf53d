import { foldVersion, foldWords } from '../../shared/fold.ts'
import {
  excerptOf,
  markHits,
  type SearchHit,
  type SearchSubject,
  searchSubjects,
  termsOf,
} from '../../shared/search.ts'
import type { Change } from '../history/change.ts'
import { statement } from '../query.ts'
import { type Connection, findTouched, listFindable, readFindable } from './text.ts'

type Indexed = { n: number; title: string; words: string }

/**
 * Records whose words begin with every word of the search, best first: a hit in a title outweighs one in a text.
 * `table` asks for those of one kind alone.
 * @param asWords how a Markdown text is said without its marks
 */
export function searchRecords(
  db: Connection,
  { search, limit, table }: { search: string; limit: number; table?: SearchSubject | undefined },
  asWords = asKept,
): SearchHit[] {
  const terms = termsOf(search)
  if (terms.length === 0) return []
  const sql = `select t.tableName as tableName, t.recordId as recordId from searchIndex
    join searchText t on t.n = searchIndex.rowid
    where searchIndex match @match${table ? ' and t.tableName = @table' : ''}
    order by bm25(searchIndex, 10, 1), t.title, t.n limit @limit`
  const rows = statement(db.sqlite, sql).all({ match: matchOf(terms), limit, ...(table && { table }) }) as {
    tableName: SearchSubject
    recordId: string
  }[]
  return rows.flatMap(({ tableName, recordId }) => hitOf(db, [tableName, recordId], terms, asWords) ?? [])
}

const asKept = (text: string) => text

/** Their texts are kept as typed; all others are Markdown. */
const typed: ReadonlySet<SearchSubject> = new Set(['post', 'contact'])

function hitOf(
  db: Connection,
  [table, id]: readonly [SearchSubject, string],
  terms: string[],
  asWords: (text: string) => string,
): SearchHit | undefined {
  const record = readFindable(db, table, id)
  if (!record) return undefined
  const title = markHits(record.title, terms)
  const missing = terms.filter((term) => markHits(record.title, [term]).hits.length === 0)
  const bodies = missing.length === 0 ? [] : record.bodies.map(typed.has(table) ? asKept : asWords)
  const excerpts = bodies.flatMap((body) => excerptOf(body, missing) ?? [])
  // The line that answers most of what the title leaves open.
  const snippet = excerpts.sort((one, other) => other.hits.length - one.hits.length)[0] ?? null
  const state =
    table === 'post' ? statement(db.sqlite, 'select state from post where id = ?').pluck().get(id) : undefined
  return { table, id, title, snippet, isIdea: state === 'idea' }
}

/** The index's own words for "begins with each of these". Terms hold letters and digits only, so quoting them is enough. */
export function matchOf(terms: string[]): string {
  return terms.map((term) => `"${term}" *`).join(' AND ')
}

/** Brings the index up to what this device changed after change number `since`; called inside the same transaction. */
export function refreshSearch(db: Connection & { device: string }, since: number): void {
  const sql =
    'select kind, tableName, recordId, field, before, after from change where device = ? and n > ? order by n'
  const changes = statement(db.sqlite, sql).iterate(db.device, since) as IterableIterator<Change>
  for (const [table, ids] of findTouched(db, changes)) for (const id of ids) refreshRecord(db, table, id)
}

function refreshRecord(db: Connection, table: SearchSubject, id: string): void {
  const find = 'select n, title, words from searchText where tableName = ? and recordId = ?'
  const old = statement(db.sqlite, find).get(table, id) as Indexed | undefined
  const record = readFindable(db, table, id)
  const title = foldWords(record?.title ?? '')
  const words = foldWords(record?.bodies.join('\n') ?? '')
  if (old && record && old.title === title && old.words === words) return
  if (old) {
    const forget = "insert into searchIndex (searchIndex, rowid, title, words) values ('delete', ?, ?, ?)"
    statement(db.sqlite, forget).run(old.n, old.title, old.words)
    statement(db.sqlite, 'delete from searchText where n = ?').run(old.n)
  }
  if (!record) return
  const add = 'insert into searchText (n, tableName, recordId, title, words) values (?, ?, ?, ?, ?)'
  const n = statement(db.sqlite, add).run(old?.n ?? null, table, id, title, words).lastInsertRowid
  statement(db.sqlite, 'insert into searchIndex (rowid, title, words) values (?, ?, ?)').run(n, title, words)
}

/** Makes the whole index anew from the records. */
export function rebuildSearch(db: Connection): void {
  db.sqlite.transaction(() => {
    db.sqlite.exec(
      "insert into searchIndex (searchIndex) values ('delete-all'); delete from searchText; delete from searchState",
    )
    for (const { table, id } of listFindable(db)) refreshRecord(db, table, id)
    statement(db.sqlite, 'insert into searchState (version) values (?)').run(foldVersion)
  })()
}

/**
 * Makes the index where there is none yet, or where another version of the folding made it, and takes in the tables
 * that the release which made it could not search.
 */
export function ensureSearch(db: Connection): void {
  const version = db.sqlite.prepare('select version from searchState').pluck().get()
  if (version !== foldVersion) rebuildSearch(db)
  const missing = searchSubjects.filter((table) => isMissing(db, table))
  if (missing.length > 0)
    db.sqlite.transaction(() => {
      for (const { table, id } of listFindable(db, missing)) refreshRecord(db, table, id)
    })()
}

/** Each record has a line in the index, so that a table without any was not read. */
function isMissing({ sqlite }: Connection, table: SearchSubject): boolean {
  const sql = `select exists (select 1 from "${table}")
    and not exists (select 1 from searchText where tableName = ?)`
  return sqlite.prepare(sql).pluck().get(table) === 1
}
