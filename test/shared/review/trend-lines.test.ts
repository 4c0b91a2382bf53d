import { expect, it } from 'vitest'
import { addMonths } from '../../../shared/day.ts'
import { summariseMonth } from '../../../shared/review/metrics.ts'
import { measures } from '../../../shared/review/review.ts'
import {
  type MonthNumbers,
  type TargetedObjective,
  type TrendPlan,
  trendsOf,
} from '../../../shared/review/trend-lines.ts'
import { lineOf } from '../../../shared/review/trends.ts'

const channels = [
  { id: 'a', network: 'instagram' as const, handle: 'a' },
  { id: 'b', network: 'facebook' as const, handle: 'b' },
]
const none = { readings: [], posts: [] }

type Known = [measureId: string, channelId: string | null, value: number]

function account(month: string, ...known: Known[]): MonthNumbers {
  const readings = known.map(([measureId, channelId, value]) => ({ measureId, channelId, value }))
  const values = readings
    .filter(({ measureId }) => !measures.some((one) => one === measureId))
    .map((one) => ({ ...one, campaignId: null }))
  return { month, values, ...summariseMonth(channels, { readings, posts: [] }, none) }
}

const plan: TrendPlan = { channels, measures: [], objectives: [], denominator: 'reach' }

const objective: TargetedObjective = {
  kind: 'target',
  measureId: 'clicks',
  channelId: null,
  baseline: 0,
  target: 120,
  band: null,
  startDay: '2026-01-01',
  dueDay: '2026-12-31',
  isSummed: false,
}

it('has a line for each measure that any month tells, and the whole brand as the last row', () => {
  const { months, rows } = trendsOf(
    [account('2026-01', ['clicks', 'a', 5]), account('2026-02', ['clicks', 'a', 7], ['clicks', 'b', 3])],
    plan,
  )
  expect(months).toEqual(['2026-01', '2026-02'])
  expect(rows.map(({ channelId, lines }) => [channelId, lines.map(({ measure }) => measure)])).toEqual([
    ['a', ['clicks']],
    ['b', ['clicks']],
    [null, ['clicks']],
  ])
  expect(rows.map((row) => lineOf(row, 'clicks')?.values)).toEqual([
    [5, 7],
    [null, 3],
    [5, 10],
  ])
  expect(lineOf(rows[2], 'clicks')?.summed).toEqual([true, true])
})

it('keeps the parts of a rate, and knows what a brand typed for itself', () => {
  const { rows } = trendsOf(
    [
      account(
        '2026-01',
        ['engagements', 'a', 30],
        ['reach', 'a', 300],
        ['engagements', null, 44],
        ['reach', null, 400],
      ),
    ],
    plan,
  )
  expect(lineOf(rows[0], 'rate')).toMatchObject({ values: [0.1], parts: [{ part: 30, whole: 300 }] })
  expect(lineOf(rows[2], 'rate')).toMatchObject({ parts: [{ part: 44, whole: 400 }], summed: [false] })
})

it('takes the team’s own measures by the counting they were given', () => {
  const own = [
    { id: 'm', name: 'Visits', counting: 'flow' as const, unit: 'count' as const, isFormula: false },
  ]
  const { rows } = trendsOf([account('2026-01', ['m', null, 9])], { ...plan, measures: own })
  expect(lineOf(rows[2], 'm')).toMatchObject({ name: 'Visits', counting: 'flow', values: [9] })
})

it('draws where the objective should stand at each month’s end, or what a month should bring', () => {
  const accounts = [11, 12, 13, 14].map((at) => account(addMonths('2025-01', at), ['clicks', 'a', 1]))
  const targets = (changes: Partial<TargetedObjective>) =>
    lineOf(
      trendsOf(accounts, { ...plan, objectives: [{ ...objective, ...changes }] }).rows[2],
      'clicks',
    )?.target?.map((value) => value && Math.round(value))
  expect(targets({})).toEqual([null, 10, 19, 29])
  expect(targets({ isSummed: true })).toEqual([null, 10, 9, 10])
  expect(targets({ kind: 'keep', target: 50, baseline: 40 })).toEqual([null, 50, 50, 50])
  expect(targets({ channelId: 'b' })).toBeUndefined()
  expect(targets({ dueDay: '2026-02-10' })?.at(-1)).toBeNull()
})
