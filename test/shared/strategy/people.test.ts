import { describe, expect, it } from 'vitest'
import {
  type Activity,
  type Assignment,
  type Audit,
  activityLacks,
  type Duty,
  dueTrainings,
  isCertified,
  loadOf,
  nextAuditDay,
  openAudit,
} from '../../../shared/strategy/people.ts'
import { aPerson } from '../../support/people.ts'

const activity: Activity = { id: 'a1', title: 'Write the posts', starter: null, position: 1 }
const duties = (...given: Duty[]): Assignment[] =>
  given.map((duty, at) => ({ id: `d${at}`, activityId: 'a1', personId: `p${at}`, duty }))

describe('who does what', () => {
  it.each<[Duty[], string[]]>([
    [[], ['nobodyDoes', 'nobodyAnswers']],
    [
      ['consulted', 'informed'],
      ['nobodyDoes', 'nobodyAnswers'],
    ],
    [['responsible', 'responsible'], ['nobodyAnswers']],
    [['responsible', 'accountable', 'accountable'], ['manyAnswer']],
    [['both', 'accountable'], ['manyAnswer']],
    [['responsible', 'accountable', 'informed'], []],
    [['both'], []],
  ])('of %j says %j', (given, lacks) => {
    expect(activityLacks(activity, duties(...given), [])).toEqual(lacks)
  })

  it('counts only what belongs to the activity', () => {
    expect(activityLacks({ ...activity, id: 'a2' }, duties('both'), [])).toEqual([
      'nobodyDoes',
      'nobodyAnswers',
    ])
  })

  it('asks for the course of those who reply or teach, and of nobody else', () => {
    const people = [aPerson({ id: 'p0', basicsDoneDay: '2026-01-01' }), aPerson({ id: 'p1' })]
    const lacksOf = (starter: Activity['starter'], ...given: Duty[]) =>
      activityLacks({ id: 'a1', starter }, duties(...given), people)
    expect(lacksOf('reply', 'both')).toEqual([])
    expect(lacksOf('reply', 'both', 'responsible')).toEqual(['untaught101'])
    expect(lacksOf('reply', 'both', 'informed')).toEqual([])
    expect(lacksOf('train', 'both')).toEqual(['untaught201'])
    expect(lacksOf('write', 'both', 'responsible')).toEqual([])
  })
})

describe('training', () => {
  it('is due from its day on until it was taken, the oldest first', () => {
    const people = [
      aPerson({ id: 'p1', name: 'A', basicsDueDay: '2026-03-10' }),
      aPerson({ id: 'p2', name: 'B', basicsDueDay: '2026-03-11' }),
      aPerson({ id: 'p3', name: 'C', basicsDueDay: '2026-03-01', basicsDoneDay: '2026-03-01' }),
      aPerson({ id: 'p4', name: 'D', basicsDoneDay: '2026-01-01', trainerDueDay: '2026-02-01' }),
    ]
    expect(dueTrainings(people, '2026-03-10').map(({ name, course }) => [name, course])).toEqual([
      ['D', 'trainer'],
      ['A', 'basics'],
    ])
  })

  it('knows who may teach, and says nothing of somebody from outside', () => {
    const people = [aPerson({ name: 'Nora', trainerDoneDay: '2026-01-01' }), aPerson({ name: 'Tom' })]
    expect([' nora', 'Tom', 'A guest'].map((name) => isCertified(name, people))).toEqual([
      true,
      false,
      undefined,
    ])
  })
})

describe('audits', () => {
  const anAudit = (values: Partial<Audit>): Audit => ({
    ...{ id: 'u1', title: 'Audit', dueDay: null, doneDay: null, responsible: '', found: '', position: 1 },
    ...values,
  })

  it('come again after half a year, on the last day where a month is shorter', () => {
    expect(nextAuditDay('2026-03-15')).toBe('2026-09-15')
    expect(nextAuditDay('2026-08-31')).toBe('2027-02-28')
  })

  it('wait by their day, one without a day last', () => {
    const [undated, later, sooner] = [
      anAudit({ id: 'u1' }),
      anAudit({ id: 'u2', dueDay: '2026-09-01' }),
      anAudit({ id: 'u3', dueDay: '2026-06-01' }),
    ]
    expect(openAudit([undated, later, sooner])).toBe(sooner)
    expect(openAudit([anAudit({ doneDay: '2026-01-01' })])).toBeUndefined()
  })
})

describe('time', () => {
  const planned = [
    { name: 'Nora', count: 10 },
    { name: ' nora ', count: 2 },
    { name: '', count: 5 },
  ]

  it('stands as two numbers, in hours a week over four weeks', () => {
    expect(loadOf({ name: 'Nora', weeklyHours: 4 }, planned, 90)).toEqual({
      posts: 12,
      plannedHours: 4.5,
      hours: 4,
      isMore: true,
    })
    expect(loadOf({ name: 'Nora', weeklyHours: 4.5 }, planned, 90).isMore).toBe(false)
  })

  it('is unknown, not nought, where nobody has said it', () => {
    expect(loadOf({ name: 'Nora', weeklyHours: 1 }, planned, null)).toMatchObject({
      plannedHours: null,
      isMore: false,
    })
    expect(loadOf({ name: 'Nora', weeklyHours: null }, planned, 90)).toMatchObject({
      hours: null,
      isMore: false,
    })
  })

  it('gives nobody the posts that stand beside nobody', () => {
    expect(loadOf({ name: '', weeklyHours: 1 }, planned, 90).posts).toBe(0)
  })
})
