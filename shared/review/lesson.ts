import { z } from 'zod'
import { Day, Instant } from '../day.ts'
import { Id, Line, Prose } from '../record.ts'

/** Null is not judged: even what failed may have been worth it. */
export const lessonOutcomes = ['worked', 'partly', 'failed'] as const
export type LessonOutcome = (typeof lessonOutcomes)[number]

/** What was tried, what came of it, and what it taught; about one thing at most. */
export const Lesson = z.object({
  id: Id,
  outcome: z.enum(lessonOutcomes).nullable(),
  tried: Prose,
  came: Prose,
  learnt: Prose,
  day: Day,
  tacticId: Id.nullable(),
  postId: Id.nullable(),
  campaignId: Id.nullable(),
  bidId: Id.nullable(),
  contactId: Id.nullable(),
  experimentId: Id.nullable(),
  touchpointId: Id.nullable(),
  createdAt: Instant,
})
export type Lesson = z.infer<typeof Lesson>

export const LessonTag = z.object({ id: Id, lessonId: Id, tag: Line })
export type LessonTag = z.infer<typeof LessonTag>

/** A lesson that somebody has read where it spoke up, and that is silent there from then on. */
export const LessonHush = z.object({
  id: Id,
  lessonId: Id,
  tacticId: Id.nullable(),
  postId: Id.nullable(),
  campaignId: Id.nullable(),
  bidId: Id.nullable(),
})
export type LessonHush = z.infer<typeof LessonHush>

/** What a lesson can be about. */
export const lessonSubjects = [
  ...(['tactic', 'post', 'campaign', 'bid'] as const),
  ...(['contact', 'touchpoint', 'experiment'] as const),
] as const
export const LessonSubject = z.object({ table: z.enum(lessonSubjects), id: Id })
export type LessonSubject = z.infer<typeof LessonSubject>

/** Where a lesson speaks up: where something is planned. */
export const LessonPlace = z.object({ table: z.enum(['tactic', 'post', 'campaign', 'bid']), id: Id })
export type LessonPlace = z.infer<typeof LessonPlace>

/** A lesson as the ledger shows it, with its tags and what it is about by name. */
export const LessonLine = Lesson.pick({
  id: true,
  outcome: true,
  tried: true,
  came: true,
  learnt: true,
  day: true,
}).extend({
  tags: z.array(Line),
  /** `shownAt` is the record on whose page it stands: of a touchpoint its contact, else the thing itself. */
  about: LessonSubject.extend({ name: Line, isIdea: z.boolean(), shownAt: Id }).nullable(),
})
export type LessonLine = z.infer<typeof LessonLine>

export const NewLesson = Lesson.pick({ tried: true }).extend({ about: LessonSubject.nullable() })
export type NewLesson = z.infer<typeof NewLesson>

export const LessonPatch = Lesson.pick({ outcome: true, tried: true, came: true, learnt: true, day: true })
  .partial()
  .extend({ tags: z.array(Line).max(50).optional(), about: LessonSubject.nullable().optional() })
export type LessonPatch = z.infer<typeof LessonPatch>

/** A lesson that may matter where something is planned, and the words that both share. */
export const SimilarLesson = LessonLine.extend({ shares: z.array(z.string()).min(1) })
export type SimilarLesson = z.infer<typeof SimilarLesson>

/** A lesson of a month, as its account tells it. */
export const LessonNote = LessonLine.omit({ about: true })
export type LessonNote = z.infer<typeof LessonNote>
