import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import type Database from 'better-sqlite3'

/** What a person typed but has not left yet: not part of the history, so not part of a comparison either. */
const untold = new Set(['draft'])

/** One hash over every row of every ordinary table and over the schema; equal digests mean equal contents. */
export function digestOf(sqlite: Database.Database): string {
  const hash = createHash('sha256')
  const schema = sqlite.prepare('select type, name, sql from sqlite_schema order by type, name').raw()
  for (const row of schema.iterate()) hash.update(JSON.stringify(row))
  const names = sqlite
    .prepare(
      `select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name`,
    )
    .pluck()
    .all() as string[]
  for (const name of names) {
    if (untold.has(name)) continue
    hash.update(`\n${name}\n`)
    for (const row of sqlite
      .prepare(`select * from "${name}" order by ${orderOf(sqlite, name)}`)
      .raw()
      .iterate()) {
      hash.update(JSON.stringify(row))
    }
  }
  return hash.digest('hex')
}

/** The primary key: VACUUM may renumber rows that have none. */
function orderOf(sqlite: Database.Database, table: string): string {
  const columns = sqlite.prepare('select name, pk from pragma_table_info(?)').all(table) as {
    name: string
    pk: number
  }[]
  const key = columns.filter((column) => column.pk > 0).sort((a, b) => a.pk - b.pk)
  return (key.length > 0 ? key : columns).map((column) => `"${column.name}"`).join(', ')
}

/** The hash of a file's bytes, read in pieces. */
export function hashFile(path: string): string {
  const hash = createHash('sha256')
  const handle = openSync(path, 'r')
  try {
    const piece = Buffer.alloc(1024 * 1024)
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece))
      hash.update(piece.subarray(0, read))
  } finally {
    closeSync(handle)
  }
  return hash.digest('hex')
}
