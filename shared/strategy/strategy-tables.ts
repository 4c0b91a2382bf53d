import type { HashtagSet } from '../posts/hashtags.ts'
import type { Id } from '../record.ts'
import type { ReplyAnswer, ReplyNode } from '../replies/reply-tree.ts'
import type { Measure } from '../review/review.ts'
import type { BudgetLine } from './budget.ts'
import type { BusinessBlock } from './business.ts'
import { blankPolicy, type ChannelAccess, type ChannelPolicy, policyId, unruled } from './channel-policy.ts'
import type { CrisisCall } from './crisis.ts'
import type { Objection } from './gate.ts'
import type { Competitor, Keyword, MessagePoint } from './listening.ts'
import {
  blankSheet,
  type ImpostorStep,
  type NetworkSheet,
  networkOfSheet,
  sheetId,
  unwritten,
} from './network-sheet.ts'
import type { PaidEffort } from './paid.ts'
import type { Activity, Audit, Person } from './people.ts'
import type { Policy } from './policy.ts'
import type { Audience, Campaign, Channel, Goal, Network, Objective, Pillar, Tactic } from './strategy.ts'
import type { Term } from './voice.ts'

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
  measure: Measure
  channelAccess: ChannelAccess
  networkSheet: NetworkSheet
  impostorStep: ImpostorStep
  channelPolicy: ChannelPolicy
  businessBlock: BusinessBlock
  budgetLine: BudgetLine
  paidEffort: PaidEffort
  term: Term
  hashtagSet: HashtagSet
  competitor: Competitor
  keyword: Keyword
  messagePoint: MessagePoint
  replyNode: ReplyNode
  replyAnswer: ReplyAnswer
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
  measure: 'measures',
  channelAccess: 'channelAccess',
  networkSheet: 'networkSheets',
  impostorStep: 'impostorSteps',
  channelPolicy: 'channelPolicies',
  businessBlock: 'blocks',
  budgetLine: 'budgetLines',
  paidEffort: 'paidEfforts',
  term: 'terms',
  hashtagSet: 'hashtagSets',
  competitor: 'competitors',
  keyword: 'keywords',
  messagePoint: 'messagePoints',
  replyNode: 'replyNodes',
  replyAnswer: 'replyAnswers',
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
  channelAccess: { table: 'channel', field: 'channelId' },
  replyAnswer: { table: 'replyNode', field: 'nodeId' },
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
  goal: { title: '', reason: null, strategy: '', side: null, priority: null, starter: null },
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
  tactic: {
    title: '',
    responsible: '',
    startDay: null,
    endDay: null,
    status: 'planned',
    effort: null,
    cost: null,
  },
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
    twoFactor: null,
    recoveryContact: '',
    custodian: '',
  },
  pillar: { name: '', description: '', share: null, mark: 0, purpose: null },
  campaign: { name: '', brief: '', goalId: null, startDay: null, endDay: null, budget: null, code: '' },
  objection: { title: '', answer: '', starter: null },
  measure: { name: '', unit: '', definition: '', isStock: null, direction: null, formula: '', isShare: null },
  channelAccess: { name: '' },
  networkSheet: unwritten,
  impostorStep: { title: '', day: null, person: '' },
  channelPolicy: unruled,
  businessBlock: {
    kind: 'profile',
    title: '',
    text: '',
    side: null,
    likelihood: null,
    impact: null,
    answer: '',
    responsible: '',
    lookAgainDay: null,
    starter: null,
  },
  budgetLine: {
    name: '',
    kind: 'tools',
    scope: 'goal',
    goalId: null,
    campaignId: null,
    rhythm: 'monthly',
    startMonth: null,
    endMonth: null,
    amount: null,
  },
  paidEffort: {
    name: '',
    content: null,
    goalId: null,
    campaignId: null,
    channelId: null,
    audienceId: null,
    place: '',
    ages: '',
    interests: '',
    remarketing: '',
    whyCold: '',
    dailyBudget: null,
    startDay: null,
    endDay: null,
    status: 'planned',
  },
  term: { title: '', kind: 'avoided', instead: '', why: '' },
  hashtagSet: { title: '', tags: '' },
  competitor: { name: '', place: '', doesWell: '', lesson: '' },
  keyword: { title: '', kind: 'keyword', place: '', rhythm: null, responsible: '' },
  messagePoint: { title: '', facts: '' },
  replyNode: { kind: 'question', title: '', outcome: null, note: '', responsible: '', hours: null },
  replyAnswer: { title: '', targetId: null },
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

/** Nobody can say what stands on a network before it is known; every other record may begin empty. */
export type NewValues<T extends StrategyTable> = StrategyPatch<T> &
  Pick<StrategyRows[T], keyof StrategyRows[T] & 'network'>

/** The id of a record that a workspace has once; undefined for every other one. */
export function fixedId(table: StrategyTable, values: { network?: Network }): Id | undefined {
  if (table === 'channelPolicy') return policyId
  return table === 'networkSheet' && values.network ? sheetId(values.network) : undefined
}

/** A record that a workspace has once and that is there, blank, before it is first written. */
export function fixedRecord({ table, id }: StrategyRef): NetworkSheet | ChannelPolicy | undefined {
  const network = networkOfSheet(id)
  if (table === 'networkSheet' && network) return blankSheet(network)
  return table === 'channelPolicy' && id === policyId ? blankPolicy : undefined
}

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
