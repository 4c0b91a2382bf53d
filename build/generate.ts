/** Writes db/schema.sql, the whole schema on one page; `--check` only says whether it is fresh. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { migrate } from '../db/migrate.ts'
import { root } from './root.ts'
import { say } from './runtime/say.ts'

const file = join(root, 'db/schema.sql')

/** The schema that all migrations together make, each table followed by its indexes and triggers. */
export function schemaText(): string {
  const sqlite = new Database(':memory:')
  migrate(sqlite, '2000-01-01T00:00:00.000Z')
  const rows = sqlite
    .prepare(
      "select sql from sqlite_schema where sql is not null and name not like 'sqlite_%' order by tbl_name, type <> 'table', name",
    )
    .pluck()
    .all()
  sqlite.close()
  return `-- Made by npm run generate from db/migrations; read it, never edit it.\n\n${rows.map((sql) => `${sql};`).join('\n\n')}\n`
}

/** A sentence when db/schema.sql is not what the migrations make. */
export function findStaleSchema(path = file): string | undefined {
  const now = existsSync(path) ? readFileSync(path, 'utf8') : ''
  return now === schemaText() ? undefined : 'db/schema.sql is stale; run: npm run generate'
}

if (import.meta.main) {
  const stale = findStaleSchema()
  if (!process.argv.includes('--check')) writeFileSync(file, schemaText())
  else if (stale) {
    say(stale)
    process.exitCode = 1
  }
}
