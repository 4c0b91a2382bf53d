import { describe, expect, it } from 'vitest'
import type { ExperimentLine } from '../../../shared/review/experiment.ts'
import { stepsOf } from '../../../shared/review/review-steps.ts'

const item = (kind: 'keep' | 'try' | 'need', responsible = '', dueDay: string | null = null) =>
  ({ id: kind, reviewId: 'r', kind, text: 'Bake', responsible, dueDay, postId: null, position: 1 }) as const

const nothing = { posts: 0, counted: 0, value: null }
const anExperiment = (values: Partial<ExperimentLine>): ExperimentLine => ({
  ...{ id: 'e', title: 'Ask', hypothesis: '', measureId: 'engagementRate', measureName: '', channelId: null },
  ...{
    startDay: '2026-04-01',
    endDay: '2026-04-20',
    usual: null,
    expected: null,
    result: null,
    outcome: null,
  },
  ...{ responsible: '', network: null, handle: '', tried: nothing, others: nothing, hasLesson: false },
  ...values,
})

const blankMonth = {
  month: '2026-04',
  channels: [],
  standings: [],
  objectiveChanges: null,
  experiments: [],
  note: '',
  items: [],
}

const left = (month: Partial<Parameters<typeof stepsOf>[0]>) =>
  Object.fromEntries(stepsOf({ ...blankMonth, ...month }).map((one) => [one.step, one.left]))

describe('the steps of a month', () => {
  it('wait for words, for what to do and for what is needed while there is nothing', () => {
    expect(left({})).toEqual({ numbers: 0, reasons: 0, note: 'blank', turns: 'blank', need: 'blank' })
  })

  it('ask why an objective was changed', () => {
    const blank = { title: 'Orders', above: '', part: null, below: 0, goalId: null, fields: [] }
    const change = (id: string, reason: string, act: 'changed' | 'added' = 'changed') => ({
      table: 'objective' as const,
      id,
      act,
      ...blank,
      reason,
    })
    const objectiveChanges = {
      since: 'Spring',
      changes: [change('a', ''), change('b', 'Too low'), change('c', '', 'added')],
      names: {},
    }
    expect(left({ objectiveChanges })).toMatchObject({ changes: 1 })
  })

  it('ask for the verdict of an experiment that is over, and for the lesson of one that failed', () => {
    const over = anExperiment({ endDay: '2026-04-30' })
    const running = anExperiment({ endDay: '2026-05-01' })
    const failed = anExperiment({ outcome: 'failed' })
    expect(left({ experiments: [over, running, failed] })).toMatchObject({ experiments: 2 })
    const learnt = anExperiment({ outcome: 'failed', hasLesson: true })
    expect(left({ experiments: [learnt, running] })).toMatchObject({ experiments: 0 })
  })

  it('count what has nobody, or lacks the day it needs; what is kept needs none', () => {
    const items = [item('keep', 'Nora'), item('keep'), item('try', 'Nora'), item('try', 'Nora', '2026-05-01')]
    expect(left({ items })).toMatchObject({ turns: 2, need: 'blank' })
    expect(left({ items: [item('keep', 'Nora'), item('need')], note: 'Good.' })).toMatchObject({
      ...{ turns: 0, need: 0, note: 0 },
    })
  })
})
