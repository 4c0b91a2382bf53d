import { missingNumbers } from './missing-numbers.ts'
import type { ReviewItem } from './review.ts'
import type { ReviewMonth, Standing } from './review-month.ts'

/** What a month asks for before it is closed, in the order in which one goes through it. */
export const reviewSteps = ['numbers', 'reasons', 'note', 'turns', 'need'] as const
export type ReviewStep = (typeof reviewSteps)[number]

/** `left` is how many things a step still waits for; a step that only invites waits for one. */
export type StepState = { step: ReviewStep; left: number }

type Asked = Pick<ReviewMonth, 'channels' | 'standings' | 'note' | 'items'>

/**
 * How far a month's account is: channels whose numbers are not complete, objectives off without a reason, the month in
 * words, what is to be done without a person, or without the day it needs, and what the owner is asked for. Nothing here forbids closing.
 */
export function stepsOf({ channels, standings, note, items }: Asked): StepState[] {
  const turns = items.filter(({ kind }) => kind !== 'need')
  // What goes on as it is, or stops, has no day on which it is done.
  const isDated = (kind: ReviewItem['kind']) => kind === 'start' || kind === 'try'
  const loose = turns.filter(
    ({ kind, responsible, dueDay }) => responsible === '' || (isDated(kind) && dueDay === null),
  )
  const left: Record<ReviewStep, number> = {
    numbers: missingNumbers(channels).length,
    reasons: standings.filter(needsReason).length,
    note: note.trim() === '' ? 1 : 0,
    turns: turns.length === 0 ? 1 : loose.length,
    need: items.length > turns.length ? 0 : 1,
  }
  return reviewSteps.map((step) => ({ step, left: left[step] }))
}

/** An objective that is off must say why. */
export function needsReason({ verdict, reason }: Pick<Standing, 'verdict' | 'reason'>): boolean {
  return verdict === 'off' && reason === ''
}
