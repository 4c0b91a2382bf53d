import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day.ts'
import type { Tactic } from '../../../shared/strategy/strategy.ts'
import { blank } from '../../../shared/strategy/strategy-tables.ts'
import {
  barOf,
  datesFrom,
  findCrowdedStart,
  moveDates,
  placeBar,
  planTimeline,
  quarterOf,
  shareAt,
  spanOf,
  spanOfBars,
  ticksOf,
  timelineRows,
  weeksIn,
} from '../../../shared/strategy/timeline.ts'
import { aCampaign, anObjective, aTactic } from '../checkup/plan.ts'

const first = { ...blank.goal, id: 'g1', title: 'Be known', position: 2 }
const second = { ...blank.goal, id: 'g2', title: 'Hire', position: 1 }
const objectives = [
  anObjective({ id: 'o1', goalId: 'g1', position: 1 }),
  anObjective({ id: 'o2', goalId: 'g2', position: 1 }),
]
const today = '2026-03-10'
const starting = (...days: (Day | null)[]): Tactic[] =>
  days.map((startDay, at) =>
    aTactic({
      id: `t${at}`,
      objectiveId: at % 2 ? 'o1' : 'o2',
      startDay,
      endDay: null,
      status: 'planned',
      position: at,
    }),
  )
const planOf = (tactics: Tactic[]) => ({ goals: [first, second], objectives, tactics })

describe('what is seen', () => {
  it('begins with a quarter and lasts for its months', () => {
    expect(quarterOf('2026-03-31')).toBe('2026-01')
    expect(quarterOf('2026-04-01')).toBe('2026-04')
    expect(spanOf('quarter', '2026-01')).toEqual({ from: '2026-01-01', to: '2026-03-31' })
    expect(spanOf('year', '2026-04')).toEqual({ from: '2026-04-01', to: '2027-03-31' })
  })

  it('places the first day at its start and the day after the last at its end', () => {
    const span = spanOf('quarter', '2026-01')
    expect(shareAt(span, '2026-01-01')).toBe(0)
    expect(shareAt(span, '2026-04-01')).toBe(1)
  })

  it('has weeks that begin where the country begins them', () => {
    const span = { from: '2026-03-01', to: '2026-03-15' }
    expect(weeksIn(span, 1)).toEqual(['2026-03-02', '2026-03-09'])
    expect(weeksIn(span, 7)).toEqual(['2026-03-01', '2026-03-08', '2026-03-15'])
  })

  it('cuts a bar that goes on, and says on which side one lies', () => {
    const span = spanOf('quarter', '2026-01')
    expect(placeBar(span, { from: '2025-12-20', to: '2026-01-15' })).toEqual({
      start: 0,
      end: 15 / 90,
      isCutBefore: true,
      isCutAfter: false,
    })
    expect(placeBar(span, { from: '2025-12-20', to: '2025-12-31' })).toBe('before')
    expect(placeBar(span, { from: '2026-04-01', to: '2026-04-02' })).toBe('after')
  })
})

describe('a bar', () => {
  const dates = { startDay: '2026-03-10', endDay: '2026-03-20' }

  it('is drawn for two weeks where a day is missing, and the right way round', () => {
    expect(barOf({ startDay: null, endDay: null })).toBeUndefined()
    expect(barOf({ startDay: '2026-03-01', endDay: null })).toEqual({ from: '2026-03-01', to: '2026-03-14' })
    expect(barOf({ startDay: null, endDay: '2026-03-14' })).toEqual({ from: '2026-03-01', to: '2026-03-14' })
    expect(barOf({ startDay: '2026-03-20', endDay: '2026-03-10' })).toEqual({
      from: '2026-03-10',
      to: '2026-03-20',
    })
  })

  it('moves as a whole and leaves a missing day missing', () => {
    expect(moveDates(dates, 'whole', -10)).toEqual({ startDay: '2026-02-28', endDay: '2026-03-10' })
    expect(moveDates({ startDay: null, endDay: '2026-03-14' }, 'whole', 1)).toEqual({
      startDay: null,
      endDay: '2026-03-15',
    })
  })

  it('moves at one end, which stops at the other', () => {
    expect(moveDates(dates, 'end', 5)).toEqual({ startDay: '2026-03-10', endDay: '2026-03-25' })
    expect(moveDates(dates, 'end', -50)).toEqual({ startDay: '2026-03-10', endDay: '2026-03-10' })
    expect(moveDates(dates, 'start', 50)).toEqual({ startDay: '2026-03-20', endDay: '2026-03-20' })
  })

  it('gets the day that was missing when that end is moved', () => {
    expect(moveDates({ startDay: '2026-03-01', endDay: null }, 'end', 1)).toEqual({
      startDay: '2026-03-01',
      endDay: '2026-03-15',
    })
  })

  it('takes four weeks from the day it is put on', () => {
    expect(datesFrom('2026-03-01')).toEqual({ startDay: '2026-03-01', endDay: '2026-03-28' })
  })
})

it('lists campaigns first, then goals in their order with what has dates', () => {
  const tactics = starting('2026-03-01', '2026-04-01', null)
  const rows = timelineRows({
    ...planOf(tactics),
    campaigns: [aCampaign(), aCampaign({ startDay: null, endDay: null })],
  })
  expect(rows.map(({ id }) => id)).toEqual(['campaigns', 'k1', 'g2', 'o2', 't0', 'g1', 'o1', 't1'])
})

describe('everything at once', () => {
  it('is more than half of the tactics within fourteen days, and names those of the last goal first', () => {
    const found = findCrowdedStart(
      planOf(starting('2026-04-01', '2026-04-02', '2026-04-14', '2026-06-01')),
      today,
    )
    expect(found).toMatchObject({ from: '2026-04-01', to: '2026-04-14', some: 3, all: 4 })
    expect(found?.canWait.map(({ id }) => id)).toEqual(['t1'])
  })

  it('is not half of them, a day too late, or too few to speak of', () => {
    const none = (...days: (Day | null)[]) => findCrowdedStart(planOf(starting(...days)), today)
    expect(none('2026-04-01', '2026-04-02', '2026-06-01', '2026-06-02')).toBeUndefined()
    expect(none('2026-04-01', '2026-04-02', '2026-04-15', '2026-06-01')).toBeUndefined()
    expect(none('2026-04-01', '2026-04-01', '2026-04-01')).toBeUndefined()
    expect(none('2026-04-01', '2026-04-01', '2026-04-01', null)).toBeUndefined()
  })

  it('says nothing of what has begun, is done, or was stopped', () => {
    const past = starting('2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04')
    expect(findCrowdedStart(planOf(past), today)).toBeUndefined()
    const over = starting('2026-04-01', '2026-04-01', '2026-04-01', '2026-04-01')
    expect(findCrowdedStart(planOf(over.map((one) => ({ ...one, status: 'done' }))), today)).toBeUndefined()
  })

  it('never asks what has already begun to wait', () => {
    const found = findCrowdedStart(
      planOf(starting('2026-03-08', '2026-03-09', '2026-03-09', '2026-03-12')),
      today,
    )
    expect(found).toMatchObject({ some: 4, all: 4 })
    expect(found?.canWait.map(({ id }) => id)).toEqual(['t3'])
  })
})

describe('the scale on paper', () => {
  const span = (...days: [Day, Day][]) =>
    spanOfBars(days.map(([startDay, endDay]) => ({ startDay, endDay }))) as { from: Day; to: Day }

  it('holds every bar in whole months, over the turn of the year too', () => {
    expect(span(['2026-11-05', '2027-02-03'], ['2026-12-01', '2026-12-24'])).toEqual({
      from: '2026-11-01',
      to: '2027-02-28',
    })
    expect(span(['2026-05-05', '2026-05-06'])).toEqual({ from: '2026-05-01', to: '2026-07-31' })
    expect(spanOfBars([{ startDay: null, endDay: null }])).toBeUndefined()
  })

  it('names each month of a year, and no more names than twelve however long it is', () => {
    expect(ticksOf(span(['2026-02-01', '2026-12-31']))).toHaveLength(11)
    expect(ticksOf(span(['2026-02-01', '2027-05-31']))).toEqual([
      '2026-01',
      '2026-04',
      '2026-07',
      '2026-10',
      '2027-01',
      '2027-04',
    ])
    expect(ticksOf(span(['2000-02-01', '2060-05-31'])).length).toBeLessThanOrEqual(12)
  })
})

it('gives goals on paper the number they have everywhere in the plan, the most important first', () => {
  const goals = [
    { ...first, priority: 'high' as const },
    { ...second, priority: 'low' as const },
  ]
  const { rows } = planTimeline({ ...planOf(starting(today, today)), goals, campaigns: [] })
  expect(rows.filter(({ kind }) => kind === 'goal').map(({ title, number }) => [title, number])).toEqual([
    ['Be known', 2],
    ['Hire', 1],
  ])
})
