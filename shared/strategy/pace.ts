import { type Day, daysBetween } from '../day.ts'
import type { Objective } from './strategy.ts'

export const paceVerdicts = ['on', 'atRisk', 'off', 'unknown', 'exploring'] as const
export type PaceVerdict = (typeof paceVerdicts)[number]

/** Why nothing can be said yet. */
export const paceGaps = ['noMeasure', 'noReading', 'noLine', 'notStarted'] as const
export type PaceGap = (typeof paceGaps)[number]

export type Pace = {
  verdict: PaceVerdict
  /** Done over expected; 1 is exactly on the line. Null when there is no line. */
  ratio: number | null
  /** Where the value should stand today, in the measure's unit. */
  expected: number | null
  gap: PaceGap | null
}

type PacedObjective = Pick<
  Objective,
  'kind' | 'measureId' | 'baseline' | 'target' | 'band' | 'startDay' | 'dueDay'
>

const onFrom = 0.9
const atRiskFrom = 0.7
/** Where a kept value has no band of its own, it may stray this share of its target. */
const usualBand = 0.1

/**
 * The rule of pace: done over expected today, on the straight line from baseline to target; on from 0.9, at risk
 * from 0.7. An objective that keeps a value is on within its band, and at risk while band over distance is 0.7.
 */
export function judgePace(objective: PacedObjective, value: number | null, today: Day): Pace {
  if (objective.kind === 'exploring') return { verdict: 'exploring', ratio: null, expected: null, gap: null }
  if (objective.measureId === null) return unknown('noMeasure')
  const { baseline, target } = objective
  if (objective.kind === 'keep' || (target !== null && target === baseline))
    return judgeKept(objective, value, today)
  const expected = expectedOn(objective, today)
  if (baseline === null || target === null || expected === undefined) return unknown('noLine')
  if (value === null) return unknown('noReading', expected)
  if (expected === baseline) return unknown('notStarted', expected)
  const ratio = (value - baseline) / (expected - baseline)
  return { verdict: verdictOf(ratio), ratio, expected, gap: null }
}

/** The value on the line from baseline to target at a day; undefined without numbers or days. */
export function expectedOn(objective: PacedObjective, today: Day): number | undefined {
  const { baseline, target, startDay, dueDay } = objective
  if (baseline === null || target === null || startDay === null || dueDay === null || dueDay <= startDay) {
    return undefined
  }
  const share = daysBetween(startDay, today) / daysBetween(startDay, dueDay)
  return baseline + (target - baseline) * Math.min(1, Math.max(0, share))
}

function judgeKept({ target, band, startDay }: PacedObjective, value: number | null, today: Day): Pace {
  if (target === null) return unknown('noLine')
  if (value === null) return unknown('noReading', target)
  // Before anybody set out to keep it, no value is a breach.
  if (startDay !== null && today < startDay) return unknown('notStarted', target)
  const allowed = band ?? Math.abs(target) * usualBand
  const distance = Math.abs(value - target)
  const ratio = distance <= allowed ? 1 : allowed / distance
  const verdict = ratio === 1 ? 'on' : ratio >= atRiskFrom ? 'atRisk' : 'off'
  return { verdict, ratio, expected: target, gap: null }
}

function verdictOf(ratio: number): PaceVerdict {
  if (ratio >= onFrom) return 'on'
  return ratio >= atRiskFrom ? 'atRisk' : 'off'
}

function unknown(gap: PaceGap, expected: number | null = null): Pace {
  return { verdict: 'unknown', ratio: null, expected, gap }
}
