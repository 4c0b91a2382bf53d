import { Worker, workerData } from 'node:worker_threads'
import { type Common, type Item, type Made, type Makers, makers } from './makers.ts'
import { drain, makePipe, type Pipe, Silence } from './pipe.ts'

/** What the thread that makes is told. */
export type Making = { name: keyof Makers; items: readonly unknown[]; common: unknown; into: Pipe }

/** So many are made here, while the other thread comes up. */
const madeHere = 3

/**
 * Makes something of each item, in order; of many, on a further thread that goes ahead of whoever takes them. Where that
 * does not come up the rest is made here.
 */
export function* madeAhead<Name extends keyof Makers>(
  name: Name,
  items: readonly Item<Name>[],
  common: Common<Name>,
): Generator<Made<Name>, void> {
  const make = (item: Item<Name>) => makers[name](item, common) as Made<Name>
  // Undefined where this is no thread of the app: in a test, say.
  const { maker }: { maker?: string } = workerData ?? {}
  if (maker === undefined || items.length <= madeHere) {
    for (const item of items) yield make(item)
    return
  }
  const { from, into } = makePipe()
  const making: Making = { name, items: items.slice(madeHere), common, into }
  const worker = new Worker(maker, { workerData: making, transferList: [into.port] })
  // Heard of too late, when nobody waits any more.
  worker.on('error', () => {})
  let at = 0
  try {
    for (; at < madeHere; at++) yield make(items[at] as Item<Name>)
    for (const made of drain<Made<Name>>(from)) {
      at += 1
      yield made
    }
  } catch (error) {
    if (!(error instanceof Silence)) throw error
    for (const item of items.slice(at)) yield make(item)
  } finally {
    from.port.close()
    void worker.terminate()
  }
}
