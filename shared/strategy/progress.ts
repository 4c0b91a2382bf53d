import { z } from 'zod'
import { Day } from '../day.ts'
import { valueBases } from '../review/review-month.ts'
import { expectedOn, judgePace, paceGaps, paceVerdicts } from './pace.ts'
import type { Objective } from './strategy.ts'

/** How an objective went until now: what was read, oldest first, and how the newest of it stands to the line. */
export const Progress = z.object({
  points: z.array(z.object({ day: Day, value: z.number() })),
  basis: z.enum(valueBases),
  today: Day,
  /** Where the line stands today; null when there is no line. */
  expectedToday: z.number().nullable(),
  verdict: z.enum(paceVerdicts),
  /** Where the line stood on the day of the newest reading. */
  expected: z.number().nullable(),
  gap: z.enum(paceGaps).nullable(),
})
export type Progress = z.infer<typeof Progress>

/** Judges what was read by the rule of pace, on the day it was read for: a reading is not late because nobody read since. */
export function judgeProgress(
  objective: Objective,
  { points, basis, today }: Pick<Progress, 'points' | 'basis' | 'today'>,
): Progress {
  const last = points.at(-1)
  const { verdict, expected, gap } = judgePace(objective, last?.value ?? null, last?.day ?? today)
  return { points, basis, today, expectedToday: expectedOn(objective, today) ?? null, verdict, expected, gap }
}
