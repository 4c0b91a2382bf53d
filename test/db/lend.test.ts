import { expect, it, vi } from 'vitest'
import { commit, redo, undo } from '../../db/commit.ts'
import { keepDraft } from '../../db/draft.ts'
import { findBrokenChange } from '../../db/history/chain.ts'
import { newId } from '../../db/id.ts'
import { lend, whenReturned } from '../../db/lend.ts'
import { closeDb, type Db, joinDb, joiningOf } from '../../db/open.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { addGoal, goalTitles } from '../support/safety.ts'
import { aDb } from '../support/workspace.ts'

/** Writes as a worker would, on a connection of its own. */
function writeElsewhere(db: Db, title: string): void {
  const other = joinDb(joiningOf(db))
  addGoal(other, title)
  closeDb(other)
}

const heard = (db: Db) => {
  const told: string[][] = []
  db.listeners.add((tables) => told.push([...tables]))
  return told
}

it('takes up where the other connection left the history, and tells who listens', async () => {
  const db = aDb()
  addGoal(db, 'One')
  const told = heard(db)
  const result = await lend(db, async () => {
    writeElsewhere(db, 'Two')
    return { result: 'done', tables: ['goal'] }
  })
  expect([result, told, goalTitles(db)]).toEqual(['done', [['goal']], ['One', 'Two']])
  addGoal(db, 'Three')
  undo(db)
  undo(db)
  expect(goalTitles(db)).toEqual(['One'])
  redo(db)
  expect(goalTitles(db)).toEqual(['One', 'Two'])
  expect(findBrokenChange(db)).toBeUndefined()
})

it('refuses to write meanwhile, goes on reading, and lends to one at a time', async () => {
  const db = aDb()
  const order: string[] = []
  const first = lend(db, async () => {
    order.push('first')
    expect(() => addGoal(db, 'Now')).toThrow(/Another connection/)
    expect(() => keepDraft(db, { tableName: 'goal', recordId: newId(), field: 'title', value: 'x' })).toThrow(
      /Another connection/,
    )
    expect(goalTitles(db)).toEqual([])
    writeElsewhere(db, 'One')
    return { result: undefined, tables: ['goal'] }
  })
  const second = lend(db, async () => {
    order.push('second')
    writeElsewhere(db, 'Two')
    return { result: undefined, tables: ['goal'] }
  })
  await first
  await whenReturned(db)
  await second
  expect(order).toEqual(['first', 'second'])
  addGoal(db, 'Three')
  expect(goalTitles(db)).toEqual(['One', 'Two', 'Three'])
  expect(findBrokenChange(db)).toBeUndefined()
})

it('lets a call that found no loan write first', async () => {
  const db = aDb()
  const call = async () => {
    await whenReturned(db)
    // As its input is checked, a call passes through a few more turns before it writes.
    for (let turns = 0; turns < 20; turns++) await Promise.resolve()
    addGoal(db, 'Call')
  }
  const lent = (title: string) =>
    lend(db, async () => {
      writeElsewhere(db, title)
      return { result: undefined, tables: ['goal'] }
    })
  const early = call()
  const first = lent('First')
  await early
  const second = lent('Second')
  await new Promise((resolve) => setTimeout(resolve, 0))
  await Promise.all([first, call(), second])
  expect(goalTitles(db)[0]).toBe('Call')
  expect(goalTitles(db)).toHaveLength(4)
  expect(findBrokenChange(db)).toBeUndefined()
})

it('believes the file, not the worker: what was saved before it died counts, and all is read again', async () => {
  const db = aDb()
  const told = heard(db)
  const dying = lend(db, async () => {
    writeElsewhere(db, 'One')
    throw new Error('died')
  })
  await expect(dying).rejects.toThrow('died')
  expect(told[0]).toContain('goal')
  expect(db.trail.undo.at(-1)?.label).toContain('goal.add')
  const failing = lend(db, async () => {
    throw new Error('did nothing')
  })
  await expect(failing).rejects.toThrow('did nothing')
  expect(told).toHaveLength(1)
})

it('reads back the end of a long history at once', () => {
  const db = aDb()
  commit(db, { key: 'goal.add' }, (writer) => {
    for (let position = 0; position < 300; position++)
      writer.add('goal', { ...blank.goal, id: newId(), title: '', position })
  })
  const other = joinDb(joiningOf(db))
  expect(other.trail).toEqual(db.trail)
  closeDb(other)
})

it('lets whoever writes go before work that gives way, and never leaves a write unsaid', async () => {
  const db = aDb()
  const begin = () => {
    const { promise: stopped, resolve } = Promise.withResolvers<void>()
    const work = lend(
      db,
      (signal) => {
        signal.addEventListener('abort', () => resolve())
        return stopped.then(() => ({ result: signal.aborted, tables: [] }))
      },
      { givesWay: true },
    )
    return work
  }
  const asked = begin()
  await vi.waitUntil(() => db.loan?.givesWay)
  await whenReturned(db)
  addGoal(db, 'One')
  expect(await asked).toBe(true)
  const unasked = begin()
  await vi.waitUntil(() => db.loan)
  // A call that found no loan a moment ago.
  addGoal(db, 'Two')
  expect(await unasked).toBe(true)
  expect(goalTitles(db)).toEqual(['One', 'Two'])
  expect(findBrokenChange(db)).toBeUndefined()
})
