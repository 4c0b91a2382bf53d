import { z } from 'zod'
import { Instant } from '../day.ts'
import { Id, Line } from '../record.ts'

const MentionNote = z.object({
  id: Id,
  name: Line,
  at: Instant,
  settledAt: Instant.nullable(),
  answeredBy: Line,
})

/** Mentions of one month, as they were logged by hand. */
export const ReplyMonth = z.object({
  /** About us. */
  logged: z.int(),
  open: z.int(),
  /** In minutes, of `n` that were answered; null where none was. */
  times: z.object({ n: z.int(), median: z.number().nullable(), p90: z.number().nullable() }),
  lateCount: z.int(),
  late: z.array(MentionNote),
  /** Answered by somebody for whom course 101 was not noted by then. */
  untrained: z.array(MentionNote),
  /** How often each word of the watch list was met. */
  keywords: z.array(z.object({ title: Line, count: z.int() })),
  /** How often we, with the name null, and each competitor were spoken of; nothing while no competitor was. */
  voices: z.array(z.object({ name: Line.nullable(), count: z.int() })),
})
export type ReplyMonth = z.infer<typeof ReplyMonth>
