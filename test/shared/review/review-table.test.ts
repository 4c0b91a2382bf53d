import { expect, it } from 'vitest'
import { summariseMonth } from '../../../shared/review/metrics.ts'
import type { ReviewDocument } from '../../../shared/review/review-document.ts'
import { MoreNumber } from '../../../shared/review/review-month.ts'
import { type ReviewColumn, reviewTable, type TableWords } from '../../../shared/review/review-table.ts'

const columns = Object.fromEntries(
  [
    'period',
    'channel',
    'campaign',
    'measure',
    'value',
    'previous',
    'unit',
    'source',
    'from',
    'person',
    'day',
  ].map((column) => [column, column]),
) as Record<ReviewColumn, string>
const words: TableWords = {
  ...{
    columns,
    wholeBrand: 'Brand',
    networkName: String,
    measureName: String,
    sourceName: String,
    unitName: String,
  },
}
const leads = MoreNumber.parse({
  ...{ measureId: 'leads', measureName: '', ownUnit: '', unit: 'count', isVanity: false },
  ...{ channelId: null, network: null, handle: '', campaignId: null, campaignName: '' },
  ...{ value: 12, previous: null, days: null, source: 'typed', sourceNote: 'the till' },
  ...{ person: 'A. Sample', at: '2026-02-03T08:00:00.000Z', madeOf: null },
})
const nothing = { readings: [], posts: [] }
const month = {
  ...summariseMonth([], nothing, nothing),
  month: '2026-01',
  denominator: 'reach',
  more: [leads],
}
const told = { period: '2026-01', months: [month] } as unknown as ReviewDocument

it('says to the team where another number comes from and who told it, and to the owner neither', () => {
  expect(reviewTable(told, 'team', words).at(-1)).toEqual([
    ...['2026-01', 'Brand', '', 'leads', '12', '', 'count'],
    ...['typed', 'the till', 'A. Sample', '2026-02-03'],
  ])
  expect(reviewTable(told, 'owner', words).at(-1)).toEqual([
    '2026-01',
    'Brand',
    '',
    'leads',
    '12',
    '',
    'count',
  ])
})
