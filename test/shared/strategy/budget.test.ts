import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type BudgetLine,
  budgetMonths,
  campaignTable,
  costKinds,
  costRhythms,
  countLeftOut,
  fromHundredths,
  goalTable,
  listBackwards,
  listCosts,
  monthTable,
  sumCosts,
} from '../../../shared/strategy/budget.ts'
import { aBudgetLine, aPaidEffort } from '../checkup/plan.ts'

const campaigns = [{ id: 'k1', name: 'Spring', goalId: 'g1', budget: 100 }]
const sourcesOf = (lines: BudgetLine[], efforts = [] as ReturnType<typeof aPaidEffort>[]) => ({
  lines,
  efforts,
  campaigns,
})

function tableOf(sources: ReturnType<typeof sourcesOf>) {
  const months = budgetMonths(sources)
  return monthTable(listCosts(sources, months), months)
}

describe('the budget by month', () => {
  it('spreads a monthly line from its first month to its last, and leaves dashes where nothing is', () => {
    const lines = [
      aBudgetLine({ startMonth: '2026-01', endMonth: '2026-02', amount: 0.1 }),
      aBudgetLine({ rhythm: 'once', kind: 'media', startMonth: '2026-04', amount: 0.2 }),
    ]
    expect(tableOf(sourcesOf(lines))).toEqual([
      { month: '2026-01', kinds: [0.1, null, null, null], total: 0.1 },
      { month: '2026-02', kinds: [0.1, null, null, null], total: 0.1 },
      { month: '2026-03', kinds: [null, null, null, null], total: null },
      { month: '2026-04', kinds: [null, null, 0.2, null], total: 0.2 },
      { month: null, kinds: [0.2, null, 0.2, null], total: 0.4 },
    ])
  })

  it('shows a year of what has no end, and nothing of what has no month or no amount', () => {
    expect(budgetMonths(sourcesOf([aBudgetLine()]))).toHaveLength(12)
    const lines = [aBudgetLine({ startMonth: null }), aBudgetLine({ amount: null, endMonth: '2026-03' })]
    expect(tableOf(sourcesOf(lines))).toEqual([
      { month: '2026-03', kinds: [null, null, null, null], total: null },
      { month: null, kinds: [null, null, null, null], total: null },
    ])
    expect(tableOf(sourcesOf([]))).toEqual([{ month: null, kinds: [null, null, null, null], total: null }])
  })

  it('says how many costs the sums leave out', () => {
    const lines = [aBudgetLine({ startMonth: null }), aBudgetLine({ amount: null }), aBudgetLine()]
    const efforts = [
      aPaidEffort(),
      aPaidEffort({ place: '' }),
      aPaidEffort({ endDay: null }),
      aPaidEffort({ place: '', status: 'stopped' }),
    ]
    expect(countLeftOut({ lines, efforts })).toBe(4)
  })

  it('names what ends before it starts, and does not count it among what has no month', () => {
    const lines = [aBudgetLine({ id: 'b1', endMonth: '2026-01' }), aBudgetLine({ startMonth: null })]
    const days = { startDay: '2026-05-02', endDay: '2026-05-01' }
    const efforts = [aPaidEffort({ id: 'p1', ...days }), aPaidEffort({ ...days, status: 'stopped' })]
    expect(listBackwards({ lines, efforts }).map(({ id }) => id)).toEqual(['b1', 'p1'])
    expect(countLeftOut({ lines, efforts })).toBe(1)
  })

  it('counts a paid effort as media, day by day in its months, once it is narrow', () => {
    const effort = aPaidEffort({ dailyBudget: 0.7, startDay: '2026-02-27', endDay: '2026-03-02' })
    expect(tableOf(sourcesOf([], [effort])).map(({ kinds }) => kinds[2])).toEqual([1.4, 1.4, 2.8])
    expect(budgetMonths(sourcesOf([], [{ ...effort, place: 'Everywhere' }]))).toEqual([])
  })
})

it('counts what was told as paid in place of the plan, also of an effort that was stopped', () => {
  const days = { dailyBudget: 10, startDay: '2026-03-01', endDay: '2026-03-10', goalId: 'g1' }
  const efforts = [
    aPaidEffort({ ...days, id: 'p1' }),
    aPaidEffort({ ...days, id: 'p2', status: 'stopped' }),
    aPaidEffort({ ...days, id: 'p3' }),
  ]
  const told = new Map([
    ['p1', 87.4],
    ['p2', 12.25],
  ])
  const sources = { ...sourcesOf([], efforts), paid: (id: string) => told.get(id) }
  const costs = listCosts(sources, ['2026-03'])
  expect(sumCosts(costs, () => true)).toBe(199.65)
  expect(sumCosts(costs, ({ isPaid }) => isPaid)).toBe(99.65)
})

it('gives costs to their goal, to the goal of their campaign, to all or to none', () => {
  const lines = [
    aBudgetLine({ endMonth: '2026-03' }),
    aBudgetLine({ endMonth: '2026-03', goalId: null, campaignId: 'k1' }),
    aBudgetLine({ endMonth: '2026-03', goalId: null, scope: 'all' }),
    aBudgetLine({ endMonth: '2026-03', goalId: null }),
  ]
  const { rows, total } = goalTable(listCosts(sourcesOf(lines), ['2026-03']), [{ id: 'g1' }, { id: 'g2' }])
  expect(rows.map((row) => [row.served, row.total])).toEqual([
    ['g1', 40],
    ['g2', null],
    ['all', 20],
    [null, 20],
  ])
  expect(total.total).toBe(80)
})

it('holds a campaign against its budget, and says nothing while one side is open', () => {
  const costs = listCosts(sourcesOf([aBudgetLine({ campaignId: 'k1', amount: 100.01 })]), ['2026-03'])
  const [over, open, free] = campaignTable(costs, [
    ...campaigns,
    { id: 'k1', name: 'No budget', budget: null },
    { id: 'k2', name: 'No costs', budget: 5 },
  ])
  expect([over?.left, open?.left, free?.left]).toEqual([-0.01, null, null])
})

it('adds up exactly, however many amounts there are, across and down', () => {
  const line = fc.record({
    kind: fc.constantFrom(...costKinds),
    rhythm: fc.constantFrom(...costRhythms),
    cents: fc.nat(99_999_999),
    month: fc.integer({ min: 1, max: 12 }),
  })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (given) => {
      const lines = given.map(({ kind, rhythm, cents, month }) =>
        aBudgetLine({
          kind,
          rhythm,
          amount: cents / 100,
          startMonth: `2026-${String(month).padStart(2, '0')}`,
          endMonth: '2026-12',
        }),
      )
      const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`)
      const costs = listCosts(sourcesOf(lines), months)
      const exact = given.reduce(
        (sum, { rhythm, cents, month }) => sum + BigInt(cents) * BigInt(rhythm === 'once' ? 1 : 13 - month),
        0n,
      )
      expect(sumCosts(costs)).toBe(lines.length === 0 ? null : fromHundredths(Number(exact)))
      const sum = monthTable(costs, months).at(-1)
      const across = (sum?.kinds ?? []).reduce<number>(
        (all, amount) => all + Math.round((amount ?? 0) * 100),
        0,
      )
      expect(across).toBe(Number(exact))
    }),
  )
})
