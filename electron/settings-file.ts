import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { Settings } from '../shared/settings.ts'

/** What a machine remembers before it was told anything. */
export function newSettings(): Settings {
  return {
    device: randomUUID(),
    language: null,
    theme: 'system',
    person: '',
    recent: [],
    seats: {},
    secondPlace: null,
    offDiskCopies: {},
    trustedPages: [],
    window: null,
  }
}

/** Reads the settings once and writes them whole: a file is replaced, never half written. */
export function openSettings(path: string) {
  const known = load(path)
  let settings = known ?? newSettings()
  const store = {
    read: (): Settings => settings,
    change(patch: Partial<Settings>): Settings {
      settings = Settings.parse({ ...settings, ...patch })
      save(path, settings)
      return settings
    },
  }
  // Damaged settings are replaced: they hold comforts, and no one's work.
  if (!known) save(path, settings)
  return store
}

function load(path: string): Settings | undefined {
  try {
    return Settings.parse({ ...newSettings(), ...JSON.parse(readFileSync(path, 'utf8')) })
  } catch {
    return undefined
  }
}

function save(path: string, settings: Settings): void {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(`${path}.new`, 'w')
  try {
    writeSync(file, JSON.stringify(settings, null, 2))
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(`${path}.new`, path)
}
