import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { branchOf, starters } from '../../shared/strategy/strategy-starters.ts'
import { treeLines } from '../../shared/strategy/strategy-tree.ts'
import { languages } from '../../shared/team.ts'
import { aClient } from '../support/workspace.ts'

type Client = ReturnType<typeof aClient>['api']

async function shape(api: Client): Promise<string[]> {
  return treeLines(await api.strategy.read()).map(
    ({ level, record }) => `${'.'.repeat(level - 1)}${record.title}`,
  )
}

const aGoal = (api: Client, title: string) =>
  api.strategy.add({ table: 'goal', beforeId: null, values: { title } })
const anObjective = (api: Client, parentId: string, title: string) =>
  api.strategy.add({ table: 'objective', parentId, beforeId: null, values: { title } })
const aTactic = (api: Client, parentId: string, title: string) =>
  api.strategy.add({ table: 'tactic', parentId, beforeId: null, values: { title } })

async function aPlan() {
  const client = aClient()
  const { api } = client
  const known = await aGoal(api, 'Known')
  const hired = await aGoal(api, 'Hired')
  const reach = await anObjective(api, known.id, 'Reach')
  const talk = await anObjective(api, known.id, 'Talk')
  const tips = await aTactic(api, reach.id, 'Tips')
  return { ...client, known, hired, reach, talk, tips }
}

describe('the strategy calls', () => {
  it('keep goals, objectives and tactics in the order they were given', async () => {
    const { api, talk, tips } = await aPlan()
    await api.strategy.add({ table: 'tactic', parentId: talk.id, beforeId: null, values: { title: 'Polls' } })
    expect(await shape(api)).toEqual(['Known', '.Reach', '..Tips', '.Talk', '..Polls', 'Hired'])
    await api.strategy.move({ table: 'tactic', id: tips.id, parentId: talk.id, beforeId: null })
    expect(await shape(api)).toEqual(['Known', '.Reach', '.Talk', '..Polls', '..Tips', 'Hired'])
  })

  it('check the plan up, and find less once it is mended', async () => {
    const { api, reach, talk } = await aPlan()
    const rulesOf = async (id: string) =>
      (await api.strategy.checkUp()).filter(({ record }) => record === id).map(({ rule }) => rule)
    expect(await rulesOf(talk.id)).toEqual(['objectiveWithoutTactic', 'objectiveUnmeasurable'])
    expect(await rulesOf(reach.id)).toEqual(['objectiveUnmeasurable'])
    await aTactic(api, talk.id, 'Polls')
    expect(await rulesOf(talk.id)).toEqual(['objectiveUnmeasurable'])
  })

  it('move an objective to another goal, name it, and take it back in one step', async () => {
    const { api, hired, reach } = await aPlan()
    await api.strategy.move({ table: 'objective', id: reach.id, parentId: hired.id, beforeId: null })
    expect(await shape(api)).toEqual(['Known', '.Talk', 'Hired', '.Reach', '..Tips'])
    expect((await api.history.state()).undo).toEqual({
      key: 'strategy.did.moveTo',
      values: { title: 'Reach', parent: 'Hired' },
    })
    await api.history.undo()
    expect(await shape(api)).toEqual(['Known', '.Reach', '..Tips', '.Talk', 'Hired'])
  })

  it('remove a goal with everything under it as one step, and one undo brings all of it back', async () => {
    const { api, known } = await aPlan()
    const before = await api.strategy.read()
    await api.strategy.remove({ table: 'goal', id: known.id })
    expect(await shape(api)).toEqual(['Hired'])
    await api.history.undo()
    expect(await api.strategy.read()).toEqual(before)
  })

  it('save "more followers" without a number, a date or a name', async () => {
    const { api, known } = await aPlan()
    const { id } = await anObjective(api, known.id, 'More followers')
    const saved = (await api.strategy.read()).objectives.find((row) => row.id === id)
    expect(saved).toMatchObject({
      title: 'More followers',
      measureId: null,
      target: null,
      dueDay: null,
      responsible: '',
    })
  })

  it('keep the baseline of a kept value at its target, and ask for a new target when it is to move again', async () => {
    const { api, reach } = await aPlan()
    const objective = async () => (await api.strategy.read()).objectives.find(({ id }) => id === reach.id)
    await api.strategy.change({ table: 'objective', id: reach.id, patch: { kind: 'keep', target: 40 } })
    expect(await objective()).toMatchObject({ kind: 'keep', baseline: 40, target: 40 })
    await api.strategy.change({ table: 'objective', id: reach.id, patch: { target: 50 } })
    expect(await objective()).toMatchObject({ baseline: 50, target: 50 })
    await api.strategy.change({ table: 'objective', id: reach.id, patch: { kind: 'target' } })
    expect(await objective()).toMatchObject({ kind: 'target', baseline: 50, target: null })
  })

  it('take in a whole branch as one step', async () => {
    const { api } = aClient()
    await api.strategy.takeIn({
      goal: { title: 'Win', reason: 'marketing' },
      functions: ['sales'],
      objectives: [
        {
          objective: { title: 'Visits', measureId: 'clicks' },
          measure: null,
          tactics: [{ title: 'Codes' }, { title: 'Pieces' }],
        },
      ],
    })
    expect(await shape(api)).toEqual(['Win', '.Visits', '..Codes', '..Pieces'])
    await api.history.undo()
    expect(await shape(api)).toEqual([])
  })

  it('push an objective in and out, under a new id, and refuse what would lose something', async () => {
    const { api, reach, talk } = await aPlan()
    const tactic = await api.strategy.convert({ table: 'objective', id: talk.id, way: 'in' })
    expect(tactic).toMatchObject({ table: 'tactic' })
    expect(await shape(api)).toEqual(['Known', '.Reach', '..Tips', '..Talk', 'Hired'])
    expect(await api.strategy.convert({ table: 'objective', id: reach.id, way: 'out' })).toBe('hasChildren')
    await api.history.undo()
    expect(await shape(api)).toEqual(['Known', '.Reach', '..Tips', '.Talk', 'Hired'])
  })

  it('answer NOT_FOUND for a record or a parent that is gone', async () => {
    const { api, known, tips } = await aPlan()
    await api.strategy.remove({ table: 'goal', id: known.id })
    const gone = { code: 'NOT_FOUND' }
    await expect(
      api.strategy.change({ table: 'tactic', id: tips.id, patch: { title: 'x' } }),
    ).rejects.toMatchObject(gone)
    await expect(anObjective(api, known.id, 'x')).rejects.toMatchObject(gone)
    await expect(api.strategy.remove({ table: 'goal', id: known.id })).rejects.toMatchObject(gone)
  })

  it('keep what a record chooses from a list, a step at a time, and let it go with either end', async () => {
    const { api, reach, tips } = await aPlan()
    const channel = (network: 'instagram' | 'blog') =>
      api.strategy.add({ table: 'channel', beforeId: null, values: { network } })
    const [insta, blog] = [await channel('instagram'), await channel('blog')]
    const chosen = async () =>
      (await api.strategy.read()).tacticChannels.map(({ tacticId, channelId }) => [tacticId, channelId])
    await api.strategy.link({ table: 'tacticChannel', id: tips.id, to: [insta.id, blog.id] })
    await api.strategy.link({ table: 'tacticChannel', id: tips.id, to: [blog.id, blog.id] })
    expect(await chosen()).toEqual([[tips.id, blog.id]])
    await api.history.undo()
    expect(await chosen()).toHaveLength(2)
    await api.strategy.remove({ table: 'channel', id: insta.id })
    expect(await chosen()).toEqual([[tips.id, blog.id]])
    expect(await api.strategy.convert({ table: 'tactic', id: tips.id, way: 'out' })).toBe('isUsed')
    await api.strategy.remove({ table: 'objective', id: reach.id })
    expect(await chosen()).toEqual([])
    await api.history.undo()
    expect(await chosen()).toEqual([[tips.id, blog.id]])
    await expect(
      api.strategy.link({ table: 'goalFunction', id: reach.id, to: ['sales'] }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it.each(languages)('take in every offered goal in %s, with its measures made once', async (language) => {
    const { api } = aClient()
    const words = JSON.parse(readFileSync(`shared/i18n/${language}.json`, 'utf8')).strategy.starter
    const say = (key: string) => key.split('.').reduce((found, part) => found[part], words) as string
    for (const { name } of starters) await api.strategy.takeIn(branchOf(name, say))
    const { goals, objectives, tactics, measures, goalFunctions } = await api.strategy.read()
    expect(goals.map(({ starter }) => starter)).toEqual(starters.map(({ name }) => name))
    expect([...goals, ...objectives, ...tactics].every(({ title }) => title)).toBe(true)
    expect(new Set(measures.map(({ name }) => name)).size).toBe(measures.length)
    expect(objectives.every(({ kind, measureId }) => kind === 'exploring' || measureId)).toBe(true)
    expect(measures.filter(({ unit }) => !unit)).toEqual([])
    expect(new Set(goalFunctions.map(({ goalId }) => goalId)).size).toBe(goals.length)
  })

  it('follow an objective from its readings, also where less is better', async () => {
    const { api } = aClient()
    const goal = await api.strategy.add({ table: 'goal', beforeId: null, values: {} })
    const { id: measureId } = await api.strategy.add({
      table: 'measure',
      beforeId: null,
      values: { name: 'Time to the first answer', unit: 'hours', direction: 'down' },
    })
    const { id } = await api.strategy.add({
      table: 'objective',
      parentId: goal.id,
      beforeId: null,
      values: { measureId, baseline: 30, target: 10, startDay: '2026-01-01', dueDay: '2026-04-30' },
    })
    expect(await api.strategy.progress({ id })).toMatchObject({
      points: [],
      verdict: 'unknown',
      gap: 'noReading',
    })
    for (const [month, value] of [
      ['2026-01', 24],
      ['2026-02', 29],
    ] as const)
      await api.review.typeReadings({ month, readings: [{ measureId, channelId: null, value }] })
    const progress = await api.strategy.progress({ id })
    expect(progress).toMatchObject({
      points: [
        { day: '2026-01-31', value: 24 },
        { day: '2026-02-28', value: 29 },
      ],
      verdict: 'off',
      gap: null,
      today: '2026-03-02',
    })
    expect(progress.expected).toBeCloseTo(20.25, 1)
    expect(progress.expectedToday).toBeLessThan(progress.expected ?? 0)
    await api.strategy.remove({ table: 'measure', id: measureId })
    expect((await api.strategy.read()).objectives[0]?.measureId).toBeNull()
    await api.history.undo()
    expect(await api.strategy.progress({ id })).toEqual(progress)
  })
})
