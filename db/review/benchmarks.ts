import type { Id } from '../../shared/record.ts'
import {
  type Benchmark,
  type BenchmarkPatch,
  type NewBenchmark,
  offeredBenchmarks,
} from '../../shared/review/benchmark.ts'
import { commit } from '../commit.ts'
import { newId } from '../id.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'
import type { Writer } from '../writer.ts'

export function listBenchmarks(db: Db): Benchmark[] {
  return all(db, query.selectFrom('benchmark').selectAll().orderBy('position').orderBy('id'))
}

export function addBenchmark(db: Db, benchmark: NewBenchmark): Benchmark {
  return commit(db, { key: 'benchmarks.did.add', values: nameOf(benchmark) }, (writer) =>
    add(db, writer, benchmark),
  )
}

/** The published figures that are offered, but for those that stand already. */
export function takeOfferedBenchmarks(db: Db): Benchmark[] {
  const known = new Set(listBenchmarks(db).map(keyOf))
  const missing = offeredBenchmarks.filter((one) => !known.has(keyOf(one)))
  return commit(db, { key: 'benchmarks.did.take' }, (writer) => missing.map((one) => add(db, writer, one)))
}

/** Undefined when there is no such benchmark. */
export function changeBenchmark(db: Db, id: Id, patch: BenchmarkPatch): Benchmark | undefined {
  const old = findBenchmark(db, id)
  if (!old) return undefined
  return commit(db, { key: 'benchmarks.did.change', values: nameOf(old) }, (writer) =>
    writer.change('benchmark', id, patch),
  )
}

/** False when there is no such benchmark. */
export function removeBenchmark(db: Db, id: Id): boolean {
  const old = findBenchmark(db, id)
  if (!old) return false
  commit(db, { key: 'benchmarks.did.remove', values: nameOf(old) }, (writer) =>
    writer.remove('benchmark', id),
  )
  return true
}

function findBenchmark(db: Db, id: Id): Benchmark | undefined {
  return first(db, query.selectFrom('benchmark').selectAll().where('id', '=', id))
}

function add(db: Db, writer: Writer, benchmark: NewBenchmark): Benchmark {
  const last = first(
    db,
    query.selectFrom('benchmark').select((is) => is.fn.max('position').as('position')),
  )
  return writer.add('benchmark', { ...benchmark, id: newId(), position: (last?.position ?? 0) + 1 })
}

const nameOf = ({ source, year, network }: NewBenchmark) => ({ source: `${source} ${year}`, network })
const keyOf = ({ network, definition, source, year }: NewBenchmark) =>
  JSON.stringify([network, definition, source.toLowerCase(), year])
