import { expect, it } from 'vitest'
import { listDayItems } from '../../db/calendar/day-items.ts'
import { addTasks, changeTask, listDueTasks, listTasks } from '../../db/calendar/tasks.ts'
import { undo } from '../../db/commit.ts'
import { newId } from '../../db/id.ts'
import { changeTarget, readNetworkMap, removeTarget, setTarget } from '../../db/relationships/network-map.ts'
import { addPart } from '../../db/relationships/parts.ts'
import { addContact } from '../../db/relationships/relationships.ts'
import { addRecord } from '../../db/strategy/strategy.ts'
import { aDb } from '../support/workspace.ts'

const everybody = { audienceId: null }

it('counts contacts by industry and place, and holds them against what is wanted', () => {
  const db = aDb()
  for (const [industry, place, worth] of [
    ['Hotels', 'South', 3],
    ['hotels', 'south', null],
    ['Cafés', 'South', 5],
  ] as const)
    addContact(db, { kind: 'organisation', name: industry, industry, place, worth })
  const target = setTarget(db, { industry: 'HOTELS', place: 'North', wanted: 2, ...everybody, goalId: null })
  setTarget(db, { industry: 'Hotels', place: 'South', wanted: 3, ...everybody, goalId: null })
  const cells = () =>
    readNetworkMap(db, everybody).cells.map(({ place, count, worth, state }) => [place, count, worth, state])
  expect(cells()).toEqual([
    ['South', 1, 5, 'none'],
    ['South', 2, 3, 'thin'],
    ['North', 0, null, 'gap'],
  ])
  // The same cell in another spelling is the same cell.
  expect(
    setTarget(db, { industry: 'hotels', place: 'NORTH', wanted: 4, ...everybody, goalId: null }).id,
  ).toBe(target.id)
  removeTarget(db, target.id)
  expect(cells()).toHaveLength(2)
  undo(db)
  expect(cells()).toHaveLength(3)
  expect([changeTarget(db, { id: newId(), patch: {} }), removeTarget(db, newId())]).toEqual([
    undefined,
    false,
  ])
})

it('has steps that stand on the calendar and on Today, and go and come back with the cell', () => {
  const db = aDb()
  const { id } = setTarget(db, { industry: 'Hotels', place: 'North', wanted: 2, ...everybody, goalId: null })
  const [step] = addTasks(db, { of: { targetId: id }, text: 'Ask the guild\nGo to the fair' }) ?? []
  changeTask(db, { id: step?.id ?? '', patch: { dueDay: '2026-03-01' } })
  expect(listDayItems(db, { from: '2026-03-01', to: '2026-03-31' }).items).toMatchObject([
    { layer: 'tasks', title: 'Ask the guild', of: { targetId: id } },
  ])
  expect(listDueTasks(db, '2026-03-02')).toMatchObject([{ title: 'Ask the guild', host: 'Hotels, North' }])
  removeTarget(db, id)
  expect(listDueTasks(db, '2026-03-02')).toEqual([])
  undo(db)
  expect(listTasks(db, { targetId: id })).toHaveLength(2)
})

it('counts for one audience only those who reach it, against targets of its own', () => {
  const db = aDb()
  const audienceId =
    addRecord(db, { table: 'audience', beforeId: null, values: { name: 'Families' } })?.id ?? ''
  const reaching = addContact(db, { kind: 'person', name: 'A', industry: 'Press', place: 'Bari' })
  addContact(db, { kind: 'person', name: 'B', industry: 'Press', place: 'Bari' })
  addPart(db, { table: 'contactAudience', values: { contactId: reaching.id, audienceId } })
  setTarget(db, { industry: 'Press', place: 'Bari', wanted: 1, audienceId, goalId: null })
  expect(readNetworkMap(db, { audienceId }).cells).toMatchObject([{ count: 1, state: 'met' }])
  expect(readNetworkMap(db, everybody).cells).toMatchObject([{ count: 2, state: 'none' }])
})
