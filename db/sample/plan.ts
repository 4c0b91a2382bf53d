import type { Objection } from '../../shared/gate.ts'
import type { Keyword } from '../../shared/listening.ts'
import type {
  Audience,
  AudienceField,
  Channel,
  Goal,
  Objective,
  Pillar,
  Tactic,
} from '../../shared/strategy.ts'
import type { ContentType } from '../../shared/voice.ts'

/** What a sample's strategy has that is no word: places in these lists are places in the lists of words. */

export const goalReasons: Goal['reason'][] = ['marketing', 'collaboration', 'employees']

/** Who answered each question of the gate, by member. */
export const gatePersons = [0, 0, 1, 0, 1]

/** The common concern each objection was taken from; the last one is the brand's own. */
export const objectionStarters: Objection['starter'][] = ['time', 'comments', 'proof', 'fad', null]

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

/** Objective, member, status. */
export const tactics: [number, number | null, Tactic['status']][] = [
  [0, 2, 'running'],
  [0, 0, 'running'],
  [0, 0, 'running'],
  [0, 2, 'running'],
  [1, 1, 'running'],
  [1, 2, 'planned'],
  [2, 1, 'running'],
  [2, 0, 'running'],
  [2, 0, 'running'],
  [3, null, 'planned'],
  [4, 2, 'running'],
  [4, 2, 'planned'],
]

export const channels: (Pick<Channel, 'network' | 'decision' | 'postsPerWeek'> & { member: number })[] = [
  { network: 'instagram', decision: 'active', postsPerWeek: 3, member: 2 },
  { network: 'facebook', decision: 'active', postsPerWeek: 2, member: 2 },
  { network: 'linkedin', decision: 'active', postsPerWeek: 1, member: 0 },
  { network: 'blog', decision: 'active', postsPerWeek: 0.5, member: 0 },
  { network: 'tiktok', decision: 'claim', postsPerWeek: null, member: 2 },
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

export const contentTypes: Pick<ContentType, 'type' | 'stance' | 'purpose'>[] = [
  { type: 'tip', stance: 'use', purpose: 'creation' },
  { type: 'productVideo', stance: 'use', purpose: 'creation' },
  { type: 'customerStory', stance: 'use', purpose: 'capture' },
  { type: 'meme', stance: 'caution', purpose: 'creation' },
  { type: 'gated', stance: 'notForUs', purpose: null },
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

/** Goal, months of start and end counted from this one, budget in the country's currency. */
export const campaigns: { goal: number; startMonth: number; endMonth: number; budget: number }[] = [
  { goal: 0, startMonth: 0, endMonth: 1, budget: 600 },
  { goal: 1, startMonth: 1, endMonth: 1, budget: 950 },
]
