import type { Delivery, PostState, PostType } from '../../shared/calendar.ts'
import type { Contact } from '../../shared/relationships.ts'
import type { BuiltInMeasure, ReviewItem } from '../../shared/review.ts'
import type { Channel, Goal, Objective, Tactic } from '../../shared/strategy.ts'

/** Everything of a sample that has no words: places in these lists are places in the lists of words. */

export const goalReasons: Goal['reason'][] = ['marketing', 'collaboration', 'employees']

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

export const pillarShares = [30, 25, 15, 20, 10]

/** Goal, months of start and end counted from this one, budget in the country's currency. */
export const campaigns: { goal: number; startMonth: number; endMonth: number; budget: number }[] = [
  { goal: 0, startMonth: 0, endMonth: 1, budget: 600 },
  { goal: 1, startMonth: 1, endMonth: 1, budget: 950 },
]

/** `on` is a month counted from this one, a week in it and a weekday (1 is Monday); days after it, a channel, a time. */
export type SamplePost = {
  on: [month: 0 | 1, week: 0 | 1 | 2 | 3, weekday: number]
  out: [channel: number, time: string | null, daysLater?: number][]
  type: PostType
  pillar: number
  tactic: number | null
  campaign?: number
  /** How it stands while its day is still to come; past ones are approved and out. */
  state: PostState
  /** How it went, where it did not simply go out. */
  went?: Delivery
}

export const posts: SamplePost[] = [
  {
    on: [0, 0, 2],
    out: [
      [0, '09:00'],
      [1, '12:30'],
    ],
    type: 'productVideo',
    pillar: 0,
    tactic: 0,
    state: 'approved',
  },
  {
    on: [0, 0, 4],
    out: [
      [0, '17:30'],
      [3, '08:00'],
    ],
    type: 'tip',
    pillar: 3,
    tactic: 7,
    state: 'approved',
  },
  { on: [0, 0, 5], out: [[0, '18:00']], type: 'poll', pillar: 2, tactic: 3, state: 'approved' },
  {
    on: [0, 1, 1],
    out: [
      [0, '09:00'],
      [2, '12:15', 1],
    ],
    type: 'customerStory',
    pillar: 1,
    tactic: 6,
    state: 'approved',
  },
  {
    on: [0, 1, 3],
    out: [
      [0, '18:00'],
      [1, '12:30', 1],
      [3, '08:00', 1],
    ],
    type: 'interview',
    pillar: 1,
    tactic: 2,
    state: 'approved',
  },
  { on: [0, 1, 5], out: [[0, '07:15']], type: 'flash', pillar: 2, tactic: 5, state: 'approved' },
  {
    on: [0, 2, 2],
    out: [
      [0, '09:00'],
      [1, '12:30'],
    ],
    type: 'productVideo',
    pillar: 0,
    tactic: 0,
    state: 'approved',
  },
  {
    on: [0, 2, 3],
    out: [
      [1, '12:30'],
      [0, '12:30'],
    ],
    type: 'newsletterPreview',
    pillar: 4,
    tactic: 8,
    campaign: 0,
    state: 'approved',
  },
  {
    on: [0, 2, 4],
    out: [
      [2, '12:15'],
      [1, '17:00'],
    ],
    type: 'eventTakeaway',
    pillar: 2,
    tactic: 9,
    state: 'inReview',
    went: 'missed',
  },
  {
    on: [0, 3, 1],
    out: [
      [0, '18:00'],
      [2, '12:15', 1],
    ],
    type: 'carousel',
    pillar: 3,
    tactic: 7,
    state: 'approved',
  },
  { on: [0, 3, 3], out: [[2, '12:15']], type: 'hotTake', pillar: 3, tactic: null, state: 'draft' },
  { on: [0, 3, 4], out: [[0, '18:00']], type: 'productVideo', pillar: 1, tactic: 10, state: 'approved' },
  {
    on: [1, 0, 1],
    out: [
      [0, '09:00'],
      [1, '12:30'],
    ],
    type: 'productVideo',
    pillar: 0,
    tactic: 0,
    state: 'approved',
  },
  {
    on: [1, 0, 3],
    out: [
      [3, '08:00'],
      [1, '12:30'],
    ],
    type: 'tip',
    pillar: 3,
    tactic: 7,
    state: 'approved',
  },
  { on: [1, 0, 5], out: [[0, '18:00']], type: 'poll', pillar: 2, tactic: 3, campaign: 1, state: 'approved' },
  {
    on: [1, 1, 2],
    out: [
      [2, '12:15'],
      [0, '18:00'],
    ],
    type: 'customerStory',
    pillar: 1,
    tactic: 6,
    state: 'inReview',
  },
  {
    on: [1, 1, 4],
    out: [
      [0, '09:00'],
      [1, '12:30'],
      [3, '08:00'],
    ],
    type: 'newsletterPreview',
    pillar: 4,
    tactic: 8,
    campaign: 1,
    state: 'inReview',
  },
  { on: [1, 1, 5], out: [[0, '17:30']], type: 'flash', pillar: 2, tactic: 5, state: 'inReview' },
  {
    on: [1, 2, 1],
    out: [
      [0, '18:00'],
      [1, '12:30', 1],
    ],
    type: 'interview',
    pillar: 1,
    tactic: 2,
    state: 'changesRequested',
  },
  {
    on: [1, 2, 3],
    out: [
      [2, '12:15'],
      [0, '18:00'],
    ],
    type: 'carousel',
    pillar: 3,
    tactic: 7,
    campaign: 1,
    state: 'draft',
  },
  { on: [1, 2, 4], out: [[0, null]], type: 'meme', pillar: 1, tactic: 1, state: 'onHold' },
  {
    on: [1, 3, 2],
    out: [
      [2, '12:15'],
      [1, '17:00'],
    ],
    type: 'eventTakeaway',
    pillar: 2,
    tactic: 9,
    state: 'draft',
  },
  {
    on: [1, 3, 3],
    out: [
      [0, '09:00'],
      [2, '12:15'],
    ],
    type: 'productVideo',
    pillar: 1,
    tactic: 11,
    state: 'draft',
  },
  {
    on: [1, 3, 5],
    out: [
      [0, '09:00'],
      [1, '12:30'],
    ],
    type: 'newsletterPreview',
    pillar: 4,
    tactic: 8,
    campaign: 0,
    state: 'draft',
  },
]

export const ideas: [PostType, pillar: number, tactic: number | null][] = [
  ['poll', 2, 3],
  ['carousel', 2, 6],
  ['flash', 0, null],
  ['tip', 3, 7],
  ['poll', 1, 3],
  ['hotTake', 3, null],
  ['interview', 1, 11],
  ['productVideo', 0, 8],
  ['carousel', 3, 7],
  ['meme', 0, null],
]

/** `used` is how much of the cadence has run out: from 1 on a contact is due, from 1.5 it is slipping away. */
export type SampleContact = Pick<Contact, 'type' | 'stage' | 'cadenceDays' | 'influence'> & {
  goal: number | null
  used: number
  touches: number
  tag: number | null
  /** Where a person works: a place in the same list. */
  at: number | null
}

type Row = [
  Contact['type'],
  Contact['stage'],
  cadenceDays: number | null,
  influence: number | null,
  goal: number | null,
  used: number,
  touches: number,
  tag: number | null,
  at?: number,
]

/** The first twelve are organisations. */
export const organisationCount = 12

const contactRows: Row[] = [
  ['supplier', 'partner', 30, 4, 0, 0.4, 4, 4],
  ['supplier', 'met', 90, 2, null, 0.3, 2, null],
  ['partner', 'partner', 21, 5, 1, 1.2, 4, 0],
  ['partner', 'partner', 30, 4, 1, 0.7, 3, 0],
  ['partner', 'met', 30, 4, 1, 1.1, 3, 1],
  ['customer', 'talking', 60, 2, 1, 0.5, 2, 0],
  ['customer', 'following', 90, 3, 0, 1.7, 1, 1],
  ['blogger', 'talking', 45, 4, 0, 1.3, 2, 2],
  ['journalist', 'following', 60, 4, 0, 0.8, 1, 2],
  ['partner', 'met', 120, 4, 1, 0.2, 2, 5],
  ['prospect', 'spotted', 30, 3, 1, 2.1, 1, 0],
  ['volunteer', 'partner', 30, 2, null, 0.6, 3, 1],
  ['supplier', 'partner', 30, 3, 0, 0.4, 4, 4, 0],
  ['partner', 'met', 21, 4, 1, 1.6, 3, 0, 2],
  ['partner', 'met', 30, 3, 1, 0.9, 2, 1, 4],
  ['journalist', 'talking', 60, 4, 0, 0.5, 2, 2, 8],
  ['blogger', 'talking', 45, 5, 0, 1.1, 2, 2, 7],
  ['influencer', 'talking', 60, 3, 0, 0.7, 2, null],
  ['influencer', 'following', 45, 2, 0, 1.8, 1, 1],
  ['influencer', 'met', 60, 2, 0, 0.3, 2, 1],
  ['blogger', 'following', 45, 2, 0, 0.6, 1, null],
  ['speaker', 'spotted', 90, 4, 0, 0.4, 1, null],
  ['speaker', 'following', 90, 4, 2, 1.2, 1, 4],
  ['customer', 'met', 30, 2, 0, 0.2, 3, 3],
  ['customer', 'talking', 45, 2, 1, 1.05, 2, 3],
  ['customer', 'following', 60, 2, 0, 0.5, 1, 3],
  ['customer', 'met', 180, 1, 0, 0.6, 2, null],
  ['customer', 'met', 30, 1, 0, 0.8, 3, 3],
  ['prospect', 'talking', null, null, 0, 9, 1, null],
  ['prospect', 'spotted', 30, 3, 1, 1.4, 1, 0],
  ['prospect', 'spotted', 21, 2, 1, 2.4, 1, 0],
  ['employee', 'partner', 30, 3, 2, 0.5, 2, 4],
  ['employee', 'partner', 30, 3, 2, 0.3, 2, 4],
  ['employee', 'partner', null, 2, 2, 12, 1, null],
  ['volunteer', 'met', 60, 1, null, 0.9, 1, 1, 11],
  ['partner', 'partner', 30, 3, 1, 0.5, 3, 0, 3],
  ['partner', 'talking', 120, 4, 1, 0.3, 1, 5, 9],
  ['journalist', 'spotted', 60, 3, 0, 1.9, 1, 2],
  ['supplier', 'met', null, 1, null, 40, 1, null, 1],
  ['prospect', 'talking', 21, null, 2, 1.3, 1, null],
]

export const contacts: SampleContact[] = contactRows.map(
  ([type, stage, cadenceDays, influence, goal, used, touches, tag, at]) => ({
    type,
    stage,
    cadenceDays,
    influence,
    goal,
    used,
    touches,
    tag,
    at: at ?? null,
  }),
)

type Months = [number | null, number | null, number | null]

/** Channel, then each measure over the last three months, oldest first; null is a number nobody has. */
export const readings: [channel: number, Record<BuiltInMeasure, Months>][] = [
  [
    0,
    {
      followers: [1842, 1917, 2010],
      reach: [6210, 7085, 9430],
      impressions: [11_840, 13_120, 17_960],
      engagements: [881, 905, 934],
      clicks: [64, 71, 96],
      conversions: [5, 6, 8],
    },
  ],
  [
    1,
    {
      followers: [1211, 1216, 1221],
      reach: [3120, 2890, 3340],
      impressions: [5230, 4810, 5620],
      engagements: [212, 188, 225],
      clicks: [41, 35, 48],
      conversions: [3, 2, 3],
    },
  ],
  [
    2,
    {
      followers: [312, 327, 341],
      reach: [null, 980, null],
      impressions: [1905, 1750, 1108],
      engagements: [96, 88, 41],
      clicks: [22, 19, 9],
      conversions: [2, 3, 1],
    },
  ],
  [
    3,
    {
      followers: [null, null, null],
      reach: [421, 455, null],
      impressions: [762, 811, null],
      engagements: [null, null, null],
      clicks: [38, 44, 51],
      conversions: [4, 5, 3],
    },
  ],
]

export const reviewItems: { kind: ReviewItem['kind']; member: number | null }[] = [
  { kind: 'keep', member: 2 },
  { kind: 'keep', member: 0 },
  { kind: 'stop', member: 0 },
  { kind: 'start', member: 1 },
  { kind: 'try', member: 2 },
  { kind: 'try', member: 2 },
  { kind: 'need', member: null },
  { kind: 'need', member: null },
  { kind: 'need', member: null },
]
