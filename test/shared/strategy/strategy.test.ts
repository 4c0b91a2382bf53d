import { describe, expect, it } from 'vitest'
import {
  effectiveKind,
  findThread,
  idleTactics,
  isMeasurable,
  type Objective,
  shareSum,
  smartCheck,
  starvedObjectives,
  type Tactic,
} from '../../../shared/strategy/strategy.ts'
import { blank } from '../../../shared/strategy/strategy-tables.ts'

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`

function anObjective(patch: Partial<Objective> = {}): Objective {
  return {
    id: id(20),
    goalId: id(10),
    title: 'More followers',
    kind: 'target',
    question: '',
    measureId: null,
    channelId: null,
    baseline: null,
    target: null,
    band: null,
    startDay: null,
    dueDay: null,
    responsible: '',
    position: 1,
    ...patch,
  }
}

function aTactic(patch: Partial<Tactic> = {}): Tactic {
  return {
    id: id(30),
    objectiveId: id(20),
    title: 'Weekly tip',
    responsible: '',
    startDay: null,
    endDay: null,
    status: 'planned',
    effort: null,
    cost: null,
    position: 1,
    ...patch,
  }
}

const complete = anObjective({
  measureId: 'followers',
  baseline: 1200,
  target: 2000,
  dueDay: '2026-12-31',
  responsible: 'Sample',
})

describe('the check in words', () => {
  it('names everything that "more followers" lacks, and lets it be', () => {
    expect(smartCheck(anObjective())).toEqual(['measure', 'baseline', 'target', 'date', 'responsible'])
    expect(isMeasurable(anObjective())).toBe(false)
  })

  it('finds nothing missing in a complete objective, zero included', () => {
    expect(smartCheck(complete)).toEqual([])
    expect(smartCheck({ ...complete, baseline: 0 })).toEqual([])
    expect(isMeasurable({ ...complete, baseline: 0 })).toBe(true)
  })

  it.each([
    ['measure', { measureId: null }],
    ['baseline', { baseline: null }],
    ['target', { target: null }],
    ['date', { dueDay: null }],
    ['responsible', { responsible: '  ' }],
  ] as const)('names a missing %s alone', (part, patch) => {
    expect(smartCheck({ ...complete, ...patch })).toEqual([part])
  })

  it('can be measured without a responsible, but still says that one is missing', () => {
    expect(isMeasurable({ ...complete, responsible: '' })).toBe(true)
  })

  it('asks a band of a value that is to be kept, not a baseline', () => {
    const kept = { ...complete, kind: 'keep' as const, baseline: null }
    expect(smartCheck(kept)).toEqual(['band'])
    expect(smartCheck({ ...kept, band: 5 })).toEqual([])
  })

  it('reads a target equal to its baseline as keep', () => {
    expect(effectiveKind({ ...complete, target: 1200 })).toBe('keep')
    expect(smartCheck({ ...complete, target: 1200 })).toEqual(['band'])
    expect(effectiveKind(anObjective())).toBe('target')
  })

  it('asks a question and an end date of an exploring one, and no number', () => {
    const exploring = anObjective({ kind: 'exploring' })
    expect(smartCheck(exploring)).toEqual(['question', 'date', 'responsible'])
    expect(
      smartCheck({ ...exploring, question: 'Does video pay?', dueDay: '2026-12-31', responsible: 'Sample' }),
    ).toEqual([])
    expect(
      isMeasurable({
        ...exploring,
        question: 'Does video pay?',
        dueDay: '2026-12-31',
        responsible: 'Sample',
      }),
    ).toBe(false)
  })
})

describe('the golden thread', () => {
  const goal = { ...blank.goal, id: id(10), title: 'Be known', position: 1 }
  const plan = { goals: [goal], objectives: [complete], tactics: [aTactic()] }

  it('leads from a tactic up to its goal', () => {
    expect(findThread(plan, id(30))).toEqual({ goal, objective: complete, tactic: aTactic() })
  })

  it('is not there for a loose end', () => {
    expect(findThread(plan, null)).toBeUndefined()
    expect(findThread(plan, id(99))).toBeUndefined()
    expect(findThread({ ...plan, goals: [] }, id(30))).toBeUndefined()
  })

  it('calls an objective starved when its only tactics were stopped', () => {
    expect(starvedObjectives(plan)).toEqual([])
    expect(starvedObjectives({ ...plan, tactics: [aTactic({ status: 'stopped' })] })).toEqual([complete])
    expect(starvedObjectives({ ...plan, tactics: [aTactic({ status: 'done' })] })).toEqual([])
  })

  it('lists tactics without posts unless they are over', () => {
    expect(idleTactics([aTactic()], { [id(30)]: 0 })).toHaveLength(1)
    expect(idleTactics([aTactic()], {})).toEqual([])
    expect(idleTactics([aTactic()], { [id(30)]: 2 })).toEqual([])
    expect(
      idleTactics([aTactic({ status: 'done' }), aTactic({ status: 'stopped' })], { [id(30)]: 0 }),
    ).toEqual([])
  })
})

describe('pillar shares', () => {
  it('sum up without rounding noise', () => {
    expect(shareSum([{ share: 33.3 }, { share: 33.3 }, { share: 33.4 }])).toBe(100)
  })

  it('have no sum when nobody set one', () => {
    expect(shareSum([{ share: null }])).toBeUndefined()
    expect(shareSum([{ share: null }, { share: 0 }])).toBe(0)
  })
})
