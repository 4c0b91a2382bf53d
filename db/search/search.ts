import { soundsOf } from '../../shared/relationships/sound.ts'
import {
  excerptOf,
  markHits,
  type SearchHit,
  type SearchSubject,
  searchSubjects,
  termsOf,
} from '../../shared/search.ts'
import { fold, foldWords, wordsOf } from '../../shared/text/fold.ts'
import type { Follower } from '../history/change.ts'
import { idLists, statement } from '../query.ts'
import { beginsWith } from './index-words.ts'
import {
  type Body,
  type Connection,
  type Findable,
  listFindable,
  readFindables,
  readWords,
  searchVersion,
  TouchedTexts,
} from './text.ts'

type Indexed = { recordId: string; n: number; title: string; words: string }

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
  const byWords = matchOf(terms, (start) => beginsWith(db, start))
  const found = findRecords(db, { match: matchOf(terms), byWords, limit, table })
  const records = new Map(
    [...Map.groupBy(found, ({ tableName }) => tableName)].map(([of, all]) => [
      of,
      readFindables(
        db,
        of,
        all.map(({ recordId }) => recordId),
      ),
    ]),
  )
  return found.flatMap(({ tableName, recordId }) => {
    const record = records.get(tableName)?.get(recordId)
    return record ? hitOf(db, { table: tableName, id: recordId, ...record }, terms, asWords) : []
  })
}

type Found = { tableName: SearchSubject; recordId: string }
type Asked = {
  match: string
  /** The same, sooner told where there are many; but it ranks a word the higher the fewer have it. */
  byWords: string
  limit: number
  table: SearchSubject | undefined
}

/** Of so many it is worth working out which fit best; to rank a hundred thousand that begin with "a" helps nobody. */
const mostRanked = 2_000

function findRecords(db: Connection, { match, byWords, limit, table }: Asked): Found[] {
  const from = (
    index: 'searchIndex' | 'searchTitle',
  ) => `from ${index} join searchText t on t.n = ${index}.rowid
    where ${index} match @match${table ? ' and t.tableName = @table' : ''}`
  const all = (sql: string, asked = byWords) =>
    statement(db.sqlite, sql).all({ match: asked, limit, ...(table && { table }) }) as Found[]
  const first = `select rowid from searchIndex where searchIndex match ? limit ${mostRanked + 1}`
  const hits = statement(db.sqlite, first).pluck().all(byWords) as number[]
  if (hits.length <= mostRanked)
    return all(
      `select t.tableName, t.recordId ${from('searchIndex')} order by bm25(searchIndex, 10, 1), t.title, t.n limit @limit`,
      match,
    )
  // Names first, in their order; then whatever else holds the words.
  const titled = all(`select tableName, recordId from (
      select t.tableName, t.recordId, t.title, t.n ${from('searchTitle')} limit ${mostRanked})
    order by title, n limit @limit`)
  if (titled.length === limit) return titled
  const known = new Set(titled.map(({ recordId }) => recordId))
  // Of any kind they are among the first already.
  const others = table
    ? all(`select t.tableName, t.recordId ${from('searchIndex')} limit @limit`)
    : readFound(db, hits.slice(0, 2 * limit))
  return [...titled, ...others.filter(({ recordId }) => !known.has(recordId))].slice(0, limit)
}

function readFound(db: Connection, hits: readonly number[]): Found[] {
  const sql =
    'select tableName, recordId from searchText where n in (select value from json_each(?)) order by n'
  return statement(db.sqlite, sql).all(JSON.stringify(hits)) as Found[]
}

const asKept = (text: string) => text

/** Their texts are kept as typed; all others are Markdown. */
const typed: ReadonlySet<SearchSubject> = new Set(['post', 'contact'])

/** What is called by a name, which people write in their own script. */
const named: ReadonlySet<SearchSubject> = new Set(['contact', 'person', 'competitor', 'channel'])

function hitOf(
  db: Connection,
  { table, id, ...record }: Findable & Pick<SearchHit, 'table' | 'id'>,
  terms: string[],
  asWords: (text: string) => string,
): SearchHit {
  const title = markHits(record.title, terms)
  const missing = terms.filter((term) => markHits(record.title, [term]).hits.length === 0)
  const snippet = snippetOf(record.bodies, missing, typed.has(table) ? asKept : asWords)
  const state =
    table === 'post' ? statement(db.sqlite, 'select state from post where id = ?').pluck().get(id) : undefined
  return { table, id, title, snippet, isIdea: state === 'idea' }
}

/** The line that answers most of what the title leaves open, and where it stands. */
function snippetOf(bodies: readonly Body[], terms: string[], asWords: (text: string) => string) {
  let best: SearchHit['snippet'] = null
  if (terms.length === 0) return best
  for (const { text, ...at } of bodies) {
    if (!mayHold(text, terms)) continue
    const excerpt = excerptOf(asWords(text), terms)
    if (excerpt && excerpt.hits.length > (best?.hits.length ?? 0)) best = { ...excerpt, at }
    if ((best?.hits.length ?? 0) >= terms.length) return best
  }
  return best
}

/** Sooner answered than a text is parted into words. */
function mayHold(text: string, terms: readonly string[]): boolean {
  const folded = fold(text).replace(/["'׳״]/g, '')
  return terms.some((term) => folded.includes(term))
}

/** The index's own words for "begins with each of these". Terms hold letters and digits only, so quoting them is enough. */
export function matchOf(terms: string[], begins = (start: string) => `"${start}" *`): string {
  return terms
    .map((term) => {
      const begun = begins(term)
      const sounds = soundsOf(term)
      // What sounds like it is sought among the words of other scripts only.
      const others = sounds ? scripts.filter((one) => one !== sounds.script) : []
      const ways = others.flatMap(
        (script) => sounds?.sounds.map((sound) => begins(`${marks[script]}${sound}`)) ?? [],
      )
      return ways.length > 0 ? `(${[begun, ...ways].join(' OR ')})` : begun
    })
    .join(' AND ')
}

/** Signs that no word begins with tell what a name sounds like from what it is. */
const marks = { latin: '§', greek: '¶', hebrew: '¤' } as const
const scripts = ['latin', 'greek', 'hebrew'] as const

/** How the words of a name sound, as the index holds them. */
function soundWords(title: string): string {
  return wordsOf(title)
    .flatMap(({ folded }) => {
      const found = soundsOf(folded)
      return found?.sounds.map((sound) => `${marks[found.script]}${sound}`) ?? []
    })
    .join(' ')
}

/** Keeps the index in step with what a commit changes. */
export function followSearch(db: Connection): Follower {
  const touched = new TouchedTexts(db)
  return {
    note: (change) => touched.note(change),
    catchUp: () => {
      for (const [table, ids] of touched.ids()) refreshRecords(db, table, ids)
    },
  }
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
      select ?, value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(?)`,
    ...[table, rows],
  )
  const added = 'from json_each(?) join searchText on n = value ->> 0'
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

/** Makes the whole index anew from the records. */
export function rebuildSearch(db: Connection): void {
  db.sqlite.transaction(() => {
    db.sqlite.exec(
      `insert into searchIndex (searchIndex) values ('delete-all');
      insert into searchTitle (searchTitle) values ('delete-all');
      delete from searchText; delete from searchState`,
    )
    for (const [table, ids] of listFindable(db)) refreshRecords(db, table, ids)
    statement(db.sqlite, 'insert into searchState (version) values (?)').run(searchVersion)
  })()
}

/**
 * Makes the index where there is none yet, or where another version made it, and takes in the tables
 * that the release which made it could not search.
 */
export function ensureSearch(db: Connection): void {
  const version = db.sqlite.prepare('select version from searchState').pluck().get()
  if (version !== searchVersion) rebuildSearch(db)
  const missing = searchSubjects.filter((table) => isMissing(db, table))
  if (missing.length > 0)
    db.sqlite.transaction(() => {
      for (const [table, ids] of listFindable(db, missing)) refreshRecords(db, table, ids)
    })()
}

/** Each record has a line in the index, so that a table without any was not read. */
function isMissing({ sqlite }: Connection, table: SearchSubject): boolean {
  const sql = `select exists (select 1 from "${table}")
    and not exists (select 1 from searchText where tableName = ?)`
  return sqlite.prepare(sql).pluck().get(table) === 1
}
