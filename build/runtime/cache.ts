import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The user's cache folder for Rapport; everything in it can be made again. */
export function cacheFolder(): string {
  if (process.env.XDG_CACHE_HOME) return join(process.env.XDG_CACHE_HOME, 'rapport')
  if (process.platform === 'win32' && process.env.LOCALAPPDATA)
    return join(process.env.LOCALAPPDATA, 'rapport')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'rapport')
  return join(homedir(), '.cache', 'rapport')
}

type Entry = {
  cache: string
  name: string
  /** Says whether what lies in the cache is whole; anything else is thrown away and made again. */
  isWhole: (folder: string) => boolean
  make: (folder: string) => Promise<void>
}

/**
 * Returns the cached folder `name`, making it first where it is missing or broken.
 * It is made in a folder of its own and renamed when done: a break leaves nothing half made.
 */
export async function cached({ cache, name, isWhole, make }: Entry): Promise<string> {
  const folder = join(cache, name)
  if (isWhole(folder)) return folder
  mkdirSync(cache, { recursive: true })
  removeLeftovers(cache)
  const making = join(cache, `making-${process.pid}-${randomBytes(4).toString('hex')}`)
  mkdirSync(making)
  try {
    await make(making)
    if (!isWhole(making)) throw new Error(`${name} came out incomplete.`)
    moveInto(making, folder, isWhole)
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
  return folder
}

function moveInto(making: string, folder: string, isWhole: (folder: string) => boolean): void {
  // Another command may have finished the same work meanwhile: its result is as good as ours.
  if (isWhole(folder)) return
  rmSync(folder, { recursive: true, force: true })
  try {
    renameSync(making, folder)
  } catch (error) {
    if (!isWhole(folder)) throw error
  }
}

/** Folders of runs that were killed: their process is gone. */
function removeLeftovers(cache: string): void {
  for (const name of readdirSync(cache)) {
    const pid = /^making-(\d+)-/.exec(name)?.[1]
    if (pid && !isRunning(Number(pid))) rmSync(join(cache, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  if (process.platform === 'linux') return existsSync(`/proc/${pid}`)
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
