import fc from 'fast-check'
import { expect, it } from 'vitest'
import { redo, undo } from '../../db/commit.ts'
import type { Db } from '../../db/open.ts'
import {
  addGoalBranch,
  addRecord,
  changeRecord,
  moveRecord,
  readPlan,
  removeRecord,
} from '../../db/strategy/strategy.ts'
import { convertLine } from '../../db/strategy/view.ts'
import type { Plan } from '../../shared/strategy/strategy.ts'
import type { StrategyAddition } from '../../shared/strategy/strategy-edits.ts'
import { parentKinds, type TreeKind, treeLines } from '../../shared/strategy/strategy-tree.ts'
import { aDb } from '../support/workspace.ts'

const kinds = ['goal', 'objective', 'tactic'] as const
const kind = fc.constantFrom(...kinds)
/** Which line, counted around the end: so that one that is gone is named too. */
const pick = fc.nat(40)

type Act =
  | { do: 'add'; kind: TreeKind; parent: number; before: number }
  | { do: 'edit'; kind: TreeKind; at: number; title: string }
  | { do: 'move'; kind: TreeKind; at: number; parent: number; before: number }
  | { do: 'convert'; kind: TreeKind; at: number; way: 'in' | 'out' }
  | { do: 'remove'; kind: TreeKind; at: number }
  | { do: 'takeIn' }
  | { do: 'undo' }
  | { do: 'redo' }

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('add' as const), kind, parent: pick, before: pick }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('edit' as const), kind, at: pick, title: fc.string() }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('move' as const), kind, at: pick, parent: pick, before: pick }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('convert' as const),
      kind,
      at: pick,
      way: fc.constantFrom('in' as const, 'out' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), kind, at: pick }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('takeIn' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) }) },
)

const rowsOf = (plan: Plan, of: TreeKind) => plan[`${of}s`]

function run(db: Db, one: Act): void {
  const plan = readPlan(db)
  /** The last choice in each round is nobody, or the end. */
  const idAt = (of: TreeKind | null, at: number): string | null => {
    const rows = of ? rowsOf(plan, of) : []
    return rows[at % (rows.length + 1)]?.id ?? null
  }
  if (one.do === 'undo') undo(db)
  else if (one.do === 'redo') redo(db)
  else if (one.do === 'takeIn')
    addGoalBranch(db, {
      goal: { title: 'Taken in' },
      functions: ['sales'],
      objectives: [{ objective: {}, measure: null, tactics: [{}, {}] }],
    })
  else if (one.do === 'add') {
    const parentId = idAt(parentKinds[one.kind], one.parent)
    if (one.kind !== 'goal' && !parentId) return
    const beforeId = idAt(one.kind, one.before)
    addRecord(db, { table: one.kind, parentId, beforeId, values: {} } as StrategyAddition)
  } else {
    const id = idAt(one.kind, one.at)
    if (!id) return
    const ref = { table: one.kind, id }
    if (one.do === 'edit') changeRecord(db, { ...ref, patch: { title: one.title } })
    else if (one.do === 'remove') removeRecord(db, ref)
    else if (one.do === 'convert') convertLine(db, { ...ref, way: one.way })
    else {
      const parentId = idAt(parentKinds[one.kind], one.parent)
      moveRecord(db, { ...ref, parentId, beforeId: idAt(one.kind, one.before) })
    }
  }
}

function isTree(plan: Plan): void {
  const ids = kinds.flatMap((of) => rowsOf(plan, of).map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  for (const { goalId } of plan.objectives) expect(plan.goals.map(({ id }) => id)).toContain(goalId)
  for (const { objectiveId } of plan.tactics)
    expect(plan.objectives.map(({ id }) => id)).toContain(objectiveId)
  // Each line is seen exactly once, and siblings stand in one certain order.
  expect(
    treeLines(plan)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(ids.toSorted())
  const families = [
    [plan.goals],
    Object.values(Object.groupBy(plan.objectives, ({ goalId }) => goalId)),
    Object.values(Object.groupBy(plan.tactics, ({ objectiveId }) => objectiveId)),
  ].flat() as { position: number }[][]
  for (const siblings of families) {
    const positions = siblings.map(({ position }) => position)
    expect(new Set(positions).size).toBe(positions.length)
    expect(positions.every(Number.isFinite)).toBe(true)
  }
}

it('stays a tree through any adds, edits, moves, conversions, removals, undos and redos', () => {
  const db = aDb()
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 30 }), (acts) => {
      for (const one of acts) {
        run(db, one)
        isTree(readPlan(db))
      }
      for (const { id } of readPlan(db).goals) removeRecord(db, { table: 'goal', id })
      expect(readPlan(db)).toEqual({ goals: [], objectives: [], tactics: [] })
    }),
    { numRuns: 150 },
  )
})
