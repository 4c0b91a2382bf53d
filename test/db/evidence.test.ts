import { expect, it } from 'vitest'
import { redo, undo } from '../../db/commit.ts'
import { readPlanDocument } from '../../db/exports.ts'
import { listChanges } from '../../db/history/history.ts'
import type { Db } from '../../db/open.ts'
import { addSampleWorkspace } from '../../db/sample/sample.ts'
import { listEvidence, recordEvidence, removeEvidence } from '../../db/strategy/evidence.ts'
import { addRecord, changeRecord, removeRecord } from '../../db/strategy/strategy.ts'
import { readStrategy } from '../../db/strategy/view.ts'
import { planSections } from '../../shared/print/exports.ts'
import { type Basis, basisOf } from '../../shared/strategy/evidence.ts'
import type { Audience } from '../../shared/strategy/strategy.ts'
import { aDb } from '../support/workspace.ts'

const age = { field: 'age', answer: '30 to 45', source: 'A regular', day: '2026-03-03' } as const

function anAudience(db: Db, values: Partial<Audience> = { name: 'Families', age: age.answer }): string {
  const added = addRecord(db, { table: 'audience', beforeId: null, values })
  if (!added) throw new Error('It was not added')
  return added.id
}

function basisNow(db: Db): Basis {
  const { audiences, evidence } = readStrategy(db)
  return basisOf(audiences[0] as Audience, 'age', evidence)
}

it('makes an assumption evidence and back, each as one named step', () => {
  const db = aDb()
  const audienceId = anAudience(db)
  recordEvidence(db, { audienceId, ...age })
  expect(basisNow(db)).toBe('evidence')
  removeEvidence(db, { audienceId, field: 'age' })
  expect(basisNow(db)).toBe('assumption')
  const values = { title: 'Families', word: 'strategy.audience.field.age' }
  expect(undo(db)).toEqual({ key: 'strategy.did.removeEvidence', values })
  expect(basisNow(db)).toBe('evidence')
  expect(undo(db)).toEqual({ key: 'strategy.did.recordEvidence', values })
  expect(basisNow(db)).toBe('assumption')
  redo(db)
  expect(basisNow(db)).toBe('evidence')
})

it('keeps one piece of evidence a field, the last that was said', () => {
  const db = aDb()
  const audienceId = anAudience(db)
  recordEvidence(db, { audienceId, ...age })
  recordEvidence(db, { audienceId, ...age, source: 'Another', day: '2026-04-04' })
  expect(listEvidence(db)).toMatchObject([{ source: 'Another', day: '2026-04-04' }])
  undo(db)
  expect(listEvidence(db)).toMatchObject([{ source: 'A regular', day: '2026-03-03' }])
})

it('turns a field into an assumption with its text, and one undo brings both back', () => {
  const db = aDb()
  const audienceId = anAudience(db)
  recordEvidence(db, { audienceId, ...age })
  changeRecord(db, { table: 'audience', id: audienceId, patch: { age: '20 to 30' } })
  expect(basisNow(db)).toBe('assumption')
  undo(db)
  expect(basisNow(db)).toBe('evidence')
})

it('goes and comes back with its audience', () => {
  const db = aDb()
  const audienceId = anAudience(db)
  recordEvidence(db, { audienceId, ...age })
  const before = readStrategy(db)
  removeRecord(db, { table: 'audience', id: audienceId })
  expect(listEvidence(db)).toEqual([])
  expect(recordEvidence(db, { audienceId, ...age })).toBeUndefined()
  expect(removeEvidence(db, { audienceId, field: 'age' })).toBe(false)
  undo(db)
  expect(readStrategy(db)).toEqual(before)
})

it('is told in the history of its audience, and in no other', () => {
  const db = aDb()
  const audienceId = anAudience(db)
  const otherId = anAudience(db)
  recordEvidence(db, { audienceId, ...age })
  recordEvidence(db, { audienceId, ...age, source: 'Another' })
  const told = listChanges(db, 'audience', audienceId)
  expect(told.map(({ tableName, kind, field }) => [tableName, kind, field])).toEqual([
    ['evidence', 'edit', 'source'],
    ['evidence', 'add', null],
    ['audience', 'add', null],
  ])
  expect(listChanges(db, 'audience', otherId)).toHaveLength(1)
})

it('brings back an audience that was removed before it could resemble anybody', () => {
  const db = aDb()
  const id = anAudience(db, { name: 'Old', resemblance: 'yes', resemblanceReason: 'They return' })
  removeRecord(db, { table: 'audience', id })
  db.sqlite.exec(
    `update change set before = json_remove(before, '$.resemblance', '$.resemblanceReason') where kind = 'remove'`,
  )
  undo(db)
  expect(readStrategy(db).audiences).toMatchObject([
    { id, name: 'Old', resemblance: null, resemblanceReason: '' },
  ])
})

it('tells the plan what is only assumed, and never who said the rest', () => {
  const db = aDb({}, addSampleWorkspace)
  const request = { language: 'en', edition: 'owner', month: '2026-04', sections: [...planSections] } as const
  const document = readPlanDocument(db, { ...request, sections: [...planSections] })
  expect(document.audiences.map(({ assumed }) => assumed.length)).toEqual([4, 7, 9])
  const sources = listEvidence(db).map(({ source }) => source)
  expect(sources).toHaveLength(7)
  for (const source of sources) expect(JSON.stringify(document)).not.toContain(source)
  const inside = readPlanDocument(db, { ...request, edition: 'team', sections: [...planSections] })
  expect(inside.audiences.map(({ evidence }) => evidence?.length)).toEqual([5, 2, 0])
})
