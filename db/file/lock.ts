import { statSync, unlinkSync } from 'node:fs'
import Database from 'better-sqlite3'
import { asProblem, WorkspaceProblem } from '../problem.ts'

/** The right to write to one workspace; held by one process at a time. */
export type Lock = { release(): void }

/** A connection that nothing holds is closed by the garbage collector, and its lock is gone. */
const held = new Set<Database.Database>()

/**
 * Takes the one writer's lock. The system holds it, not the file's being there: it ends with the process, however
 * that ends, so nobody ever meets a stale one.
 * @throws {WorkspaceProblem} IN_USE while another process holds it, READ_ONLY where nothing can be written.
 */
export function takeLock(lockPath: string, workspacePath: string): Lock {
  // Releasing removes the file; whoever opened it just before holds a lock on nothing and takes the next one.
  for (;;) {
    const lock = tryLock(lockPath, workspacePath)
    if (lock) return lock
  }
}

function tryLock(lockPath: string, workspacePath: string): Lock | undefined {
  let sqlite: Database.Database | undefined
  try {
    // Only SQLite may open this file: on POSIX closing any other handle of it would drop a lock this process holds.
    new Database(lockPath, { timeout: 0 }).close()
    const seen = inode(lockPath)
    sqlite = new Database(lockPath, { timeout: 0 })
    sqlite.pragma('journal_mode = memory')
    sqlite.exec('begin exclusive')
    if (seen === undefined || inode(lockPath) !== seen) {
      sqlite.close()
      return undefined
    }
  } catch (error) {
    sqlite?.close()
    const problem = asProblem(error, workspacePath)
    if (problem instanceof WorkspaceProblem && problem.code === 'NOT_A_WORKSPACE') {
      throw new WorkspaceProblem('IN_USE', workspacePath, error)
    }
    throw problem
  }
  const mine = sqlite
  held.add(mine)
  return {
    release() {
      if (!held.delete(mine)) return
      removeIfPossible(lockPath)
      mine.close()
      removeIfPossible(process.platform === 'win32' ? lockPath : undefined)
    },
  }
}

function inode(path: string): bigint | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false })?.ino
}

/** An empty lock file left behind hurts nobody. Windows lets it go only once it is closed. */
function removeIfPossible(path: string | undefined): void {
  if (!path) return
  try {
    unlinkSync(path)
  } catch {
    // Another process may have it open.
  }
}
