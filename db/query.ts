import type Database from 'better-sqlite3'
import {
  type Compilable,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { Change } from './history/change.ts'
import type { Entity, TableName } from './tables.ts'

type Schema = { [T in TableName]: Entity<T> } & { change: Change }

/**
 * Builds typed queries and never runs one: SQLite answers in microseconds, so reads are plain synchronous calls
 * and a transaction cannot be left half way by an await.
 */
export const query = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

const prepared = new WeakMap<Database.Database, Map<string, Database.Statement>>()

/** A statement compiled once per connection. */
export function statement(sqlite: Database.Database, sql: string): Database.Statement {
  const known = prepared.get(sqlite) ?? new Map<string, Database.Statement>()
  prepared.set(sqlite, known)
  const found = known.get(sql) ?? sqlite.prepare(sql)
  known.set(sql, found)
  return found
}

/** All rows of a query. */
export function all<Row>(db: { sqlite: Database.Database }, compilable: Compilable<Row>): Row[] {
  const { sql, parameters } = compilable.compile()
  return statement(db.sqlite, sql).all(...parameters) as Row[]
}

/** The first row, or undefined. */
export function first<Row>(db: { sqlite: Database.Database }, compilable: Compilable<Row>): Row | undefined {
  const { sql, parameters } = compilable.compile()
  return statement(db.sqlite, sql).get(...parameters) as Row | undefined
}

/** So many that a statement's own cost no longer shows, so few that their rows take little room. */
const idsAtOnce = 500

/** Ids in lists that SQL reads as `(select value from json_each(?))`. */
export function* idLists(ids: Iterable<unknown>): Generator<string> {
  let list: unknown[] = []
  for (const id of ids) {
    list.push(id)
    if (list.length < idsAtOnce) continue
    yield JSON.stringify(list)
    list = []
  }
  if (list.length > 0) yield JSON.stringify(list)
}
