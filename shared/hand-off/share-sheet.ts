import { z } from 'zod'
import { Variant } from '../calendar/calendar.ts'
import { Id, Line, Prose } from '../record.ts'
import { PolicyVersion } from '../strategy/policy.ts'
import { Channel } from '../strategy/strategy.ts'
import { Term } from '../strategy/voice.ts'

/** What colleagues get who pass a post on: what it says, where it is, and what had better not be said about it. */
export const ShareSheet = z.object({
  postId: Id,
  title: Line,
  text: Prose,
  /** The goal it serves; empty for a loose end. */
  goal: Line,
  /** Whom to ask. */
  responsible: Line,
  /** Where it can be seen, or will be. */
  places: z.array(
    Variant.pick({ id: true, day: true, time: true, url: true }).extend({
      channel: Channel.pick({ network: true, handle: true }).nullable(),
    }),
  ),
  /** What it leads to: its link, else the first address in the text; empty where it has none. */
  link: z.string(),
  avoided: z.array(Term.pick({ id: true, title: true, instead: true, why: true })),
  /** The rules for who speaks for the brand, as they were published. */
  policy: PolicyVersion.pick({ title: true, text: true }).nullable(),
})
export type ShareSheet = z.infer<typeof ShareSheet>
