import { z } from 'zod'
import { HashtagSet } from '../posts/hashtags.ts'
import { Sheets } from '../posts/sheet-edits.ts'
import type { Sheets as SheetsShown } from '../print/sheets.ts'
import { Id } from '../record.ts'
import { ReplyAnswer, ReplyNode } from '../replies/reply-tree.ts'
import { Measure } from '../review/review.ts'
import { Member } from '../team.ts'
import { isAnyRefused } from '../text/secret.ts'
import { BudgetLine } from './budget.ts'
import { BlockGoal, BusinessBlock } from './business.ts'
import { ChannelAccess, ChannelPolicy } from './channel-policy.ts'
import { CrisisCall } from './crisis.ts'
import { Evidence } from './evidence.ts'
import { GateAnswer, Objection } from './gate.ts'
import { Competitor, Keyword, MessagePoint } from './listening.ts'
import { ImpostorStep, NetworkSheet } from './network-sheet.ts'
import { PaidEffort } from './paid.ts'
import { Activity, Assignment, Audit, Person, PlannedPosts } from './people.ts'
import { Acknowledgement, Policy, PolicyVersion } from './policy.ts'
import { Audience, Campaign, Channel, Goal, Objective, Pillar, Tactic } from './strategy.ts'
import { type BusinessFunction, CampaignTactic, GoalFunction, TacticChannel } from './strategy-links.ts'
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
import { Term } from './voice.ts'

const records: { [T in Table]: z.ZodObject & z.ZodType<StrategyRows[T]> } = {
  goal: Goal,
  objective: Objective,
  tactic: Tactic,
  audience: Audience,
  channel: Channel,
  pillar: Pillar,
  campaign: Campaign,
  objection: Objection,
  measure: Measure,
  channelAccess: ChannelAccess,
  networkSheet: NetworkSheet,
  impostorStep: ImpostorStep,
  channelPolicy: ChannelPolicy,
  businessBlock: BusinessBlock,
  budgetLine: BudgetLine,
  paidEffort: PaidEffort,
  term: Term,
  hashtagSet: HashtagSet,
  competitor: Competitor,
  keyword: Keyword,
  messagePoint: MessagePoint,
  replyNode: ReplyNode,
  replyAnswer: ReplyAnswer,
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

/** Refuses a password, whoever sends it; what a file holds already can still be read. */
const withoutSecrets = (table: Table, values: z.ZodObject) =>
  values.refine((some) => !isAnyRefused(table, some))

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
export const StrategyEdit = eachTable<StrategyEdit>((table) => ({
  id: Id,
  patch: withoutSecrets(table, patchOf(table)),
}))

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
  values: withoutSecrets(
    table,
    'network' in records[table].shape ? patchOf(table).required({ network: true }) : patchOf(table),
  ),
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
  functions: BusinessFunction[]
  objectives: {
    objective: StrategyPatch<'objective'>
    /** A measure of the team's own to count it by, made when none of this name is there. */
    measure: Pick<Measure, 'name' | 'unit' | 'direction'> | null
    tactics: StrategyPatch<'tactic'>[]
  }[]
}
export const GoalBranch = z.object({
  goal: patchOf('goal'),
  functions: z.array(GoalFunction.shape.name).max(20),
  objectives: z
    .array(
      z.object({
        objective: patchOf('objective'),
        measure: Measure.pick({ name: true, unit: true, direction: true }).nullable(),
        tactics: z.array(patchOf('tactic')).max(50),
      }),
    )
    .max(50),
}) as unknown as z.ZodType<GoalBranch>

/** The records of the room alone, each list in order, without what is counted about them. */
export type StrategyLists = { [T in Table as (typeof listNames)[T]]: StrategyRows[T][] } & {
  evidence: Evidence[]
  gate: GateAnswer[]
  goalFunctions: GoalFunction[]
  tacticChannels: TacticChannel[]
  campaignTactics: CampaignTactic[]
  feeds: BlockGoal[]
  sheets: SheetsShown
  assignments: Assignment[]
  policyVersions: PolicyVersion[]
  acknowledgements: Acknowledgement[]
}

/** What the strategy room opens with. */
export type StrategyRecords = StrategyLists & {
  /** Posts of the coming four weeks, by who is named beside them. */
  plannedPosts: PlannedPosts[]
  members: Member[]
  /** Names that are responsible for something, and the members: what a person would type again. */
  people: string[]
}
export const StrategyRecords = z.object({
  ...Object.fromEntries(strategyTables.map((table) => [listNames[table], z.array(records[table])])),
  evidence: z.array(Evidence),
  gate: z.array(GateAnswer),
  goalFunctions: z.array(GoalFunction),
  tacticChannels: z.array(TacticChannel),
  campaignTactics: z.array(CampaignTactic),
  feeds: z.array(BlockGoal),
  sheets: Sheets,
  assignments: z.array(Assignment),
  policyVersions: z.array(PolicyVersion),
  acknowledgements: z.array(Acknowledgement),
  plannedPosts: z.array(PlannedPosts),
  members: z.array(Member),
  people: z.array(z.string()),
}) as unknown as z.ZodType<StrategyRecords>

/**
 * How many posts serve each tactic, run on each channel, wear each pillar or belong to each campaign; an idea is none
 * yet. Counted after the room has opened: an id that is not here is not counted yet, which is not zero.
 */
export const PostCounts = z.record(Id, z.number())
export type PostCounts = z.infer<typeof PostCounts>

/** Everything the strategy room shows. */
export type StrategyView = StrategyRecords & { postCounts: PostCounts }
