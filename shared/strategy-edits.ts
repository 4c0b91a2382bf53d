import { z } from 'zod'
import { Evidence } from './evidence.ts'
import { GateAnswer, Objection } from './gate.ts'
import { Id } from './record.ts'
import { Measure } from './review.ts'
import { Audience, Campaign, Channel, Goal, Objective, Pillar, Tactic } from './strategy.ts'

/** What the strategy room may add, change, move and remove. */
export const strategyTables = [
  'goal',
  'objective',
  'tactic',
  'audience',
  'channel',
  'pillar',
  'campaign',
  'objection',
] as const
export const StrategyTable = z.enum(strategyTables)
export type StrategyTable = z.infer<typeof StrategyTable>

export const StrategyRef = z.object({ table: StrategyTable, id: Id })
export type StrategyRef = z.infer<typeof StrategyRef>

const fixed = { id: true, position: true } as const
const GoalPatch = Goal.omit(fixed).partial()
const ObjectivePatch = Objective.omit({ ...fixed, goalId: true }).partial()
const TacticPatch = Tactic.omit({ ...fixed, objectiveId: true }).partial()
const AudiencePatch = Audience.omit(fixed).partial()
const ChannelPatch = Channel.omit(fixed).partial()
const PillarPatch = Pillar.omit(fixed).partial()
const CampaignPatch = Campaign.omit(fixed).partial()
const ObjectionPatch = Objection.omit(fixed).partial()

/** Fields to write on one record; belonging and order are changed by a move. */
export const StrategyEdit = z.discriminatedUnion('table', [
  z.object({ table: z.literal('goal'), id: Id, patch: GoalPatch }),
  z.object({ table: z.literal('objective'), id: Id, patch: ObjectivePatch }),
  z.object({ table: z.literal('tactic'), id: Id, patch: TacticPatch }),
  z.object({ table: z.literal('audience'), id: Id, patch: AudiencePatch }),
  z.object({ table: z.literal('channel'), id: Id, patch: ChannelPatch }),
  z.object({ table: z.literal('pillar'), id: Id, patch: PillarPatch }),
  z.object({ table: z.literal('campaign'), id: Id, patch: CampaignPatch }),
  z.object({ table: z.literal('objection'), id: Id, patch: ObjectionPatch }),
])
export type StrategyEdit = z.infer<typeof StrategyEdit>

/** Before which sibling a new or moved record stands; null is last. */
const beforeId = Id.nullable()

/** A new record: what is not given is empty. */
export const StrategyAddition = z.discriminatedUnion('table', [
  z.object({ table: z.literal('goal'), beforeId, values: GoalPatch }),
  z.object({ table: z.literal('objective'), parentId: Id, beforeId, values: ObjectivePatch }),
  z.object({ table: z.literal('tactic'), parentId: Id, beforeId, values: TacticPatch }),
  z.object({ table: z.literal('audience'), beforeId, values: AudiencePatch }),
  z.object({ table: z.literal('channel'), beforeId, values: ChannelPatch.required({ network: true }) }),
  z.object({ table: z.literal('pillar'), beforeId, values: PillarPatch }),
  z.object({ table: z.literal('campaign'), beforeId, values: CampaignPatch }),
  z.object({ table: z.literal('objection'), beforeId, values: ObjectionPatch }),
])
export type StrategyAddition = z.infer<typeof StrategyAddition>

/** `parentId` is the goal of an objective, the objective of a tactic, and null for all others. */
export const StrategyMove = z.object({ table: StrategyTable, id: Id, parentId: Id.nullable(), beforeId })
export type StrategyMove = z.infer<typeof StrategyMove>

/** One line of the tree pushed a level in or out. */
export const StrategyConversion = z.object({
  table: z.enum(['goal', 'objective', 'tactic']),
  id: Id,
  way: z.enum(['in', 'out']),
})
export type StrategyConversion = z.infer<typeof StrategyConversion>

/** A goal with everything under it, taken in as one step. */
export const GoalBranch = z.object({
  goal: GoalPatch,
  objectives: z.array(z.object({ objective: ObjectivePatch, tactics: z.array(TacticPatch).max(50) })).max(50),
})
export type GoalBranch = z.infer<typeof GoalBranch>

/** Everything the strategy room shows, each list in order. */
export const StrategyView = z.object({
  goals: z.array(Goal),
  objectives: z.array(Objective),
  tactics: z.array(Tactic),
  audiences: z.array(Audience),
  evidence: z.array(Evidence),
  channels: z.array(Channel),
  pillars: z.array(Pillar),
  campaigns: z.array(Campaign),
  gate: z.array(GateAnswer),
  objections: z.array(Objection),
  measures: z.array(Measure),
  /** Names that are responsible for something, and the members: what a person would type again. */
  people: z.array(z.string()),
  /** How many posts serve each tactic, run on each channel, wear each pillar or belong to each campaign. */
  postCounts: z.record(z.string(), z.number()),
  /** How many other records name each goal, objective or tactic. */
  links: z.record(z.string(), z.number()),
})
export type StrategyView = z.infer<typeof StrategyView>

/** The records of the room alone, without what is counted about them. */
export type StrategyLists = Omit<StrategyView, 'people' | 'postCounts' | 'links'>

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
} as const

/**
 * What a change to an objective means beyond the field itself: a value that is kept has its target as its baseline,
 * and an objective that is to move again needs a new target.
 */
export function completePatch(
  objective: Objective,
  patch: z.infer<typeof ObjectivePatch>,
): z.infer<typeof ObjectivePatch> {
  const kind = patch.kind ?? objective.kind
  if (kind === 'keep') {
    const target = patch.target !== undefined ? patch.target : (objective.target ?? objective.baseline)
    return { ...patch, target, baseline: target }
  }
  if (kind === 'target' && objective.kind === 'keep') return { target: null, band: null, ...patch }
  return patch
}
