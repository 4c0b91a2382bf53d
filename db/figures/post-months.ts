import { addMonths, dayOf, type Month, monthOf } from '../../shared/day.ts'
import type { PostCounts } from '../../shared/review/metrics.ts'
import { endsOfMonth } from '../../shared/zone.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'
import { getWorkspace } from '../team.ts'
import { type HourPosts, hoursName, hoursOf } from './post-hours.ts'
import { keptPosts, keyOf, sumPosts, sumsName } from './post-sums.ts'

/** What all posts of a month come to. */
export type PostMonth = { month: Month; sums: PostCounts[]; hours: HourPosts[] }

/** Months in which posts were published, by the workspace's own clock, oldest first: a step a month, however many posts. */
export function listPostMonths(db: Db): Month[] {
  const { timeZone } = getWorkspace(db)
  const next = statement(db.sqlite, 'select min(publishedAt) from postResult where publishedAt >= ?').pluck()
  const months: Month[] = []
  for (let from = ''; ; ) {
    const at = next.get(from) as string | null
    if (at === null) return months
    const month = monthOf(dayOf(at, timeZone))
    months.push(month)
    from = endsOfMonth(month, timeZone)[1]
  }
}

/** So many posts are summed in the time that a window may have to wait. */
const quickPosts = 20_000
/** An account looks back three years, and a year's charts at the two before it. */
const monthsAsked = 48

/** The months up to one whose posts nobody has summed yet; none where there are so few posts that it takes no time. */
export function unsummedMonths(db: Db, until: Month): Month[] {
  const rows = statement(db.sqlite, 'select max(rowid) from postResult').pluck().get() as number | null
  if ((rows ?? 0) <= quickPosts) return []
  const { timeZone } = getWorkspace(db)
  const known = keptPosts(db)
  const since = addMonths(until, -monthsAsked)
  return listPostMonths(db).filter(
    (month) => month > since && month <= until && !known.has(keyOf(hoursName, month, timeZone)),
  )
}

export function readPostMonths(db: Db, months: readonly Month[]): PostMonth[] {
  const { timeZone } = getWorkspace(db)
  return months.map((month) => ({ month, sums: sumPosts(db, month), hours: hoursOf(db, month, timeZone) }))
}

/** Keeps what was read elsewhere; `kept` says since when, so that what changed meanwhile is not overlooked. */
export function keepPostMonths(db: Db, kept: Map<string, unknown>, found: readonly PostMonth[]): void {
  if (kept !== keptPosts(db)) return
  const { timeZone } = getWorkspace(db)
  for (const { month, sums, hours } of found) {
    kept.set(keyOf(sumsName, month, timeZone), sums)
    kept.set(keyOf(hoursName, month, timeZone), hours)
  }
}
