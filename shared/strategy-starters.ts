import type { BuiltInMeasure } from './review.ts'
import type { Goal, Objective } from './strategy.ts'
import type { GoalBranch } from './strategy-edits.ts'

type Starter = {
  name: string
  reason: NonNullable<Goal['reason']>
  objectives: { name: string; kind: Objective['kind']; measureId: BuiltInMeasure | null; tactics: string[] }[]
}

/**
 * Goals to begin with, from the source documents: presence and traffic (002), answering people (004), applicants (000).
 * Numbers, dates and names are left open on purpose: only the team knows them, and the check will ask.
 */
export const starters = [
  {
    name: 'presence',
    reason: 'marketing',
    objectives: [
      { name: 'seen', kind: 'target', measureId: 'reach', tactics: ['rhythm', 'claim'] },
      { name: 'talk', kind: 'target', measureId: 'engagements', tactics: ['ask'] },
    ],
  },
  {
    name: 'answers',
    reason: 'marketing',
    objectives: [
      { name: 'day', kind: 'target', measureId: null, tactics: ['rota', 'tree'] },
      { name: 'listen', kind: 'exploring', measureId: null, tactics: ['share'] },
    ],
  },
  {
    name: 'customers',
    reason: 'marketing',
    objectives: [
      { name: 'visits', kind: 'target', measureId: 'clicks', tactics: ['codes', 'pieces'] },
      { name: 'enquiries', kind: 'target', measureId: 'conversions', tactics: ['story'] },
    ],
  },
  {
    name: 'applicants',
    reason: 'employees',
    objectives: [
      { name: 'fit', kind: 'target', measureId: null, tactics: ['interview'] },
      { name: 'voices', kind: 'exploring', measureId: null, tactics: ['volunteers'] },
    ],
  },
] as const satisfies Starter[]
export type StarterName = (typeof starters)[number]['name']

/** A starter in a reader's words; `say` translates a key below `strategy.starter`. */
export function branchOf(name: StarterName, say: (key: string) => string): GoalBranch {
  const starter: Starter = starters.find((one) => one.name === name) ?? starters[0]
  return {
    goal: { title: say(`${name}.title`), reason: starter.reason, strategy: say(`${name}.strategy`) },
    objectives: starter.objectives.map(({ name: objectiveName, kind, measureId, tactics }) => ({
      objective: {
        title: say(`${name}.${objectiveName}`),
        kind,
        measureId,
        question: kind === 'exploring' ? say(`${name}.${objectiveName}Question`) : '',
      },
      tactics: tactics.map((tactic) => ({ title: say(`${name}.${tactic}`) })),
    })),
  }
}
