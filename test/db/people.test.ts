import { describe, expect, it } from 'vitest'
import { addPost, changePost, changeState, findPost, removePost } from '../../db/calendar/calendar.ts'
import { endHold, holdAll, readHold } from '../../db/calendar/hold.ts'
import { redo, undo } from '../../db/commit.ts'
import { readPlanDocument } from '../../db/exports.ts'
import type { Db } from '../../db/open.ts'
import { searchRecords } from '../../db/search/search.ts'
import { acknowledge, assign, publishPolicy } from '../../db/strategy/people.ts'
import { writeSheet } from '../../db/strategy/sheets.ts'
import { addRecord, changeRecord, removeRecord } from '../../db/strategy/strategy.ts'
import { readStrategy } from '../../db/strategy/view.ts'
import { readToday } from '../../db/today.ts'
import { blankSheets } from '../../shared/print/sheets.ts'
import type { StrategyAddition } from '../../shared/strategy/strategy-edits.ts'
import { aDb } from '../support/workspace.ts'

function add(
  db: Db,
  table: 'person' | 'activity' | 'policy' | 'audit' | 'crisisCall',
  values: object,
): string {
  const made = addRecord(db, { table, beforeId: null, values } as StrategyAddition)
  if (!made) throw new Error('It was not added')
  return made.id
}

const aPerson = (db: Db, name: string, values: object = {}) => add(db, 'person', { name, ...values })
const aPost = (db: Db, title: string, day = '2026-03-10') =>
  addPost(db, { title, day, time: null, channelId: null }).post.id
const stateOf = (db: Db, id: string) => findPost(db, id)?.post.state

describe('who does what', () => {
  it('keeps one duty a person and activity, with a name for each step', () => {
    const db = aDb()
    const [personId, activityId] = [aPerson(db, 'Nora'), add(db, 'activity', { title: 'Write' })]
    assign(db, { activityId, personId, duty: 'responsible' })
    assign(db, { activityId, personId, duty: 'both' })
    expect(readStrategy(db).assignments).toMatchObject([{ activityId, personId, duty: 'both' }])
    expect(undo(db)).toEqual({
      key: 'strategy.did.assign',
      values: { title: 'Write', name: 'Nora', word: 'people.duty.both' },
    })
    expect(readStrategy(db).assignments).toMatchObject([{ duty: 'responsible' }])
    assign(db, { activityId, personId, duty: null })
    expect(readStrategy(db).assignments).toEqual([])
    expect(assign(db, { activityId, personId: activityId, duty: 'both' })).toBeUndefined()
  })

  it('lets duties and what was read go with a person, and undo brings them back', () => {
    const db = aDb()
    const [personId, activityId] = [aPerson(db, 'Nora'), add(db, 'activity', { title: 'Write' })]
    assign(db, { activityId, personId, duty: 'both' })
    const version = publishPolicy(db, add(db, 'policy', { title: 'Rules', text: 'Be open.' }))
    acknowledge(db, { versionId: version?.id ?? '', personId, isDone: true })
    removeRecord(db, { table: 'person', id: personId })
    const view = readStrategy(db)
    expect([view.persons, view.assignments, view.acknowledgements]).toEqual([[], [], []])
    undo(db)
    expect(readStrategy(db)).toMatchObject({
      persons: [{ name: 'Nora' }],
      assignments: [{ duty: 'both' }],
      acknowledgements: [{ personId }],
    })
  })

  it('offers everybody in the list where a name is typed', () => {
    const db = aDb()
    aPerson(db, 'A volunteer', { relation: 'volunteer' })
    expect(readStrategy(db).people).toContain('A volunteer')
  })
})

describe('a policy', () => {
  it('is published in versions that stay as they were, and asks for each again', () => {
    const db = aDb()
    const [policyId, personId] = [
      add(db, 'policy', { title: 'Rules', text: 'Be open.' }),
      aPerson(db, 'Nora'),
    ]
    const one = publishPolicy(db, policyId)
    expect(one).toMatchObject({
      number: 1,
      text: 'Be open.',
      publishedDay: '2026-03-02',
      person: 'Sample Person',
    })
    expect(publishPolicy(db, policyId)).toBeUndefined()
    acknowledge(db, { versionId: one?.id ?? '', personId, isDone: true })
    changeRecord(db, { table: 'policy', id: policyId, patch: { text: 'Be open and kind.' } })
    expect(publishPolicy(db, policyId)).toMatchObject({ number: 2 })
    const { policyVersions, policies, acknowledgements } = readStrategy(db)
    expect(policyVersions.map(({ text }) => text)).toEqual(['Be open.', 'Be open and kind.'])
    expect(policies[0]?.lookedAtDay).toBe('2026-03-02')
    expect(acknowledgements).toMatchObject([{ versionId: one?.id, day: '2026-03-02' }])
    expect(undo(db)).toEqual({ key: 'strategy.did.publish', values: { title: 'Rules', number: 2 } })
    expect(readStrategy(db).policyVersions).toHaveLength(1)
  })

  it('goes with its versions, and comes back with them', () => {
    const db = aDb()
    const [policyId, personId] = [
      add(db, 'policy', { title: 'Rules', text: 'Be open.' }),
      aPerson(db, 'Nora'),
    ]
    const version = publishPolicy(db, policyId)
    acknowledge(db, { versionId: version?.id ?? '', personId, isDone: true })
    removeRecord(db, { table: 'policy', id: policyId })
    expect(readStrategy(db)).toMatchObject({ policies: [], policyVersions: [], acknowledgements: [] })
    undo(db)
    redo(db)
    undo(db)
    expect(readStrategy(db)).toMatchObject({
      policyVersions: [{ number: 1 }],
      acknowledgements: [{ personId }],
    })
  })

  it('is found by its words', () => {
    const db = aDb()
    const id = add(db, 'policy', { title: 'Rules', text: 'Nobody answers in the evening.' })
    expect(searchRecords(db, { search: 'evening', limit: 5 })).toMatchObject([{ table: 'policy', id }])
  })
})

describe('holding all posts', () => {
  it('stops what is not out, as one step, and lets each return to where it stood', () => {
    const db = aDb()
    const [draft, approved, held, idea] = [aPost(db, 'a'), aPost(db, 'b'), aPost(db, 'c'), aPost(db, 'd')]
    changeState(db, { id: approved, state: 'approved' })
    changeState(db, { id: held, state: 'onHold' })
    changeState(db, { id: idea, state: 'idea' })
    expect(readHold(db)).toEqual({ hold: null, count: 2 })
    expect(holdAll(db)).toMatchObject({ hold: { person: 'Sample Person', endedAt: null }, count: 2 })
    expect(holdAll(db).count).toBe(2)
    expect([draft, approved, held, idea].map((id) => stateOf(db, id))).toEqual([
      'onHold',
      'onHold',
      'onHold',
      'idea',
    ])
    endHold(db)
    expect([draft, approved, held].map((id) => stateOf(db, id))).toEqual(['draft', 'approved', 'onHold'])
    expect(readHold(db).hold).toBeNull()
    expect(undo(db)).toEqual({ key: 'crisis.did.goOn', values: { count: 2 } })
    expect(readHold(db)).toMatchObject({ hold: { endedAt: null }, count: 2 })
    expect(undo(db)).toEqual({ key: 'crisis.did.hold', values: { count: 2 } })
    expect([readHold(db).hold, stateOf(db, draft), stateOf(db, approved)]).toEqual([
      null,
      'draft',
      'approved',
    ])
  })

  it('leaves alone what somebody has moved on or removed meanwhile', () => {
    const db = aDb()
    const [moved, removed, other] = [aPost(db, 'a'), aPost(db, 'b'), aPost(db, 'c')]
    holdAll(db)
    changeState(db, { id: moved, state: 'rejected' })
    removePost(db, removed)
    expect(readHold(db).count).toBe(1)
    endHold(db)
    expect([moved, removed, other].map((id) => stateOf(db, id))).toEqual(['rejected', undefined, 'draft'])
  })
})

it('counts planned posts by who is named beside them, each once and within four weeks', () => {
  const db = aDb()
  const channel = addRecord(db, {
    table: 'channel',
    beforeId: null,
    values: { network: 'instagram', responsible: 'Priya' },
  })
  const onChannel = addPost(db, { title: 'c', day: '2026-03-20', time: null, channelId: channel?.id ?? null })
  changePost(db, { id: onChannel.post.id, patch: { text: 'Fresh' } })
  changePost(db, { id: aPost(db, 'named'), patch: { responsible: 'Nora' } })
  aPost(db, 'nobody')
  aPost(db, 'too late', '2026-05-10')
  expect(readStrategy(db).plannedPosts).toEqual([
    { name: '', count: 1 },
    { name: 'Nora', count: 1 },
    { name: 'Priya', count: 1 },
  ])
})

it('reminds of audits and courses from their day on, until they are done', () => {
  const db = aDb()
  const audit = add(db, 'audit', { title: 'Spring', dueDay: '2026-03-02' })
  const nora = aPerson(db, 'Nora', { basicsDueDay: '2026-03-01' })
  aPerson(db, 'Tom', { basicsDueDay: '2026-03-03' })
  const due = () => {
    const { audits, trainings, isEmpty } = readToday(db, { firstWeekday: 1, language: 'en' })
    expect(isEmpty).toBe(false)
    return [...audits.map(({ title }) => title), ...trainings.map(({ name }) => name)]
  }
  expect(due()).toEqual(['Spring', 'Nora'])
  changeRecord(db, { table: 'audit', id: audit, patch: { doneDay: '2026-03-02' } })
  changeRecord(db, { table: 'person', id: nora, patch: { basicsDoneDay: '2026-03-02' } })
  expect(due()).toEqual([])
})

it('goes on paper when there is something to say, without what is the team’s own', () => {
  const db = aDb()
  const request = { language: 'en', edition: 'owner', month: '2026-04' } as const
  const sectionsOf = (...sections: ('people' | 'goals')[]) => readPlanDocument(db, { ...request, sections })
  const sheetOf = (kind: 'policies' | 'crisis') =>
    readPlanDocument(db, { ...request, sections: ['people'], sheet: { kind, id: null } })
  expect(sectionsOf('goals', 'people').sections).toEqual(['goals'])
  const [{ id }] = blankSheets.governance
  writeSheet(db, { table: 'governance', id, patch: { accountable: 'Marketing', minutesPerPost: 77777 } })
  const person = aPerson(db, 'Nora', { weeklyHours: 33.25, breaks: 'MARK-breaks', knowledge: 'sure' })
  const activityId = add(db, 'activity', { title: 'Write' })
  assign(db, { activityId, personId: person, duty: 'both' })
  publishPolicy(db, add(db, 'policy', { title: 'Rules', text: 'MARK-text' }))
  add(db, 'crisisCall', { name: 'Tom', task: 'Decides', telephone: 'MARK-telephone' })
  const plan = sectionsOf('goals', 'people')
  expect(plan.sections).toEqual(['goals', 'people'])
  expect(plan.people).toMatchObject({
    accountable: 'Marketing',
    activities: [
      { title: 'Write', responsible: ['Nora'], accountable: ['Nora'], consulted: [], informed: [] },
    ],
    policies: [{ title: 'Rules', number: 1 }],
    calls: [{ name: 'Tom', task: 'Decides' }],
  })
  const inner = ['33.25', 'MARK-', '77777', 'knowledge', 'acknowledgement']
  expect(inner.filter((mark) => JSON.stringify(plan).includes(mark))).toEqual([])
  expect(sheetOf('policies').people.policies[0]?.text).toBe('MARK-text')
  expect(sheetOf('crisis').people.calls[0]?.telephone).toBe('MARK-telephone')
})
