import { z } from 'zod'
import { Day, Instant } from '../day.ts'
import { Id, Line, longestLine, Position, Prose } from '../record.ts'

/** The stages of a film, in order. */
export const stages = ['idea', 'produce', 'distribute'] as const
export type Stage = (typeof stages)[number]

/**
 * A step of the work on a post, with a contact, on a bid or to widen the network, to be ticked off; one names whose it is. What is done with
 * a contact may be for a bid as well.
 */
export const Task = z.object({
  id: Id,
  postId: Id.nullable(),
  contactId: Id.nullable(),
  bidId: Id.nullable(),
  targetId: Id.nullable(),
  title: Line,
  responsible: Line,
  /** Where it belongs in the making of a film; null on any other step. */
  stage: z.enum(stages).nullable(),
  dueDay: Day.nullable(),
  doneAt: Instant.nullable(),
  doneBy: Line,
  position: Position,
})
export type Task = z.infer<typeof Task>

/** Its day has passed, and nobody has done it. */
export function isLate({ dueDay, doneAt }: Pick<Task, 'dueDay' | 'doneAt'>, today: Day): boolean {
  return dueDay !== null && doneAt === null && dueDay < today
}

/** Whose step it is. */
export function hostOf({
  postId,
  contactId,
  bidId,
  targetId,
}: Pick<Task, 'postId' | 'contactId' | 'bidId' | 'targetId'>): TaskHost {
  if (postId !== null) return { postId }
  if (contactId !== null) return { contactId }
  return bidId !== null ? { bidId } : { targetId: targetId as Id }
}

/** Whose steps they are. */
export const TaskHost = z.union([
  z.object({ postId: Id }),
  z.object({ contactId: Id }),
  z.object({ bidId: Id }),
  z.object({ targetId: Id }),
])
export type TaskHost = z.infer<typeof TaskHost>

export function hostId(of: TaskHost): Id {
  if ('postId' in of) return of.postId
  if ('contactId' in of) return of.contactId
  return 'bidId' in of ? of.bidId : of.targetId
}

export const TaskPatch = Task.pick({ title: true, responsible: true, dueDay: true }).partial()
export type TaskPatch = z.infer<typeof TaskPatch>

/** Steps that come back with many posts, kept under a name. */
export const Checklist = z.object({
  id: Id,
  name: Line,
  /** One a line. */
  steps: Prose,
})
export type Checklist = z.infer<typeof Checklist>

/** A task that waits for somebody, as Today lists it. */
export const DueTask = Task.pick({
  id: true,
  postId: true,
  contactId: true,
  bidId: true,
  targetId: true,
  title: true,
  responsible: true,
}).extend({
  dueDay: Day,
  /** What its post, its contact or its bid is known by. */
  host: Line,
})
export type DueTask = z.infer<typeof DueTask>

/** More in one go is a paste that went wrong. */
export const mostSteps = 100

const listMark = /^\s*(?:[-–—•*▪◦]\s+)?(?:\[[ xX]?\]\s*)?(?:\d{1,2}[.)]\s+)?/u

/** The steps in a text, one a line, without the marks of the list they were copied from. */
export function stepsIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(listMark, '').trim().slice(0, longestLine))
    .filter(Boolean)
    .slice(0, mostSteps)
}
