/**
 * The Electron that every command runs on: the official one where it can be had, else the pinned stand-in.
 * Idempotent and cached in the user's cache folder, so that a second clone starts at once.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './root.ts'
import { cacheFolder } from './runtime/cache.ts'
import { ensureFallbackElectron, fallbackVersion } from './runtime/fallback.ts'
import { ensureSystemLibraries } from './runtime/libraries.ts'
import { findInstalledOfficial, tryOfficialDownload, wantedVersion } from './runtime/official.ts'
import { say } from './runtime/say.ts'
import { ensureSqliteBinding, removeSqliteBinding } from './runtime/sqlite.ts'

export type Runtime = {
  electronPath: string
  /** Electron's own version, or undefined when a runtime given from outside does not tell. */
  version: string | undefined
  /** True for the stand-in of development and tests; never what a release ships. */
  isFallback: boolean
}

/** better-sqlite3's prebuilt binding needs Node-API 10, which Electron has since 35. */
const firstWithPrebuiltSqlite = 35

/** `isQuiet` is for commands whose stderr is their own: then only real work, such as a download, is announced. */
export async function ensureRuntime({ isQuiet = false } = {}): Promise<Runtime> {
  const runtime = await findRuntime(isQuiet)
  const libraries = ensureSystemLibraries(dirname(runtime.electronPath))
  const major = Number.parseInt(runtime.version ?? '', 10)
  const binding =
    major < firstWithPrebuiltSqlite ? ensureSqliteBinding(root, cacheFolder()) : removeSqliteBinding(root)
  await Promise.all([libraries, binding])
  return runtime
}

async function findRuntime(isQuiet: boolean): Promise<Runtime> {
  const given = runtimeFromOutside()
  if (given) return given
  const installed = findInstalledOfficial(root)
  if (installed) return { electronPath: installed, version: wantedVersion(root), isFallback: false }
  const downloaded = await tryOfficialDownload(root, cacheFolder())
  if (downloaded) return { electronPath: downloaded, version: wantedVersion(root), isFallback: false }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `Electron ${wantedVersion(root)} could not be downloaded. Connect to the internet once, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds it.`,
    )
  }
  if (!isQuiet)
    say(
      `Electron ${fallbackVersion} for development and tests: the official ${wantedVersion(root)} cannot be reached.`,
    )
  // The compiler and the download do not wait for each other: on a fresh machine each takes about a minute.
  const [electronPath] = await Promise.all([
    ensureFallbackElectron(root, cacheFolder()),
    ensureSqliteBinding(root, cacheFolder()),
  ])
  return { electronPath, version: fallbackVersion, isFallback: true }
}

function runtimeFromOutside(): Runtime | undefined {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const electronPath = folder ? join(folder, executableName()) : process.env.ELECTRON_EXEC_PATH
  if (!electronPath) return undefined
  if (!existsSync(electronPath)) throw new Error(`There is no Electron at ${electronPath}.`)
  const versionFile = join(dirname(electronPath), 'version')
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : undefined
  return { electronPath, version, isFallback: version === fallbackVersion }
}

function executableName(): string {
  if (process.platform === 'win32') return 'electron.exe'
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'
}

if (import.meta.main) {
  const { electronPath, version } = await ensureRuntime()
  say(`Electron ${version ?? 'of your own'}: ${electronPath}`)
}
