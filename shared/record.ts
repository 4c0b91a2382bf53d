import { z } from 'zod'

/** Every row's name: a UUID of version 7, so that ids sort by the time they were made. */
export const Id = z.uuid()
export type Id = z.infer<typeof Id>

/** A line a person typed; empty is allowed, because unfinished work is saved too. */
export const Line = z.string().max(500)
/** Longer writing; the cap keeps one field from filling the disk. */
export const Prose = z.string().max(200_000)
/** The place among siblings. A real number, so that a move changes one row only. */
export const Position = z.number()

/**
 * What a step in the history says, as a translation key with values.
 * Values called `day`, `month` or `time` are shown in the reader's format.
 */
export const Label = z.object({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.undefined()])).optional(),
})
export type Label = z.infer<typeof Label>

/** A position between two siblings; either may be missing at the ends. */
export function positionBetween(before: number | undefined, after: number | undefined): number {
  if (before === undefined && after === undefined) return 1
  if (before === undefined) return (after as number) - 1
  if (after === undefined) return before + 1
  return (before + after) / 2
}
