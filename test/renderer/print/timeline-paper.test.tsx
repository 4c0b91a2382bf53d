import { cleanup } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { TimelinePaper } from '../../../renderer/print/timeline-paper.tsx'
import type { PlanDocument } from '../../../shared/print/exports.ts'
import type { PlanTimelineRow } from '../../../shared/strategy/timeline.ts'
import { show } from '../../support/show.tsx'

afterEach(cleanup)

const row = (values: Partial<PlanTimelineRow>): PlanTimelineRow => ({
  kind: 'tactic',
  id: values.title ?? '',
  title: '',
  number: null,
  status: 'planned',
  startDay: '2026-11-01',
  endDay: '2027-02-28',
  ...values,
})

function print(rows: PlanTimelineRow[]) {
  const plan = { today: '2026-12-06', timeline: { rows, undated: [] } } as unknown as PlanDocument
  return show(<TimelinePaper plan={plan} />)
}

const long = 'A short film every week: one loaf, from the flour to the counter, start to finish'

it('draws each thing once, by its whole name, though it spans two years', () => {
  const paper = print([
    row({ kind: 'goal', title: 'Be known', number: 1, status: null, startDay: null, endDay: null }),
    row({ title: long }),
    row({ title: 'Other', status: 'running' }),
  ])
  expect(paper.getAllByText(long)).toHaveLength(1)
  expect(paper.getAllByRole('img', { name: 'planned' })).toHaveLength(1)
  expect(paper.getByRole('row', { name: /A short film.*1 Nov 2026\s–\s28 Feb 2027.*planned/ })).toBeTruthy()
  expect(paper.getByText('2026').closest('span')?.textContent).toBe('2026Nov')
  expect(paper.getByText('2027').closest('span')?.textContent).toBe('2027Jan')
})

it('says what its marks mean, and only those it uses', () => {
  const legend = print([
    row({ title: 'One' }),
    row({ title: 'Two', kind: 'campaign', status: null }),
  ]).container
  expect([...legend.querySelectorAll('.timeline-legend > span')].map((mark) => mark.textContent)).toEqual([
    'Planned',
    'Campaign',
    'Today',
  ])
})

it('stands without a figure while nothing has a day', () => {
  const paper = print([row({ title: 'One', startDay: null, endDay: null })])
  expect(paper.queryByRole('table')).toBeNull()
  expect(paper.getByText('Nothing has dates yet.')).toBeTruthy()
})
