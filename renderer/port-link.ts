import { type ClientLink, createORPCErrorFromJson, type ORPCErrorJSON } from '@orpc/client'
import type { MainMessage, PageMessage } from '../shared/port.ts'

type Waiting = {
  resolve: (output: unknown) => void
  reject: (error: unknown) => void
  stream?: ReadableStreamDefaultController<unknown>
}

/** Carries the typed client's calls over the port: see `PageMessage`. An aborted call rejects at once. */
export function linkTo(port: MessagePort): ClientLink<Record<never, never>> {
  const waiting = new Map<number, Waiting>()
  let last = 0
  const say = (message: PageMessage) => port.postMessage(message)

  function fail(id: number, error: unknown): void {
    const call = waiting.get(id)
    waiting.delete(id)
    if (call?.stream) call.stream.error(error)
    else call?.reject(error)
  }

  function stop(id: number): void {
    if (waiting.delete(id)) say({ id, stop: true })
  }

  port.addEventListener('message', ({ data }: MessageEvent<MainMessage>) => {
    const call = waiting.get(data.id)
    if (!call) return
    if ('next' in data) call.stream?.enqueue(data.next)
    else if ('error' in data)
      fail(data.id, createORPCErrorFromJson(data.error as ORPCErrorJSON<string, unknown>))
    else if ('streams' in data) {
      const stream = new ReadableStream({
        start: (controller) => {
          call.stream = controller
        },
        cancel: () => stop(data.id),
      })
      call.resolve(stream.values())
    } else {
      waiting.delete(data.id)
      if ('output' in data) call.resolve(data.output)
      else call.stream?.close()
    }
  })
  port.start()

  return {
    call(path, input, { signal }) {
      signal?.throwIfAborted()
      last += 1
      const id = last
      signal?.addEventListener('abort', () => {
        if (!waiting.has(id)) return
        fail(id, signal.reason)
        say({ id, stop: true })
      })
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        say({ id, path, input })
      })
    },
  }
}
