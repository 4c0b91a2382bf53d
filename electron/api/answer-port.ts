import { toORPCError } from '@orpc/client'
import { type AnyProcedure, createProcedureClient, isProcedure, ORPCError } from '@orpc/server'
import type { MainMessage, PageMessage } from '../../shared/port.ts'
import { router } from './api.ts'
import type { Context } from './context.ts'

/** One end of a message channel; Electron's and Node's fit. */
export type Port = {
  on(event: 'message', hear: (message: { data: unknown }) => void): unknown
  on(event: 'close', hear: () => void): unknown
  postMessage(message: MainMessage): void
}

type Call = (input: unknown, options: { signal: AbortSignal }) => Promise<unknown>

/** Answers one page's calls until its port closes. What is no call of the contract's shape is not heard. */
export function answerPort(port: Port, context: Context, logBug: (error: unknown) => void): void {
  const running = new Map<number, AbortController>()
  const calls = new Map<string, Call | undefined>()

  const callOf = (path: readonly string[]) => {
    const name = path.join('.')
    if (!calls.has(name)) calls.set(name, makeCall(path, context))
    return calls.get(name)
  }

  async function answer(id: number, path: readonly string[], input: unknown): Promise<void> {
    const stopper = new AbortController()
    running.set(id, stopper)
    try {
      const call = callOf(path)
      if (!call) throw new ORPCError('NOT_FOUND')
      const output = await call(input, { signal: stopper.signal })
      if (isStream(output)) await sendAll(id, output, stopper.signal)
      else port.postMessage({ id, output })
    } catch (error) {
      if (stopper.signal.aborted) return
      const known = toORPCError(error)
      if (known.status >= 500) logBug(error)
      port.postMessage({ id, error: known.toJSON() })
    } finally {
      running.delete(id)
    }
  }

  async function sendAll(id: number, stream: AsyncIterable<unknown>, signal: AbortSignal): Promise<void> {
    port.postMessage({ id, streams: true })
    for await (const next of stream) {
      if (signal.aborted) return
      port.postMessage({ id, next })
    }
    port.postMessage({ id, ends: true })
  }

  port.on('message', ({ data }) => {
    if (!isPageMessage(data)) return
    if ('stop' in data) running.get(data.id)?.abort()
    else void answer(data.id, data.path, data.input)
  })
  port.on('close', () => {
    for (const stopper of running.values()) stopper.abort()
  })
}

/** Only a procedure of our own router: a word of the path never reaches what an object inherits. */
function makeCall(path: readonly string[], context: Context): Call | undefined {
  let found: unknown = router
  for (const word of path) {
    if (isProcedure(found) || !Object.hasOwn(found as object, word)) return undefined
    found = (found as Record<string, unknown>)[word]
  }
  return isProcedure(found)
    ? (createProcedureClient(found as AnyProcedure, { context, path }) as Call)
    : undefined
}

function isPageMessage(data: unknown): data is PageMessage {
  if (typeof data !== 'object' || data === null || !('id' in data) || typeof data.id !== 'number')
    return false
  if ('stop' in data) return true
  return 'path' in data && Array.isArray(data.path) && data.path.every((word) => typeof word === 'string')
}

function isStream(output: unknown): output is AsyncIterable<unknown> {
  return typeof output === 'object' && output !== null && Symbol.asyncIterator in output
}
