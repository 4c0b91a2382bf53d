import { describe, expect, it } from 'vitest'
import type { Measure } from '../../../shared/review/review.ts'
import {
  directionOf,
  readSmart,
  stepAMonth,
  stretchOf,
  weeklyEffort,
} from '../../../shared/strategy/smart.ts'
import { isMeasurable, type Objective } from '../../../shared/strategy/strategy.ts'
import { blank } from '../../../shared/strategy/strategy-tables.ts'
import { aGoal, anObjective, aTactic } from '../checkup/plan.ts'

const hours: Measure = {
  ...blank.measure,
  id: 'm1',
  name: 'Time to the first answer',
  unit: 'hours',
  direction: 'down',
  position: 1,
}

const gapsOf = (values: Partial<Objective>, measure?: Measure, goal = aGoal()) =>
  readSmart(anObjective(values), { goal, measure }).map(({ quality, gaps }) => [quality, ...gaps])

describe('readSmart', () => {
  it('has nothing to say of a whole objective', () => {
    expect(gapsOf({})).toEqual([])
  })

  it('names each quality that is missing, and by what', () => {
    const bare = { ...blank.objective, title: 'More followers' }
    expect(gapsOf(bare)).toEqual([
      ['measurable', 'measure'],
      ['achievable', 'baseline', 'target'],
      ['timed', 'date'],
      ['carried', 'responsible'],
    ])
    expect(isMeasurable(anObjective(bare))).toBe(false)
  })

  it.each([
    ['no title', { title: ' ' }, ['specific', 'title']],
    ['an end before the start', { startDay: '2027-01-01' }, ['timed', 'backwards']],
    ['no start to draw the line from', { startDay: null }, ['timed', 'start']],
    ['three times as much', { target: 300 }, ['achievable', 'steep']],
    ['a third', { baseline: 300, target: 100 }, ['achievable', 'steep']],
    ['exploring without a question', { kind: 'exploring' }, ['specific', 'question']],
  ] as const)('asks about %s, which still can be measured or explored', (_name, values, row) => {
    expect(gapsOf(values)).toEqual([row])
  })

  it('asks for a unit, for a reason, and about a target that goes the wrong way', () => {
    expect(gapsOf({ baseline: 20, target: 10 }, { ...hours, unit: '' })).toEqual([['measurable', 'unit']])
    expect(gapsOf({ baseline: 10, target: 20 }, hours)).toEqual([['achievable', 'wrongWay']])
    expect(gapsOf({}, undefined, aGoal({ reason: null }))).toEqual([['relevant', 'goalReason']])
  })
})

describe('the way of an objective', () => {
  it.each([
    ['up by its numbers', { baseline: 1, target: 2 }, hours, 'up'],
    ['down by its numbers', { baseline: 2, target: 1 }, undefined, 'down'],
    ['down by its measure while a number is missing', { baseline: null, target: 1 }, hours, 'down'],
    ['open', { baseline: null, target: 1 }, undefined, undefined],
    ['none where a value is kept', { baseline: 2, target: 2 }, hours, undefined],
  ] as const)('is %s', (_name, values, measure, way) => {
    expect(directionOf({ kind: 'target', ...values }, measure)).toBe(way)
  })
})

it('says how far a target is, what a month asks, and what a week takes', () => {
  expect(stretchOf({ kind: 'target', baseline: 40, target: 10 })).toBe(4)
  expect(stretchOf({ kind: 'target', baseline: 0, target: 10 })).toBeUndefined()
  const year = { startDay: '2026-01-01', dueDay: '2026-12-31' }
  expect(stepAMonth({ baseline: 100, target: 220, ...year })).toBeCloseTo(10, 1)
  expect(stepAMonth({ baseline: 220, target: 100, ...year })).toBeCloseTo(-10, 1)
  expect(stepAMonth({ baseline: 100, target: null, ...year })).toBeUndefined()
  expect(weeklyEffort(aTactic({ effort: 28, startDay: '2026-03-02', endDay: '2026-03-29' }))).toBe(7)
  expect(weeklyEffort(aTactic({ effort: 28, startDay: '2026-03-02', endDay: '2026-03-01' }))).toBeUndefined()
})
