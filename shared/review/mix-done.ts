import { z } from 'zod'
import { Line } from '../record.ts'

/** One pillar or one type: how much of it was planned for a period, and how much of that went out. */
export const MixDonePart = z.object({
  /** A pillar's id or a type; null has none. */
  key: z.string().nullable(),
  /** A pillar's; a type is named by its key. */
  name: Line,
  mark: z.number().int().nullable(),
  planned: z.number().int(),
  done: z.number().int(),
  /** What the plan aims at, in percent. */
  target: z.number().nullable(),
})
export type MixDonePart = z.infer<typeof MixDonePart>

export const MixDone = z.object({
  planned: z.number().int(),
  done: z.number().int(),
  pillar: z.array(MixDonePart),
  type: z.array(MixDonePart),
})
export type MixDone = z.infer<typeof MixDone>
