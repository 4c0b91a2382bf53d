import { addMonths, dayOf, type Month, monthOf } from '../../shared/day.ts'
import type { Db } from '../open.ts'
import { statement } from '../query.ts'
import { computeAllNumbers } from '../review/month.ts'
import { getWorkspace, todayOf } from '../team.ts'

/** The newest month in which each measure has a number, told by a person or a file, or computed from the last months' records. */
export function newestMonths(db: Db): Map<string, Month> {
  const read = statement(db.sqlite, 'select measureId, max(month) as month from reading group by measureId')
  const months = new Map(
    (read.all() as { measureId: string; month: Month }[]).map((row) => [row.measureId, row.month]),
  )
  const note = (measureId: string, month: Month) => {
    if (month > (months.get(measureId) ?? '')) months.set(measureId, month)
  }
  for (const month of recentMonths(db)) {
    const { channels, more } = computeAllNumbers(db, month)
    for (const { cells } of channels)
      for (const [measureId, { value }] of Object.entries(cells)) if (value !== null) note(measureId, month)
    for (const { measureId, value } of more) if (value !== null) note(measureId, month)
  }
  return months
}

/** The running month, the two before it, and that of the newest post, which an old file may have brought. */
function recentMonths(db: Db): Set<Month> {
  const running = monthOf(todayOf(db))
  const row = statement(db.sqlite, 'select max(publishedAt) as at from postResult').get() as {
    at: string | null
  }
  const newest = row.at ? [monthOf(dayOf(row.at, getWorkspace(db).timeZone))] : []
  return new Set([running, addMonths(running, -1), addMonths(running, -2), ...newest])
}
