import { z } from 'zod'
import { addMonths, type Instant, Month } from '../day.ts'
import { startOfMonth } from '../zone.ts'

export const MonthCount = z.object({ month: Month, count: z.int().positive() })
export type MonthCount = z.infer<typeof MonthCount>

/**
 * How many of these moments fall into each month of a zone, as the review counts them; newest month first. A month in
 * UTC reaches into its neighbours, so only its two edges are asked of the zone: a file may hold thousands of posts.
 */
export function countMonths(moments: readonly Instant[], timeZone: string): MonthCount[] {
  const counts = new Map<Month, number>()
  const edges = new Map<Month, ReturnType<typeof edgesOf>>()
  for (const at of moments) {
    const utc = at.slice(0, 7)
    const edge = edges.get(utc) ?? edgesOf(utc, timeZone)
    edges.set(utc, edge)
    const month = at < edge.start ? edge.before : at < edge.end ? utc : edge.after
    counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  return [...counts].map(([month, count]) => ({ month, count })).sort((a, b) => (a.month < b.month ? 1 : -1))
}

function edgesOf(month: Month, timeZone: string) {
  const [before, after] = [addMonths(month, -1), addMonths(month, 1)]
  return { before, after, start: startOfMonth(month, timeZone), end: startOfMonth(after, timeZone) }
}
