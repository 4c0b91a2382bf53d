import type { BuiltInMeasure } from './review.ts'
import type { Goal, Objective } from './strategy.ts'
import type { GoalBranch } from './strategy-edits.ts'

type Starter = {
  key: string
  reason: NonNullable<Goal['reason']>
  objectives: { key: string; kind: Objective['kind']; measureId: BuiltInMeasure | null; tactics: string[] }[]
}

/**
 * Goals to begin with, from the source documents: presence and traffic (002), answering people (004), applicants (000).
 * Numbers, dates and names are left open on purpose: only the team knows them, and the check will ask.
 */
export const starters = [
  {
    key: 'presence',
    reason: 'marketing',
    objectives: [
      { key: 'seen', kind: 'target', measureId: 'reach', tactics: ['rhythm', 'claim'] },
      { key: 'talk', kind: 'target', measureId: 'engagements', tactics: ['ask'] },
    ],
  },
  {
    key: 'answers',
    reason: 'marketing',
    objectives: [
      { key: 'day', kind: 'target', measureId: null, tactics: ['rota', 'tree'] },
      { key: 'listen', kind: 'exploring', measureId: null, tactics: ['share'] },
    ],
  },
  {
    key: 'customers',
    reason: 'marketing',
    objectives: [
      { key: 'visits', kind: 'target', measureId: 'clicks', tactics: ['codes', 'pieces'] },
      { key: 'enquiries', kind: 'target', measureId: 'conversions', tactics: ['story'] },
    ],
  },
  {
    key: 'applicants',
    reason: 'employees',
    objectives: [
      { key: 'fit', kind: 'target', measureId: null, tactics: ['interview'] },
      { key: 'voices', kind: 'exploring', measureId: null, tactics: ['volunteers'] },
    ],
  },
] as const satisfies Starter[]
export type StarterKey = (typeof starters)[number]['key']

/** A starter in a reader's words; `say` translates a key below `strategy.starter`. */
export function branchOf(key: StarterKey, say: (key: string) => string): GoalBranch {
  const starter: Starter = starters.find((one) => one.key === key) ?? starters[0]
  return {
    goal: { title: say(`${key}.title`), reason: starter.reason, strategy: say(`${key}.strategy`) },
    objectives: starter.objectives.map(({ key: objectiveKey, kind, measureId, tactics }) => ({
      objective: {
        title: say(`${key}.${objectiveKey}`),
        kind,
        measureId,
        question: kind === 'exploring' ? say(`${key}.${objectiveKey}Question`) : '',
      },
      tactics: tactics.map((tactic) => ({ title: say(`${key}.${tactic}`) })),
    })),
  }
}
