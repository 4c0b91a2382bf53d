import { mkdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { listBackups } from '../../db/file/backup.ts'
import { openMark } from '../../db/file/mark.ts'
import { placesOf } from '../../db/file/places.ts'
import { isMissingIn } from '../../db/file/second-place.ts'
import { whenReturned } from '../../db/lend.ts'
import { closeDb, createDb, type Db, type OpenOptions, openDb } from '../../db/open.ts'
import { countSearchDue } from '../../db/search/keep-index.ts'
import { getWorkspace } from '../../db/team.ts'
import type { OpenWorkspace } from '../../shared/app.ts'
import { searchDueTable, searchSubjects } from '../../shared/search.ts'
import { type BackupKeeper, keepBackedUp } from '../backup-schedule.ts'
import { type CatchUp, keepCaughtUp } from '../catch-up.ts'
import { isBehind } from '../files/catch-up.ts'
import { announce, type Session, type System } from './context.ts'
import { keepSeat, seatOf, takeSeat } from './seat.ts'
import { stopTaking } from './take-media.ts'
import { writeAside } from './write-aside.ts'

export function makeSession(system: System, settings: Session['settings']): Session {
  return {
    system,
    settings,
    db: undefined,
    keeper: undefined,
    catchUp: undefined,
    mark: undefined,
    refused: undefined,
    openingProblem: undefined,
    fileTokens: new Map(),
    listeners: new Set(),
  }
}

/** Opens or creates a file in place of the one that is open, which is closed only when the new one stands. */
export function enterWorkspace(session: Session, path: string, create?: (db: Db) => void): OpenWorkspace {
  // Opening again what is open would meet its own lock.
  const isOpen = session.db && !session.db.isReadOnly && session.db.path === placesOf(path).file
  if (session.db && isOpen && !create) return describe(session.db)
  if (create) mkdirSync(dirname(path), { recursive: true })
  return settle(session, path, (options) => {
    const db = create ? createDb(path, options) : openDb(path, options)
    create?.(db)
    return db
  })
}

/** Opens a file to look at, beside whoever writes it or where nothing can be written. */
export function readWorkspace(session: Session, path: string): OpenWorkspace {
  return settle(session, path, (options) => openDb(path, { ...options, isReadOnly: true }))
}

function settle(session: Session, path: string, open: (options: OpenOptions) => Db): OpenWorkspace {
  const { device, person } = session.settings.read()
  let db: Db
  try {
    db = open({ device, person, now: session.system.now })
  } catch (error) {
    session.refused = path
    throw error
  }
  leaveWorkspace(session)
  session.db = db
  session.refused = undefined
  session.openingProblem = undefined
  if (!db.isReadOnly) {
    session.keeper = makeKeeper(session, db)
    session.catchUp = makeCatchUp(session, db)
    session.catchUp.note()
    session.mark = openMark(session.system.marks, db.path, db.trail)
  }
  takeSeat(session, db)
  db.listeners.add((tables) => {
    if (tables.has('member')) keepSeat(session, db)
    session.mark?.note()
    session.keeper?.noteChange()
    session.catchUp?.note()
    announce(session, { kind: 'records', tables: [...tables] })
  })
  rememberRecent(session, db)
  announce(session, { kind: 'workspace' })
  return describe(db)
}

function makeKeeper(session: Session, db: Db): BackupKeeper {
  const lastAt = listBackups(placesOf(db.path).backups)[0]?.at
  return keepBackedUp({
    async run() {
      const { secondPlace } = session.settings.read()
      const round = await session.system.fileWork('backUp', [db.path, session.system.now(), secondPlace])
      if (round.isOffDisk) {
        const { offDiskCopies } = session.settings.read()
        session.settings.change({ offDiskCopies: { ...offDiskCopies, [db.path]: round.backup.at } })
      }
      return round
    },
    now: () => Date.parse(session.system.now()),
    later,
    lastAt: lastAt === undefined ? undefined : Date.parse(lastAt),
    isBehind() {
      const { secondPlace } = session.settings.read()
      const newest = listBackups(placesOf(db.path).backups)[0]
      return Boolean(secondPlace && newest && isMissingIn(secondPlace, db.path, newest))
    },
  })
}

function makeCatchUp(session: Session, db: Db): CatchUp {
  // The next small change would put a long log in its place, and hold up every window for it.
  db.sqlite.pragma('wal_autocheckpoint = 0')
  return keepCaughtUp({
    isBehind: () => isBehind(db),
    async run() {
      const wasDue = countSearchDue(db) > 0
      await writeAside(session, { name: 'catchUp', given: null }, { givesWay: true })
      if (wasDue) announce(session, { kind: 'records', tables: [...searchSubjects, searchDueTable] })
    },
    later,
  })
}

function later(milliseconds: number, then: () => void): () => void {
  const timer = setTimeout(then, milliseconds)
  timer.unref()
  return () => clearTimeout(timer)
}

/** The backup at the end of a sitting; what a worker still writes is given up. It runs while the file is still open, so that closing leaves one tidy file. */
export async function backUpBeforeLeaving(session: Session): Promise<void> {
  await stopTaking(session)
  session.catchUp?.stop()
  session.db?.loan?.stop()
  await whenReturned(session.db)
  await session.keeper?.finish()
}

export function leaveWorkspace(session: Session): void {
  session.keeper?.stop()
  session.keeper = undefined
  session.catchUp?.stop()
  session.catchUp = undefined
  session.mark?.close()
  session.mark = undefined
  if (session.db) letGo(session.db)
  session.db = undefined
}

/** The lock must hold as long as anyone writes under it. */
function letGo(db: Db): void {
  db.listeners.clear()
  db.loan?.stop()
  if (db.loan) void db.loan.returned.then(() => closeDb(db))
  else closeDb(db)
}

export function describe(db: Db): OpenWorkspace {
  return { ...getWorkspace(db), path: db.path, isReadOnly: db.isReadOnly, seat: seatOf(db) }
}

function rememberRecent(session: Session, db: Db): void {
  const others = session.settings.read().recent.filter((one) => one.path !== db.path)
  const entry = {
    path: db.path,
    name: getWorkspace(db).name || basename(db.path),
    openedAt: session.system.now(),
  }
  session.settings.change({ recent: [entry, ...others].slice(0, 12) })
}
