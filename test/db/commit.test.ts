import { describe, expect, it } from 'vitest'
import { commit, redo, undo } from '../../db/commit.ts'
import { findBrokenChange } from '../../db/history/chain.ts'
import { listChanges } from '../../db/history/history.ts'
import { newId } from '../../db/id.ts'
import { closeDb, openDb } from '../../db/open.ts'
import { all, query } from '../../db/query.ts'
import { getWorkspace } from '../../db/team.ts'
import { Goal } from '../../shared/strategy/strategy.ts'
import { blank } from '../../shared/strategy/strategy-tables.ts'
import { aBrand, aDb } from '../support/workspace.ts'

const aGoal = (title: string) => Goal.parse({ ...blank.goal, id: newId(), title, position: 1 })
const titles = (db: Parameters<typeof all>[0]) =>
  all(db, query.selectFrom('goal').select('title')).map(({ title }) => title)

describe('commit', () => {
  it('writes the record and its history in one step', () => {
    const db = aDb()
    const goal = aGoal('First')
    commit(db, { key: 'a' }, (writer) => writer.add('goal', goal))
    commit(db, { key: 'b' }, (writer) => writer.change('goal', goal.id, { title: 'Second', strategy: '' }))
    expect(titles(db)).toEqual(['Second'])
    expect(
      listChanges(db, 'goal', goal.id).map(({ kind, field, before, after, person }) => ({
        kind,
        field,
        before,
        after,
        person,
      })),
    ).toEqual([
      { kind: 'edit', field: 'title', before: '"First"', after: '"Second"', person: 'Sample Person' },
      { kind: 'add', field: null, before: null, after: JSON.stringify(goal), person: 'Sample Person' },
    ])
  })

  it('leaves nothing behind when the work fails half way', () => {
    const db = aDb()
    const n = db.trail.n
    expect(() =>
      commit(db, { key: 'a' }, (writer) => {
        writer.add('goal', aGoal('Lost'))
        throw new Error('stop')
      }),
    ).toThrow('stop')
    expect([titles(db), db.trail.n]).toEqual([[], n])
    commit(db, { key: 'a' }, (writer) => writer.add('goal', aGoal('Kept')))
    expect(findBrokenChange(db)).toBeUndefined()
  })

  it('refuses a value the entity does not allow', () => {
    const db = aDb()
    const goal = aGoal('Kept')
    commit(db, { key: 'a' }, (writer) => writer.add('goal', goal))
    expect(() =>
      commit(db, { key: 'b' }, (writer) => writer.change('goal', goal.id, { reason: 'money' as never })),
    ).toThrow()
    expect(titles(db)).toEqual(['Kept'])
  })

  it('never takes back the making of the workspace itself, also after a restart', () => {
    const db = aDb()
    expect([db.trail.undo, undo(db)]).toEqual([[], undefined])
    const again = openDb(db.path, { device: db.device, person: '', isReadOnly: true })
    expect(again.trail.undo).toEqual([])
    closeDb(again)
    commit(db, { key: 'a' }, (writer) => writer.add('goal', aGoal('Kept')))
    expect(undo(db)).toEqual({ key: 'a' })
    expect(undo(db)).toBeUndefined()
    expect(redo(db)).toEqual({ key: 'a' })
  })

  it('takes back and does again, also after a restart', () => {
    const db = aDb()
    const goal = aGoal('One')
    commit(db, { key: 'add' }, (writer) => writer.add('goal', goal))
    commit(db, { key: 'rename' }, (writer) => writer.change('goal', goal.id, { title: 'Two' }))
    expect([undo(db)?.key, titles(db)]).toEqual(['rename', ['One']])
    closeDb(db)
    const again = openDb(db.path, { device: 'device-1' })
    expect([redo(again)?.key, titles(again)]).toEqual(['rename', ['Two']])
    expect([undo(again)?.key, undo(again)?.key, titles(again)]).toEqual(['rename', 'add', []])
    expect(findBrokenChange(again)).toBeUndefined()
    closeDb(again)
  })

  it('never takes back the making of the workspace, before or after a restart', () => {
    const db = aDb()
    expect([undo(db), getWorkspace(db).name]).toEqual([undefined, aBrand.name])
    closeDb(db)
    const again = openDb(db.path, { device: 'device-1' })
    expect([undo(again), getWorkspace(again).name]).toEqual([undefined, aBrand.name])
    closeDb(again)
  })

  it('finds a changed value anywhere in the chain', () => {
    const db = aDb()
    const goal = aGoal('One')
    commit(db, { key: 'add' }, (writer) => writer.add('goal', goal))
    commit(db, { key: 'rename' }, (writer) => writer.change('goal', goal.id, { title: 'Two' }))
    db.sqlite.prepare(`update change set after = '"Six"' where field = 'title'`).run()
    expect(findBrokenChange(db)).toEqual({ device: 'device-1', n: db.trail.n })
  })
})
