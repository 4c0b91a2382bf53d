import { expect, it } from 'vitest'
import { readPlanDocument } from '../../db/exports.ts'
import { readCheckup } from '../../db/strategy/checkup.ts'
import { addWorkspace } from '../../db/team.ts'
import { checkUp } from '../../shared/checkup/checkup.ts'
import { planSections } from '../../shared/exports.ts'
import { plainText } from '../../shared/markdown/plain.ts'
import { readMarkdown } from '../../shared/markdown/read.ts'
import { writeMarkdown } from '../../shared/markdown/write.ts'
import { blankSheets } from '../../shared/sheets.ts'
import { type SourceStrategy, sourceStrategies } from '../support/source-strategies.ts'
import { aClient } from '../support/workspace.ts'

type Client = ReturnType<typeof aClient>['api']

/** Enters a strategy call by call, as a person's typing would. */
async function enter(api: Client, source: SourceStrategy): Promise<void> {
  const { goal, objective, exploring, audience, objection, term, policy, risk } = source
  const last = { beforeId: null } as const
  const { id: goalId } = await api.strategy.add({ table: 'goal', ...last, values: goal })
  const under = { table: 'objective', parentId: goalId, ...last } as const
  const numbers = { measureId: 'clicks', baseline: 1, dueDay: '2027-06-30' }
  const { id: objectiveId } = await api.strategy.add({ ...under, values: { ...objective, ...numbers } })
  await api.strategy.add({ ...under, values: { ...exploring, kind: 'exploring', dueDay: '2026-12-31' } })
  const { id: channel } = await api.strategy.add({
    table: 'channel',
    ...last,
    values: { network: 'instagram', handle: 'sample.brand', reason: audience.painPoints },
  })
  for (const title of source.tactics) {
    const { id } = await api.strategy.add({
      table: 'tactic',
      parentId: objectiveId,
      ...last,
      values: { title },
    })
    await api.strategy.link({ table: 'tacticChannel', id, to: [channel] })
  }
  await api.strategy.add({ table: 'audience', ...last, values: audience })
  await api.strategy.add({ table: 'objection', ...last, values: objection })
  await api.strategy.add({ table: 'term', ...last, values: { ...term, kind: 'avoided' } })
  await api.strategy.add({ table: 'keyword', ...last, values: { title: source.keyword } })
  await api.strategy.add({ table: 'policy', ...last, values: policy })
  const { id: blockId } = await api.strategy.add({
    table: 'businessBlock',
    ...last,
    values: { ...risk, kind: 'risk', likelihood: 'possible', impact: 'severe' },
  })
  await api.strategy.link({ table: 'blockGoal', id: blockId, to: [goalId] })
  const [voice] = blankSheets.voice
  await api.strategy.writeSheet({ table: 'voice', id: voice.id, patch: { sound: source.sound } })
  for (const question of ['customers', 'goal', 'leadership', 'selling', 'staying'] as const)
    await api.strategy.answerGate({ question, patch: { answer: 'yes', reason: objection.answer } })
}

it.each(sourceStrategies)(
  'enters the strategy of “$name” and reads it back as it was typed',
  async (source) => {
    const { api, session } = aClient({}, (db, brand) =>
      addWorkspace(db, { ...brand, name: source.name, exportLanguage: source.language }),
    )
    await enter(api, source)
    const view = await api.strategy.read()
    expect(view.goals).toMatchObject([source.goal])
    expect(view.objectives).toMatchObject([source.objective, source.exploring])
    expect(view.tactics.map(({ title }) => title)).toEqual(source.tactics)
    expect(view.audiences).toMatchObject([source.audience])
    expect(view.objections).toMatchObject([source.objection])
    expect(view.terms).toMatchObject([source.term])
    expect(view.keywords).toMatchObject([{ title: source.keyword }])
    expect(view.policies).toMatchObject([source.policy])
    expect(view.blocks).toMatchObject([source.risk])
    expect(view.sheets.voice).toMatchObject([{ sound: source.sound }])
    expect(view.gate).toHaveLength(5)

    // The editor's way through a long text changes no word of it, and a second save nothing at all.
    for (const text of [source.goal.strategy, source.audience.painPoints, source.policy.text, source.sound]) {
      const saved = writeMarkdown(readMarkdown(text))
      expect(plainText(saved)).toBe(plainText(text))
      expect(writeMarkdown(readMarkdown(saved))).toBe(saved)
    }

    const { db } = session
    if (!db) throw new Error('no workspace')
    expect(checkUp(readCheckup(db)).map(({ rule }) => rule)).not.toContain('goalWithoutReason')
    const request = { language: source.language, edition: 'owner', month: '2026-04' } as const
    const plan = readPlanDocument(db, { ...request, sections: [...planSections] })
    expect(plan.goals).toMatchObject([{ title: source.goal.title, strategy: source.goal.strategy }])
    expect(plan.sections).toEqual(expect.arrayContaining(['gate', 'goals', 'business', 'voice', 'audiences']))
  },
)
