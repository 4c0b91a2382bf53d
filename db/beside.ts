import { assertNotLent } from './lend.ts'
import type { Db } from './open.ts'
import { asProblem, WorkspaceProblem } from './problem.ts'

/** Writes what is no record and has no history. @throws what has words, as every write does */
export function writeBeside(db: Db, run: () => void): void {
  if (db.isReadOnly) throw new WorkspaceProblem('READ_ONLY', db.path)
  assertNotLent(db)
  try {
    run()
  } catch (error) {
    throw asProblem(error, db.path)
  }
}
