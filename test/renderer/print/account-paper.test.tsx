import { cleanup } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { CorrectionsPaper, ReturnsPaper } from '../../../renderer/print/review/account-paper.tsx'
import type { GoalReturn } from '../../../shared/review/month-account.ts'
import type { PaidLine } from '../../../shared/review/paid-month.ts'
import type { CorrectionNote } from '../../../shared/review/review-month.ts'
import { show } from '../../support/show.tsx'

afterEach(cleanup)

const plain = (text: string | null) => (text ?? '').replace(/[\u2068\u2069]/g, '')

const returns: GoalReturn[] = [
  { goalId: 'g1', title: 'More visits', costs: 40, paid: null, minutes: null, won: [], sold: null },
]

function paid(effortId: string, currency: string, spend: number): PaidLine {
  return {
    ...{ effortId, name: 'Films', content: null, planned: null, spend, results: null, resultName: '' },
    ...{ currency, files: [] },
  }
}

it('says under the costs of goals what was paid in other currencies, over all months that it is of', () => {
  const months = [[paid('e1', 'USD', 30), paid('e2', 'CHF', 5.5)], [paid('e1', 'USD', 10)]]
  const { container } = show(<ReturnsPaper returns={returns} months={months} />)
  expect(plain(container.textContent)).toContain('2 paid efforts were paid in other currencies (CHF')
  expect(plain(container.textContent)).toMatch(/5\.50 and US\$40\)/)
})

it('says nothing of it where all was paid in the workspace’s own', () => {
  const { container } = show(<ReturnsPaper returns={returns} months={[[paid('e1', '', 30)]]} />)
  expect(container.textContent).not.toContain('currenc')
})

it('says of how many days a correction is, where these are not the whole month', () => {
  const correction: CorrectionNote = {
    ...{ id: 'c1', measureId: 'clicks', channelId: null, campaignId: null, effortId: null },
    ...{ measureName: '', placeName: '', unit: null, before: 96, after: 70, network: null, handle: '' },
    ...{ reason: 'Three weeks', person: '', at: '2026-11-20T12:00:00.000Z', days: { known: 21, of: 31 } },
  }
  const { getAllByRole } = show(
    <CorrectionsPaper corrections={[correction, { ...correction, id: 'c2', days: null }]} />,
  )
  const says = getAllByRole('row').map((row) => row.textContent?.includes('21 of 31 days'))
  expect(says).toEqual([true, false])
})
