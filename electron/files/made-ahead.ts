import { Worker, workerData } from 'node:worker_threads'
import { type Common, type Item, type Made, type Makers, makers } from './makers.ts'
import { drain, makePipe, type Pipe } from './pipe.ts'

/** What the thread that makes is told. */
export type Making = { name: keyof Makers; items: readonly unknown[]; common: unknown; into: Pipe }

/** So many are made here, while the other thread comes up. */
const madeHere = 3

/** Makes something of each item, in order; of many, on a further thread that goes ahead of whoever takes them. */
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
  try {
    for (const item of items.slice(0, madeHere)) yield make(item)
    yield* drain<Made<Name>>(from)
  } finally {
    from.port.close()
    void worker.terminate()
  }
}
