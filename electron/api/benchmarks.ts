import {
  addBenchmark,
  changeBenchmark,
  listBenchmarks,
  removeBenchmark,
  takeOfferedBenchmarks,
} from '../../db/review/benchmarks.ts'
import { api, found, openDbOf } from './base.ts'

const call = api.benchmarks

export const benchmarks = {
  list: call.list.handler(({ context }) => listBenchmarks(openDbOf(context))),
  add: call.add.handler(({ context, input }) => addBenchmark(openDbOf(context), input)),
  takeOffered: call.takeOffered.handler(({ context }) => takeOfferedBenchmarks(openDbOf(context))),
  change: call.change.handler(({ context, input: { id, patch } }) =>
    found(changeBenchmark(openDbOf(context), id, patch)),
  ),
  remove: call.remove.handler(({ context, input }) => {
    found(removeBenchmark(openDbOf(context), input) || undefined)
  }),
}
