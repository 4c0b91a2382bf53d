import { EventEmitter, on } from 'node:events'
import type { Progress } from '../../db/lend.ts'
import type { WhileWorking } from '../files/file-work.ts'
import { asCallError } from './base.ts'

/** Tells how far work is, and at last what came of it; whoever stops listening stops it. */
export async function* followWork<Result>(
  work: (meanwhile: WhileWorking) => Promise<Result>,
  signal: AbortSignal | undefined,
): AsyncGenerator<{ note: Progress } | { result: Result }, void> {
  const progress = new EventEmitter()
  const notes: AsyncIterable<Progress[]> = on(progress, 'note', { close: ['end'] })
  const left = new AbortController()
  const meanwhile = {
    note: (note: Progress) => void progress.emit('note', note),
    signal: signal ? AbortSignal.any([left.signal, signal]) : left.signal,
  }
  const working = work(meanwhile).finally(() => progress.emit('end'))
  const ended = working.catch(() => undefined)
  try {
    for await (const some of notes) for (const note of some) yield { note }
    yield { result: await working }
  } catch (error) {
    throw asCallError(error)
  } finally {
    left.abort()
    await ended
  }
}
