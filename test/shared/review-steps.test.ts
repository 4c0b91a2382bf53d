import { describe, expect, it } from 'vitest'
import { stepsOf } from '../../shared/review-steps.ts'

const item = (kind: 'keep' | 'try' | 'need', responsible = '', dueDay: string | null = null) =>
  ({ id: kind, reviewId: 'r', kind, text: 'Bake', responsible, dueDay, position: 1 }) as const

const left = (month: Partial<Parameters<typeof stepsOf>[0]>) =>
  Object.fromEntries(
    stepsOf({ channels: [], standings: [], note: '', items: [], ...month }).map((one) => [
      one.step,
      one.left,
    ]),
  )

describe('the steps of a month', () => {
  it('wait for words, for what to do and for what is needed while there is nothing', () => {
    expect(left({})).toEqual({ numbers: 0, reasons: 0, note: 'blank', turns: 'blank', need: 'blank' })
  })

  it('count what has nobody, or lacks the day it needs; what is kept needs none', () => {
    const items = [item('keep', 'Nora'), item('keep'), item('try', 'Nora'), item('try', 'Nora', '2026-05-01')]
    expect(left({ items })).toMatchObject({ turns: 2, need: 'blank' })
    expect(left({ items: [item('keep', 'Nora'), item('need')], note: 'Good.' })).toMatchObject({
      ...{ turns: 0, need: 0, note: 0 },
    })
  })
})
