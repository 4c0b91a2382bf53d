import fc from 'fast-check'
import { expect, it } from 'vitest'
import { undo } from '../../db/commit.ts'
import { readPlanDocument } from '../../db/exports.ts'
import type { Db } from '../../db/open.ts'
import { recordEvidence } from '../../db/strategy/evidence.ts'
import { answerGate } from '../../db/strategy/gate.ts'
import { linkRecord } from '../../db/strategy/links.ts'
import { acknowledge, assign, publishPolicy } from '../../db/strategy/people.ts'
import { addRecord, changeRecord, moveRecord, removeRecord } from '../../db/strategy/strategy.ts'
import {
  compareVersions,
  keepVersion,
  listVersions,
  removeVersion,
  renameVersion,
  restoreParts,
} from '../../db/strategy/versions.ts'
import { readLists } from '../../db/strategy/view.ts'
import { planSections } from '../../shared/print/exports.ts'
import type { StrategyAddition, StrategyEdit } from '../../shared/strategy/strategy-edits.ts'
import {
  blank,
  listNames,
  parentOf,
  type StrategyTable,
  strategyTables,
} from '../../shared/strategy/strategy-tables.ts'
import type { Difference } from '../../shared/strategy/versions.ts'
import { aDb } from '../support/workspace.ts'

function aPlan() {
  const db = aDb()
  const add = (addition: StrategyAddition) => {
    const added = addRecord(db, addition)
    if (!added) throw new Error('It was not added')
    return added.id
  }
  const goal = add({ table: 'goal', beforeId: null, values: { title: 'Be known' } })
  const other = add({ table: 'goal', beforeId: null, values: { title: 'Be liked' } })
  const objective = add({
    table: 'objective',
    parentId: goal,
    beforeId: null,
    values: { title: 'Reach', measureId: 'reach', baseline: 100, target: 200 },
  })
  const tactic = add({ table: 'tactic', parentId: objective, beforeId: null, values: { title: 'Tips' } })
  return { db, add, goal, other, objective, tactic }
}

const told = ({ differences }: { differences: Difference[] } = { differences: [] }) =>
  differences.map(({ table, act, title }) => `${act} ${table} ${title}`.trim())

it('says what changed since a version, by goal, each field as it was and as it is', () => {
  const { db, add, goal, other, objective, tactic } = aPlan()
  const { id } = keepVersion(db, 'As agreed')
  expect(told(compareVersions(db, id, null))).toEqual([])

  changeRecord(db, { table: 'objective', id: objective, patch: { target: 300, dueDay: '2026-12-31' } })
  removeRecord(db, { table: 'tactic', id: tactic })
  const moved = add({ table: 'objective', parentId: other, beforeId: null, values: { title: 'Answers' } })
  add({ table: 'audience', beforeId: null, values: { name: 'Families' } })
  answerGate(db, { question: 'customers', patch: { answer: 'no' } })

  const comparison = compareVersions(db, id, null)
  expect(told(comparison)).toEqual([
    'changed objective Reach',
    'removed tactic Tips',
    'added objective Answers',
    'added audience Families',
    'added gateAnswer',
  ])
  expect(comparison?.differences[0]).toMatchObject({
    goalId: goal,
    fields: [
      { field: 'target', before: 200, after: 300 },
      { field: 'dueDay', before: null, after: '2026-12-31' },
    ],
  })
  expect(comparison?.differences[1]?.goalId).toBe(goal)
  expect(comparison?.names[tactic]).toBe('Tips')

  const later = keepVersion(db, 'Later')
  moveRecord(db, { table: 'objective', id: moved, parentId: goal, beforeId: objective })
  const since = compareVersions(db, later.id, null)
  expect(since?.differences).toMatchObject([
    { act: 'changed', goalId: goal, fields: [{ field: 'goalId', before: other, after: goal }] },
  ])
  expect(told(compareVersions(db, id, later.id))).toEqual(told(comparison))
  expect(listVersions(db).map(({ name }) => name)).toEqual(['Later', 'As agreed'])
})

it('tells of a new order once a list, not of every record that was counted anew', () => {
  const { db, goal, other } = aPlan()
  const { id } = keepVersion(db, 'As agreed')
  moveRecord(db, { table: 'goal', id: other, parentId: null, beforeId: goal })
  expect(compareVersions(db, id, null)?.differences).toMatchObject([
    { act: 'reordered', table: 'goal', id: 'goal' },
  ])
  restoreParts(db, id, [{ act: 'reordered', table: 'goal', id: 'goal' }])
  expect(readLists(db).goals.map((row) => row.id)).toEqual([goal, other])
})

it('brings a goal back with all that was under it, as one step that can be undone', () => {
  const { db, goal, tactic } = aPlan()
  const { id } = keepVersion(db, 'As agreed')
  const before = readLists(db)
  removeRecord(db, { table: 'goal', id: goal })
  expect(compareVersions(db, id, null)?.differences).toMatchObject([
    { act: 'removed', table: 'goal', title: 'Be known', below: 2 },
  ])
  restoreParts(db, id, [{ act: 'removed', table: 'goal', id: goal }])
  expect(readLists(db)).toEqual(before)
  undo(db)
  expect(readLists(db).goals).toHaveLength(1)
  // A tactic alone brings what it hangs on, and nothing beside it.
  restoreParts(db, id, [{ act: 'removed', table: 'tactic', id: tactic }])
  expect(told(compareVersions(db, id, null))).toEqual([])
})

it('takes back only what was chosen', () => {
  const { db, objective, other } = aPlan()
  const { id } = keepVersion(db, 'As agreed')
  changeRecord(db, { table: 'objective', id: objective, patch: { target: 300 } })
  changeRecord(db, { table: 'goal', id: other, patch: { title: 'Be loved' } })
  restoreParts(db, id, [{ act: 'changed', table: 'objective', id: objective }])
  expect(told(compareVersions(db, id, null))).toEqual(['changed goal Be loved'])
})

it('takes a new goal away and sends back what had moved under it', () => {
  const { db, add, goal, objective } = aPlan()
  const { id } = keepVersion(db, 'As agreed')
  const newGoal = add({ table: 'goal', beforeId: null, values: { title: 'Be new' } })
  moveRecord(db, { table: 'objective', id: objective, parentId: newGoal, beforeId: null })
  restoreParts(db, id, [{ act: 'added', table: 'goal', id: newGoal }])
  expect(readLists(db).objectives).toMatchObject([{ id: objective, goalId: goal }])
  expect(told(compareVersions(db, id, null))).toEqual([])
})

it('leaves empty what a record named and is gone', () => {
  const { db, add, goal } = aPlan()
  const campaign = add({ table: 'campaign', beforeId: null, values: { name: 'Spring', goalId: goal } })
  const { id } = keepVersion(db, 'As agreed')
  removeRecord(db, { table: 'campaign', id: campaign })
  removeRecord(db, { table: 'goal', id: goal })
  restoreParts(db, id, [{ act: 'removed', table: 'campaign', id: campaign }])
  expect(readLists(db).campaigns).toMatchObject([{ name: 'Spring', goalId: null }])
})

it('brings back who vouched for an audience, in the place of who does now', () => {
  const { db, add } = aPlan()
  const audienceId = add({ table: 'audience', beforeId: null, values: { name: 'Families', age: '30' } })
  const said = { audienceId, field: 'age', answer: '30', day: '2026-03-01' } as const
  recordEvidence(db, { ...said, source: 'One customer' })
  const { id } = keepVersion(db, 'As agreed')
  removeRecord(db, { table: 'audience', id: audienceId })
  restoreParts(db, id, [{ act: 'removed', table: 'audience', id: audienceId }])
  expect(readLists(db).evidence).toMatchObject([{ source: 'One customer' }])
  expect(told(compareVersions(db, id, null))).toEqual([])
})

it('keeps, renames and removes a version, each as a step that can be undone', () => {
  const { db } = aPlan()
  const { id } = keepVersion(db, 'As agreed')
  renameVersion(db, id, 'As agreed on 3 December')
  removeVersion(db, id)
  expect(listVersions(db)).toEqual([])
  undo(db)
  expect(listVersions(db)).toMatchObject([{ name: 'As agreed on 3 December', person: 'Sample Person' }])
  undo(db)
  undo(db)
  expect(listVersions(db)).toEqual([])
  expect([removeVersion(db, id), restoreParts(db, id, [])]).toEqual([false, false])
  expect([renameVersion(db, id, 'x'), compareVersions(db, id, null)]).toEqual([undefined, undefined])
})

it('reads a version that an earlier release kept, with what it did not know left empty', () => {
  const { db, goal } = aPlan()
  const { id } = keepVersion(db, 'As agreed')
  const content = JSON.stringify({ goals: [{ id: goal, title: 'Be known', position: 1 }] })
  db.sqlite.prepare('update version set content = ? where id = ?').run(content, id)
  const told = compareVersions(db, id, null)?.differences.filter((one) => one.table === 'goal')
  expect(told?.map(({ act, title }) => [act, title])).toEqual([['added', 'Be liked']])
})

it('takes everything back, whatever was done since', () => {
  const edit = fc.record({
    way: fc.constantFrom('add', 'change', 'move', 'remove'),
    table: fc.constantFrom(...strategyTables),
    pick: fc.nat(),
    to: fc.nat(),
    title: fc.string({ maxLength: 8 }),
  })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const { db } = aPlan()
      const { id } = keepVersion(db, 'As agreed')
      for (const one of edits) perform(db, one)
      restoreParts(db, id, compareVersions(db, id, null)?.differences ?? [])
      expect(compareVersions(db, id, null)?.differences).toEqual([])
    }),
    { numRuns: 40 },
  )
})

const needsNetwork: readonly StrategyTable[] = ['channel', 'networkSheet', 'impostorStep']

type Edit = { way: string; table: StrategyTable; pick: number; to: number; title: string }

function perform(db: Db, { way, table, pick, to, title }: Edit): void {
  const lists = readLists(db)
  const rows = lists[listNames[table]] as { id: string }[]
  const above = parentOf(table)
  const parents = above ? (lists[listNames[above.table]] as { id: string }[]) : []
  const parentId = parents[to % parents.length]?.id ?? null
  const id = rows[pick % rows.length]?.id
  const values = {
    ...(needsNetwork.includes(table) ? { network: 'x' } : {}),
    ...('title' in blank[table] ? { title } : {}),
  }
  if (way === 'add' && (!above || parentId))
    addRecord(db, { table, parentId, beforeId: id ?? null, values } as StrategyAddition)
  else if (id && way === 'change' && 'title' in values)
    changeRecord(db, { table, id, patch: values } as StrategyEdit)
  else if (id && way === 'move')
    moveRecord(db, { table, id, parentId, beforeId: rows[to % rows.length]?.id ?? null })
  else if (id && way === 'remove') removeRecord(db, { table, id })
}

it('prints which version a copy is, and what changed since the one before', () => {
  const { db, objective } = aPlan()
  const plan = (sinceId: string | null = null, edition: 'owner' | 'team' = 'owner') => {
    const request = { language: 'en', edition, month: '2026-04', sections: [...planSections] } as const
    return readPlanDocument(db, { ...request, sections: [...request.sections], sinceId })
  }
  expect([plan().copyOf, plan().since, plan().sections.includes('since')]).toEqual([null, null, false])
  const first = keepVersion(db, 'As agreed in March')
  expect([plan().copyOf, plan().since]).toEqual(['As agreed in March', null])
  changeRecord(db, { table: 'objective', id: objective, patch: { target: 300 } })
  expect(plan()).toMatchObject({ copyOf: null, since: { name: 'As agreed in March' } })
  keepVersion(db, 'As agreed in April')
  expect(plan()).toMatchObject({ copyOf: 'As agreed in April', since: { name: 'As agreed in March' } })
  changeRecord(db, { table: 'objective', id: objective, patch: { target: 400 } })
  expect(plan().since?.name).toBe('As agreed in April')
  expect(plan(first.id).since).toMatchObject({ differences: [{ fields: [{ before: 200, after: 400 }] }] })
})

it('tells an owner of no change in what is the team’s own', () => {
  const { db, add, objective, tactic } = aPlan()
  const audienceId = add({ table: 'audience', beforeId: null, values: { name: 'Families', age: '30' } })
  keepVersion(db, 'As agreed')
  changeRecord(db, { table: 'tactic', id: tactic, patch: { effort: 12 } })
  recordEvidence(db, { audienceId, field: 'age', answer: '30', source: 'One customer', day: '2026-03-01' })
  changeRecord(db, { table: 'objective', id: objective, patch: { target: 300 } })
  const told = (edition: 'owner' | 'team') =>
    readPlanDocument(db, { language: 'en', edition, month: '2026-04', sections: ['since'] }).since
  expect(told('team')?.differences.map(({ table }) => table)).toEqual(['objective', 'tactic', 'evidence'])
  expect(told('owner')?.differences.map(({ table }) => table)).toEqual(['objective'])
  expect(Object.values(told('owner')?.names ?? {})).not.toContain('One customer')
})

it('tells which choices a record made otherwise, and makes them again', () => {
  const { db, add, goal, tactic } = aPlan()
  const channel = add({ table: 'channel', beforeId: null, values: { network: 'instagram' } })
  linkRecord(db, { table: 'tacticChannel', id: tactic, to: [channel] })
  const { id } = keepVersion(db, 'As agreed')
  linkRecord(db, { table: 'tacticChannel', id: tactic, to: [] })
  linkRecord(db, { table: 'goalFunction', id: goal, to: ['sales'] })
  expect(compareVersions(db, id, null)?.differences).toMatchObject([
    { table: 'goal', fields: [{ field: 'goalFunction', before: [], after: ['sales'] }] },
    { table: 'tactic', fields: [{ field: 'tacticChannel', before: [channel], after: [] }] },
  ])
  restoreParts(db, id, compareVersions(db, id, null)?.differences ?? [])
  expect(readLists(db)).toMatchObject({ tacticChannels: [{ channelId: channel }], goalFunctions: [] })
})

it('tells who had another part in an activity, and gives it back', () => {
  const { db, add } = aPlan()
  const [ada, bo] = ['Sample Ada', 'Sample Bo'].map((name) =>
    add({ table: 'person', beforeId: null, values: { name } }),
  ) as [string, string]
  const activityId = add({ table: 'activity', beforeId: null, values: { title: 'Reply' } })
  assign(db, { activityId, personId: ada, duty: 'both' })
  const { id } = keepVersion(db, 'As agreed')
  const { assignments } = readLists(db)
  assign(db, { activityId, personId: ada, duty: 'informed' })
  assign(db, { activityId, personId: bo, duty: 'both' })
  expect(compareVersions(db, id, null)?.differences).toMatchObject([
    {
      table: 'activity',
      fields: [
        { field: 'bothPeople', before: [ada], after: [bo] },
        { field: 'informedPeople', before: [], after: [ada] },
      ],
    },
  ])
  restoreParts(db, id, compareVersions(db, id, null)?.differences ?? [])
  expect(readLists(db).assignments).toEqual(assignments)
  removeRecord(db, { table: 'person', id: ada })
  restoreParts(db, id, [{ act: 'removed', table: 'person', id: ada }])
  expect(readLists(db).assignments).toEqual(assignments)
  removeRecord(db, { table: 'activity', id: activityId })
  removeRecord(db, { table: 'person', id: ada })
  restoreParts(db, id, compareVersions(db, id, null)?.differences ?? [])
  expect(readLists(db).assignments).toMatchObject([{ activityId, personId: ada, duty: 'both' }])
})

it('brings back with a policy its versions, and with a person what they have read', () => {
  const { db, add } = aPlan()
  const personId = add({ table: 'person', beforeId: null, values: { name: 'Sample Ada' } })
  const policy = add({ table: 'policy', beforeId: null, values: { title: 'Ground rules', text: 'Be open.' } })
  const versionId = publishPolicy(db, policy)?.id ?? ''
  acknowledge(db, { versionId, personId, isDone: true })
  const { id } = keepVersion(db, 'As agreed')
  const { policyVersions, acknowledgements } = readLists(db)
  for (const [table, gone] of [
    ['person', personId],
    ['policy', policy],
  ] as const) {
    removeRecord(db, { table, id: gone })
    expect(readLists(db).acknowledgements).toEqual([])
    restoreParts(db, id, [{ act: 'removed', table, id: gone }])
    expect(readLists(db)).toMatchObject({ policyVersions, acknowledgements })
  }
  acknowledge(db, { versionId, personId, isDone: false })
  changeRecord(db, { table: 'person', id: personId, patch: { team: 'Shop' } })
  restoreParts(db, id, [{ act: 'changed', table: 'person', id: personId }])
  expect(readLists(db).acknowledgements).toEqual([])
})
