import { lend } from '../../db/lend.ts'
import { joiningOf } from '../../db/open.ts'
import type { WhileWorking } from '../files/file-work.ts'
import type { Given, WriteWork } from '../files/write-work.ts'
import { openDbOf } from './base.ts'
import type { Session } from './context.ts'

type Writing<Name extends keyof WriteWork> = { name: Name; given: Given<Name> }

/**
 * Writes in a worker, so that every window goes on answering; calls that write wait meanwhile. Stopped, it leaves
 * nothing behind.
 */
export function writeAside<Name extends keyof WriteWork>(
  session: Session,
  { name, given }: Writing<Name>,
  { note, signal, givesWay }: WhileWorking & { givesWay?: boolean } = {},
): Promise<ReturnType<WriteWork[Name]>> {
  const db = openDbOf({ session })
  const work = async (stop: AbortSignal) => {
    const meanwhile = { note, signal: stop }
    const { result, tables } = await session.system.fileWork(
      'write',
      [joiningOf(db), { name, given }],
      meanwhile,
    )
    return { result: result as ReturnType<WriteWork[Name]>, tables }
  }
  return lend(db, work, { signal, givesWay })
}

/** How many changes are written in the time that a window may have to wait. */
export const quickChanges = 200

/** Writes here what is quickly written, and aside what is not. */
export async function writeBySize<Name extends keyof WriteWork>(
  session: Session,
  { changes, ...writing }: Writing<Name> & { changes: number },
): Promise<ReturnType<WriteWork[Name]>> {
  if (changes > quickChanges) return writeAside(session, writing)
  const { writeWork } = await import('../files/write-work.ts')
  const run = writeWork[writing.name] as (...all: unknown[]) => ReturnType<WriteWork[Name]>
  return run(openDbOf({ session }), writing.given)
}
