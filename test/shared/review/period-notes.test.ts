import { expect, it } from 'vitest'
import { type MonthFacts, summariseMonth } from '../../../shared/review/metrics.ts'
import { cellKey, marksOf, notesOf } from '../../../shared/review/number-notes.ts'
import { notesOfMonths } from '../../../shared/review/period-notes.ts'

const channels = [
  { id: 'ig', network: 'instagram', handle: 'one' },
  { id: 'li', network: 'linkedin', handle: 'two' },
] as const
const nothing: MonthFacts = { readings: [], posts: [] }
const ranks = { count: 0, isRanked: false, best: [], worst: [], surprising: [], typical: null }

const month = (name: string, readings: MonthFacts['readings'], setAside = 0) => ({
  ...summariseMonth([...channels], { readings, posts: [] }, nothing),
  ...{ month: name, posts: { ...ranks, setAside }, corrections: [], replies: null },
})
const reading = (channelId: string, measureId: string, value: number, more = {}) => ({
  channelId,
  measureId,
  value,
  ...more,
})
const clicks = [reading('ig', 'clicks', 2)]

it('says of one month what the month says', () => {
  const one = month('2026-01', clicks, 2)
  expect(notesOfMonths([one])).toEqual(notesOf(one))
})

it('says once what is so in several months, and in which where it is not all', () => {
  const whole = [...clicks, reading('li', 'clicks', 3)]
  const [all] = notesOfMonths([month('2026-01', clicks), month('2026-02', clicks)])
  expect(all).toMatchObject({ kind: 'missing', measures: ['clicks'] })
  expect(all?.months).toBeUndefined()
  const some = notesOfMonths([month('2026-01', clicks), month('2026-02', whole), month('2026-03', clicks)])
  expect(some).toMatchObject([{ kind: 'missing', months: ['2026-01', '2026-03'] }])
  expect(marksOf(some, cellKey('li', 'clicks'))).toEqual([1])
  expect(marksOf(some, cellKey('ig', 'clicks'))).toEqual([])
})

it('counts days and what was set aside together', () => {
  const days = (known: number) => [
    reading('ig', 'clicks', 50, { days: { known, of: 30 } }),
    reading('li', 'clicks', 60),
  ]
  expect(notesOfMonths([month('2026-01', days(10), 1), month('2026-02', days(20), 3)])).toMatchObject([
    { kind: 'days', known: 30, of: 60 },
    { kind: 'setAside', count: 4 },
  ])
})
