import { copyFileSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Instant } from '../../shared/day.ts'
import type { Forgetting } from '../../shared/relationships/forget.ts'
import { fieldOf } from '../history/change.ts'
import { closeDb, openCopy } from '../open.ts'
import { forgetPerson, listForgotten, sweepFile } from '../relationships/forget.ts'
import { assertSound, isSound, listBackups, nameBackup } from './backup.ts'
import { filesOf, flush, placesOf, workspaceExtension } from './places.ts'

/** `left` are files that still tell of somebody, because they cannot be read any more. */
export type Rewritten = { rewritten: number; left: string[] }

/** Who was forgotten in a workspace; nobody where that cannot be read. */
export function readForgotten(file: string): Forgetting[] {
  return asking(file, listForgotten) ?? []
}

/** Makes older backups forget whom their workspace forgot. */
export function forgetInBackups(folder: string, forgotten: readonly Forgetting[], at: Instant): Rewritten {
  const result: Rewritten = { rewritten: 0, left: [] }
  if (forgotten.length === 0 || !existsSync(folder)) return result
  for (const name of readdirSync(folder)) if (name.endsWith('.part')) rmSync(join(folder, name))
  for (const backup of listBackups(folder)) {
    const path = join(folder, backup.name)
    const holds = holdsAny(path, forgotten)
    if (holds === false) continue
    if (holds === undefined || !isSound(folder, backup)) {
      result.left.push(path)
      continue
    }
    const part = `${path}.part`
    copyFileSync(path, part)
    forgetIn(part, forgotten, at)
    assertSound(part)
    flush(part)
    nameBackup(part, folder, backup.at)
    rmSync(path)
    flush(folder)
    result.rewritten += 1
  }
  return result
}

/** The same in what stepped aside when a backup took the place of the workspace. */
export function forgetAside(workspace: string, forgotten: readonly Forgetting[], at: Instant): Rewritten {
  const { folder, name } = placesOf(workspace)
  const result: Rewritten = { rewritten: 0, left: [] }
  if (forgotten.length === 0) return result
  const asides = readdirSync(folder).filter(
    (one) => one.startsWith(`${name} (`) && one.endsWith(`)${workspaceExtension}`),
  )
  for (const path of asides.map((one) => join(folder, one))) {
    const part = `${path}.part`
    try {
      if (holdsAny(path, forgotten) === false) continue
      copyWhole(path, part)
      forgetIn(part, forgotten, at)
      flush(part)
      const logs = filesOf(path).filter((one) => one !== path)
      renameSync(part, path)
      for (const log of logs) rmSync(log)
      result.rewritten += 1
    } catch {
      for (const half of filesOf(part)) rmSync(half)
      result.left.push(path)
    }
  }
  return result
}

/** Makes one file forget them, which nobody has open; an older schema is brought up to date for it. */
export function forgetIn(path: string, forgotten: readonly Forgetting[], at: Instant): void {
  const db = openCopy(path, { device: deviceOf(path), now: () => at })
  try {
    for (const person of forgotten) forgetPerson(db, person)
    sweepFile(db)
    // One tidy file: a log beside it would not be taken along.
    db.sqlite.pragma('journal_mode = delete')
  } finally {
    closeDb(db)
  }
}

function copyWhole(path: string, target: string): void {
  rmSync(target, { force: true })
  const sqlite = new Database(path, { fileMustExist: true })
  try {
    sqlite.prepare('vacuum into ?').run(target)
  } finally {
    sqlite.close()
  }
}

/** As a contact, or in the history of one that was removed by then; undefined where the file cannot be read. */
function holdsAny(path: string, forgotten: readonly Forgetting[]): boolean | undefined {
  const ids = JSON.stringify(forgotten.map(({ id }) => id))
  const among = 'in (select value from json_each(@ids))'
  const sql = `select exists (select 1 from contact where id ${among}) or exists (select 1 from change
    where tableName = 'contact' and recordId ${among} and kind != 'edit'
      and ${fieldOf('name')} is not null)`
  return asking(path, ({ sqlite }) => sqlite.prepare(sql).pluck().get({ ids }) === 1)
}

/** Undefined too where the file cannot be read. */
function asking<T>(path: string, ask: (db: { sqlite: Database.Database }) => T): T | undefined {
  if (!existsSync(path)) return undefined
  const before = filesOf(path)
  let sqlite: Database.Database | undefined
  try {
    sqlite = new Database(path, { readonly: true, fileMustExist: true, timeout: 2_000 })
    return ask({ sqlite })
  } catch {
    return undefined
  } finally {
    sqlite?.close()
    // Reading leaves the side files that it made, where nobody else had any.
    if (before.length === 1) for (const side of filesOf(path)) if (side !== path) rmSync(side)
  }
}

/** What is written into a copy goes on where its newest change stands. */
function deviceOf(path: string): string {
  const sql = 'select device from change order by at desc, n desc limit 1'
  return asking(path, ({ sqlite }) => sqlite.prepare(sql).pluck().get() as string) ?? 'copy'
}
