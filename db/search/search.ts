import { excerptOf, markHits, type SearchHit, type SearchSubject, termsOf } from '../../shared/search.ts'
import { fold } from '../../shared/text/fold.ts'
import { statement } from '../query.ts'
import { beginsWith } from './index-words.ts'
import { soundingLike } from './sound-words.ts'
import { type Body, type Connection, type Findable, readFindables } from './text.ts'

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
      const ways = soundingLike(term).map((sound) => begins(sound))
      return ways.length > 0 ? `(${[begun, ...ways].join(' OR ')})` : begun
    })
    .join(' AND ')
}
