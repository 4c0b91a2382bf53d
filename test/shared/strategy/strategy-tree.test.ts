import { describe, expect, it } from 'vitest'
import { placeBefore } from '../../../shared/record.ts'
import type { Goal, Objective, Plan, Tactic } from '../../../shared/strategy/strategy.ts'
import { conversionOf } from '../../../shared/strategy/strategy-convert.ts'
import { blank } from '../../../shared/strategy/strategy-tables.ts'
import {
  type Destination,
  destinationByDrop,
  destinationByKey,
  siblingsIn,
  type TreeRef,
  treeLines,
} from '../../../shared/strategy/strategy-tree.ts'

const goal = (id: string, position: number): Goal => ({ ...blank.goal, id, title: id, position })
const objective = (id: string, goalId: string, position: number): Objective => ({
  id,
  goalId,
  title: id,
  kind: 'target',
  question: '',
  measureId: null,
  channelId: null,
  baseline: null,
  target: null,
  band: null,
  startDay: null,
  dueDay: null,
  responsible: '',
  position,
})
const tactic = (id: string, objectiveId: string, position: number): Tactic => ({
  id,
  objectiveId,
  title: id,
  responsible: '',
  startDay: null,
  endDay: null,
  status: 'planned',
  effort: null,
  cost: null,
  position,
})

/** A: A1 (a, b), A2; B: B1 (c). Rows come in no order on purpose. */
const plan: Plan = {
  goals: [goal('B', 2), goal('A', 1)],
  objectives: [objective('A2', 'A', 2), objective('A1', 'A', 1), objective('B1', 'B', 1)],
  tactics: [tactic('b', 'A1', 2), tactic('c', 'B1', 1), tactic('a', 'A1', 1)],
}
const o = (id: string): TreeRef => ({ kind: 'objective', id })
const t = (id: string): TreeRef => ({ kind: 'tactic', id })
const g = (id: string): TreeRef => ({ kind: 'goal', id })

/** The plan after a move, through the same rule that the database uses. */
function moved(ref: TreeRef, to: Destination | undefined): Plan {
  if (!to) return plan
  const places = new Map(
    placeBefore(siblingsIn(plan, ref.kind, to.parentId), ref.id, to.beforeId).map((row) => [
      row.id,
      row.position,
    ]),
  )
  const place = <Row extends { id: string; position: number }>(row: Row) => ({
    ...row,
    position: places.get(row.id) ?? row.position,
  })
  return {
    goals: plan.goals.map(place),
    objectives: plan.objectives.map((row) =>
      place(row.id === ref.id ? { ...row, goalId: to.parentId ?? '' } : row),
    ),
    tactics: plan.tactics.map((row) =>
      place(row.id === ref.id ? { ...row, objectiveId: to.parentId ?? '' } : row),
    ),
  }
}
const shape = (of: Plan) =>
  treeLines(of)
    .map(({ level, id }) => `${'.'.repeat(level - 1)}${id}`)
    .join(' ')

describe('the tree', () => {
  it('reads from top to bottom with place and number of siblings', () => {
    expect(shape(plan)).toBe('A .A1 ..a ..b .A2 B .B1 ..c')
    expect(treeLines(plan)[4]).toMatchObject({ id: 'A2', place: 2, of: 2, children: 0, parentId: 'A' })
  })

  it('hides what hangs under a closed line', () => {
    expect(treeLines(plan, new Set(['A1', 'B'])).map(({ id }) => id)).toEqual(['A', 'A1', 'A2', 'B'])
  })
})

describe('moving by key', () => {
  it.each([
    [t('b'), -1, 'A .A1 ..b ..a .A2 B .B1 ..c'],
    [t('b'), 1, 'A .A1 ..a .A2 ..b B .B1 ..c'],
    [o('A2'), 1, 'A .A1 ..a ..b B .A2 .B1 ..c'],
    [o('A1'), 1, 'A .A2 .A1 ..a ..b B .B1 ..c'],
    [o('B1'), -1, 'A .A1 ..a ..b .A2 .B1 ..c B'],
    [g('B'), -1, 'B .B1 ..c A .A1 ..a ..b .A2'],
  ] as const)('%o by %i', (ref, step, expected) => {
    expect(shape(moved(ref, destinationByKey(plan, ref, step)))).toBe(expected)
  })

  it('stops at the very ends', () => {
    expect(destinationByKey(plan, t('a'), -1)).toBeUndefined()
    expect(destinationByKey(plan, t('c'), 1)).toBeUndefined()
    expect(destinationByKey(plan, g('B'), 1)).toBeUndefined()
  })
})

describe('moving by drag', () => {
  it.each([
    [t('c'), t('a'), 'lower', 'A .A1 ..a ..c ..b .A2 B .B1'],
    [t('c'), t('a'), 'upper', 'A .A1 ..c ..a ..b .A2 B .B1'],
    [t('a'), o('A2'), 'upper', 'A .A1 ..b .A2 ..a B .B1 ..c'],
    [o('B1'), t('a'), 'upper', 'A .A1 ..a ..b .B1 ..c .A2 B'],
    [o('B1'), o('A1'), 'upper', 'A .B1 ..c .A1 ..a ..b .A2 B'],
    [o('A2'), g('B'), 'lower', 'A .A1 ..a ..b B .A2 .B1 ..c'],
    [g('A'), t('c'), 'upper', 'B .B1 ..c A .A1 ..a ..b .A2'],
  ] as const)('%o over %o, %s half', (ref, over, half, expected) => {
    expect(shape(moved(ref, destinationByDrop(plan, ref, over, half)))).toBe(expected)
  })

  it('means nothing where nothing would change', () => {
    expect(destinationByDrop(plan, t('a'), t('a'), 'lower')).toBeUndefined()
    expect(destinationByDrop(plan, t('a'), t('b'), 'upper')).toBeUndefined()
    expect(destinationByDrop(plan, t('b'), t('a'), 'lower')).toBeUndefined()
    expect(destinationByDrop(plan, t('a'), o('A1'), 'lower')).toBeUndefined()
    expect(destinationByDrop(plan, t('a'), g('B'), 'lower')).toBeUndefined()
  })
})

describe('changing the level', () => {
  it('pushes an empty objective under its elder sibling, and pulls a tactic out after its objective', () => {
    expect(conversionOf(plan, o('A2'), { way: 'in', links: {} })).toEqual({
      kind: 'tactic',
      parentId: 'A1',
      beforeId: null,
    })
    expect(conversionOf(plan, t('a'), { way: 'out', links: {} })).toEqual({
      kind: 'objective',
      parentId: 'A',
      beforeId: 'A2',
    })
    expect(conversionOf(plan, o('A2'), { way: 'out', links: {} })).toEqual({
      kind: 'goal',
      parentId: null,
      beforeId: 'B',
    })
  })

  it('refuses whatever would lose something', () => {
    const measured = { ...plan, objectives: plan.objectives.map((row) => ({ ...row, measureId: 'reach' })) }
    expect(conversionOf(plan, o('A1'), { way: 'in', links: {} })).toBe('noPlace')
    expect(conversionOf(plan, g('B'), { way: 'in', links: {} })).toBe('hasChildren')
    expect(conversionOf(measured, o('A2'), { way: 'in', links: {} })).toBe('hasDetails')
    expect(conversionOf(plan, t('a'), { way: 'out', links: { a: 3 } })).toBe('isUsed')
    expect(conversionOf(plan, t('a'), { way: 'in', links: {} })).toBe('noPlace')
  })
})
