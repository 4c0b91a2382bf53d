import type { createRouterClient } from '@orpc/server'
import type { router } from '../../electron/api/api.ts'
import { blankSheets, type Sheets } from '../../shared/print/sheets.ts'
import type { Id } from '../../shared/record.ts'
import type { Outcome } from '../../shared/replies/reply-tree.ts'
import type { GateAnswer, GateQuestion } from '../../shared/strategy/gate.ts'
import type { Network } from '../../shared/strategy/strategy.ts'
import type { StrategyAddition } from '../../shared/strategy/strategy-edits.ts'
import type { BusinessFunction } from '../../shared/strategy/strategy-links.ts'
import type { NewValues, StrategyTable } from '../../shared/strategy/strategy-tables.ts'
import type { Language } from '../../shared/team.ts'

type Client = ReturnType<typeof createRouterClient<typeof router, Record<never, never>>>

/** Kinds of records that stand alone in these strategies: entered in the order in which they are written. */
const alone = [
  ...([
    'objection',
    'pillar',
    'term',
    'competitor',
    'keyword',
    'messagePoint',
    'person',
    'activity',
  ] as const),
  ...(['audit', 'policy', 'crisisCall'] as const),
] as const satisfies readonly StrategyTable[]

/** A box of the decision tree with what its answers lead to. */
type Asked = { question: string; answers: { [answer: string]: Asked | Ended } }
type Ended = { outcome: Outcome; note: string }

/** A strategy as one of the source documents advises it, in words of our own. Goals are named by their place, from 0. */
export type SourceStrategy = {
  name: string
  language: Language
  country: string
  goals: {
    goal: NewValues<'goal'>
    functions: BusinessFunction[]
    objectives: {
      objective: NewValues<'objective'>
      tactics: { tactic: NewValues<'tactic'>; on: Network[] }[]
    }[]
  }[]
  channels: NewValues<'channel'>[]
  audiences: NewValues<'audience'>[]
  blocks: { block: NewValues<'businessBlock'>; feeds: number[] }[]
  costs: { cost: NewValues<'budgetLine'>; goal: number | 'all' }[]
  campaign: { campaign: NewValues<'campaign'>; goal: number }
  paid: NewValues<'paidEffort'>
  gate: { [Q in GateQuestion]: Pick<GateAnswer, 'answer' | 'reason' | 'person'> }
  sheets: { [T in 'voice' | 'replyPlan' | 'governance' | 'crisis']: Omit<Sheets[T][0], 'id'> }
  tree: Asked
} & { [T in (typeof alone)[number]]: NewValues<T>[] }

/** A record as it was typed, to be looked for in what is read back. */
export type Entered = { table: StrategyTable; id: Id; values: object }

/** Enters a strategy call by call, as a person's typing would; answers every record in the order it was entered. */
export async function enterStrategy(api: Client, source: SourceStrategy): Promise<Entered[]> {
  const entered: Entered[] = []
  const add = async (table: StrategyTable, values: object, parentId?: Id): Promise<Id> => {
    const addition = { table, values, beforeId: null, ...(parentId && { parentId }) }
    const { id } = await api.strategy.add(addition as StrategyAddition)
    entered.push({ table, id, values })
    return id
  }

  const channels = new Map<Network, Id>()
  for (const channel of source.channels) channels.set(channel.network, await add('channel', channel))
  const audiences: Id[] = []
  for (const audience of source.audiences) audiences.push(await add('audience', audience))
  const goals: Id[] = []
  const tactics: Id[] = []
  for (const { goal, functions, objectives } of source.goals) {
    const goalId = await add('goal', goal)
    goals.push(goalId)
    await api.strategy.link({ table: 'goalFunction', id: goalId, to: functions })
    for (const { objective, tactics: under } of objectives) {
      const objectiveId = await add('objective', objective, goalId)
      for (const { tactic, on } of under) {
        const id = await add('tactic', tactic, objectiveId)
        tactics.push(id)
        await api.strategy.link({
          table: 'tacticChannel',
          id,
          to: on.map((network) => channels.get(network) as Id),
        })
      }
    }
  }
  const goalAt = (place: number) => goals[place] as Id

  for (const { block, feeds } of source.blocks) {
    const id = await add('businessBlock', block)
    await api.strategy.link({ table: 'blockGoal', id, to: feeds.map(goalAt) })
  }
  for (const { cost, goal } of source.costs) {
    const served = goal === 'all' ? { scope: 'all' } : { scope: 'goal', goalId: goalAt(goal) }
    await add('budgetLine', { ...cost, ...served })
  }
  const { campaign, goal } = source.campaign
  const campaignId = await add('campaign', { ...campaign, goalId: goalAt(goal) })
  await api.strategy.link({ table: 'campaignTactic', id: campaignId, to: tactics.slice(0, 2) })
  const named = {
    campaignId,
    goalId: goalAt(goal),
    audienceId: audiences[0],
    channelId: [...channels.values()][0],
  }
  await add('paidEffort', { ...source.paid, ...named })

  for (const table of alone) for (const values of source[table]) await add(table, values)
  const ids = (table: StrategyTable) => entered.flatMap((one) => (one.table === table ? [one.id] : []))
  for (const activityId of ids('activity'))
    for (const [place, personId] of ids('person').entries())
      await api.strategy.assign({ activityId, personId, duty: place === 0 ? 'both' : 'informed' })
  for (const id of ids('policy')) await api.strategy.publishPolicy(id)

  const enterBox = async (box: Asked | Ended): Promise<Id> => {
    if ('outcome' in box) return await add('replyNode', { kind: 'outcome', ...box })
    const id = await add('replyNode', { kind: 'question', title: box.question })
    for (const [title, next] of Object.entries(box.answers))
      await add('replyAnswer', { title, targetId: await enterBox(next) }, id)
    return id
  }
  await enterBox(source.tree)

  const { voice, replyPlan, governance, crisis } = source.sheets
  await api.strategy.writeSheet({ table: 'voice', id: blankSheets.voice[0].id, patch: voice })
  await api.strategy.writeSheet({ table: 'replyPlan', id: blankSheets.replyPlan[0].id, patch: replyPlan })
  await api.strategy.writeSheet({ table: 'governance', id: blankSheets.governance[0].id, patch: governance })
  await api.strategy.writeSheet({ table: 'crisis', id: blankSheets.crisis[0].id, patch: crisis })
  for (const [question, patch] of Object.entries(source.gate))
    await api.strategy.answerGate({
      question: question as GateQuestion,
      patch: { ...patch, ...(question === 'goal' && { goalId: goalAt(0) }) },
    })
  return entered
}
