import { z } from 'zod'
import { Day } from '../day.ts'
import { Id, Line, Position, Prose } from '../record.ts'

export const goalReasons = ['marketing', 'employees', 'collaboration'] as const

/** Whom a goal is about: people outside the business, those inside, or both. */
export const goalSides = ['outside', 'inside', 'both'] as const
/** What is begun first: not everything at once. */
export const priorities = ['high', 'medium', 'low'] as const

export const Goal = z.object({
  id: Id,
  title: Line,
  /** Why social media serves this goal: one of the three reasons, or not decided yet. */
  reason: z.enum(goalReasons).nullable(),
  /** How the goal is reached, in sentences: the glossary's "strategy". */
  strategy: Prose,
  side: z.enum(goalSides).nullable(),
  priority: z.enum(priorities).nullable(),
  /** Which offered goal it was taken from, whatever it is called now; null when it is the team's own. */
  starter: Line.nullable(),
  position: Position,
})
export type Goal = z.infer<typeof Goal>

export const objectiveKinds = ['target', 'keep', 'exploring'] as const

export const Objective = z.object({
  id: Id,
  goalId: Id,
  title: Line,
  /** `target` moves from baseline to target, `keep` stays within a band, `exploring` asks a question and has no measure yet. */
  kind: z.enum(objectiveKinds),
  question: Line,
  /** A built-in measure's key or the id of an own measure. */
  measureId: z.string().nullable(),
  /** Only this channel's readings count; null counts all. */
  channelId: Id.nullable(),
  baseline: z.number().nullable(),
  target: z.number().nullable(),
  /** How far a kept value may stray from the target, in the measure's unit. */
  band: z.number().nonnegative().nullable(),
  startDay: Day.nullable(),
  dueDay: Day.nullable(),
  responsible: Line,
  position: Position,
})
export type Objective = z.infer<typeof Objective>

export const tacticStatuses = ['planned', 'running', 'done', 'stopped'] as const

export const Tactic = z.object({
  id: Id,
  objectiveId: Id,
  title: Line,
  responsible: Line,
  startDay: Day.nullable(),
  endDay: Day.nullable(),
  status: z.enum(tacticStatuses),
  /** Hours of work in all. */
  effort: z.number().nonnegative().nullable(),
  /** Money in all, in the workspace's currency. */
  cost: z.number().nonnegative().nullable(),
  position: Position,
})
export type Tactic = z.infer<typeof Tactic>

/** The nine fields of an audience, in the order in which they are asked. */
export const audienceFields = [
  'age',
  'location',
  'gender',
  'interests',
  'painPoints',
  'motivations',
  'mediaHabits',
  'brandResearch',
  'whySocial',
] as const
export type AudienceField = (typeof audienceFields)[number]

export const resemblances = ['yes', 'partly', 'no'] as const

export const Audience = z.object({
  id: Id,
  name: Line,
  age: Line,
  location: Line,
  gender: Line,
  interests: Prose,
  painPoints: Prose,
  motivations: Prose,
  mediaHabits: Prose,
  brandResearch: Prose,
  whySocial: Prose,
  /** Whether these people resemble the ideal customer; null is not decided yet. */
  resemblance: z.enum(resemblances).nullable(),
  resemblanceReason: Prose,
  position: Position,
})
export type Audience = z.infer<typeof Audience>

export const channelDecisions = ['active', 'listen', 'claim', 'notHere'] as const
export type ChannelDecision = (typeof channelDecisions)[number]

export const networks = [
  'instagram',
  'facebook',
  'linkedin',
  'x',
  'tiktok',
  'youtube',
  'threads',
  'pinterest',
  'bluesky',
  'mastodon',
  'googleBusiness',
  'whatsapp',
  'telegram',
  'reddit',
  'blog',
  'newsletter',
  'forum',
  'other',
] as const
export const Network = z.enum(networks)
export type Network = z.infer<typeof Network>

export const Channel = z.object({
  id: Id,
  network: Network,
  /** The account's name on its network, without the at sign. */
  handle: Line,
  url: Line,
  /** `claim` keeps the name and posts nothing. */
  decision: z.enum(channelDecisions),
  reason: Prose,
  role: Prose,
  responsible: Line,
  postsPerWeek: z.number().min(0).max(500).nullable(),
  /** Whether a second factor guards the account; null is not known. */
  twoFactor: z.enum(['yes', 'no']).nullable(),
  /** Whose telephone or address brings the account back. */
  recoveryContact: Line,
  /** Who keeps the password. The password itself is kept nowhere in a workspace. */
  custodian: Line,
  position: Position,
})
export type Channel = z.infer<typeof Channel>

/** Content makes people want something, or meets those who already do. */
export const purposes = ['creation', 'capture'] as const
export const Purpose = z.enum(purposes)

export const Pillar = z.object({
  id: Id,
  name: Line,
  description: Prose,
  /** Share of all posts this pillar should have, in percent. */
  share: z.number().min(0).max(100).nullable(),
  /** Which of the fixed pillar marks (shape and hue) it wears, counted from 0. */
  mark: z.number().int().min(0).max(11),
  purpose: Purpose.nullable(),
  position: Position,
})
export type Pillar = z.infer<typeof Pillar>

export const Campaign = z.object({
  id: Id,
  name: Line,
  brief: Prose,
  goalId: Id.nullable(),
  startDay: Day.nullable(),
  endDay: Day.nullable(),
  budget: z.number().nonnegative().nullable(),
  /** The unique code that ties results back to the campaign. */
  code: Line,
  position: Position,
})
export type Campaign = z.infer<typeof Campaign>

/** The tree itself: what belongs to what is in the rows (`goalId`, `objectiveId`), the order in `position`. */
export type Plan = { goals: Goal[]; objectives: Objective[]; tactics: Tactic[] }

export const missingParts = [
  'question',
  'measure',
  'baseline',
  'target',
  'band',
  'date',
  'responsible',
] as const
export type MissingPart = (typeof missingParts)[number]

/** The kind that counts: a target equal to its baseline has nothing to move, so it means "keep". */
export function effectiveKind({
  kind,
  baseline,
  target,
}: Pick<Objective, 'kind' | 'baseline' | 'target'>): Objective['kind'] {
  return kind === 'target' && target !== null && target === baseline ? 'keep' : kind
}

/**
 * What an objective still lacks before anyone can say whether it was reached, in the order in which one would fill it.
 * It only names: an objective with gaps is saved, planned and reviewed like any other.
 */
export function smartCheck(objective: Objective): MissingPart[] {
  const { measureId, baseline, target, band, dueDay, responsible, question } = objective
  const kind = effectiveKind(objective)
  const lacks: Record<MissingPart, boolean> = {
    question: kind === 'exploring' && question.trim() === '',
    measure: kind !== 'exploring' && !measureId,
    baseline: kind === 'target' && baseline === null,
    target: kind !== 'exploring' && target === null,
    band: kind === 'keep' && band === null,
    date: dueDay === null,
    responsible: responsible.trim() === '',
  }
  return missingParts.filter((part) => lacks[part])
}

/** True when readings alone can tell how the objective stands. An exploring one never is, and need not be. */
export function isMeasurable(objective: Objective): boolean {
  const missing = smartCheck(objective)
  return effectiveKind(objective) !== 'exploring' && !missing.some((part) => part !== 'responsible')
}

export type Thread = { goal: Goal; objective: Objective; tactic: Tactic }

/** The golden thread: why a tactic is done. Undefined when the tactic is not in the plan: a loose end. */
export function findThread(plan: Plan, tacticId: Id | null): Thread | undefined {
  const tactic = plan.tactics.find(({ id }) => id === tacticId)
  const objective = plan.objectives.find(({ id }) => id === tactic?.objectiveId)
  const goal = plan.goals.find(({ id }) => id === objective?.goalId)
  return tactic && objective && goal ? { goal, objective, tactic } : undefined
}

/** Objectives nobody works on: no tactic that is planned, running or done. */
export function starvedObjectives({
  objectives,
  tactics,
}: Pick<Plan, 'objectives' | 'tactics'>): Objective[] {
  const fed = new Set(
    tactics.filter(({ status }) => status !== 'stopped').map(({ objectiveId }) => objectiveId),
  )
  return objectives.filter(({ id }) => !fed.has(id))
}

/**
 * Tactics that are meant to happen and have no post yet; `postCounts` tells how many posts name each tactic, and one that
 * was not counted is none of them.
 */
export function idleTactics(tactics: Tactic[], postCounts: Readonly<Record<Id, number>>): Tactic[] {
  return tactics.filter(
    ({ id, status }) => (status === 'planned' || status === 'running') && postCounts[id] === 0,
  )
}

/** What shares of all posts add up to, in percent; undefined when none is set: missing is not zero. */
export function shareSum(parts: readonly Pick<Pillar, 'share'>[]): number | undefined {
  const shares = parts.flatMap(({ share }) => (share === null ? [] : [share]))
  return shares.length ? Math.round(shares.reduce((sum, share) => sum + share, 0) * 100) / 100 : undefined
}
