import { addDays, lastDayOf } from '../day.ts'
import { owes } from './experiment.ts'
import { missingNumbers } from './missing-numbers.ts'
import type { ReviewItem } from './review.ts'
import type { ObjectiveChanges, ReviewMonth, Standing } from './review-month.ts'

/** What a month asks for before it is closed, in the order in which one goes through it. */
export const reviewSteps = ['numbers', 'reasons', 'changes', 'experiments', 'note', 'turns', 'need'] as const
export type ReviewStep = (typeof reviewSteps)[number]

/** `left` is how many things a step still waits for; `blank` where it waits for a beginning. */
export type StepState = { step: ReviewStep; left: number | 'blank' }

type Asked = Pick<
  ReviewMonth,
  'month' | 'channels' | 'standings' | 'objectiveChanges' | 'experiments' | 'note' | 'items'
>

/**
 * How far a month's account is: channels whose numbers are not complete, objectives off without a reason, objectives
 * changed without one, experiments that are over without a verdict or failed without a lesson, the month in words, what is
 * to be done without a person, or without the day it needs, and what the owner is asked for. What there is none of is not
 * asked for.
 */
export function stepsOf({
  month,
  channels,
  standings,
  objectiveChanges,
  experiments,
  note,
  items,
}: Asked): StepState[] {
  const turns = items.filter(({ kind }) => kind !== 'need')
  // What goes on as it is, or stops, has no day on which it is done.
  const isDated = (kind: ReviewItem['kind']) => kind === 'start' || kind === 'try'
  const loose = turns.filter(
    ({ kind, responsible, dueDay }) => responsible === '' || (isDated(kind) && dueDay === null),
  )
  const changes = objectiveChanges?.changes ?? []
  const left: Record<ReviewStep, StepState['left']> = {
    numbers: missingNumbers(channels).length,
    reasons: standings.filter(needsReason).length,
    changes: changes.filter(needsCause).length,
    experiments: experiments.filter((one) => owes(one, addDays(lastDayOf(month), 1))).length,
    note: note.trim() === '' ? 'blank' : 0,
    turns: turns.length === 0 ? 'blank' : loose.length,
    need: items.length > turns.length ? 0 : 'blank',
  }
  const isEmpty: Partial<Record<ReviewStep, boolean>> = {
    changes: changes.length === 0,
    experiments: experiments.length === 0,
  }
  const asked = reviewSteps.filter((step) => !isEmpty[step])
  return asked.map((step) => ({ step, left: left[step] }))
}

/** The step that no month is closed without and that still waits, if any; all others may stay open. */
export function unexplainedStep(
  month: Pick<Asked, 'standings' | 'objectiveChanges'>,
): 'reasons' | 'changes' | undefined {
  if (month.standings.some(needsReason)) return 'reasons'
  return month.objectiveChanges?.changes.some(needsCause) ? 'changes' : undefined
}

/** An objective that was changed or given up must say why; a new one explains itself. */
export function needsCause({
  act,
  reason,
}: Pick<ObjectiveChanges['changes'][number], 'act' | 'reason'>): boolean {
  return act !== 'added' && reason === ''
}

/** An objective that is off must say why, before its month is closed. */
export function needsReason({ verdict, reason }: Pick<Standing, 'verdict' | 'reason'>): boolean {
  return verdict === 'off' && reason === ''
}
