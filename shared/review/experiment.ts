import { z } from 'zod'
import { Day, Instant } from '../day.ts'
import { Id, Line, Prose } from '../record.ts'
import { Network } from '../strategy/strategy.ts'
import { lessonOutcomes } from './lesson.ts'

/** What posts themselves tell of: their numbers say how a trial went. Anything else is told by a person. */
export const postMeasures = [
  'engagementRate',
  'clickRate',
  'impressions',
  'reach',
  'engagements',
  'comments',
  'shares',
  'saves',
  'clicks',
  'videoViews',
] as const
export type PostMeasure = (typeof postMeasures)[number]

/** Something tried on purpose, for a while, to learn from: what is expected, by which measure, and what came. */
export const Experiment = z.object({
  id: Id,
  title: Line,
  /** If we do this, that will happen, because… */
  hypothesis: Prose,
  /** One of `postMeasures`, of the built-in measures or of the team's own; null while nobody said. */
  measureId: z.string().nullable(),
  /** Null for all of them. */
  channelId: Id.nullable(),
  /** Null until it begins; without an end it goes on. */
  startDay: Day.nullable(),
  endDay: Day.nullable(),
  /** What it is held against, expected, and came to. Of posts they tell the first and the last themselves; rates are parts of one. */
  usual: z.number().nullable(),
  expected: z.number().nullable(),
  result: z.number().nullable(),
  outcome: z.enum(lessonOutcomes).nullable(),
  responsible: Line,
  createdAt: Instant,
})
export type Experiment = z.infer<typeof Experiment>

/** A post that tries it. */
export const ExperimentPost = z.object({ id: Id, experimentId: Id, postId: Id })
export type ExperimentPost = z.infer<typeof ExperimentPost>

/** The posts that tried it, or the others of the same channels and days. Null is a number that none of them tells. */
export const PostGroup = z.object({
  posts: z.int(),
  /** Of how many the value is. */
  counted: z.int(),
  value: z.number().nullable(),
})
export type PostGroup = z.infer<typeof PostGroup>

/** An experiment as a list and a month's account tell it. */
export const ExperimentLine = Experiment.omit({ createdAt: true }).extend({
  /** Set for a measure of the team's own. */
  measureName: Line,
  network: Network.nullable(),
  handle: Line,
  tried: PostGroup,
  others: PostGroup,
  hasLesson: z.boolean(),
})
export type ExperimentLine = z.infer<typeof ExperimentLine>

export const ExperimentDetail = z.object({
  experiment: ExperimentLine,
  /** Those that try it, in the order in which they go out. */
  posts: z.array(z.object({ id: Id, title: Line, day: Day.nullable(), isIdea: z.boolean() })),
})
export type ExperimentDetail = z.infer<typeof ExperimentDetail>

export const NewExperiment = Experiment.pick({ title: true })

export const ExperimentPatch = Experiment.omit({ id: true, createdAt: true }).partial()
export type ExperimentPatch = z.infer<typeof ExperimentPatch>

export function isOfPosts(measureId: string | null): measureId is PostMeasure {
  return postMeasures.some((one) => one === measureId)
}

export function isShare(measureId: string | null): boolean {
  return measureId === 'engagementRate' || measureId === 'clickRate'
}

export type ExperimentState = 'planned' | 'running' | 'toJudge' | 'judged'

export function stateOf(
  { outcome, startDay, endDay }: Pick<Experiment, 'outcome' | 'startDay' | 'endDay'>,
  today: Day,
): ExperimentState {
  if (outcome !== null) return 'judged'
  if (endDay !== null && endDay < today) return 'toJudge'
  return startDay === null || startDay > today ? 'planned' : 'running'
}

/** An experiment still owes its verdict, or its lesson where it failed. */
export function owes(
  experiment: Pick<ExperimentLine, 'outcome' | 'startDay' | 'endDay' | 'hasLesson'>,
  today: Day,
): 'verdict' | 'lesson' | undefined {
  if (stateOf(experiment, today) === 'toJudge') return 'verdict'
  return experiment.outcome === 'failed' && !experiment.hasLesson ? 'lesson' : undefined
}
