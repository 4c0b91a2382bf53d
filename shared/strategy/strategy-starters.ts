import type { BuiltInMeasure, Direction } from '../review/review.ts'
import type { Goal } from './strategy.ts'
import type { GoalBranch } from './strategy-edits.ts'
import type { BusinessFunction } from './strategy-links.ts'

/** Where offered goals come from, in the order in which they are offered. */
export const starterSets = ['measured', 'listening', 'business', 'plain'] as const
export type StarterSet = (typeof starterSets)[number]

/** Measures that no network counts: which way is better, and what they are counted in. */
const ownMeasures = {
  mentions: { direction: 'up', unit: 'mentions' },
  positive: { direction: 'up', unit: 'mentions' },
  negative: { direction: 'down', unit: 'mentions' },
  ratio: { direction: 'up', unit: 'ratio' },
  partners: { direction: 'up', unit: 'people' },
  eventVisits: { direction: 'up', unit: 'visits' },
  answerTime: { direction: 'down', unit: 'hours' },
  passedOn: { direction: 'down', unit: 'days' },
  ideas: { direction: 'up', unit: 'ideas' },
  twice: { direction: 'down', unit: 'hours' },
  pledged: { direction: 'up', unit: 'money' },
  applications: { direction: 'up', unit: 'applications' },
  buying: { direction: 'down', unit: 'money' },
  shares: { direction: 'up', unit: 'shares' },
} as const satisfies Record<string, { direction: Direction; unit: string }>
type OwnMeasure = keyof typeof ownMeasures

type Starter = {
  name: string
  set: StarterSet
  reason: NonNullable<Goal['reason']>
  side: NonNullable<Goal['side']>
  functions: BusinessFunction[]
  objectives: { name: string; measure: BuiltInMeasure | OwnMeasure | null; tactics: string[] }[]
}

/**
 * Goals to begin with, from the source documents: four to measure (002), four of a large firm that listens (004), six of
 * the whole business and the three most named (000/001). Numbers, dates and names are left open on purpose: only the
 * team knows them, and the check will ask. An objective without a measure explores.
 */
export const starters = [
  {
    name: 'presence',
    set: 'measured',
    reason: 'marketing',
    side: 'outside',
    functions: ['marketing', 'communications'],
    objectives: [
      { name: 'seen', measure: 'reach', tactics: ['rhythm', 'claim'] },
      { name: 'talk', measure: 'engagements', tactics: ['ask'] },
      { name: 'named', measure: 'mentions', tactics: ['forums'] },
    ],
  },
  {
    name: 'sentiment',
    set: 'measured',
    reason: 'marketing',
    side: 'outside',
    functions: ['service', 'communications'],
    objectives: [
      { name: 'good', measure: 'positive', tactics: ['thank'] },
      { name: 'bad', measure: 'negative', tactics: ['mend'] },
      { name: 'balance', measure: 'ratio', tactics: ['count'] },
    ],
  },
  {
    name: 'relationships',
    set: 'measured',
    reason: 'collaboration',
    side: 'outside',
    functions: ['partners', 'sales'],
    objectives: [{ name: 'met', measure: 'partners', tactics: ['comment', 'origin'] }],
  },
  {
    name: 'traffic',
    set: 'measured',
    reason: 'marketing',
    side: 'outside',
    functions: ['marketing', 'sales'],
    objectives: [
      { name: 'visitors', measure: 'clicks', tactics: ['links'] },
      { name: 'events', measure: 'eventVisits', tactics: ['code'] },
    ],
  },
  {
    name: 'answers',
    set: 'listening',
    reason: 'marketing',
    side: 'outside',
    functions: ['service', 'communications'],
    objectives: [
      { name: 'day', measure: 'answerTime', tactics: ['rota', 'tree'] },
      { name: 'listen', measure: null, tactics: ['share'] },
    ],
  },
  {
    name: 'feedback',
    set: 'listening',
    reason: 'collaboration',
    side: 'both',
    functions: ['service', 'culture'],
    objectives: [{ name: 'passed', measure: 'passedOn', tactics: ['weekly', 'back'] }],
  },
  {
    name: 'human',
    set: 'listening',
    reason: 'marketing',
    side: 'both',
    functions: ['culture', 'communications'],
    objectives: [{ name: 'faces', measure: 'engagements', tactics: ['sign', 'behind'] }],
  },
  {
    name: 'product',
    set: 'listening',
    reason: 'marketing',
    side: 'outside',
    functions: ['marketing', 'service'],
    objectives: [{ name: 'right', measure: 'clicks', tactics: ['facts', 'correct'] }],
  },
  {
    name: 'innovation',
    set: 'business',
    reason: 'collaboration',
    side: 'both',
    functions: ['partners', 'culture'],
    objectives: [{ name: 'tried', measure: 'ideas', tactics: ['wish', 'preview'] }],
  },
  {
    name: 'knowledge',
    set: 'business',
    reason: 'employees',
    side: 'inside',
    functions: ['culture'],
    objectives: [{ name: 'less', measure: 'twice', tactics: ['place', 'before'] }],
  },
  {
    name: 'investment',
    set: 'business',
    reason: 'collaboration',
    side: 'outside',
    functions: ['communications', 'sales'],
    objectives: [{ name: 'enough', measure: 'pledged', tactics: ['minute', 'report'] }],
  },
  {
    name: 'customers',
    set: 'business',
    reason: 'marketing',
    side: 'outside',
    functions: ['marketing', 'sales'],
    objectives: [
      { name: 'visits', measure: 'clicks', tactics: ['codes', 'pieces'] },
      { name: 'enquiries', measure: 'conversions', tactics: ['story'] },
    ],
  },
  {
    name: 'applicants',
    set: 'business',
    reason: 'employees',
    side: 'both',
    functions: ['hiring', 'culture'],
    objectives: [
      { name: 'fit', measure: 'applications', tactics: ['interview'] },
      { name: 'voices', measure: null, tactics: ['volunteers'] },
    ],
  },
  {
    name: 'suppliers',
    set: 'business',
    reason: 'collaboration',
    side: 'outside',
    functions: ['partners'],
    objectives: [{ name: 'cheaper', measure: 'buying', tactics: ['circle', 'ahead'] }],
  },
  {
    name: 'leads',
    set: 'plain',
    reason: 'marketing',
    side: 'outside',
    functions: ['sales', 'marketing'],
    objectives: [{ name: 'offers', measure: 'conversions', tactics: ['next', 'sameDay'] }],
  },
  {
    name: 'awareness',
    set: 'plain',
    reason: 'marketing',
    side: 'outside',
    functions: ['marketing', 'communications'],
    objectives: [{ name: 'heard', measure: 'reach', tactics: ['useful', 'allies'] }],
  },
  {
    name: 'viral',
    set: 'plain',
    reason: 'marketing',
    side: 'outside',
    functions: ['marketing'],
    objectives: [{ name: 'passedAlong', measure: 'shares', tactics: ['worth', 'joinIn'] }],
  },
] as const satisfies Starter[]
export type StarterName = (typeof starters)[number]['name']

/** A starter in a reader's words; `say` translates a key below `strategy.starter`. */
export function branchOf(name: StarterName, say: (key: string) => string): GoalBranch {
  const starter: Starter = starters.find((one) => one.name === name) ?? starters[0]
  const { reason, side, functions, objectives } = starter
  return {
    goal: { title: say(`${name}.title`), strategy: say(`${name}.strategy`), reason, side, starter: name },
    functions,
    objectives: objectives.map(({ name: objectiveName, measure, tactics }) => ({
      objective: {
        title: say(`${name}.${objectiveName}`),
        kind: measure === null ? 'exploring' : 'target',
        measureId: isOwn(measure) ? null : measure,
        question: measure === null ? say(`${name}.${objectiveName}Question`) : '',
      },
      measure: isOwn(measure) ? measureOf(measure, say) : null,
      tactics: tactics.map((tactic) => ({ title: say(`${name}.${tactic}`) })),
    })),
  }
}

function isOwn(measure: string | null): measure is OwnMeasure {
  return measure !== null && measure in ownMeasures
}

function measureOf(name: OwnMeasure, say: (key: string) => string) {
  const { direction, unit } = ownMeasures[name]
  return { name: say(`measure.${name}`), unit: say(`unit.${unit}`), direction }
}
