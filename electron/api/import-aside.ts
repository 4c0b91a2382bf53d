import type { Progress } from '../../db/lend.ts'
import type { Given, WriteWork } from '../files/write-work.ts'
import type { Session } from './context.ts'
import { followWork } from './follow-work.ts'
import { writeAside } from './write-aside.ts'

type ImportName = 'importFiles' | 'importPosts' | 'importContacts' | 'changeContacts'

type Step<Name extends ImportName> =
  | { step: 'reading' }
  | ({ step: 'writing' } & Progress)
  | { step: 'saving' }
  | { step: 'done'; summary: ReturnType<WriteWork[Name]> }

/** Imports, or changes many, in a worker and tells how far it is; whoever stops listening stops it, and nothing is kept. */
export async function* importAside<Name extends ImportName>(
  session: Session,
  job: { name: Name; given: Given<Name> },
  signal: AbortSignal | undefined,
): AsyncGenerator<Step<Name>, void> {
  const following = followWork((meanwhile) => writeAside(session, job, meanwhile), signal)
  yield { step: 'reading' }
  for await (const told of following) {
    if ('result' in told) yield { step: 'done', summary: told.result }
    else if (told.note.done < told.note.total) yield { step: 'writing', ...told.note }
    else yield { step: 'saving' }
  }
}
