import { EventEmitter, on } from 'node:events'
import type { Progress } from '../../db/lend.ts'
import type { Given, WriteWork } from '../files/write-work.ts'
import { asCallError } from './base.ts'
import type { Session } from './context.ts'
import { writeAside } from './write-aside.ts'

type ImportName = 'importFile' | 'importPosts' | 'importContacts'

type Step<Name extends ImportName> =
  | { step: 'reading' }
  | ({ step: 'writing' } & Progress)
  | { step: 'saving' }
  | { step: 'done'; summary: ReturnType<WriteWork[Name]> }

/** Imports in a worker and tells how far it is; whoever stops listening stops it, and nothing is kept. */
export async function* importAside<Name extends ImportName>(
  session: Session,
  job: { name: Name; given: Given<Name> },
  signal: AbortSignal | undefined,
): AsyncGenerator<Step<Name>, void> {
  const progress = new EventEmitter()
  const notes: AsyncIterable<Progress[]> = on(progress, 'note', { close: ['end'] })
  const left = new AbortController()
  const meanwhile = {
    note: (note: Progress) => void progress.emit('note', note),
    signal: signal ? AbortSignal.any([left.signal, signal]) : left.signal,
  }
  const writing = writeAside(session, job, meanwhile).finally(() => progress.emit('end'))
  const ended = writing.catch(() => undefined)
  try {
    yield { step: 'reading' }
    for await (const some of notes)
      for (const note of some)
        yield note.done < note.total ? { step: 'writing', ...note } : { step: 'saving' }
    yield { step: 'done', summary: await writing }
  } catch (error) {
    throw asCallError(error)
  } finally {
    left.abort()
    await ended
  }
}
