import { mkdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { closeDb, createDb, type Db, openDb } from '../../db/open.ts'
import { placesOf } from '../../db/places.ts'
import { getWorkspace } from '../../db/team.ts'
import type { OpenWorkspace } from '../../shared/app.ts'
import { announce, type Session, type System } from './context.ts'

export function makeSession(system: System, settings: Session['settings']): Session {
  return {
    system,
    settings,
    db: undefined,
    openingProblem: undefined,
    fileTokens: new Map(),
    listeners: new Set(),
  }
}

/** Opens or creates a file in place of the one that is open, which is closed only when the new one stands. */
export function enterWorkspace(session: Session, path: string, create?: (db: Db) => void): OpenWorkspace {
  // Opening again what is open would meet its own lock.
  if (!create && session.db && !session.db.isReadOnly && session.db.path === placesOf(path).file)
    return describe(session.db)
  const { device, person } = session.settings.read()
  const options = { device, person, now: session.system.now }
  if (create) mkdirSync(dirname(path), { recursive: true })
  const db = create ? createDb(path, options) : openDb(path, options)
  create?.(db)
  leaveWorkspace(session)
  session.db = db
  session.openingProblem = undefined
  db.listeners.add((touched) => {
    announce(session, {
      kind: 'records',
      touched: Object.fromEntries([...touched].map(([table, ids]) => [table, [...ids]])),
    })
  })
  rememberRecent(session, db)
  announce(session, { kind: 'workspace' })
  return describe(db)
}

export function leaveWorkspace(session: Session): void {
  if (session.db) closeDb(session.db)
  session.db = undefined
}

export function describe(db: Db): OpenWorkspace {
  return { ...getWorkspace(db), path: db.path, isReadOnly: db.isReadOnly }
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
