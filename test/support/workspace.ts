import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { onTestFinished } from 'vitest'
import { closeDb, createDb, type Db } from '../../db/open.ts'
import { addWorkspace } from '../../db/team.ts'
import { router } from '../../electron/api/api.ts'
import type { Session, System } from '../../electron/api/context.ts'
import { enterWorkspace, leaveWorkspace, makeSession } from '../../electron/api/session.ts'
import { fileWork } from '../../electron/files/file-work.ts'
import { newSettings } from '../../electron/settings-file.ts'
import { Settings } from '../../shared/settings.ts'
import type { NewWorkspace } from '../../shared/team.ts'

/** A folder of its own for one test, gone when the test is. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const aBrand: NewWorkspace = {
  name: 'Sample brand',
  country: 'IT',
  timeZone: 'Europe/Rome',
  exportLanguage: 'en',
  denominator: 'reach',
}

/** A real SQLite workspace with its brand row, closed when the test ends. `now` ticks a second a call. */
export function aDb(
  brand: Partial<typeof aBrand> = {},
  make: (db: Db, brand: typeof aBrand) => unknown = addWorkspace,
): Db {
  const db = createDb(join(aFolder(), 'test.rapport'), {
    device: 'device-1',
    person: 'Sample Person',
    now: aClock(),
  })
  onTestFinished(() => closeDb(db))
  make(db, { ...aBrand, ...brand })
  return db
}

export function aClock(start = '2026-03-02T08:00:00.000Z'): () => string {
  let at = Date.parse(start)
  return () => {
    at += 1000
    return new Date(at).toISOString()
  }
}

/** The same typed calls the page makes, on a real file, without a window. */
export function aClient(
  overrides: Partial<System> = {},
  make: (db: Db, brand: typeof aBrand) => unknown = addWorkspace,
) {
  const folder = aFolder()
  const session = aSession(overrides)
  onTestFinished(() => leaveWorkspace(session))
  enterWorkspace(session, join(folder, 'test.rapport'), (db) => make(db, aBrand))
  return { api: createRouterClient(router, { context: { session } }), session, folder }
}

export function aSession(overrides: Partial<System> = {}): Session {
  let settings = newSettings()
  const store = {
    read: () => settings,
    change: (patch: Partial<Settings>) => (settings = Settings.parse({ ...settings, ...patch })),
  }
  return makeSession({ ...aSystem(), ...overrides }, store)
}

/** What every file looks like where no window draws it. */
const aDrawing = {
  ...{ tile: new Uint8Array([1]), card: new Uint8Array([2]) },
  ...{ width: 1080, height: 1350, seconds: null, look: '00112233445566aa' },
}

function aSystem(): System {
  const marks = aFolder()
  const none = async () => undefined
  return {
    about: () => ({
      version: '0.0.0',
      electron: '0',
      chrome: '0',
      electronReleasedOn: null,
      locale: 'en',
      country: 'IT',
      timeZone: 'Europe/Rome',
      platform: 'linux',
    }),
    now: aClock(),
    chooseFileToOpen: none,
    chooseFilesToOpen: async () => [],
    chooseFileToSave: none,
    chooseFolder: none,
    openExternal: async () => false,
    openPage: async () => 'refused',
    dragFile: () => {},
    copyText: none,
    showInFolder: () => {},
    openFile: none,
    marks,
    prepareToPrint: () => () => {},
    printPlan: async () => new Uint8Array(),
    renderPlan: async () => 'paper\n',
    printPack: async () => new Uint8Array(),
    renderPack: async () => 'page\n',
    drawPictures: async (pictures) => pictures.map(() => undefined),
    drawMedia: async () => aDrawing,
    fileWork: async (name, args, { note, signal } = {}) => {
      signal?.throwIfAborted()
      return (fileWork[name] as (...all: unknown[]) => never)(...args, note)
    },
  }
}
