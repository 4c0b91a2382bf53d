import { z } from 'zod'
import { Id } from '../record.ts'
import { mediaRefusals } from './media-type.ts'

/** How taking in one file ended: with a record, or why not. */
export const TakeOutcome = z.union([
  z.object({
    name: z.string(),
    id: Id,
    /** The library had it already. */
    isKnown: z.boolean(),
    /** Its name said that it was something else. */
    isMisnamed: z.boolean(),
  }),
  z.object({ name: z.string(), why: z.enum(mediaRefusals) }),
])
export type TakeOutcome = z.infer<typeof TakeOutcome>

export const TakeStep = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('copying'),
    name: z.string(),
    /** Which of how many files. */
    at: z.int(),
    of: z.int(),
    done: z.number(),
    total: z.number(),
  }),
  z.object({ step: z.literal('done'), outcomes: z.array(TakeOutcome) }),
])
export type TakeStep = z.infer<typeof TakeStep>

/** Pictures on the clipboard have no path; larger ones are taken in as files. */
export const largestPasted = 32 * 1024 * 1024

/** Where files come from: dropped ones by their tokens, pasted ones by their bytes; neither asks with a dialog. */
export const TakeSource = z.object({
  tokens: z.array(z.string()).max(500).optional(),
  pasted: z
    .object({
      name: z.string().max(200),
      bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= largestPasted),
    })
    .optional(),
  /** The list of a post or of one variant that the files go to at once. */
  to: z.object({ postId: Id, variantId: Id.nullable() }).nullable(),
})
export type TakeSource = z.infer<typeof TakeSource>

/** How looking for a file that is missing ended. */
export const findOutcomes = ['found', 'otherFile', 'cancelled', ...mediaRefusals] as const
