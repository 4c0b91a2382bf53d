import type { CrisisCall } from './crisis.ts'
import type { Objection } from './gate.ts'
import type { Activity, Audit, Person } from './people.ts'
import type { Policy } from './policy.ts'
import type { Id } from './record.ts'
import type { Audience, Campaign, Channel, Goal, Objective, Pillar, Tactic } from './strategy.ts'

/**
 * Every kind of record that is added, changed, moved and removed in the strategy room. A new kind is one line in each
 * of the lists here, its schema in `strategy-edits.ts`, and its table.
 */
export type StrategyRows = {
  goal: Goal
  objective: Objective
  tactic: Tactic
  audience: Audience
  channel: Channel
  pillar: Pillar
  campaign: Campaign
  objection: Objection
  person: Person
  activity: Activity
  audit: Audit
  policy: Policy
  crisisCall: CrisisCall
}
export type StrategyTable = keyof StrategyRows

/** What each kind's list is called in the view, which holds the lists in this order. */
export const listNames = {
  goal: 'goals',
  objective: 'objectives',
  tactic: 'tactics',
  audience: 'audiences',
  channel: 'channels',
  pillar: 'pillars',
  campaign: 'campaigns',
  objection: 'objections',
  person: 'persons',
  activity: 'activities',
  audit: 'audits',
  policy: 'policies',
  crisisCall: 'crisisCalls',
} as const satisfies Record<StrategyTable, string>

export const strategyTables = Object.keys(listNames) as StrategyTable[]

/** What belongs to what: a record is added under its parent, moved among its parent's records, and goes with it. */
export const parents = {
  objective: { table: 'goal', field: 'goalId' },
  tactic: { table: 'objective', field: 'objectiveId' },
} as const satisfies { [T in StrategyTable]?: { table: StrategyTable; field: keyof StrategyRows[T] } }

export type ChildTable = keyof typeof parents
export type ParentField<T extends StrategyTable> = T extends ChildTable ? (typeof parents)[T]['field'] : never

export function parentOf(table: StrategyTable): { table: StrategyTable; field: string } | undefined {
  return table in parents ? parents[table as ChildTable] : undefined
}

/** The fields that an edit may write; belonging and order are changed by a move. */
export type StrategyPatch<T extends StrategyTable> = Partial<
  Omit<StrategyRows[T], 'id' | 'position' | ParentField<T>>
>

/** What a new record holds before anything is typed. */
export const blank = {
  goal: { title: '', reason: null, strategy: '' },
  objective: {
    title: '',
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
  },
  tactic: { title: '', responsible: '', startDay: null, endDay: null, status: 'planned' },
  audience: {
    name: '',
    age: '',
    location: '',
    gender: '',
    interests: '',
    painPoints: '',
    motivations: '',
    mediaHabits: '',
    brandResearch: '',
    whySocial: '',
    resemblance: null,
    resemblanceReason: '',
  },
  channel: {
    handle: '',
    url: '',
    decision: 'active',
    reason: '',
    role: '',
    responsible: '',
    postsPerWeek: null,
  },
  pillar: { name: '', description: '', share: null, mark: 0 },
  campaign: { name: '', brief: '', goalId: null, startDay: null, endDay: null, budget: null, code: '' },
  objection: { title: '', answer: '', starter: null },
  person: {
    memberId: null,
    name: '',
    relation: 'staff',
    team: '',
    knowledge: null,
    interest: null,
    basicsDueDay: null,
    basicsDoneDay: null,
    basicsTeacher: '',
    trainerDueDay: null,
    trainerDoneDay: null,
    trainerTeacher: '',
    weeklyHours: null,
    breaks: '',
  },
  activity: { title: '', starter: null },
  audit: { title: '', dueDay: null, doneDay: null, responsible: '', found: '' },
  policy: { title: '', text: '', responsible: '', lookedAtDay: null, starter: null },
  crisisCall: { name: '', task: '', telephone: '' },
} as const satisfies { [T in StrategyTable]: StrategyPatch<T> }

/** Nobody can say what a channel is before its network is known; every other record may begin empty. */
export type NewValues<T extends StrategyTable> = StrategyPatch<T> &
  Pick<StrategyRows[T], T extends 'channel' ? keyof StrategyRows[T] & 'network' : never>

/**
 * What a change to an objective means beyond the field itself: a value that is kept has its target as its baseline,
 * and an objective that is to move again needs a new target.
 */
export function completePatch(
  objective: Objective,
  patch: StrategyPatch<'objective'>,
): StrategyPatch<'objective'> {
  const kind = patch.kind ?? objective.kind
  if (kind === 'keep') {
    const target = patch.target !== undefined ? patch.target : (objective.target ?? objective.baseline)
    return { ...patch, target, baseline: target }
  }
  if (kind === 'target' && objective.kind === 'keep') return { target: null, band: null, ...patch }
  return patch
}

export type StrategyRef = { table: StrategyTable; id: Id }
