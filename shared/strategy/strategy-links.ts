import { z } from 'zod'
import { Id } from '../record.ts'
import type { BlockGoal } from './business.ts'
import type { StrategyTable } from './strategy-tables.ts'

/** The parts of a business that a goal may need. */
export const businessFunctions = [
  'hiring',
  'sales',
  'marketing',
  'service',
  'partners',
  'culture',
  'communications',
] as const
export type BusinessFunction = (typeof businessFunctions)[number]

export const GoalFunction = z.object({ id: Id, goalId: Id, name: z.enum(businessFunctions) })
export type GoalFunction = z.infer<typeof GoalFunction>

/** Where a tactic is carried out. */
export const TacticChannel = z.object({ id: Id, tacticId: Id, channelId: Id })
export type TacticChannel = z.infer<typeof TacticChannel>

/** What a campaign is made of; a tactic may serve several. */
export const CampaignTactic = z.object({ id: Id, campaignId: Id, tacticId: Id })
export type CampaignTactic = z.infer<typeof CampaignTactic>

export type LinkRows = {
  blockGoal: BlockGoal
  goalFunction: GoalFunction
  tacticChannel: TacticChannel
  campaignTactic: CampaignTactic
}
export type LinkTable = keyof LinkRows

/** Lists of choices that belong to a record, one row a choice: whose they are, which field holds the choice, and what it names. */
export const links = {
  blockGoal: { list: 'feeds', of: 'businessBlock', from: 'blockId', to: 'goalId', named: 'goal' },
  goalFunction: { list: 'goalFunctions', of: 'goal', from: 'goalId', to: 'name', named: null },
  tacticChannel: {
    list: 'tacticChannels',
    of: 'tactic',
    from: 'tacticId',
    to: 'channelId',
    named: 'channel',
  },
  campaignTactic: {
    list: 'campaignTactics',
    of: 'campaign',
    from: 'campaignId',
    to: 'tacticId',
    named: 'tactic',
  },
} as const satisfies {
  [T in LinkTable]: {
    list: string
    of: StrategyTable
    from: keyof LinkRows[T]
    to: keyof LinkRows[T]
    named: StrategyTable | null
  }
}
export const linkTables = Object.keys(links) as LinkTable[]

/** All choices of one record, in place of those it had. */
export const LinkEdit = z.discriminatedUnion('table', [
  z.object({ table: z.literal('blockGoal'), id: Id, to: z.array(Id).max(500) }),
  z.object({ table: z.literal('goalFunction'), id: Id, to: z.array(GoalFunction.shape.name).max(20) }),
  z.object({ table: z.literal('tacticChannel'), id: Id, to: z.array(Id).max(200) }),
  z.object({ table: z.literal('campaignTactic'), id: Id, to: z.array(Id).max(200) }),
])
export type LinkEdit = z.infer<typeof LinkEdit>

/** What a record has chosen, in the order in which it was chosen. */
export function linkedTo<T extends LinkTable>(
  table: T,
  rows: readonly LinkRows[T][],
  id: Id,
): LinkRows[T][(typeof links)[T]['to'] & keyof LinkRows[T]][] {
  const { from, to } = links[table]
  return rows
    .filter((row) => row[from as keyof LinkRows[T]] === id)
    .map((row) => row[to as (typeof links)[T]['to'] & keyof LinkRows[T]])
}
