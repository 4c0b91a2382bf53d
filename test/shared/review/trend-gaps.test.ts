import { expect, it } from 'vitest'
import { addMonths } from '../../../shared/day.ts'
import { gapsOf } from '../../../shared/review/trend-gaps.ts'
import type { TrendLine, TrendRow, Trends } from '../../../shared/review/trends.ts'

const months = Array.from({ length: 6 }, (_, at) => addMonths('2026-01', at))
const all = { places: [0, 1, 2, 3, 4, 5], until: '2026-05' }

function aRow(
  channelId: string | null,
  values: (number | null)[],
  changes: Partial<TrendLine> = {},
): TrendRow {
  const line: TrendLine = {
    ...{
      measure: 'clicks',
      name: '',
      counting: 'flow',
      unit: 'count',
      parts: null,
      target: null,
      summed: null,
    },
    values,
    ...changes,
  }
  return { channelId, network: null, handle: channelId ?? '', lines: [line] }
}

function gaps(rows: TrendRow[], at: number, of = all) {
  const row = rows[at]
  const [line] = row?.lines ?? []
  if (!row || !line) throw new Error('no row')
  const trends: Trends = { months, rows }
  const { rows: lacking, ...found } = gapsOf(trends, [row, line], of)
  return { ...found, rows: lacking.map(({ handle }) => handle) }
}

it('names the months that nobody told, but none that is still to come', () => {
  expect(gaps([aRow('a', [1, null, 3, 4, null, null])], 0)).toEqual({
    since: null,
    months: ['2026-02', '2026-05'],
    rows: [],
  })
})

it('calls a new channel new, and not full of gaps', () => {
  expect(gaps([aRow('a', [null, null, 3, null, 5, null])], 0)).toEqual({
    since: '2026-03',
    months: ['2026-04'],
    rows: [],
  })
})

it('asks of a stock only how it ended', () => {
  const stock = { counting: 'stock' } as const
  expect(gaps([aRow('a', [1, null, 3, 4, 5, null], stock)], 0).months).toEqual([])
  expect(gaps([aRow('a', [1, 2, 3, 4, null, null], stock)], 0).months).toEqual(['2026-05'])
})

it('names the channels that a sum is without, each once, unless the brand told it itself', () => {
  const rows = [
    aRow('a', [1, null, null, 4, 5, null]),
    aRow('b', [1, 2, 3, 4, 5, null]),
    aRow(null, [2, 2, 3, 8, 10, null], { summed: months.map(() => true) }),
  ]
  expect(gaps(rows, 2).rows).toEqual(['a'])
  expect(gaps(rows, 2, { places: [3], until: '2026-05' }).rows).toEqual([])
  const own = [...rows.slice(0, 2), aRow(null, [2, 2, 3, 8, 10, null], { summed: months.map(() => false) })]
  expect(gaps(own, 2).rows).toEqual([])
})
