import { expect, it } from 'vitest'
import { undo } from '../../db/commit.ts'
import { readPlanDocument } from '../../db/exports.ts'
import { listChanges } from '../../db/history/history.ts'
import type { Db } from '../../db/open.ts'
import { searchRecords } from '../../db/search/search.ts'
import { linkRecord, listLinks } from '../../db/strategy/links.ts'
import { addRecord, changeRecord, removeRecord } from '../../db/strategy/strategy.ts'
import { convertLine, readStrategy } from '../../db/strategy/view.ts'
import { readToday } from '../../db/today.ts'
import { planSections } from '../../shared/print/exports.ts'
import { blocksFeeding } from '../../shared/strategy/business.ts'
import { aDb } from '../support/workspace.ts'

function aGoal(db: Db, title: string): string {
  const goal = addRecord(db, { table: 'goal', beforeId: null, values: { title } })
  if (!goal) throw new Error('It was not added')
  return goal.id
}

function aBlock(db: Db, values: object): string {
  const block = addRecord(db, { table: 'businessBlock', beforeId: null, values })
  if (!block) throw new Error('It was not added')
  return block.id
}

const fed = (db: Db) => listLinks(db, 'blockGoal').map(({ goalId }) => goalId)

it('feeds several goals as one step, and undo takes them back together', () => {
  const db = aDb()
  const [known, trade] = [aGoal(db, 'Known'), aGoal(db, 'Trade')]
  const blockId = aBlock(db, { kind: 'promise', title: 'Bread by name' })
  linkRecord(db, { table: 'blockGoal', id: blockId, to: [known, trade, known] })
  expect(fed(db)).toEqual([known, trade])
  expect(blocksFeeding(readStrategy(db), trade).map(({ id }) => id)).toEqual([blockId])
  linkRecord(db, { table: 'blockGoal', id: blockId, to: [trade] })
  expect(fed(db)).toEqual([trade])
  expect(undo(db)).toEqual({ key: 'strategy.did.change.businessBlock', values: { title: 'Bread by name' } })
  undo(db)
  expect(fed(db)).toEqual([])
  expect(listChanges(db, 'businessBlock', blockId).length).toBeGreaterThan(0)
})

it('refuses a goal or a block that is gone', () => {
  const db = aDb()
  const goalId = aGoal(db, 'Known')
  const blockId = aBlock(db, { kind: 'risk' })
  expect(linkRecord(db, { table: 'blockGoal', id: goalId, to: [goalId] })).toBe(false)
  expect(linkRecord(db, { table: 'blockGoal', id: blockId, to: [blockId] })).toBe(false)
  expect(fed(db)).toEqual([])
})

it('lets a goal or a block go with its links, and undo ties them again', () => {
  const db = aDb()
  const goalId = aGoal(db, 'Known')
  const blockId = aBlock(db, { kind: 'money', title: 'A reserve' })
  linkRecord(db, { table: 'blockGoal', id: blockId, to: [goalId] })
  expect(convertLine(db, { table: 'goal', id: goalId, way: 'in' })).not.toHaveProperty('id')
  removeRecord(db, { table: 'goal', id: goalId })
  expect([fed(db), readStrategy(db).blocks.length]).toEqual([[], 1])
  undo(db)
  expect(fed(db)).toEqual([goalId])
  removeRecord(db, { table: 'businessBlock', id: blockId })
  expect(fed(db)).toEqual([])
  undo(db)
  expect(fed(db)).toEqual([goalId])
})

it('reminds of a risk from its day on', () => {
  const db = aDb()
  const id = aBlock(db, { kind: 'risk', title: 'A storm', lookAgainDay: '2026-03-03' })
  const due = () => readToday(db, { firstWeekday: 1, language: 'en' }).dueBlocks.map(({ title }) => title)
  expect(due()).toEqual([])
  changeRecord(db, { table: 'businessBlock', id, patch: { lookAgainDay: '2026-03-02' } })
  expect(due()).toEqual(['A storm'])
})

it('is found by what is done about it', () => {
  const db = aDb()
  aBlock(db, { kind: 'risk', title: 'A storm', answer: 'The captain answers' })
  expect(searchRecords(db, { search: 'captain', limit: 5 })).toMatchObject([{ table: 'businessBlock' }])
})

it('prints with the numbers of its goals, and leaves the section out when there is nothing to say', () => {
  const db = aDb()
  const read = () =>
    readPlanDocument(db, { language: 'en', edition: 'owner', month: '2026-04', sections: [...planSections] })
  expect(read().sections).not.toContain('business')
  const alone = readPlanDocument(db, {
    language: 'en',
    edition: 'owner',
    month: '2026-04',
    sections: ['business'],
  })
  expect(alone.sections).toEqual(['business'])
  const [known, trade] = [aGoal(db, 'Known'), aGoal(db, 'Trade')]
  const blockId = aBlock(db, { kind: 'promise' })
  linkRecord(db, { table: 'blockGoal', id: blockId, to: [trade, known] })
  expect(read().business).toMatchObject([{ kind: 'promise', goals: [1, 2] }])
  expect(read().sections).toContain('business')
})
