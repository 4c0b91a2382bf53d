import { z } from 'zod'
import { addMonths, type Instant, Month } from '../day.ts'
import { startOfMonth } from '../zone.ts'

/** A month of the review, with how many posts and values of an account tell of it. */
export const FileMonth = z.object({
  month: Month,
  posts: z.int().nonnegative(),
  values: z.int().nonnegative(),
})
export type FileMonth = z.infer<typeof FileMonth>

/** The months that posts, by their moments, and values fall into; newest first. */
export function fileMonthsOf(
  { posts, values }: { posts: readonly Instant[]; values: readonly Month[] },
  timeZone: string,
): FileMonth[] {
  const months = new Map<Month, FileMonth>()
  const of = (month: Month) => {
    const known = months.get(month) ?? { month, posts: 0, values: 0 }
    months.set(month, known)
    return known
  }
  for (const [month, count] of countMonths(posts, timeZone)) of(month).posts += count
  for (const month of values) of(month).values += 1
  return newestFirst([...months.values()])
}

/** The months of several files together. */
export function addUpMonths(files: readonly (readonly FileMonth[])[]): FileMonth[] {
  const sum = (some: readonly FileMonth[], of: 'posts' | 'values') =>
    some.reduce((total, one) => total + one[of], 0)
  return newestFirst(
    [...Map.groupBy(files.flat(), ({ month }) => month)].map(([month, some]) => ({
      ...{ month, posts: sum(some, 'posts'), values: sum(some, 'values') },
    })),
  )
}

function newestFirst(months: FileMonth[]): FileMonth[] {
  return months.sort((a, b) => (a.month < b.month ? 1 : -1))
}

/**
 * How many of these moments fall into each month of a zone, as the review counts them. A month in UTC reaches into its
 * neighbours, so only its two edges are asked of the zone: a file may hold thousands of posts.
 */
function countMonths(moments: readonly Instant[], timeZone: string): Map<Month, number> {
  const counts = new Map<Month, number>()
  const edges = new Map<Month, ReturnType<typeof edgesOf>>()
  for (const at of moments) {
    const utc = at.slice(0, 7)
    const edge = edges.get(utc) ?? edgesOf(utc, timeZone)
    edges.set(utc, edge)
    const month = at < edge.start ? edge.before : at < edge.end ? utc : edge.after
    counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  return counts
}

function edgesOf(month: Month, timeZone: string) {
  const [before, after] = [addMonths(month, -1), addMonths(month, 1)]
  return { before, after, start: startOfMonth(month, timeZone), end: startOfMonth(after, timeZone) }
}
