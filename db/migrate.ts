import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import { migrations } from './migrations/index.ts'

export const schemaVersion = migrations.length

/** Brings the schema up to date in one transaction; the ledger says what ran, when, and from which text. */
export function migrate(sqlite: Database.Database, at: string, list = migrations): void {
  const from = sqlite.pragma('user_version', { simple: true }) as number
  if (from === list.length) {
    assertLedger(sqlite)
    return
  }
  sqlite
    .transaction(() => {
      sqlite.exec(
        'create table if not exists migration (version integer primary key, name text not null, checksum text not null, at text not null) strict',
      )
      assertLedger(sqlite)
      const note = sqlite.prepare('insert into migration (version, name, checksum, at) values (?, ?, ?, ?)')
      for (const [index, { name, sql }] of list.entries()) {
        if (index < from) continue
        sqlite.exec(sql)
        note.run(index + 1, name, checksum(sql), at)
      }
      sqlite.pragma(`user_version = ${list.length}`)
    })
    .exclusive()
}

/** A migration that was edited after it ran would leave two shapes under one version. */
function assertLedger(sqlite: Database.Database): void {
  const ran = sqlite.prepare('select version, name, checksum from migration order by version').all() as {
    version: number
    name: string
    checksum: string
  }[]
  for (const { version, name, checksum: sum } of ran) {
    const ours = migrations[version - 1]
    if (!ours || ours.name !== name || checksum(ours.sql) !== sum)
      throw new Error(`Migration ${version} (${name}) was changed after it ran`)
  }
}

function checksum(sql: string): string {
  return createHash('sha256').update(sql).digest('hex')
}
