import { expect, it } from 'vitest'
import { isWholeMonth, monthOfDays } from '../../../shared/calendar/month-of-days.ts'
import { natureIn } from '../../../shared/review/measures.ts'
import { fromNoFile, type Reading } from '../../../shared/review/review.ts'

function days(measureId: string, values: Record<number, number>): Reading[] {
  return Object.entries(values).map(([date, value]) => ({
    ...fromNoFile,
    id: `${measureId}-${date}`,
    measureId,
    month: '2026-02',
    day: `2026-02-${date.padStart(2, '0')}`,
    channelId: 'channel',
    value,
    source: 'file',
    sourceNote: 'days.csv',
    person: '',
    at: '2026-03-01T00:00:00.000Z',
  }))
}

it('sums a flow over the days that are known and says how many they are', () => {
  expect(monthOfDays(days('profileVisits', { 1: 4, 2: 0, 17: 3 }), '2026-02', natureIn([]))).toMatchObject([
    { measureId: 'profileVisits', value: 7, days: { known: 3, of: 28 }, source: 'file' },
  ])
})

it('is of the whole month once no day of it is missing', () => {
  const upTo = (count: number) =>
    days('clicks', Object.fromEntries(Array.from({ length: count }, (_, at) => [at + 1, 1])))
  const isWhole = (some: readonly Reading[]) =>
    monthOfDays(some, '2026-02', natureIn([])).map((one) => isWholeMonth(one.days))
  expect([isWhole(upTo(27)), isWhole(upTo(28))]).toEqual([[false], [true]])
})

it('takes the last day of a stock, whatever the order of the days', () => {
  const stock = days('followers', { 3: 90, 27: 104, 12: 99 })
  expect(monthOfDays([...stock].reverse(), '2026-02', natureIn([]))[0]?.value).toBe(104)
})

it('never adds up unique people: the same person comes on several days', () => {
  expect(monthOfDays(days('reach', { 1: 10, 2: 12 }), '2026-02', natureIn([]))).toEqual([])
})

it('keeps measures, channels and campaigns apart', () => {
  const [one] = days('clicks', { 1: 5 }) as [Reading]
  const rows = [one, { ...one, channelId: 'other' }, { ...one, campaignId: 'campaign', value: 2 }]
  expect(monthOfDays(rows, '2026-02', natureIn([])).map(({ value }) => value)).toEqual([5, 5, 2])
})
