import { lend } from '../../db/lend.ts'
import { type Db, joiningOf } from '../../db/open.ts'
import type { WhileWorking } from '../files/file-work.ts'
import type { Given, WriteWork } from '../files/write-work.ts'
import type { Session } from './context.ts'

/**
 * Writes in a worker, so that every window goes on answering; calls that write wait meanwhile. Stopped, it leaves
 * nothing behind.
 */
export function writeAside<Name extends keyof WriteWork>(
  { system }: Session,
  db: Db,
  { name, given, note, signal }: { name: Name; given: Given<Name> } & WhileWorking,
): Promise<ReturnType<WriteWork[Name]>> {
  return lend(
    db,
    async (stop) => {
      const { result, tables } = await system.fileWork('write', [joiningOf(db), { name, given }], {
        note,
        signal: stop,
      })
      return { result: result as ReturnType<WriteWork[Name]>, tables }
    },
    signal,
  )
}
