import { sql } from 'kysely'
import type { TileFilter } from '../../shared/calendar/calendar.ts'
import { type CalendarYear, weeksOfYear } from '../../shared/calendar/calendar-year.ts'
import { addDays, type Day, daysBetween } from '../../shared/day.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { shown } from './filter.ts'

/** A year to count into: its weeks, and the campaigns that run in it or are named by one of its posts. */
export function beginYear(
  db: Db,
  { year, firstWeekday }: { year: string; firstWeekday: number },
): CalendarYear {
  const weeks = weeksOfYear(year, firstWeekday)
  const none = weeks.map(() => 0)
  const campaigns = all(
    db,
    query
      .selectFrom('campaign')
      .select(['id', 'name', 'goalId', 'startDay', 'endDay'])
      .orderBy('position')
      .orderBy('id'),
  )
  return { weeks, counts: [...none], campaigns: campaigns.map((one) => ({ ...one, counts: [...none] })) }
}

/** Counts the posts of some of a year's weeks, so that a full year is read in pieces. A post of two days of a week counts once. */
export function countWeeks(
  db: Db,
  year: CalendarYear,
  { from, to, filter }: { from: number; to: number; filter: TileFilter },
): void {
  const [first, last] = [year.weeks[from] as Day, addDays(year.weeks[to - 1] as Day, 6)]
  const posts = shown(filter)
    .innerJoin('post as counted', 'counted.id', 'variant.postId')
    .select(['counted.campaignId'])
    .select(sql<number>`(julianday(variant.day) - julianday(${first})) / 7`.as('week'))
    .where('variant.day', '>=', first)
    .where('variant.day', '<=', last)
  const rows = all(
    db,
    query
      .selectFrom(posts.select('variant.postId').as('one'))
      .select(['campaignId', sql<number>`cast(week as integer)`.as('week')])
      .select(sql<number>`count(distinct postId)`.as('count'))
      .groupBy(['campaignId', sql`cast(week as integer)`]),
  )
  const byId = new Map(year.campaigns.map((one) => [one.id, one.counts]))
  for (const { campaignId, week, count } of rows) {
    year.counts[from + week] = (year.counts[from + week] ?? 0) + count
    const own = campaignId ? byId.get(campaignId) : undefined
    if (own) own[from + week] = count
  }
}

/** The year with the campaigns that say something of it: those that run in it, or have posts in it. */
export function endYear({ weeks, counts, campaigns }: CalendarYear): CalendarYear {
  const [first, last] = [weeks[0] as Day, addDays(weeks.at(-1) as Day, 6)]
  const isIn = ({ startDay, endDay }: CalendarYear['campaigns'][number]) =>
    (startDay ?? endDay) !== null && (startDay ?? first) <= last && daysBetween(first, endDay ?? last) >= 0
  return { weeks, counts, campaigns: campaigns.filter((one) => isIn(one) || one.counts.some(Boolean)) }
}
