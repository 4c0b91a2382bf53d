import { accessSync, chmodSync, constants, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import type { Instant } from '../shared/day.ts'
import type { Id } from '../shared/record.ts'
import { ensureVariantTexts } from './calendar/variant-text.ts'
import { makeBackup } from './file/backup.ts'
import { applicationId, assertOurs, assertWhole } from './file/damage.ts'
import { takeLock } from './file/lock.ts'
import { filesOf, placesOf } from './file/places.ts'
import { readTrail, type Trail } from './history/trail.ts'
import { migrate, schemaVersion } from './migrate.ts'
import { asProblem, asTargetProblem, WorkspaceProblem } from './problem.ts'
import { ensureContactLines } from './relationships/contact-line.ts'
import { wordList } from './search/index-words.ts'
import { catchUpSearch, countSearchDue, ensureSearch, takenInAtOnce } from './search/keep-index.ts'

/** Another connection of this process writes; until the right to is returned, this one only reads. */
export type Loan = {
  readonly returned: Promise<void>
  stop(): void
  /** Whoever wants to write stops it: what it did stays, and the rest can be done later. */
  readonly givesWay: boolean
}

export type Db = {
  readonly sqlite: Database.Database
  readonly path: string
  readonly device: string
  /** Who sits here now; the name that history shows. */
  person: string
  /** Their member, where the file has several. */
  memberId: Id | null
  readonly isReadOnly: boolean
  readonly now: () => Instant
  /** Told after a commit in which tables it wrote. */
  readonly listeners: Set<(tables: ReadonlySet<string>) => void>
  readonly trail: Trail
  loan: Loan | undefined
  /** Gives up what holding the file took: the writer's lock, or a copy made to read. */
  readonly release: () => void
}

export type OpenOptions = {
  /** Names this machine in the history. */
  device: string
  person?: string
  isReadOnly?: boolean
  now?: () => Instant
}

/** How many of each device's newest changes are followed at every start; a backup follows them all. */
const tailChecked = 500

/** Makes a new, empty workspace file; refuses to touch one that is there. */
export function createDb(path: string, options: OpenOptions): Db {
  if (existsSync(path)) throw new WorkspaceProblem('ALREADY_THERE', path)
  const { file } = placesOf(path)
  try {
    return withLock(file, () => {
      try {
        return connect(file, file, options, true)
      } catch (error) {
        for (const half of filesOf(file)) rmSync(half)
        throw error
      }
    })
  } catch (error) {
    throw asTargetProblem(error, file)
  }
}

/**
 * Opens a workspace file. An older schema is brought up to date, after a verified backup.
 * @throws {WorkspaceProblem} with the file left as it was
 */
export function openDb(path: string, options: OpenOptions): Db {
  const { file } = placesOf(path)
  const version = assertOurs(file)
  if (options.isReadOnly) return openToRead(file, options, version)
  return withLock(file, () => {
    assertWhole(file, tailChecked)
    if (version < schemaVersion) makeBackup(file, (options.now ?? systemNow)())
    const db = connect(file, file, options, false)
    // Of more, who opened it sees to it, bit by bit.
    if (countSearchDue(db) <= takenInAtOnce) catchUpSearch(db)
    return db
  })
}

/** A copy that nobody else knows of yet; an older schema is brought up to date in place. */
export function openCopy(path: string, options: OpenOptions): Db {
  assertOurs(path)
  return connect(path, path, options, false)
}

/** What another thread of this process needs to work on a workspace that is open here. */
export type Joining = Pick<Db, 'path' | 'device' | 'person' | 'memberId' | 'isReadOnly'> & {
  file: string
  at: Instant
}

export function joiningOf(db: Db): Joining {
  const { path, device, person, memberId, isReadOnly } = db
  return { path, device, person, memberId, isReadOnly, file: db.sqlite.name, at: db.now() }
}

/**
 * A further connection to a workspace that this process has open and checked, under the lock it holds already. Whoever
 * sits here sits there too: approvals ask who that is.
 */
export function joinDb({ path, file, at, memberId, ...options }: Joining): Db {
  const db = connect(path, file, { ...options, now: () => at }, false)
  db.sqlite.pragma(`cache_size = -${roomForMuch}`)
  return { ...db, memberId }
}

/** KiB. What is written in one step should not be written out, read again and written once more before its end. */
const roomForMuch = 64 * 1024

export function closeDb(db: Db): void {
  db.sqlite.close()
  db.release()
}

/**
 * Reads without the lock. SQLite needs to write beside a file even to read it, and an older schema must be brought up
 * to date to be understood: where that may not be, it reads a copy.
 */
function openToRead(path: string, options: OpenOptions, version: number): Db {
  if (version === schemaVersion && canWrite(placesOf(path).folder)) {
    assertWhole(path, 0)
    return connect(path, path, options, false)
  }
  const folder = mkdtempSync(join(tmpdir(), 'rapport-read-'))
  const release = () => rmSync(folder, { recursive: true, force: true })
  try {
    for (const file of filesOf(path)) {
      if (!file.endsWith('-shm')) copyFileSync(file, join(folder, basename(file)))
    }
    const copy = join(folder, basename(path))
    chmodSync(copy, 0o600)
    assertWhole(copy, 0)
    if (version < schemaVersion) {
      const { sqlite } = connect(path, copy, { ...options, isReadOnly: false }, false)
      while (catchUpSearch({ sqlite }) > 0);
      sqlite.close()
    }
    return { ...connect(path, copy, options, false), release }
  } catch (error) {
    release()
    throw asProblem(error, path)
  }
}

function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function withLock(path: string, open: () => Db): Db {
  const lock = takeLock(placesOf(path).lock, path)
  try {
    return { ...open(), release: lock.release }
  } catch (error) {
    lock.release()
    throw asProblem(error, path)
  }
}

function systemNow(): Instant {
  return new Date().toISOString()
}

/** `file` is what SQLite opens: the workspace, or a copy of it to read. */
function connect(path: string, file: string, options: OpenOptions, isNew: boolean): Db {
  const isReadOnly = options.isReadOnly ?? false
  return guard(path, () => {
    const sqlite = new Database(file, { readonly: isReadOnly, timeout: 2_000 })
    try {
      setPragmas(sqlite, isReadOnly)
      sqlite.exec(wordList)
      const now = options.now ?? systemNow
      if (isNew) sqlite.pragma(`application_id = ${applicationId}`)
      if (!isReadOnly) {
        migrate(sqlite, now())
        ensureSearch({ sqlite })
        ensureVariantTexts({ sqlite })
        ensureContactLines({ sqlite })
      }
      return {
        sqlite,
        path,
        isReadOnly,
        now,
        device: options.device,
        person: options.person ?? '',
        memberId: null,
        listeners: new Set(),
        trail: readTrail(sqlite, options.device),
        loan: undefined,
        release: () => {},
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
