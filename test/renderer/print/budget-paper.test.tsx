import { cleanup, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { BudgetPaper } from '../../../renderer/print/budget-paper.tsx'
import type { PlanBudget, PlanDocument } from '../../../shared/print/exports.ts'
import { show } from '../../support/show.tsx'

afterEach(cleanup)

const blank: PlanBudget = { months: [], goals: [], campaigns: [], efforts: [], leftOut: 0, backwards: [] }

function print(budget: Partial<PlanBudget>, goals: { id: string; cost: number | null }[] = []) {
  const plan = { budget: { ...blank, ...budget }, goals, campaigns: [] } as unknown as PlanDocument
  return show(<BudgetPaper plan={plan} />)
}

it('has a column for each kind that anything is spent on, and writes its amounts alike', () => {
  const paper = print({
    months: [
      { month: '2027-01', kinds: [12, null, null, null], total: 12 },
      { month: '2027-02', kinds: [12, null, 85.4, null], total: 97.4 },
      { month: null, kinds: [24, null, 85.4, null], total: 109.4 },
    ],
  })
  const cells = (row: HTMLElement) => [...row.querySelectorAll('th, td')].map((one) => one.textContent)
  const [table] = paper.getAllByRole('table') as HTMLTableElement[]
  expect([...(table?.rows ?? [])].map(cells)).toEqual([
    ['Month', 'Tools', 'Media', 'Sum'],
    ['January 2027', '12.00', '–', '12.00'],
    ['February 2027', '12.00', '85.40', '97.40'],
    ['Sum', '24.00', '85.40', '109.40'],
  ])
})

it('says by name which cost ends before it starts, and not that it has no month', () => {
  const months = [{ month: null, kinds: [1, null, null, null], total: 1 }]
  const { container } = print({ months, backwards: [{ id: 'b1', name: 'Studio' }] })
  expect(container.textContent).toMatch(/“\P{L}*Studio\P{L}*” ends before it starts/u)
  expect(container.textContent).not.toContain('no month or amount')
})

it('gives goals the number they have in the plan, and tells what tactics cost apart', () => {
  const goals = [
    { served: 'g1', kinds: [1, null, null, null], total: 1, title: 'Be known', isSum: false },
    { served: 'all' as const, kinds: [2, null, null, null], total: 2, title: '', isSum: false },
  ]
  const months = [{ month: null, kinds: [3, null, null, null], total: 3 }]
  const paper = print({ months, goals }, [
    { id: 'g0', cost: null },
    { id: 'g1', cost: 5 },
  ])
  const table = within(paper.getAllByRole('table')[1] as HTMLElement)
  expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
    '2 Be known',
    'All goals',
  ])
  expect(paper.getByText(/What tactics cost is estimated/)).toBeTruthy()
})
