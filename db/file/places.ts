import { closeSync, existsSync, fsyncSync, openSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'

/** Where everything that belongs to one workspace file lies: beside it, under its name. */
export type Places = {
  file: string
  folder: string
  name: string
  media: string
  backups: string
  lock: string
}

export const workspaceExtension = '.rapport'

export function placesOf(path: string): Places {
  const file = realPath(path)
  const folder = dirname(file)
  const name = basename(file, extname(file) === workspaceExtension ? workspaceExtension : '')
  const beside = (ending: string) => join(folder, `${name}.${ending}`)
  return { file, folder, name, media: beside('media'), backups: beside('backups'), lock: `${file}-lock` }
}

/** Two names of one file are one file. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const folder = dirname(path)
  return existsSync(folder) ? join(realpathSync(folder), basename(path)) : path
}

/** The file with what SQLite keeps beside it. */
export function filesOf(path: string): string[] {
  return [path, `${path}-wal`, `${path}-shm`].filter(existsSync)
}

/** Makes what was written outlast a power cut; a folder cannot be flushed on every system. */
export function flush(path: string): void {
  let handle: number
  try {
    handle = openSync(path, statSync(path).isDirectory() ? 'r' : 'r+')
  } catch (error) {
    if (process.platform === 'win32') return
    throw error
  }
  try {
    fsyncSync(handle)
  } catch (error) {
    if (process.platform !== 'win32') throw error
  } finally {
    closeSync(handle)
  }
}

/** True when losing the one disk leaves the other. */
export function isOnOtherDisk(path: string, other: string): boolean {
  return statSync(path).dev !== statSync(other).dev
}

/** A name for a file that steps aside: never one that is taken. */
export function asideName(path: string, why: string, at: string): string {
  const { folder, name } = placesOf(path)
  const taken = new Set(readdirSync(folder))
  const stamp = at.slice(0, 19).replace('T', ' ').replaceAll(':', '-')
  for (let count = 1; ; count += 1) {
    const candidate = `${name} (${why} ${stamp}${count > 1 ? ` ${count}` : ''})${workspaceExtension}`
    if (!taken.has(candidate)) return join(folder, candidate)
  }
}
