import { daysBetween } from '../day.ts'
import type { Direction, Measure } from '../review/review.ts'
import {
  effectiveKind,
  type Goal,
  type MissingPart,
  type Objective,
  smartCheck,
  type Tactic,
} from './strategy.ts'

/** What an objective should be. Never an acronym: in three of our languages the letters say nothing. */
export const smartQualities = [
  'specific',
  'measurable',
  'achievable',
  'relevant',
  'timed',
  'carried',
] as const
export type SmartQuality = (typeof smartQualities)[number]

/** What is missing, or looks wrong; all but `MissingPart` leave the objective measurable. */
export const smartDoubts = ['title', 'unit', 'wrongWay', 'steep', 'goalReason', 'backwards', 'start'] as const
export type SmartDoubt = (typeof smartDoubts)[number]
export type SmartGap = MissingPart | SmartDoubt

/** From this many times today's value, or down to this part of it, one asks what makes it possible. */
const steepFrom = 3
const daysAMonth = 30.44

type Beside = { goal: Goal | undefined; measure: Measure | undefined }

/** Which way is better: as the numbers say, else as the measure says. Undefined while nobody can tell, or where it stays. */
export function directionOf(
  objective: Pick<Objective, 'kind' | 'baseline' | 'target'>,
  measure?: Pick<Measure, 'direction'> | undefined,
): Direction | undefined {
  const { baseline, target } = objective
  if (effectiveKind(objective) !== 'target') return undefined
  if (baseline !== null && target !== null) return target > baseline ? 'up' : 'down'
  return measure?.direction ?? undefined
}

/** How far the target is from today: 4 is four times as much, or a quarter. Undefined where no such ratio says anything. */
export function stretchOf(objective: Pick<Objective, 'kind' | 'baseline' | 'target'>): number | undefined {
  const { baseline, target } = objective
  if (effectiveKind(objective) !== 'target' || baseline === null || target === null) return undefined
  if (baseline <= 0 || target <= 0) return undefined
  return Math.max(target / baseline, baseline / target)
}

/** What an even pace would ask of each month, in the measure's unit; below zero where less is better. */
export function stepAMonth({
  baseline,
  target,
  startDay,
  dueDay,
}: Pick<Objective, 'baseline' | 'target' | 'startDay' | 'dueDay'>): number | undefined {
  if (baseline === null || target === null || startDay === null || dueDay === null) return undefined
  const months = daysBetween(startDay, dueDay) / daysAMonth
  return months >= 1.5 ? (target - baseline) / months : undefined
}

/** Hours a week between start and end; undefined without hours or days. */
export function weeklyEffort({
  effort,
  startDay,
  endDay,
}: Pick<Tactic, 'effort' | 'startDay' | 'endDay'>): number | undefined {
  if (effort === null || startDay === null || endDay === null || endDay < startDay) return undefined
  return effort / Math.max(1, (daysBetween(startDay, endDay) + 1) / 7)
}

/** What each quality of an objective still lacks, or makes one doubt; qualities with nothing to say are left out. */
export function readSmart(
  objective: Objective,
  { goal, measure }: Beside,
): { quality: SmartQuality; gaps: SmartGap[] }[] {
  const missing = new Set(smartCheck(objective))
  const kept = (...parts: MissingPart[]): SmartGap[] => parts.filter((part) => missing.has(part))
  const when = (isSo: boolean, gap: SmartDoubt): SmartGap[] => (isSo ? [gap] : [])
  const { title, startDay, dueDay, baseline, target } = objective
  const kind = effectiveKind(objective)
  const goesWrong = Boolean(
    kind === 'target' &&
      baseline !== null &&
      target !== null &&
      measure?.direction &&
      measure.direction !== directionOf(objective),
  )
  const gaps: Record<SmartQuality, SmartGap[]> = {
    specific: [...when(title.trim() === '', 'title'), ...kept('question')],
    measurable: [
      ...kept('measure'),
      ...when(kind !== 'exploring' && measure !== undefined && measure.unit.trim() === '', 'unit'),
    ],
    achievable: [
      ...kept('baseline', 'target', 'band'),
      ...when(goesWrong, 'wrongWay'),
      ...when(!goesWrong && (stretchOf(objective) ?? 0) >= steepFrom, 'steep'),
    ],
    relevant: when(goal !== undefined && goal.reason === null, 'goalReason'),
    timed: [
      ...kept('date'),
      ...when(kind === 'target' && dueDay !== null && startDay === null, 'start'),
      ...when(startDay !== null && dueDay !== null && dueDay < startDay, 'backwards'),
    ],
    carried: kept('responsible'),
  }
  return smartQualities.flatMap((quality) =>
    gaps[quality].length > 0 ? [{ quality, gaps: gaps[quality] }] : [],
  )
}
