import { z } from 'zod'
import { Delivery, PostState } from '../calendar/calendar.ts'
import { Day } from '../day.ts'
import { Id, Line } from '../record.ts'
import { type Stage, stages, Task } from './task.ts'

/** How long a film is meant to be: gone in a day, under a minute or so, or watched sitting down. */
export const videoForms = ['story', 'short', 'long'] as const
export type VideoForm = (typeof videoForms)[number]

/** The steps that a form begins with, by stage; their words are translations. */
export const videoSteps: Record<VideoForm, Record<Stage, readonly string[]>> = {
  story: { idea: ['moment'], produce: ['film', 'textOn'], distribute: ['sticker', 'answer'] },
  short: {
    idea: ['hook', 'script'],
    produce: ['film', 'cut', 'captions'],
    distribute: ['cover', 'firstHour', 'elsewhere'],
  },
  long: {
    idea: ['question', 'outline', 'guests'],
    produce: ['date', 'film', 'cut', 'captions', 'permission'],
    distribute: ['cover', 'describe', 'clips', 'newsletter', 'answer'],
  },
}

/** A post whose film is planned. */
export const Video = z.object({
  id: Id,
  title: Line,
  state: PostState,
  /** When it goes out first. */
  day: Day.nullable(),
  /** How far its variants are. */
  deliveries: z.array(Delivery),
  /** None on a post that looks like a film and has no plan yet. */
  steps: z.array(Task.pick({ id: true, title: true, doneAt: true, stage: true })),
})
export type Video = z.infer<typeof Video>

export const videoColumns = [...stages, 'done'] as const
export type VideoColumn = (typeof videoColumns)[number]

/** Where a film stands: the first stage with a step still open. */
export function columnOfVideo({ steps }: Pick<Video, 'steps'>): VideoColumn {
  return stages.find((stage) => steps.some((step) => step.stage === stage && step.doneAt === null)) ?? 'done'
}
