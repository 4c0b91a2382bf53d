import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads'

/**
 * Hands things from the thread that makes them to the one that takes them, in order. Neither returns to its event loop
 * meanwhile: a transaction cannot be left half way by an await.
 */
export type Pipe = {
  port: MessagePort
  /** How many were made, and how many taken. */
  counts: Int32Array<SharedArrayBuffer>
}

type Sent<Item> = { item: Item } | { isEnd: true } | { bug: string }

const made = 0
const taken = 1

/** So many lie ready at most: they take room. */
const ahead = 8
/** Milliseconds that a thread sleeps before it looks again by itself. */
const nap = 200
/** A maker that says nothing for so many milliseconds never came up, or is no longer there. */
const patience = 5_000

export function makePipe(): { from: Pipe; into: Pipe } {
  const { port1, port2 } = new MessageChannel()
  const counts = new Int32Array(new SharedArrayBuffer(8))
  return { from: { port: port1, counts }, into: { port: port2, counts } }
}

/** Makes the things one after the other, a few ahead of whoever takes them. */
export function fill<Item>({ port, counts }: Pipe, items: () => Iterable<Item>): void {
  const send = (sent: Sent<Item>) => {
    port.postMessage(sent)
    Atomics.add(counts, made, 1)
    Atomics.notify(counts, made)
  }
  try {
    for (const item of items()) {
      for (;;) {
        const soFar = Atomics.load(counts, taken)
        if (Atomics.load(counts, made) - soFar < ahead) break
        Atomics.wait(counts, taken, soFar, nap)
      }
      send({ item })
    }
    send({ isEnd: true })
  } catch (error) {
    send({ bug: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

/** Nothing more comes from whoever makes. */
export class Silence extends Error {}

/**
 * @param most milliseconds to wait for each thing
 * @throws what the maker threw, as an Error that says so, and Silence
 */
export function* drain<Item>({ port, counts }: Pipe, most = patience): Generator<Item, void> {
  for (;;) {
    const sent = take<Item>(port, counts, most)
    Atomics.add(counts, taken, 1)
    Atomics.notify(counts, taken)
    if ('bug' in sent) throw new Error(sent.bug)
    if ('isEnd' in sent) return
    yield sent.item
  }
}

function take<Item>(port: MessagePort, counts: Pipe['counts'], most: number): Sent<Item> {
  for (let slept = 0; slept < most; slept += nap) {
    const before = Atomics.load(counts, made)
    const found = receiveMessageOnPort(port)
    if (found) return found.message as Sent<Item>
    Atomics.wait(counts, made, before, nap)
  }
  throw new Silence('The thread that makes ready does not answer')
}
