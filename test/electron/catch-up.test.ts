import { expect, it } from 'vitest'
import { keepCaughtUp } from '../../electron/catch-up.ts'

/** A keeper with a clock and work of the test's own. */
function aKeeper() {
  const planned: (() => void)[] = []
  const runs: { end(): void; giveWay(): void; fail(): void }[] = []
  let isBehind = true
  const keeper = keepCaughtUp({
    isBehind: () => isBehind,
    run: () =>
      new Promise<void>((resolve, reject) => {
        runs.push({
          end: resolve,
          giveWay: () => reject(new DOMException('', 'AbortError')),
          fail: () => reject(new Error('DISK_FULL')),
        })
      }),
    later: (_, then) => {
      planned.push(then)
      return () => planned.splice(planned.indexOf(then), 1)
    },
  })
  const pass = async () => {
    for (const then of planned.splice(0)) then()
    await new Promise(setImmediate)
  }
  return { keeper, planned, runs, pass, catchUp: () => (isBehind = false) }
}

it('waits until a burst of changes is over, runs once at a time, and not where nothing is due', async () => {
  const { keeper, planned, runs, pass, catchUp } = aKeeper()
  for (let at = 0; at < 5; at++) keeper.note()
  expect([planned.length, runs.length]).toEqual([1, 0])
  await pass()
  keeper.note()
  await pass()
  await pass()
  expect(runs).toHaveLength(1)
  runs[0]?.end()
  await pass()
  await pass()
  expect(runs).toHaveLength(2)
  catchUp()
  runs[1]?.end()
  keeper.note()
  await pass()
  await pass()
  expect([planned.length, runs.length]).toEqual([0, 2])
})

it('takes up again what gave way, and tries again after a change what failed', async () => {
  const { keeper, planned, runs, pass } = aKeeper()
  keeper.note()
  await pass()
  runs[0]?.giveWay()
  await pass()
  await pass()
  expect(runs).toHaveLength(2)
  runs[1]?.fail()
  await pass()
  expect(planned).toEqual([])
  keeper.note()
  await pass()
  expect(runs).toHaveLength(3)
  runs[2]?.end()
  await pass()
  keeper.note()
  keeper.stop()
  await pass()
  expect(runs).toHaveLength(3)
})
