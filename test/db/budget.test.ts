import { expect, it } from 'vitest'
import { undo } from '../../db/commit.ts'
import { readPlanDocument } from '../../db/exports.ts'
import type { Db } from '../../db/open.ts'
import { searchRecords } from '../../db/search/search.ts'
import { addRecord, removeRecord } from '../../db/strategy/strategy.ts'
import { convertLine, readStrategy } from '../../db/strategy/view.ts'
import { planSections } from '../../shared/print/exports.ts'
import type { StrategyAddition } from '../../shared/strategy/strategy-edits.ts'
import { aDb } from '../support/workspace.ts'

function add(db: Db, addition: StrategyAddition): string {
  const record = addRecord(db, addition)
  if (!record) throw new Error('It was not added')
  return record.id
}

/** A goal, a campaign, an audience and a channel, with a cost and a paid effort that name them. */
function aPlan(db: Db) {
  const goalId = add(db, { table: 'goal', beforeId: null, values: { title: 'Known' } })
  const campaignId = add(db, { table: 'campaign', beforeId: null, values: { name: 'Spring', budget: 0.3 } })
  const audienceId = add(db, { table: 'audience', beforeId: null, values: { name: 'Families' } })
  const channelId = add(db, { table: 'channel', beforeId: null, values: { network: 'instagram' } })
  const cost = { name: 'Flyers', kind: 'media', rhythm: 'once', startMonth: '2026-03', amount: 0.1 } as const
  add(db, { table: 'budgetLine', beforeId: null, values: { ...cost, goalId, campaignId } })
  const effort = { name: 'Back to the box', place: 'Leeds', ages: '30 to 45', dailyBudget: 0.1 }
  const days = { startDay: '2026-03-01', endDay: '2026-03-02' }
  add(db, {
    table: 'paidEffort',
    beforeId: null,
    values: { ...effort, ...days, goalId, campaignId, audienceId, channelId },
  })
  return { goalId, campaignId, audienceId, channelId }
}

it('keeps costs and paid efforts when what they name is removed, and undo ties them again', () => {
  const db = aDb()
  const plan = aPlan(db)
  const named = () => {
    const { budgetLines, paidEfforts } = readStrategy(db)
    return [budgetLines[0]?.goalId, budgetLines[0]?.campaignId, ...Object.values({ ...paidEfforts[0] })]
  }
  const before = named()
  for (const table of ['goal', 'campaign', 'audience', 'channel'] as const) {
    const id = plan[`${table}Id`]
    removeRecord(db, { table, id })
    expect(named()).not.toContain(id)
    undo(db)
    expect(named()).toEqual(before)
  }
  // A goal that something is spent on does not become an objective unseen.
  expect(convertLine(db, { table: 'goal', id: plan.goalId, way: 'in' })).not.toHaveProperty('id')
})

it('prints sums that add up, and leaves the section out when nothing costs anything', () => {
  const db = aDb()
  const read = () =>
    readPlanDocument(db, { language: 'en', edition: 'owner', month: '2026-04', sections: [...planSections] })
  expect(read().sections).not.toContain('budget')
  aPlan(db)
  const { sections, budget } = read()
  expect(sections).toContain('budget')
  expect(budget.months.map(({ month, total }) => [month, total])).toEqual([
    ['2026-03', 0.3],
    [null, 0.3],
  ])
  expect(budget.goals.map(({ title, total }) => [title, total])).toEqual([
    ['Known', 0.3],
    ['', 0.3],
  ])
  expect(budget.campaigns).toMatchObject([{ budget: 0.3, costs: 0.3, left: 0 }])
  expect(budget.efforts).toMatchObject([{ audience: 'Families', facts: ['Leeds', '30 to 45'], total: 0.2 }])
})

it('is found by name and by whom it is for', () => {
  const db = aDb()
  aPlan(db)
  const find = (search: string) => searchRecords(db, { search, limit: 5 }).map(({ table }) => table)
  expect([find('flyers'), find('leeds')]).toEqual([['budgetLine'], ['paidEffort']])
})
