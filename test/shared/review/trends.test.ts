import { expect, it } from 'vitest'
import { addMonths } from '../../../shared/day.ts'
import {
  type Counting,
  compare,
  compareWithBase,
  gather,
  gatherTarget,
  lackingIn,
  type TrendLine,
  type TrendRow,
  type Trends,
  wayOf,
} from '../../../shared/review/trends.ts'

type Values = (number | null)[]

const months = Array.from({ length: 13 }, (_, at) => addMonths('2025-11', at))
const last = 12

/** Thirteen months that end with these values. */
function ending(values: Values): Values {
  return [...Array<null>(13 - values.length).fill(null), ...values]
}

function aLine(values: Values, changes: Partial<TrendLine> = {}): TrendLine {
  return {
    measure: 'clicks',
    name: '',
    counting: 'flow',
    unit: 'count',
    values: ending(values),
    parts: null,
    target: null,
    summed: null,
    ...changes,
  }
}

function aRow(channelId: string | null, line: TrendLine): TrendRow {
  return {
    channelId,
    network: channelId === null ? null : 'instagram',
    handle: channelId ?? '',
    lines: [line],
  }
}

/** Channels, and the whole brand that sums them up month by month. */
function brandOf(...channels: Values[]): { trends: Trends; whole: TrendRow } {
  const rows = channels.map((values, at) => aRow(String(at), aLine(values)))
  const sums = months.map((_, at) => {
    const known = rows.flatMap(({ lines }) => lines[0]?.values[at] ?? [])
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
  })
  const whole = aRow(null, { ...aLine([]), values: sums, summed: months.map(() => true) })
  return { trends: { months, rows: [...rows, whole] }, whole }
}

function one(values: Values, counting: Counting = 'flow'): { trends: Trends; row: TrendRow } {
  const row = aRow('0', aLine(values, { counting }))
  return { trends: { months, rows: [row] }, row }
}

it('compares with the month before and with the same month a year ago', () => {
  const { trends, row } = one([50, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80, 100, 112])
  expect(compare(trends, row, 'clicks', [[last], [last - 1]])).toEqual({
    now: 112,
    before: 100,
    share: expect.closeTo(0.12),
    isWhole: true,
  })
  expect(compare(trends, row, 'clicks', [[last], [0]])?.share).toBeCloseTo(1.24)
})

it('says nothing where either side is missing, and never takes missing for zero', () => {
  const { trends, row } = one([10, null, 12])
  expect(compare(trends, row, 'clicks', [[last], [last - 1]])).toBeNull()
  const zero = one([10, 0, 12])
  expect(compare(zero.trends, zero.row, 'clicks', [[last], [last - 1]])).toMatchObject({
    before: 0,
    share: null,
  })
})

it('compares a brand over the channels known in both months, and says so', () => {
  const { trends, whole } = brandOf([100, 110], [null, 900])
  expect(compare(trends, whole, 'clicks', [[last], [last - 1]])).toEqual({
    now: 110,
    before: 100,
    share: expect.closeTo(0.1),
    isWhole: false,
  })
})

it('takes a brand’s own reading as it stands', () => {
  const { trends, whole } = brandOf([100, 110], [null, 900])
  const own = aRow(null, { ...aLine([300, 330]), summed: months.map(() => false) })
  expect(
    compare({ ...trends, rows: [...trends.rows.slice(0, -1), own] }, own, 'clicks', [[last], [last - 1]]),
  ).toMatchObject({
    now: 330,
    before: 300,
    isWhole: true,
  })
  expect(whole.lines).toHaveLength(1)
})

it('makes the base from the days known of the ninety before', () => {
  // August to October 2026 has 92 days; November has 30.
  const { trends, row } = one([31, 30, 31, 60])
  expect(compareWithBase(trends, row, 'clicks', last)).toMatchObject({ now: 60, before: 30, isWhole: true })
  const gap = one([31, null, 31, 60])
  expect(compareWithBase(gap.trends, gap.row, 'clicks', last)?.before).toBeCloseTo(30)
})

it('has no base while fewer than half of its days are known', () => {
  const { trends, row } = one([31, 60])
  expect(compareWithBase(trends, row, 'clicks', last)).toBeNull()
})

it('takes the mean of stocks and of different people as their base', () => {
  for (const counting of ['stock', 'unique'] as const) {
    const { trends, row } = one([10, 20, 30, 60], counting)
    expect(compareWithBase(trends, row, 'clicks', last)?.before).toBe(20)
  }
})

it('leaves a new channel out of the base of the brand', () => {
  const { trends, whole } = brandOf([31, 30, 31, 60], [null, null, null, 500])
  expect(compareWithBase(trends, whole, 'clicks', last)).toMatchObject({
    now: 60,
    before: 30,
    isWhole: false,
  })
})

it('sums the parts of a rate first and then divides', () => {
  const parts = [
    ...Array<null>(9).fill(null),
    ...[
      [1, 10],
      [30, 100],
      [1, 10],
      [8, 100],
    ].map(([part = 0, whole = 0]) => ({ part, whole })),
  ]
  const row = aRow('0', {
    ...aLine([], { counting: 'rate', measure: 'rate' }),
    parts,
    values: parts.map((one) => one && one.part / one.whole),
  })
  const trends = { months, rows: [row] }
  expect(compareWithBase(trends, row, 'rate', last)?.before).toBeCloseTo(32 / 120)
  const [line] = row.lines
  if (!line) throw new Error('no line')
  expect(gather(line, [9, 10, 11]).value).toBeCloseTo(32 / 120)
})

it('gathers a quarter: events are summed, of a stock the newest stands, people are not added up', () => {
  const places = [10, 11, 12]
  expect(gather(aLine([5, null, 7]), places)).toEqual({ value: 12, perMonth: null, missing: [11] })
  expect(gather(aLine([5, 9, null], { counting: 'stock' }), places)).toEqual({
    value: 9,
    perMonth: null,
    missing: [12],
  })
  expect(gather(aLine([10, 20, 30], { counting: 'unique' }), places)).toEqual({
    value: null,
    perMonth: 20,
    missing: [],
  })
  expect(gather(aLine([]), places)).toEqual({ value: null, perMonth: null, missing: places })
})

it('compares quarters over the months known in both', () => {
  const { trends, row } = one([10, 10, 10, 20, null, 20])
  expect(
    compare(trends, row, 'clicks', [
      [10, 11, 12],
      [7, 8, 9],
    ]),
  ).toEqual({
    now: 40,
    before: 20,
    share: 1,
    isWhole: false,
  })
})

it('names the channels that told a measure before and lack it now, and no new ones', () => {
  const { trends } = brandOf([10, null], [null, 5], [3, 3])
  expect(lackingIn(trends, 'clicks', last).map(({ handle }) => handle)).toEqual(['0'])
  expect(lackingIn(trends, 'clicks', last - 1)).toEqual([])
})

it('calls next to nothing level, and tells rates by their points', () => {
  const side = { isWhole: true }
  const [count, part] = [
    { counting: 'flow', unit: 'count' } as const,
    { counting: 'rate', unit: 'share' } as const,
  ]
  expect(wayOf({ ...side, now: 1004, before: 1000, share: 0.004 }, count)).toBe('level')
  expect(wayOf({ ...side, now: 1100, before: 1000, share: 0.1 }, count)).toBe('up')
  expect(wayOf({ ...side, now: 0.029, before: 0.033, share: -0.12 }, part)).toBe('down')
  expect(wayOf({ ...side, now: 5, before: 0, share: null }, count)).toBe('up')
})

it('compares a stock by the newest months known in both', () => {
  const { trends, row } = one([10, 20, 30, 40, 50, null], 'stock')
  const quarters = [
    [10, 11, 12],
    [7, 8, 9],
  ] as const
  expect(compare(trends, row, 'clicks', quarters)).toMatchObject({ now: 50, before: 20, isWhole: false })
})

it('asks of a quarter what its months ask together, and nothing where one of them asks nothing', () => {
  const line = aLine([1, 2, 3], { target: ending([10, 11, 12]) })
  expect(gatherTarget(line, [10, 11, 12])).toBe(33)
  expect(gatherTarget({ ...line, counting: 'stock' }, [10, 11, 12])).toBe(12)
  expect(gatherTarget(line, [9, 10, 11])).toBeNull()
})
