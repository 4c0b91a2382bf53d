import type { BudgetLine } from '../../shared/strategy/budget.ts'
import type { BusinessBlock } from '../../shared/strategy/business.ts'
import type { GateReply, Objection } from '../../shared/strategy/gate.ts'
import type { Keyword } from '../../shared/strategy/listening.ts'
import type { FitCriterion, NameState } from '../../shared/strategy/network-sheet.ts'
import type { PaidEffort } from '../../shared/strategy/paid.ts'
import type {
  Audience,
  AudienceField,
  Channel,
  Goal,
  Network,
  Objective,
  Pillar,
  Tactic,
} from '../../shared/strategy/strategy.ts'
import type { BusinessFunction } from '../../shared/strategy/strategy-links.ts'
import type { ContentType } from '../../shared/strategy/voice.ts'

/** What a sample's strategy has that is no word: places in these lists are places in the lists of words. */

export const goals: (Pick<Goal, 'reason' | 'side' | 'priority'> & { functions: BusinessFunction[] })[] = [
  { reason: 'marketing', side: 'outside', priority: 'high', functions: ['marketing', 'communications'] },
  { reason: 'collaboration', side: 'outside', priority: 'medium', functions: ['sales', 'partners'] },
  { reason: 'employees', side: 'both', priority: 'low', functions: ['hiring', 'culture'] },
]

/** Who answered each question of the gate, by member. */
export const gatePersons = [0, 0, 1, 0, 1]

/** The common concern each objection was taken from; the last one is the brand's own. */
export const objectionStarters: Objection['starter'][] = ['time', 'comments', 'proof', 'fad', null]

/** Kind, goals it feeds, and what else is known of it; `days` until it is looked at again. */
type SampleBlock = Partial<Pick<BusinessBlock, 'side' | 'likelihood' | 'impact' | 'starter'>> & {
  kind: BusinessBlock['kind']
  goals: number[]
  member?: number
  days?: number
}

export const blocks: SampleBlock[] = [
  { kind: 'profile', goals: [0] },
  { kind: 'target', goals: [1] },
  { kind: 'competitors', goals: [0] },
  { kind: 'ourselves', goals: [0, 2] },
  { kind: 'promise', goals: [0, 1] },
  { kind: 'finance', goals: [0, 1, 2] },
  { kind: 'choice', goals: [0] },
  { kind: 'people', goals: [0, 1, 2], side: 'inside', member: 0 },
  { kind: 'skills', goals: [0, 1], side: 'agency', member: 2 },
  { kind: 'suppliers', goals: [0], member: 1 },
  { kind: 'platform', goals: [0], days: 30 },
  { kind: 'legal', goals: [2] },
  {
    kind: 'risk',
    goals: [0],
    likelihood: 'possible',
    impact: 'noticeable',
    starter: 'platform',
    member: 0,
    days: 45,
  },
  {
    kind: 'risk',
    goals: [0, 1],
    likelihood: 'likely',
    impact: 'noticeable',
    starter: 'person',
    member: 0,
    days: 0,
  },
  { kind: 'risk', goals: [0, 1], likelihood: 'possible', impact: 'severe' },
]

/** Months count from this one; `startMonth` is a first day, `dueMonth` a last one. */
type SampleObjective = Pick<Objective, 'kind' | 'measureId' | 'baseline' | 'target' | 'band'> & {
  goal: number
  channel: number | null
  startMonth: number
  dueMonth: number | null
  member: number | null
}

const noMeasure = { measureId: null, baseline: null, target: null, band: null, channel: null }

export const objectives: SampleObjective[] = [
  {
    goal: 0,
    kind: 'target',
    measureId: 'followers',
    channel: 0,
    baseline: 1760,
    target: 2400,
    band: null,
    startMonth: -3,
    dueMonth: 5,
    member: 0,
  },
  {
    goal: 0,
    kind: 'keep',
    measureId: 'engagements',
    channel: 0,
    baseline: 900,
    target: 900,
    band: 60,
    startMonth: -3,
    dueMonth: 5,
    member: 0,
  },
  {
    goal: 1,
    kind: 'target',
    measureId: 'conversions',
    channel: null,
    baseline: 12,
    target: 24,
    band: null,
    startMonth: -3,
    dueMonth: 3,
    member: 1,
  },
  { ...noMeasure, goal: 1, kind: 'target', startMonth: 0, dueMonth: null, member: null },
  { ...noMeasure, goal: 2, kind: 'exploring', startMonth: -1, dueMonth: 2, member: 2 },
]

/** Cost is in the country's currency. */
type SampleTactic = Pick<Tactic, 'status' | 'effort' | 'cost'> & {
  objective: number
  member: number | null
  channels: number[]
}

export const tactics: SampleTactic[] = [
  { objective: 0, member: 2, status: 'running', channels: [0], effort: 60, cost: null },
  { objective: 0, member: 0, status: 'running', channels: [0, 1], effort: 40, cost: null },
  { objective: 0, member: 0, status: 'running', channels: [0, 1], effort: 24, cost: null },
  { objective: 0, member: 2, status: 'running', channels: [0, 1], effort: 10, cost: null },
  { objective: 1, member: 1, status: 'running', channels: [0, 1, 2], effort: 80, cost: null },
  { objective: 1, member: 2, status: 'planned', channels: [1], effort: 4, cost: null },
  { objective: 2, member: 1, status: 'running', channels: [2, 0], effort: 30, cost: 150 },
  { objective: 2, member: 0, status: 'running', channels: [3], effort: 48, cost: null },
  { objective: 2, member: 0, status: 'running', channels: [0, 1, 2], effort: 36, cost: 450 },
  { objective: 3, member: null, status: 'planned', channels: [2], effort: 16, cost: null },
  { objective: 4, member: 2, status: 'running', channels: [0], effort: 20, cost: null },
  { objective: 4, member: 2, status: 'planned', channels: [0, 1], effort: 12, cost: 120 },
]

/** `access` counts members; the first of them keeps the password. */
export const channels: (Pick<Channel, 'network' | 'decision' | 'postsPerWeek' | 'twoFactor'> & {
  member: number
  access: number[]
})[] = [
  { network: 'instagram', decision: 'active', postsPerWeek: 3, twoFactor: 'yes', member: 2, access: [0, 2] },
  { network: 'facebook', decision: 'active', postsPerWeek: 2, twoFactor: 'yes', member: 2, access: [0, 2] },
  { network: 'linkedin', decision: 'active', postsPerWeek: 1, twoFactor: 'no', member: 0, access: [0, 1] },
  { network: 'blog', decision: 'active', postsPerWeek: 0.5, twoFactor: 'yes', member: 0, access: [0, 1] },
  { network: 'tiktok', decision: 'claim', postsPerWeek: null, twoFactor: 'yes', member: 2, access: [0, 2] },
]

type Fit = Record<FitCriterion, GateReply>

const allYes: Fit = { customers: 'yes', making: 'yes', hours: 'yes', goal: 'yes' }

/** Whose our name is on each network, since how many days we use it, and what speaks for it. */
export const networkSheets: {
  network: Network
  nameState: NameState
  daysAgo: number
  usedDays?: number
  fit?: Fit
}[] = [
  { network: 'instagram', nameState: 'ours', daysAgo: 12, usedDays: 900, fit: allYes },
  { network: 'facebook', nameState: 'ours', daysAgo: 12, usedDays: 1400, fit: allYes },
  {
    network: 'linkedin',
    nameState: 'ours',
    daysAgo: 12,
    usedDays: 200,
    fit: { customers: 'yes', making: 'unsure', hours: 'yes', goal: 'yes' },
  },
  {
    network: 'tiktok',
    nameState: 'ours',
    daysAgo: 12,
    usedDays: 22,
    fit: { customers: 'no', making: 'no', hours: 'no', goal: 'unsure' },
  },
  { network: 'x', nameState: 'impostor', daysAgo: 20 },
  { network: 'youtube', nameState: 'taken', daysAgo: 12 },
  { network: 'threads', nameState: 'free', daysAgo: 12 },
]

/** Whether each audience resembles the ideal customer. */
export const resemblances: Audience['resemblance'][] = ['yes', 'partly', 'no']

/** What each source vouches for: one conversation often answers several questions. */
export const evidence: { audience: number; fields: AudienceField[]; daysAgo: number }[] = [
  { audience: 0, fields: ['location', 'painPoints', 'mediaHabits'], daysAgo: 24 },
  { audience: 0, fields: ['age', 'gender'], daysAgo: 11 },
  { audience: 1, fields: ['painPoints', 'brandResearch'], daysAgo: 38 },
]

export const pillarShares = [30, 25, 15, 20, 10]
export const pillarPurposes: Pillar['purpose'][] = ['creation', 'creation', 'creation', 'creation', 'capture']

/** The first so many terms are avoided; the others are the bakery's own. */
export const avoidedTerms = 4

export const contentTypes: Pick<ContentType, 'type' | 'stance' | 'purpose' | 'share'>[] = [
  { type: 'tip', stance: 'use', purpose: 'creation', share: 25 },
  { type: 'productVideo', stance: 'use', purpose: 'creation', share: 25 },
  { type: 'customerStory', stance: 'use', purpose: 'capture', share: 10 },
  { type: 'meme', stance: 'caution', purpose: 'creation', share: null },
  { type: 'gated', stance: 'notForUs', purpose: null, share: null },
]

/** Who looks for each word, by member, and how often. */
export const keywords: (Pick<Keyword, 'kind' | 'rhythm'> & { member: number })[] = [
  { kind: 'brand', rhythm: 'daily', member: 2 },
  { kind: 'industry', rhythm: 'weekly', member: 0 },
  { kind: 'competitor', rhythm: 'monthly', member: 0 },
  { kind: 'hashtag', rhythm: 'daily', member: 2 },
]

/** Who answers, who stands in, and who is called in a crisis, by member. */
export const repliers = { responsible: 0, standIn: 2, crisis: 1 } as const

type SampleCampaign = {
  goal: number
  startMonth: number
  endMonth: number
  budget: number
  tactics: number[]
}

/** Months of start and end are counted from this one; the budget is in the country's currency. */
export const campaigns: SampleCampaign[] = [
  { goal: 0, startMonth: 0, endMonth: 1, budget: 600, tactics: [8, 0] },
  { goal: 1, startMonth: 1, endMonth: 1, budget: 950, tactics: [8, 6] },
]

/** Months count from this one; one without a goal or a campaign serves all goals. */
type SampleCost = Pick<BudgetLine, 'kind' | 'rhythm' | 'amount'> & {
  goal?: number
  campaign?: number
  startMonth: number
  endMonth?: number
}

export const costs: SampleCost[] = [
  { kind: 'tools', rhythm: 'monthly', amount: 12.5, startMonth: -1, endMonth: 6 },
  { kind: 'people', rhythm: 'monthly', amount: 480, startMonth: -1, endMonth: 6 },
  { kind: 'people', rhythm: 'monthly', amount: 180, goal: 0, startMonth: 0, endMonth: 4 },
  { kind: 'media', rhythm: 'once', amount: 140.75, campaign: 0, startMonth: 0 },
  { kind: 'other', rhythm: 'once', amount: 320, campaign: 1, startMonth: 1 },
  { kind: 'tools', rhythm: 'monthly', amount: null, goal: 0, startMonth: 2 },
]

/** `from` counts days from the first of this month. */
type SampleEffort = Pick<PaidEffort, 'content' | 'dailyBudget'> & {
  goal: number
  campaign?: number
  channel: number
  audience?: number
  from: number
  days: number
}

export const paid: SampleEffort[] = [
  { content: 'winners', dailyBudget: 4.5, goal: 0, campaign: 0, channel: 0, audience: 0, from: 9, days: 14 },
  { content: 'cases', dailyBudget: 6.2, goal: 1, channel: 2, audience: 1, from: 35, days: 21 },
  { content: 'tours', dailyBudget: 10, goal: 0, channel: 0, from: 40, days: 10 },
]
