import { expect, it } from 'vitest'
import { redo, undo } from '../../db/commit.ts'
import { readPlanDocument } from '../../db/exports.ts'
import { listChanges } from '../../db/history/history.ts'
import type { Db } from '../../db/open.ts'
import { searchRecords } from '../../db/search/search.ts'
import { answerGate, listGate } from '../../db/strategy/gate.ts'
import { addRecord, moveRecord, removeRecord } from '../../db/strategy/strategy.ts'
import { convertLine, readStrategy } from '../../db/strategy/view.ts'
import { readToday } from '../../db/today.ts'
import { planSections } from '../../shared/print/exports.ts'
import { gateIds, gateQuestions } from '../../shared/strategy/gate.ts'
import { aDb } from '../support/workspace.ts'

const monday = { firstWeekday: 1, language: 'en' } as const
const request = { language: 'en', edition: 'owner', month: '2026-04', sections: [...planSections] } as const
const aPlan = (db: Db) => readPlanDocument(db, { ...request, sections: [...planSections] })

function aGoal(db: Db) {
  const goal = addRecord(db, { table: 'goal', beforeId: null, values: { title: 'Known' } })
  if (!goal) throw new Error('It was not added')
  return goal
}

it('keeps one answer a question, as one step each, with its person and days', () => {
  const db = aDb()
  answerGate(db, { question: 'staying', patch: { answer: 'unsure' } })
  answerGate(db, { question: 'customers', patch: { answer: 'yes', reason: 'They asked' } })
  answerGate(db, { question: 'staying', patch: { answer: 'no' } })
  expect(listGate(db).map(({ question, answer }) => [question, answer])).toEqual([
    ['customers', 'yes'],
    ['staying', 'no'],
  ])
  expect(listGate(db)[1]).toMatchObject({
    person: 'Sample Person',
    answeredDay: '2026-03-02',
    lookAgainDay: '2026-09-02',
  })
  expect(listChanges(db, 'gateAnswer', gateIds.staying).map(({ kind, field }) => field ?? kind)).toEqual([
    'lookAgainDay',
    'answer',
    'add',
  ])
})

it('takes an answer back and gives it again, with a name for each step', () => {
  const db = aDb()
  answerGate(db, { question: 'selling', patch: { answer: 'no' } })
  answerGate(db, { question: 'selling', patch: { lookAgainDay: '2026-12-24' } })
  expect(undo(db)).toEqual({ key: 'strategy.gate.did.lookAgain', values: { day: '2026-12-24' } })
  expect(undo(db)).toEqual({ key: 'strategy.gate.did.answer.selling' })
  expect(listGate(db)).toEqual([])
  redo(db)
  expect(listGate(db)).toMatchObject([{ question: 'selling', answer: 'no' }])
})

it('refuses words for an answer that was not given, and a goal that is gone', () => {
  const db = aDb()
  expect(answerGate(db, { question: 'goal', patch: { reason: 'Well' } })).toBeUndefined()
  const goalId = gateIds.goal
  expect(answerGate(db, { question: 'goal', patch: { answer: 'yes', goalId } })).toBeUndefined()
  expect(listGate(db)).toEqual([])
})

it('keeps the answer when its goal is removed, and undo links it again', () => {
  const db = aDb()
  aGoal(db)
  const { id } = aGoal(db)
  answerGate(db, { question: 'goal', patch: { answer: 'yes', goalId: id } })
  expect(convertLine(db, { table: 'goal', id, way: 'in' })).toBe('isUsed')
  removeRecord(db, { table: 'goal', id })
  expect(listGate(db)[0]).toMatchObject({ answer: 'yes', goalId: null })
  undo(db)
  expect(listGate(db)[0]?.goalId).toBe(id)
})

it('reminds from the day on, until it is answered again or moved', () => {
  const db = aDb()
  expect(readToday(db, monday).isEmpty).toBe(true)
  answerGate(db, { question: 'customers', patch: { answer: 'no', lookAgainDay: '2026-03-03' } })
  answerGate(db, { question: 'goal', patch: { answer: 'yes', lookAgainDay: '2026-03-02' } })
  const due = () => readToday(db, monday).lookAgain.map(({ question }) => question)
  expect(readToday(db, monday).isEmpty).toBe(false)
  expect(due()).toEqual(['goal'])
  answerGate(db, { question: 'goal', patch: { answer: 'yes' } })
  expect(due()).toEqual([])
  answerGate(db, { question: 'customers', patch: { lookAgainDay: '2026-03-01' } })
  expect(due()).toEqual(['customers'])
  answerGate(db, { question: 'customers', patch: { lookAgainDay: '2026-05-01' } })
  expect(due()).toEqual([])
})

it('keeps objections in their order and finds them, and reasons, by their words', () => {
  const db = aDb()
  const add = (title: string, answer: string) =>
    addRecord(db, { table: 'objection', beforeId: null, values: { title, answer } })?.id ?? ''
  const [time, proof] = [
    add('Is it worth the time?', 'Six hours a week'),
    add('Does it work?', 'Ask in June'),
  ]
  moveRecord(db, { table: 'objection', id: proof, parentId: null, beforeId: time })
  expect(readStrategy(db).objections.map(({ id }) => id)).toEqual([proof, time])
  answerGate(db, { question: 'customers', patch: { answer: 'yes', reason: 'Regulars keep asking' } })
  const found = (search: string) =>
    searchRecords(db, { search, limit: 5 }).map(({ table, id }) => [table, id])
  expect(found('hours')).toEqual([['objection', time]])
  expect(found('regulars')).toEqual([['gateAnswer', gateIds.customers]])
})

it('goes on paper when there is something to say, and when it is asked for alone', () => {
  const db = aDb()
  expect(aPlan(db).sections).not.toContain('gate')
  expect(readPlanDocument(db, { ...request, sections: ['gate'] }).sections).toEqual(['gate'])
  const { id } = aGoal(db)
  for (const question of gateQuestions) answerGate(db, { question, patch: { answer: 'no' } })
  answerGate(db, { question: 'goal', patch: { goalId: id } })
  const { sections, gate } = aPlan(db)
  expect(sections[0]).toBe('gate')
  expect(gate.answers.map(({ question, goal }) => [question, goal])).toContainEqual(['goal', 'Known'])
})
