import type { PostType } from '../../../shared/calendar/calendar.ts'
import type { CheckupInput } from '../../../shared/checkup/rule.ts'
import { blankSheets, type Sheets } from '../../../shared/print/sheets.ts'
import type { BudgetLine } from '../../../shared/strategy/budget.ts'
import type { BusinessBlock } from '../../../shared/strategy/business.ts'
import type { ChannelAccess } from '../../../shared/strategy/channel-policy.ts'
import type { Evidence } from '../../../shared/strategy/evidence.ts'
import type { Keyword } from '../../../shared/strategy/listening.ts'
import { blankSheet, type NetworkSheet } from '../../../shared/strategy/network-sheet.ts'
import type { PaidEffort } from '../../../shared/strategy/paid.ts'
import type {
  Audience,
  Campaign,
  Channel,
  Goal,
  Network,
  Objective,
  Pillar,
  Tactic,
} from '../../../shared/strategy/strategy.ts'
import { blank } from '../../../shared/strategy/strategy-tables.ts'
import type { Term } from '../../../shared/strategy/voice.ts'

export const anObjective = (values: Partial<Objective> = {}): Objective => ({
  ...blank.objective,
  id: 'o1',
  goalId: 'g1',
  title: 'Reach',
  measureId: 'reach',
  baseline: 100,
  target: 200,
  startDay: '2026-01-01',
  dueDay: '2026-12-31',
  responsible: 'Sample Person',
  position: 1,
  ...values,
})

export const aGoal = (values: Partial<Goal> = {}): Goal => ({
  ...blank.goal,
  id: 'g1',
  title: 'Be known',
  reason: 'marketing',
  position: 1,
  ...values,
})

export const aTactic = (values: Partial<Tactic> = {}): Tactic => ({
  id: 't1',
  objectiveId: 'o1',
  title: 'Tips',
  responsible: 'Sample Person',
  startDay: '2026-02-01',
  endDay: '2026-12-31',
  status: 'running',
  effort: null,
  cost: null,
  position: 1,
  ...values,
})

export const anAudience = (values: Partial<Audience> = {}): Audience => ({
  ...blank.audience,
  id: 'a1',
  name: 'Families',
  age: '30 to 45',
  position: 1,
  ...values,
})

/** What a customer said of the audience. */
export const said = (values: Partial<Evidence> = {}): Evidence => ({
  id: 'e1',
  audienceId: 'a1',
  field: 'age',
  answer: '30 to 45',
  source: 'A customer',
  day: '2026-02-02',
  ...values,
})

export const aChannel = (values: Partial<Channel> = {}): Channel => ({
  ...blank.channel,
  id: 'c1',
  network: 'instagram',
  handle: 'sample',
  reason: 'Our customers are there.',
  responsible: 'Sample Person',
  postsPerWeek: 1,
  custodian: 'Sample Person',
  position: 1,
  ...values,
})

/** What is known about a network on which the name is ours. */
export const aSheet = (network: Network, values: Partial<NetworkSheet> = {}): NetworkSheet => ({
  ...blankSheet(network),
  nameState: 'ours',
  ...values,
})

/** Somebody who can get into a channel. */
export const inside = (channelId: string, name: string): ChannelAccess => ({
  id: name,
  channelId,
  name,
  position: 1,
})

export const aPillar = (values: Partial<Pillar> = {}): Pillar => ({
  id: 'p1',
  name: 'Know-how',
  description: '',
  share: 100,
  mark: 0,
  purpose: null,
  position: 1,
  ...values,
})

export const aCampaign = (values: Partial<Campaign> = {}): Campaign => ({
  ...blank.campaign,
  id: 'k1',
  name: 'Spring',
  goalId: 'g1',
  startDay: '2026-03-01',
  endDay: '2026-04-30',
  code: 'spring',
  position: 1,
  ...values,
})

/** Posts of one type; those of the sound plan serve a tactic and wear its pillar. */
export const some = (
  type: PostType | null,
  count: number,
  values: Partial<CheckupInput['posts'][number]> = {},
): CheckupInput['posts'][number] => ({ pillarId: 'p1', type, isLoose: false, count, ...values })

/** One post on each of these days. */
export const on = (channelId: string | null, ...days: string[]): CheckupInput['coming'] =>
  days.map((day) => ({ channelId, day, count: 1 }))

/** Ideas of the first pillar, and others. */
export const waiting = (ofPillar: number, others = 0): CheckupInput['balance'] => ({
  month: '2026-03',
  posts: [],
  ideas: {
    byPillar: [
      { pillarId: 'p1', count: ofPillar },
      { pillarId: null, count: others },
    ],
    byChannel: [],
    unmapped: ofPillar + others,
  },
  spread: { posts: 0, places: 0 },
})

export const aBlock = (values: Partial<BusinessBlock> = {}): BusinessBlock => ({
  ...blank.businessBlock,
  id: 'b1',
  title: 'A block',
  position: 1,
  ...values,
})

export const aRisk = (values: Partial<BusinessBlock> = {}): BusinessBlock =>
  aBlock({
    id: 'b2',
    kind: 'risk',
    title: 'A storm',
    likelihood: 'likely',
    impact: 'severe',
    answer: 'We wait.',
    ...values,
  })

export const aBudgetLine = (values: Partial<BudgetLine> = {}): BudgetLine => ({
  ...blank.budgetLine,
  id: 'l1',
  name: 'Tools',
  goalId: 'g1',
  startMonth: '2026-03',
  amount: 20,
  position: 1,
  ...values,
})

/** Remarketing to one audience of the plan. */
export const aPaidEffort = (values: Partial<PaidEffort> = {}): PaidEffort => ({
  ...blank.paidEffort,
  id: 'e1',
  name: 'Back to the box',
  audienceId: 'a1',
  place: 'Exampleton',
  remarketing: 'Visitors of the box page, 30 days',
  dailyBudget: 5,
  startDay: '2026-03-01',
  endDay: '2026-03-31',
  position: 1,
  ...values,
})

/** A voice is written down, and somebody answers. */
export const soundSheets: Sheets = {
  ...blankSheets,
  voice: [{ ...blankSheets.voice[0], sound: 'As we speak at the counter.' }],
  replyPlan: [{ ...blankSheets.replyPlan[0], responsible: 'Sample Person', hours: 24 }],
}

export const aKeyword = (values: Partial<Keyword> = {}): Keyword => ({
  ...blank.keyword,
  id: 'y1',
  title: 'Sample brand',
  kind: 'brand',
  place: 'Instagram',
  rhythm: 'daily',
  responsible: 'Sample Person',
  position: 1,
  ...values,
})

/** A term to avoid, with what to say instead. */
export const aTerm = (values: Partial<Term> = {}): Term => ({
  ...blank.term,
  id: 'w1',
  title: 'cheap',
  instead: 'good value',
  position: 1,
  ...values,
})

/** A plan in which nothing stands out. */
export const sound: CheckupInput = {
  today: '2026-03-10',
  goals: [aGoal()],
  objectives: [anObjective()],
  tactics: [aTactic()],
  audiences: [anAudience()],
  evidence: [said()],
  channels: [aChannel()],
  pillars: [aPillar()],
  campaigns: [aCampaign()],
  gate: [],
  objections: [],
  blocks: [aBlock({ kind: 'finance' }), aRisk()],
  feeds: [],
  budgetLines: [aBudgetLine()],
  paidEfforts: [aPaidEffort()],
  sheets: soundSheets,
  hashtagSets: [],
  terms: [],
  competitors: [],
  keywords: [aKeyword()],
  messagePoints: [],
  replyNodes: [],
  replyAnswers: [],
  measures: [],
  goalFunctions: [],
  tacticChannels: [{ id: 'l1', tacticId: 't1', channelId: 'c1' }],
  campaignTactics: [{ id: 'l2', campaignId: 'k1', tacticId: 't1' }],
  channelAccess: [inside('c1', 'Sample Person'), inside('c1', 'Other Person')],
  networkSheets: [aSheet('facebook'), aSheet('linkedin'), aSheet('x'), aSheet('tiktok'), aSheet('youtube')],
  impostorSteps: [],
  channelPolicies: [],
  persons: [],
  activities: [],
  audits: [],
  policies: [],
  crisisCalls: [{ id: 'cc1', name: 'Sample Person', task: '', telephone: '', position: 1 }],
  assignments: [],
  policyVersions: [],
  acknowledgements: [],
  plannedPosts: [],
  postedTactics: ['t1'],
  fedTactics: ['t1'],
  coming: on('c1', '2026-03-12', '2026-03-19', '2026-03-26', '2026-04-02'),
  language: 'en',
  planned: [],
  unpermitted: [],
  posts: [some('tip', 4), some('poll', 4)],
  balance: waiting(30),
  ideas: [{ pillarId: 'p1', count: 3 }],
  hasResults: true,
  hasTalked: true,
}
