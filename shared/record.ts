import { z } from 'zod'

/** Every row's name: a UUID of version 7, so that ids sort by the time they were made. */
export const Id = z.uuid()
export type Id = z.infer<typeof Id>

/** A line a person typed; empty is allowed, because unfinished work is saved too. */
export const longestLine = 500
export const Line = z.string().max(longestLine)
/** The cap keeps one field from filling the disk. */
export const longestProse = 200_000
/** Longer writing. */
export const Prose = z.string().max(longestProse)
/** The place among siblings. A real number, so that a move changes one row only. */
export const Position = z.number()

/**
 * What a step in the history says, as a translation key with values.
 * Values called `day`, `month` or `time` are shown in the reader's format; one called `word` is a key itself,
 * and one called `network` is told by its name.
 */
export const Label = z.object({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.undefined()])).optional(),
})
export type Label = z.infer<typeof Label>

export function inOrder<Row extends { id: Id; position: number }>(rows: Row[]): Row[] {
  return rows.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
}

/**
 * The positions to write so that `id` stands before `beforeId` (null: at the end) among `siblings`.
 * One row, unless numbers between two neighbours have run out: then all siblings are counted anew.
 */
export function placeBefore(
  siblings: readonly { id: Id; position: number }[],
  id: Id,
  beforeId: Id | null,
): { id: Id; position: number }[] {
  const others = inOrder(siblings.filter((row) => row.id !== id))
  const found = others.findIndex((row) => row.id === beforeId)
  const index = found < 0 ? others.length : found
  const [before, after] = [others[index - 1]?.position, others[index]?.position]
  const position = positionBetween(before, after)
  const fits = (before === undefined || position > before) && (after === undefined || position < after)
  if (fits) return [{ id, position }]
  return others
    .toSpliced(index, 0, { id, position })
    .map((row, place) => ({ id: row.id, position: place + 1 }))
}

/** A position between two siblings; either may be missing at the ends. */
function positionBetween(before: number | undefined, after: number | undefined): number {
  if (before === undefined && after === undefined) return 1
  if (before === undefined) return (after as number) - 1
  if (after === undefined) return before + 1
  return (before + after) / 2
}
