import { expect, it } from 'vitest'
import { type MonthFacts, summariseMonth } from '../../../shared/review/metrics.ts'
import { cellKey, marksOf, notesOf } from '../../../shared/review/number-notes.ts'
import type { ReviewMonth } from '../../../shared/review/review-month.ts'

const channels = [
  { id: 'ig', network: 'instagram', handle: 'one' },
  { id: 'li', network: 'linkedin', handle: 'two' },
] as const
const nothing: MonthFacts = { readings: [], posts: [] }
const ranks = { count: 0, isRanked: false, best: [], worst: [], surprising: [], typical: null, setAside: 0 }

function notes(readings: MonthFacts['readings'], changes: Partial<ReviewMonth> = {}) {
  const summary = summariseMonth([...channels], { readings, posts: [] }, nothing)
  return notesOf({ ...summary, posts: ranks, corrections: [], replies: null, ...changes })
}
const reading = (channelId: string, measureId: string, value: number, more = {}) => ({
  channelId,
  measureId,
  value,
  ...more,
})

it('has nothing to say of a month in which all is told whole', () => {
  expect(notes([reading('ig', 'followers', 5), reading('li', 'followers', 6)])).toEqual([])
})

it('names what a channel lacks that another tells, once for all such measures, and marks the sum too', () => {
  const found = notes([reading('ig', 'followers', 5), reading('ig', 'clicks', 2)])
  expect(found).toMatchObject([
    {
      kind: 'missing',
      measures: ['followers', 'clicks'],
      channels: [{ network: 'linkedin', handle: 'two' }],
    },
  ])
  expect(marksOf(found, cellKey('li', 'clicks'))).toEqual([1])
  expect(marksOf(found, cellKey(null, 'followers'))).toEqual([1])
  expect(marksOf(found, cellKey('ig', 'followers'))).toEqual([])
})

it('says why the reach of channels has no sum, and of how many days a number is', () => {
  const found = notes([
    reading('ig', 'reach', 50, { days: { known: 21, of: 30 } }),
    reading('li', 'reach', 60, { days: { known: 30, of: 30 } }),
  ])
  expect(found).toMatchObject([{ kind: 'noSum' }, { kind: 'days', known: 21, of: 30, measures: ['reach'] }])
})

it('says when a sum mixes engagements with and without clicks', () => {
  const found = notes([reading('ig', 'engagements', 50), reading('li', 'engagements', 60)])
  expect(found.map(({ kind }) => kind)).toEqual(['sets'])
  expect(marksOf(found, cellKey(null, 'engagements'))).toEqual([1])
})

it('counts what was put right, what was set aside, and says what was logged by hand', () => {
  const correction = { channelId: 'ig', measureId: 'reach' }
  const found = notes([], {
    corrections: [correction, correction] as ReviewMonth['corrections'],
    posts: { ...ranks, setAside: 3 },
    replies: { logged: 4 } as ReviewMonth['replies'],
  })
  expect(found).toMatchObject([
    { kind: 'corrected', count: 2 },
    { kind: 'setAside', count: 3 },
    { kind: 'byHand' },
  ])
})
