import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { checkWorkspace } from '../../db/file/check.ts'
import { closeDb } from '../../db/open.ts'
import { addSampleWorkspace } from '../../db/sample/sample.ts'
import { tableNames } from '../../db/tables.ts'
import { aDb, aFolder } from '../support/workspace.ts'

const flips = 300

/** What a person would see: every record and every line of the history. Undefined when it cannot be read. */
function contentOf(path: string): string | undefined {
  let sqlite: Database.Database | undefined
  try {
    sqlite = new Database(path, { readonly: true, fileMustExist: true })
    const file = sqlite
    const tables = tableNames.map((table) => file.prepare(`select * from "${table}" order by id`).all())
    return JSON.stringify([tables, file.prepare('select * from change order by device, n').all()])
  } catch {
    return undefined
  } finally {
    sqlite?.close()
  }
}

function verdictOf(path: string): 'sound' | 'unsound' {
  try {
    return checkWorkspace(path).isSound ? 'sound' : 'unsound'
  } catch {
    return 'unsound'
  }
}

function sqliteVerdictOf(path: string): 'sound' | 'unsound' {
  const sqlite = new Database(path, { readonly: true, fileMustExist: true })
  try {
    return sqlite.pragma('integrity_check(1)', { simple: true }) === 'ok' ? 'sound' : 'unsound'
  } catch {
    return 'unsound'
  } finally {
    sqlite.close()
  }
}

it(`finds every single flipped bit that changes what a person would see (${flips} flips)`, {
  timeout: 300_000,
}, () => {
  const db = aDb({}, addSampleWorkspace)
  const { path } = db
  closeDb(db)
  expect(verdictOf(path)).toBe('sound')
  const [bytes, content] = [readFileSync(path), contentOf(path)]
  const tally = { changed: 0, missed: 0, missedBySqlite: 0 }
  const spoiled = join(aFolder(), 'spoiled.rapport')
  for (let count = 0; count < flips; count += 1) {
    const at = Math.floor(Math.random() * bytes.length)
    const copy = Buffer.from(bytes)
    copy[at] = (copy[at] as number) ^ (1 << Math.floor(Math.random() * 8))
    writeFileSync(spoiled, copy)
    const isChanged = contentOf(spoiled) !== content
    const verdict = verdictOf(spoiled)
    if (isChanged) {
      tally.changed += 1
      if (verdict === 'sound') tally.missed += 1
      if (sqliteVerdictOf(spoiled) === 'sound') tally.missedBySqlite += 1
    }
  }
  expect(tally.changed).toBeGreaterThan(flips / 10)
  expect(tally.missed).toBe(0)
  // The control: without our own check most of these would pass for sound.
  expect(tally.missedBySqlite).toBeGreaterThan(0)
  process.stdout.write(
    `bit flips: ${flips} flips, ${tally.changed} changed the contents, 0 missed; SQLite alone misses ${tally.missedBySqlite}\n`,
  )
})
