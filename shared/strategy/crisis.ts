import { z } from 'zod'
import { Instant } from '../day.ts'
import { Id, Line, Position, Prose } from '../record.ts'

/** What to do when something goes wrong in public. One a workspace. */
export const Crisis = z.object({
  id: Id,
  whatCounts: Prose,
  /** The steps of the first hour, one a line. */
  firstHour: Prose,
  /** Who may hold all posts and lock posting. */
  holders: Line,
  /** What we say while we do not know yet. */
  message: Prose,
  /** What happens when it is over. */
  after: Prose,
})
export type Crisis = z.infer<typeof Crisis>

/** Somebody to call; the order of the list is the order of the calls. */
export const CrisisCall = z.object({
  id: Id,
  name: Line,
  /** What this person decides or does. */
  task: Line,
  telephone: Line,
  position: Position,
})
export type CrisisCall = z.infer<typeof CrisisCall>

const texts = ['whatCounts', 'firstHour', 'holders', 'message', 'after'] as const satisfies (keyof Crisis)[]

/** True while nobody would know what to do: no page, and nobody to call. */
export function isCrisisOpen(crisis: Crisis, calls: readonly unknown[]): boolean {
  return calls.length === 0 && texts.every((field) => crisis[field].trim() === '')
}

/** All posts held at once, until somebody lets them go on. */
export const Hold = z.object({
  id: Id,
  startedAt: Instant,
  endedAt: Instant.nullable(),
  person: Line,
})
export type Hold = z.infer<typeof Hold>

/** A post that this hold has stopped; one that was on hold before is none. */
export const HeldPost = z.object({ id: Id, holdId: Id, postId: Id })
export type HeldPost = z.infer<typeof HeldPost>

/** The hold that is on, and how many posts wait for its end; how many it would hold while none is on. */
export const HoldState = z.object({ hold: Hold.nullable(), count: z.number().int() })
export type HoldState = z.infer<typeof HoldState>
