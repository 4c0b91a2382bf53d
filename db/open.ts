import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { Instant } from '../shared/day.ts'
import { migrate, schemaVersion } from './migrate.ts'
import { asProblem, WorkspaceProblem } from './problem.ts'
import { ensureSearch } from './search.ts'
import { readTrail, type Trail } from './trail.ts'

/** Marks a SQLite file as ours: "Rapp" in ASCII. */
export const applicationId = 0x52617070

/** Which records a commit touched, by table. */
export type Touched = Map<string, Set<string>>

export type Db = {
  readonly sqlite: Database.Database
  readonly path: string
  readonly device: string
  /** Who sits here now; the name that history shows. */
  person: string
  readonly isReadOnly: boolean
  readonly now: () => Instant
  readonly listeners: Set<(touched: Touched) => void>
  readonly trail: Trail
}

export type OpenOptions = {
  /** Names this machine in the history. */
  device: string
  person?: string
  isReadOnly?: boolean
  now?: () => Instant
}

/** Makes a new, empty workspace file; refuses to touch one that is there. */
export function createDb(path: string, options: OpenOptions): Db {
  if (existsSync(path)) throw new WorkspaceProblem('ALREADY_THERE', path)
  return connect(path, options, true)
}

/** Opens a workspace file. @throws {WorkspaceProblem} with the file left as it was. */
export function openDb(path: string, options: OpenOptions): Db {
  if (!existsSync(path)) throw new WorkspaceProblem('MISSING', path)
  assertOurs(path)
  return connect(path, options, false)
}

export function closeDb(db: Db): void {
  db.sqlite.close()
}

/** Looks without writing a byte: a foreign or newer file must leave as it came. */
function assertOurs(path: string): void {
  const peek = guard(path, () => new Database(path, { readonly: true, fileMustExist: true }))
  try {
    guard(path, () => {
      if (peek.pragma('application_id', { simple: true }) !== applicationId) {
        throw new WorkspaceProblem('NOT_A_WORKSPACE', path)
      }
      if ((peek.pragma('user_version', { simple: true }) as number) > schemaVersion) {
        throw new WorkspaceProblem('NEWER_VERSION', path)
      }
      if (peek.pragma('quick_check(1)', { simple: true }) !== 'ok')
        throw new WorkspaceProblem('DAMAGED', path)
    })
  } finally {
    peek.close()
  }
}

function connect(path: string, options: OpenOptions, isNew: boolean): Db {
  const isReadOnly = options.isReadOnly ?? false
  return guard(path, () => {
    const sqlite = new Database(path, { readonly: isReadOnly, timeout: 2_000 })
    try {
      setPragmas(sqlite, isReadOnly)
      const now = options.now ?? (() => new Date().toISOString())
      if (isNew) sqlite.pragma(`application_id = ${applicationId}`)
      if (!isReadOnly) {
        migrate(sqlite, now())
        ensureSearch({ sqlite })
      }
      return {
        sqlite,
        path,
        isReadOnly,
        now,
        device: options.device,
        person: options.person ?? '',
        listeners: new Set(),
        trail: readTrail(sqlite, options.device),
      }
    } catch (error) {
      sqlite.close()
      throw error
    }
  })
}

function setPragmas(sqlite: Database.Database, isReadOnly: boolean): void {
  // better-sqlite3 is built with synchronous=NORMAL in WAL, which loses acknowledged commits at a power cut.
  const wanted: [string, string, unknown][] = [
    ['synchronous', 'full', 2],
    ['foreign_keys', 'on', 1],
    ['trusted_schema', 'off', 0],
    ['cell_size_check', 'on', 1],
    ['mmap_size', '0', 0],
  ]
  if (!isReadOnly) wanted.unshift(['journal_mode', 'wal', 'wal'])
  for (const [name, value, expected] of wanted) {
    sqlite.pragma(`${name} = ${value}`)
    const actual = sqlite.pragma(name, { simple: true })
    // A system without memory mapping answers nothing for mmap_size.
    if (actual !== expected && !(name === 'mmap_size' && actual === undefined)) {
      throw new Error(`SQLite refused ${name}=${value}: it stays ${String(actual)}`)
    }
  }
}

function guard<T>(path: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw asProblem(error, path)
  }
}
