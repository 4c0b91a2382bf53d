import { z } from 'zod'
import { Instant } from '../day.ts'
import { Id, Line } from '../record.ts'

/** How a person is to be forgotten. */
export const Forgetting = z.object({
  id: Id,
  /** Also in texts about something else, where these words take the place of the name; null leaves those as they are. */
  instead: Line.nullable(),
})
export type Forgetting = z.infer<typeof Forgetting>

/** What forgetting somebody would take away, and what it cannot reach. */
export const ForgetPreview = z.object({
  name: Line,
  /** When the person came in. */
  since: Instant,
  touchpoints: z.number(),
  /** All that is kept of the person, the touchpoints among it. */
  records: z.number(),
  /** Texts about something else that name the person, the first of them. */
  texts: z.array(z.object({ table: z.string(), id: Id, excerpt: z.string() })),
  textCount: z.number(),
  backups: z.number(),
  /** Files that went out of here since the person came in. */
  sent: z.array(z.object({ name: z.string(), at: Instant })),
})
export type ForgetPreview = z.infer<typeof ForgetPreview>

export const Forgotten = z.object({
  records: z.number(),
  texts: z.number(),
  /** Lines of the history that hold no value any more. */
  lines: z.number(),
})
export type Forgotten = z.infer<typeof Forgotten>

/** What was done, also to the backups. */
export const ForgetSummary = Forgotten.extend({
  rewritten: z.number(),
  /** Files that could not be rewritten and still tell of the person. */
  left: z.array(z.string()),
  backupAt: Instant,
  isSecondPlaceAway: z.boolean(),
})
export type ForgetSummary = z.infer<typeof ForgetSummary>

/** A person who is no contact any more, and whom the history still knows; and since when. */
export const RemovedPerson = z.object({ id: Id, name: Line, at: Instant })
export type RemovedPerson = z.infer<typeof RemovedPerson>
