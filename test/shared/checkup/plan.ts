import type { PostType } from '../../../shared/calendar.ts'
import type { CheckupInput } from '../../../shared/checkup/rule.ts'
import type { Evidence } from '../../../shared/evidence.ts'
import type { Audience, Campaign, Channel, Objective, Pillar, Tactic } from '../../../shared/strategy.ts'
import { blank } from '../../../shared/strategy-tables.ts'

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

export const aTactic = (values: Partial<Tactic> = {}): Tactic => ({
  id: 't1',
  objectiveId: 'o1',
  title: 'Tips',
  responsible: 'Sample Person',
  startDay: '2026-02-01',
  endDay: '2026-12-31',
  status: 'running',
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
  position: 1,
  ...values,
})

export const aPillar = (values: Partial<Pillar> = {}): Pillar => ({
  id: 'p1',
  name: 'Know-how',
  description: '',
  share: 100,
  mark: 0,
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

/** A plan in which nothing stands out. */
export const sound: CheckupInput = {
  today: '2026-03-10',
  goals: [{ id: 'g1', title: 'Be known', reason: null, strategy: '', position: 1 }],
  objectives: [anObjective()],
  tactics: [aTactic()],
  audiences: [anAudience()],
  evidence: [said()],
  channels: [aChannel()],
  pillars: [aPillar()],
  campaigns: [aCampaign()],
  gate: [],
  objections: [],
  measures: [],
  persons: [],
  activities: [],
  audits: [],
  policies: [],
  crisisCalls: [{ id: 'cc1', name: 'Sample Person', task: '', telephone: '', position: 1 }],
  assignments: [],
  policyVersions: [],
  acknowledgements: [],
  governance: null,
  crisis: null,
  plannedPosts: [],
  postedTactics: ['t1'],
  fedTactics: ['t1'],
  coming: on('c1', '2026-03-12', '2026-03-19', '2026-03-26', '2026-04-02'),
  posts: [some('tip', 4), some('poll', 4)],
  ideas: [{ pillarId: 'p1', count: 3 }],
  hasTalked: true,
}
