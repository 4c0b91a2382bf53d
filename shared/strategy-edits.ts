import { z } from 'zod'
import { Crisis, CrisisCall } from './crisis.ts'
import { Evidence } from './evidence.ts'
import { GateAnswer, Objection } from './gate.ts'
import { Activity, Assignment, Audit, Governance, Person, PlannedPosts } from './people.ts'
import { Acknowledgement, Policy, PolicyVersion } from './policy.ts'
import { Id } from './record.ts'
import { Measure } from './review.ts'
import { Audience, Campaign, Channel, Goal, Objective, Pillar, Tactic } from './strategy.ts'
import {
  type ChildTable,
  listNames,
  type NewValues,
  parentOf,
  type StrategyRef as Ref,
  type StrategyPatch,
  type StrategyRows,
  strategyTables,
  type StrategyTable as Table,
} from './strategy-tables.ts'
import { Member } from './team.ts'

const records: { [T in Table]: z.ZodObject & z.ZodType<StrategyRows[T]> } = {
  goal: Goal,
  objective: Objective,
  tactic: Tactic,
  audience: Audience,
  channel: Channel,
  pillar: Pillar,
  campaign: Campaign,
  objection: Objection,
  person: Person,
  activity: Activity,
  audit: Audit,
  policy: Policy,
  crisisCall: CrisisCall,
}

export const StrategyTable: z.ZodType<Table> = z.enum(strategyTables)
export const StrategyRef: z.ZodType<Ref> = z.object({ table: StrategyTable, id: Id })

function patchOf(table: Table): z.ZodObject {
  const parent = parentOf(table)
  return records[table].omit({ id: true, position: true, ...(parent && { [parent.field]: true }) }).partial()
}

/** One object a table, told apart by the table's name. */
function eachTable<T>(shapeOf: (table: Table) => z.ZodRawShape): z.ZodType<T> {
  const [first, ...others] = strategyTables.map((table) =>
    z.object({ table: z.literal(table), ...shapeOf(table) }),
  )
  if (!first) throw new Error('the strategy room has lost its tables')
  return z.discriminatedUnion('table', [first, ...others]) as unknown as z.ZodType<T>
}

/** Fields to write on one record. */
export type StrategyEdit = { [T in Table]: { table: T; id: Id; patch: StrategyPatch<T> } }[Table]
export const StrategyEdit = eachTable<StrategyEdit>((table) => ({ id: Id, patch: patchOf(table) }))

/** Before which sibling a new or moved record stands; null is last. */
const beforeId = Id.nullable()

/** A new record: what is not given is empty. */
export type StrategyAddition = {
  [T in Table]: { table: T; beforeId: Id | null; values: NewValues<T> } & (T extends ChildTable
    ? { parentId: Id }
    : unknown)
}[Table]
export const StrategyAddition = eachTable<StrategyAddition>((table) => ({
  beforeId,
  values: table === 'channel' ? patchOf(table).required({ network: true }) : patchOf(table),
  ...(parentOf(table) && { parentId: Id }),
}))

/** `parentId` is null for what belongs to nothing. */
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
export type GoalBranch = {
  goal: StrategyPatch<'goal'>
  objectives: { objective: StrategyPatch<'objective'>; tactics: StrategyPatch<'tactic'>[] }[]
}
export const GoalBranch = z.object({
  goal: patchOf('goal'),
  objectives: z
    .array(z.object({ objective: patchOf('objective'), tactics: z.array(patchOf('tactic')).max(50) }))
    .max(50),
}) as unknown as z.ZodType<GoalBranch>

/** The records of the room alone, each list in order, without what is counted about them. */
export type StrategyLists = { [T in Table as (typeof listNames)[T]]: StrategyRows[T][] } & {
  evidence: Evidence[]
  gate: GateAnswer[]
  measures: Measure[]
  assignments: Assignment[]
  policyVersions: PolicyVersion[]
  acknowledgements: Acknowledgement[]
  governance: Governance | null
  crisis: Crisis | null
  /** Posts of the coming four weeks, by who is named beside them. */
  plannedPosts: PlannedPosts[]
}

/** Everything the strategy room shows. */
export type StrategyView = StrategyLists & {
  members: Member[]
  /** Names that are responsible for something, and the members: what a person would type again. */
  people: string[]
  /** How many posts serve each tactic, run on each channel, wear each pillar or belong to each campaign. */
  postCounts: Record<Id, number>
  /** How many other records name each goal, objective or tactic. */
  links: Record<Id, number>
}
export const StrategyView = z.object({
  ...Object.fromEntries(strategyTables.map((table) => [listNames[table], z.array(records[table])])),
  evidence: z.array(Evidence),
  gate: z.array(GateAnswer),
  measures: z.array(Measure),
  assignments: z.array(Assignment),
  policyVersions: z.array(PolicyVersion),
  acknowledgements: z.array(Acknowledgement),
  governance: Governance.nullable(),
  crisis: Crisis.nullable(),
  plannedPosts: z.array(PlannedPosts),
  members: z.array(Member),
  people: z.array(z.string()),
  postCounts: z.record(z.string(), z.number()),
  links: z.record(z.string(), z.number()),
}) as unknown as z.ZodType<StrategyView>
