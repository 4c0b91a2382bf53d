import { type Id, inOrder } from '../record.ts'
import type { Goal, Objective, Plan, Tactic } from './strategy.ts'

/** One line of the strategy tree as it is seen; `place` and `of` count among its siblings from 1. */
type Line<Kind, Record> = {
  kind: Kind
  id: Id
  parentId: Id | null
  level: 1 | 2 | 3
  place: number
  of: number
  children: number
  record: Record
}
export type TreeLine = Line<'goal', Goal> | Line<'objective', Objective> | Line<'tactic', Tactic>
export type TreeKind = TreeLine['kind']
export type TreeRef = { kind: TreeKind; id: Id }

export const treeLevels = { goal: 1, objective: 2, tactic: 3 } as const satisfies Record<TreeKind, number>
export const parentKinds = { goal: null, objective: 'goal', tactic: 'objective' } as const
export const childKinds = { goal: 'objective', objective: 'tactic', tactic: null } as const

/** Goals, objectives and tactics below one another, without what hangs under a closed line. */
export function treeLines(plan: Plan, closed: ReadonlySet<Id> = new Set()): TreeLine[] {
  const lines: TreeLine[] = []
  const goals = inOrder(plan.goals)
  goals.forEach((goal, index) => {
    const objectives = inOrder(plan.objectives.filter(({ goalId }) => goalId === goal.id))
    const at = { parentId: null, level: 1, place: index + 1, of: goals.length } as const
    lines.push({ kind: 'goal', id: goal.id, ...at, children: objectives.length, record: goal })
    if (closed.has(goal.id)) return
    objectives.forEach((objective, objectiveIndex) => {
      const tactics = inOrder(plan.tactics.filter(({ objectiveId }) => objectiveId === objective.id))
      const below = { parentId: goal.id, level: 2, place: objectiveIndex + 1, of: objectives.length } as const
      lines.push({
        kind: 'objective',
        id: objective.id,
        ...below,
        children: tactics.length,
        record: objective,
      })
      if (closed.has(objective.id)) return
      tactics.forEach((tactic, tacticIndex) => {
        const last = {
          parentId: objective.id,
          level: 3,
          place: tacticIndex + 1,
          of: tactics.length,
          children: 0,
        } as const
        lines.push({ kind: 'tactic', id: tactic.id, ...last, record: tactic })
      })
    })
  })
  return lines
}

export function parentOf(plan: Plan, { kind, id }: TreeRef): Id | null {
  if (kind === 'objective') return plan.objectives.find((row) => row.id === id)?.goalId ?? null
  if (kind === 'tactic') return plan.tactics.find((row) => row.id === id)?.objectiveId ?? null
  return null
}

/** The children of a parent, in order; the goals when `parentId` is null. */
export function siblingsIn(plan: Plan, kind: TreeKind, parentId: Id | null): { id: Id; position: number }[] {
  if (kind === 'goal') return inOrder(plan.goals)
  if (kind === 'objective') return inOrder(plan.objectives.filter(({ goalId }) => goalId === parentId))
  return inOrder(plan.tactics.filter(({ objectiveId }) => objectiveId === parentId))
}

/** Where a line goes: under which parent, and before which sibling (null: last). */
export type Destination = { parentId: Id | null; beforeId: Id | null }

/** One step up or down; past the edge of its parent a line goes on into the neighbouring one. Undefined at the very end. */
export function destinationByKey(plan: Plan, ref: TreeRef, step: -1 | 1): Destination | undefined {
  const parentId = parentOf(plan, ref)
  const siblings = siblingsIn(plan, ref.kind, parentId)
  const index = siblings.findIndex(({ id }) => id === ref.id)
  if (step < 0 && index > 0) return { parentId, beforeId: siblings[index - 1]?.id ?? null }
  if (step > 0 && index < siblings.length - 1) return { parentId, beforeId: siblings[index + 2]?.id ?? null }
  const parentKind = parentKinds[ref.kind]
  if (!parentKind) return undefined
  const parents = treeLines(plan).filter(({ kind }) => kind === parentKind)
  const next = parents[parents.findIndex(({ id }) => id === parentId) + step]
  if (!next) return undefined
  return {
    parentId: next.id,
    beforeId: step < 0 ? null : (siblingsIn(plan, ref.kind, next.id)[0]?.id ?? null),
  }
}

/**
 * Where a dragged line lands when it is let go over the upper or lower half of another. A line of the parent's kind
 * takes it in as its first child; over a deeper line it goes before or after the branch that line belongs to.
 * Undefined where a drop would mean nothing, or change nothing.
 */
export function destinationByDrop(
  plan: Plan,
  dragged: TreeRef,
  over: TreeRef,
  half: 'upper' | 'lower',
): Destination | undefined {
  if (over.kind === parentKinds[dragged.kind]) {
    const first = siblingsIn(plan, dragged.kind, over.id).find(({ id }) => id !== dragged.id)
    return changed(plan, dragged, { parentId: over.id, beforeId: first?.id ?? null })
  }
  if (treeLevels[over.kind] < treeLevels[dragged.kind]) return undefined
  let target = over
  while (treeLevels[target.kind] > treeLevels[dragged.kind]) {
    const parentKind = parentKinds[target.kind]
    const id = parentOf(plan, target)
    if (!parentKind || !id) return undefined
    target = { kind: parentKind, id }
  }
  const parentId = parentOf(plan, target)
  const siblings = siblingsIn(plan, dragged.kind, parentId).filter(
    ({ id }) => id !== dragged.id || id === target.id,
  )
  const isUpper = half === 'upper' && target.id === over.id
  const index = siblings.findIndex(({ id }) => id === target.id)
  return changed(plan, dragged, {
    parentId,
    beforeId: (isUpper ? target.id : siblings[index + 1]?.id) ?? null,
  })
}

function changed(plan: Plan, { kind, id }: TreeRef, to: Destination): Destination | undefined {
  const siblings = siblingsIn(plan, kind, to.parentId)
  const index = siblings.findIndex((row) => row.id === id)
  if (to.beforeId === id) return undefined
  if (index < 0) return to
  return (siblings[index + 1]?.id ?? null) === to.beforeId ? undefined : to
}
