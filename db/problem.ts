import { existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'

export const problemCodes = [
  'NOT_A_WORKSPACE',
  'NEWER_VERSION',
  'DAMAGED',
  'MISSING',
  'READ_ONLY',
  'IN_USE',
  'DISK_FULL',
  'ALREADY_THERE',
  'CANNOT_WRITE_THERE',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** Something a person can understand and act on; everything else that goes wrong is a bug. */
export class WorkspaceProblem extends Error {
  readonly code: ProblemCode
  readonly path: string

  constructor(code: ProblemCode, path: string, cause?: unknown) {
    super(`${code}: ${path}`, { cause })
    this.name = 'WorkspaceProblem'
    this.code = code
    this.path = path
  }
}

/** Names what SQLite said, where it is a person's problem. */
export function asProblem(error: unknown, path: string): unknown {
  if (error instanceof WorkspaceProblem) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('SQLITE_NOTADB')) return new WorkspaceProblem('NOT_A_WORKSPACE', path, error)
  if (code.startsWith('SQLITE_CORRUPT')) return new WorkspaceProblem('DAMAGED', path, error)
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC' || code === 'EDQUOT')
    return new WorkspaceProblem('DISK_FULL', path, error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return new WorkspaceProblem('MISSING', path, error)
  if (/^SQLITE_(IOERR|CANTOPEN)/.test(code) && !existsSync(path))
    return new WorkspaceProblem('MISSING', path, error)
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_CANTOPEN' || /^E(ROFS|ACCES|PERM)$/.test(code)) {
    return new WorkspaceProblem('READ_ONLY', path, error)
  }
  if (code.startsWith('SQLITE_IOERR') && isFull(path)) return new WorkspaceProblem('DISK_FULL', path, error)
  if (code.startsWith('SQLITE_BUSY')) return new WorkspaceProblem('IN_USE', path, error)
  return error
}

/** The same for a file that is only now to be made: then it is the place that is missing or closed, not the file. */
export function asTargetProblem(error: unknown, target: string): unknown {
  const problem = asProblem(error, target)
  const isPlace =
    problem instanceof WorkspaceProblem && (problem.code === 'MISSING' || problem.code === 'READ_ONLY')
  return isPlace ? new WorkspaceProblem('CANNOT_WRITE_THERE', target, error) : problem
}

/** SQLite calls it a plain I/O error when the file it shares with readers finds no room. */
function isFull(path: string): boolean {
  const { bavail, bsize } = statfsSync(dirname(path))
  return bavail * bsize < 256 * 1024
}
