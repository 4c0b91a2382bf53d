import { describe, expect, it } from 'vitest'
import type { BackupRound } from '../../db/file/backup-round.ts'
import { WorkspaceProblem } from '../../db/problem.ts'
import { keepBackedUp } from '../../electron/backup-schedule.ts'

const minute = 60_000

/** A keeper on a clock that the test moves; each round takes as long as it says. */
function aKeeper({ lastAt, takes = 100 }: { lastAt?: number; takes?: number } = {}) {
  let now = 0
  let timers: { at: number; then: () => void }[] = []
  const rounds: number[] = []
  let problem: Error | undefined
  let isBehind = false
  const keeper = keepBackedUp({
    lastAt,
    isBehind: () => isBehind,
    now: () => now,
    later(milliseconds, then) {
      const timer = { at: now + milliseconds, then }
      timers.push(timer)
      return () => {
        timers = timers.filter((one) => one !== timer)
      }
    },
    async run() {
      rounds.push(now / minute)
      if (problem) throw problem
      isBehind = false
      return { milliseconds: takes, secondFailure: null } as BackupRound
    },
  })
  const pass = async (minutes: number) => {
    for (const end = now + minutes * minute; now < end; now += minute) {
      const due = timers.filter(({ at }) => at <= now)
      timers = timers.filter(({ at }) => at > now)
      for (const { then } of due) then()
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return {
    keeper,
    rounds,
    pass,
    breakWith(error?: Error) {
      problem = error
    },
    bringStickBack() {
      isBehind = true
    },
    pending: () => timers.length,
  }
}

describe('keepBackedUp', () => {
  it('copies to a second place that is back, without waiting for a change', async () => {
    const { rounds, pass, bringStickBack } = aKeeper({ lastAt: 0 })
    await pass(30)
    bringStickBack()
    await pass(60)
    expect(rounds).toEqual([30])
  })

  it('does nothing while nothing changes', async () => {
    const { rounds, pass } = aKeeper()
    await pass(600)
    expect(rounds).toEqual([])
  })

  it('backs up soon after the first change, then a quarter of an hour apart while changes go on', async () => {
    const { keeper, rounds, pass } = aKeeper()
    for (let turn = 0; turn < 60; turn += 1) {
      keeper.noteChange()
      await pass(1)
    }
    expect(rounds).toEqual([1, 16, 31, 46])
  })

  it('waits fifty times as long as a long one took', async () => {
    const { keeper, rounds, pass } = aKeeper({ takes: 2 * minute })
    for (let turn = 0; turn < 240; turn += 1) {
      keeper.noteChange()
      await pass(1)
    }
    expect(rounds).toEqual([1, 101, 201])
  })

  it('counts from the newest backup that is there at the start', async () => {
    const { keeper, rounds, pass } = aKeeper({ lastAt: -5 * minute })
    keeper.noteChange()
    await pass(30)
    expect(rounds).toEqual([10])
  })

  it('says why it failed, tries again, and says when it works again', async () => {
    const { keeper, rounds, pass, breakWith } = aKeeper()
    breakWith(new WorkspaceProblem('DISK_FULL', 'x'))
    keeper.noteChange()
    await pass(10)
    expect([rounds, keeper.failure]).toEqual([[1], 'DISK_FULL'])
    breakWith(undefined)
    await pass(10)
    expect([rounds, keeper.failure]).toEqual([[1, 16], null])
  })

  it('backs up at the end only what is not backed up yet, and leaves no timer', async () => {
    const { keeper, rounds, pass, pending } = aKeeper()
    keeper.noteChange()
    await keeper.finish()
    await keeper.finish()
    expect([rounds, pending()]).toEqual([[0], 0])
    keeper.noteChange()
    keeper.stop()
    await pass(60)
    expect([rounds, pending()]).toEqual([[0], 0])
  })
})
