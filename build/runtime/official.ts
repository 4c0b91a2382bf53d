import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.ts'
import { say } from './say.ts'

const reachLimitMs = 5_000
const downloadLimitMs = 15 * 60_000
/** A place that could not be reached is not asked again at every start. */
const askAgainAfterMs = 24 * 3_600_000

export function wantedVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'))
  return String(version)
}

/** The downloaded Electron, by the same signs as Electron's own installer: its version and its path file. */
export function findInstalledOfficial(root: string): string | undefined {
  const folder = join(root, 'node_modules/electron')
  try {
    if (readFileSync(join(folder, 'dist/version'), 'utf8').trim().replace(/^v/, '') !== wantedVersion(root)) {
      return undefined
    }
    const electronPath = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim())
    return existsSync(electronPath) ? electronPath : undefined
  } catch {
    return undefined
  }
}

/** Electron's own installer (it checks the checksums shipped with the package), tried once. */
export async function tryOfficialDownload(root: string, cache: string): Promise<string | undefined> {
  const note = join(cache, `unreachable-${wantedVersion(root)}`)
  if (wasAskedLately(note)) return undefined
  if (await canReach(root)) {
    say(`Downloading Electron ${wantedVersion(root)}, once.`)
    const install = join(root, 'node_modules/electron/install.js')
    await run(process.execPath, [install], { cwd: root, limitMs: downloadLimitMs })
    const installed = findInstalledOfficial(root)
    if (installed) return installed
  }
  mkdirSync(cache, { recursive: true })
  writeFileSync(note, new Date().toISOString())
  return undefined
}

function wasAskedLately(note: string): boolean {
  if (!existsSync(note)) return false
  const age = Date.now() - Date.parse(readFileSync(note, 'utf8'))
  return age >= 0 && age < askAgainAfterMs
}

async function canReach(root: string): Promise<boolean> {
  // Through a proxy only Electron's own installer knows the way.
  if (process.env.ELECTRON_GET_USE_PROXY) return true
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror
  const address = mirror ?? `https://github.com/electron/electron/releases/tag/v${wantedVersion(root)}`
  try {
    const reply = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(reachLimitMs) })
    return reply.status < 500
  } catch {
    return false
  }
}
