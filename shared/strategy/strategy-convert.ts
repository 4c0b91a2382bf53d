import type { Id } from '../record.ts'
import type { Objective, Plan } from './strategy.ts'
import { type Destination, parentOf, siblingsIn, type TreeKind, type TreeRef } from './strategy-tree.ts'

/** Why a line stays what it is: there is nothing to go under or out of, or something on it would be lost. */
export const refusals = ['noPlace', 'hasChildren', 'hasDetails', 'isUsed'] as const
export type Refusal = (typeof refusals)[number]
export type Conversion = { kind: TreeKind } & Destination

const deeper = { goal: 'objective', objective: 'tactic', tactic: null } as const
const higher = { goal: null, objective: 'goal', tactic: 'objective' } as const

/**
 * What a line becomes when it is pushed one level in (`in`: under its elder sibling) or out (`out`: right after its
 * parent). Only a line that loses nothing by it may change its kind; `links` counts the other records that name one.
 */
export function conversionOf(
  plan: Plan,
  { kind, id }: TreeRef,
  { way, links }: { way: 'in' | 'out'; links: Readonly<Record<Id, number>> },
): Conversion | Refusal {
  const next = way === 'in' ? deeper[kind] : higher[kind]
  if (!next) return 'noPlace'
  const parentId = parentOf(plan, { kind, id })
  const siblings = siblingsIn(plan, kind, parentId)
  const elder = siblings[siblings.findIndex((row) => row.id === id) - 1]
  if (way === 'in' && !elder) return 'noPlace'
  if (kind === 'goal' && plan.objectives.some(({ goalId }) => goalId === id)) return 'hasChildren'
  if (kind === 'objective' && plan.tactics.some(({ objectiveId }) => objectiveId === id)) return 'hasChildren'
  if (links[id]) return 'isUsed'
  if (holdsMore(plan, { kind, id }, next)) return 'hasDetails'
  if (way === 'in') return { kind: next, parentId: elder?.id ?? null, beforeId: null }
  const grandParentId = kind === 'tactic' ? parentOf(plan, { kind: 'objective', id: parentId as Id }) : null
  const uncles = siblingsIn(plan, next, grandParentId)
  return {
    kind: next,
    parentId: grandParentId,
    beforeId: uncles[uncles.findIndex((row) => row.id === parentId) + 1]?.id ?? null,
  }
}

/** What travels when a line changes its kind: everything the two kinds share. */
export function carriedOver(
  plan: Plan,
  { kind, id }: TreeRef,
): { title: string; responsible: string; startDay: string | null; endDay: string | null } {
  const nothing = { responsible: '', startDay: null, endDay: null }
  if (kind === 'goal') return { ...nothing, title: plan.goals.find((row) => row.id === id)?.title ?? '' }
  if (kind === 'tactic') {
    const tactic = plan.tactics.find((row) => row.id === id)
    return { ...nothing, ...pick(tactic), title: tactic?.title ?? '', endDay: tactic?.endDay ?? null }
  }
  const objective = plan.objectives.find((row) => row.id === id)
  return { ...nothing, ...pick(objective), title: objective?.title ?? '', endDay: objective?.dueDay ?? null }
}

function pick(row: { responsible: string; startDay: string | null } | undefined) {
  return { responsible: row?.responsible ?? '', startDay: row?.startDay ?? null }
}

function holdsMore(plan: Plan, { kind, id }: TreeRef, next: TreeKind): boolean {
  if (kind === 'goal') {
    const goal = plan.goals.find((row) => row.id === id)
    return Boolean(
      goal && (goal.reason !== null || goal.side !== null || goal.priority !== null || goal.strategy.trim()),
    )
  }
  if (kind === 'tactic') {
    const tactic = plan.tactics.find((row) => row.id === id)
    return Boolean(tactic && (tactic.status !== 'planned' || tactic.effort !== null || tactic.cost !== null))
  }
  const objective = plan.objectives.find((row) => row.id === id)
  if (!objective) return false
  return (
    isTargeted(objective) ||
    (next === 'goal' && Boolean(objective.responsible || objective.startDay || objective.dueDay))
  )
}

function isTargeted({ kind, question, measureId, channelId, baseline, target, band }: Objective): boolean {
  return (
    kind !== 'target' ||
    Boolean(question || measureId || channelId) ||
    [baseline, target, band].some((value) => value !== null)
  )
}
