import { workerData } from 'node:worker_threads'
import type { Making } from './made-ahead.ts'
import { makers } from './makers.ts'
import { fill } from './pipe.ts'

const { name, items, common, into } = workerData as Making
const make = makers[name] as (item: unknown, common: unknown) => unknown

fill(into, function* () {
  for (const item of items) yield make(item, common)
})
