import { rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { findBrokenChange } from '../history/chain.ts'
import { schemaVersion } from '../migrate.ts'
import { asProblem, WorkspaceProblem } from '../problem.ts'
import { listBackups } from './backup.ts'
import { inspectFile } from './header.ts'
import { filesOf, placesOf } from './places.ts'

/** Marks a SQLite file as ours: "Rapp" in ASCII. */
export const applicationId = 0x52617070

/** Reads the bytes only: a foreign or newer file must leave as it came. */
export function assertOurs(path: string): number {
  const file = inspectFile(path)
  if (file.kind === 'missing') throw new WorkspaceProblem('MISSING', path)
  const isOurs = file.kind === 'sqlite' && file.application === applicationId
  if (!isOurs) {
    // What bears a workspace's name and has a workspace's backups was one.
    const hasBackups = file.kind !== 'folder' && listBackups(placesOf(path).backups).length > 0
    throw new WorkspaceProblem(hasBackups ? 'DAMAGED' : 'NOT_A_WORKSPACE', path)
  }
  if (file.version > schemaVersion) throw new WorkspaceProblem('NEWER_VERSION', path)
  if (file.version === 0 || file.isCut) throw new WorkspaceProblem('DAMAGED', path)
  return file.version
}

/** Looks at SQLite's pages and at the newest changes. @throws {WorkspaceProblem} DAMAGED */
export function assertWhole(path: string, tail: number): void {
  peekAt(path, { isOurs: tail > 0 }, (sqlite) => {
    const isWhole = sqlite.pragma('quick_check(1)', { simple: true }) === 'ok'
    if (!isWhole || (tail > 0 && findBrokenChange({ sqlite }, tail)))
      throw new WorkspaceProblem('DAMAGED', path)
  })
}

/**
 * Looks through a connection that cannot write, so that a damaged file stays as it was found. Such a connection leaves
 * an empty log behind; who holds the lock may take it away again.
 */
export function peekAt<T>(
  path: string,
  { isOurs }: { isOurs: boolean },
  look: (sqlite: Database.Database) => T,
): T {
  const sidesBefore = filesOf(path)
  let peek: Database.Database | undefined
  try {
    peek = new Database(path, { readonly: true, fileMustExist: true, timeout: 2_000 })
    peek.pragma('cell_size_check = on')
    return look(peek)
  } catch (error) {
    // Past a good header, "not a database" means that the pages behind it are not.
    const problem = asProblem(error, path)
    const isBroken = problem instanceof WorkspaceProblem && problem.code === 'NOT_A_WORKSPACE'
    throw isBroken ? new WorkspaceProblem('DAMAGED', path, error) : problem
  } finally {
    peek?.close()
    if (isOurs) for (const side of filesOf(path)) if (!sidesBefore.includes(side)) rmSync(side)
  }
}
