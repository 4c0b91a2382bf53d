import { createHash } from 'node:crypto'
import { type DaysKnown, daysToTell, monthOfDays } from '../../shared/calendar/month-of-days.ts'
import type { Month } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import { partly } from '../../shared/review/late-numbers.ts'
import { natureIn } from '../../shared/review/measures.ts'
import type { Correction, Review } from '../../shared/review/review.ts'
import type { CorrectionNote, LateNumber, ReviewMonth } from '../../shared/review/review-month.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'
import { keyOf, listOwnMeasures } from './month-values.ts'

/** What a kept account is recognised by: SHA-256 of its text, in hex. */
export function checksumOf(snapshot: string): string {
  return createHash('sha256').update(snapshot).digest('hex')
}

/** False when what was kept at closing has been changed by anything but a person forgotten or the month reopened. */
export function isIntact({ snapshot, checksum }: Pick<Review, 'snapshot' | 'checksum'>): boolean {
  return snapshot === null || checksum === null || checksumOf(snapshot) === checksum
}

/** What was put right in a closed month, the oldest first. */
export function correctionsOf(db: Db, reviewId: Id): Correction[] {
  const rows = query.selectFrom('correction').selectAll().where('reviewId', '=', reviewId)
  return all(db, rows.orderBy('at').orderBy('id'))
}

export function listCorrections(
  db: Db,
  { id, month }: Pick<Review, 'id' | 'month'>,
  kept: Pick<ReviewMonth, 'channels'>,
): CorrectionNote[] {
  const rows = correctionsOf(db, id)
  const daysOf = daysBehind(db, month, rows)
  return rows.map((row) => {
    const { reviewId: _, ...correction } = row
    return { ...correction, ...namedIn(kept, row.channelId), days: daysOf(row) }
  })
}

/** Decimals that are added up in another order differ by less. */
const leastCounted = 1e-6

/**
 * Of how many days each was when it was taken over, where these are not the whole month: days that came since are not
 * among them, unless without them no days come to what was taken over.
 */
function daysBehind(
  db: Db,
  month: Month,
  corrections: readonly Correction[],
): (correction: Correction) => DaysKnown | null {
  const measureIds = corrections.flatMap(({ effortId, measureId }) => (effortId === null ? measureId : []))
  if (measureIds.length === 0) return () => null
  const readings = all(
    db,
    query.selectFrom('reading').selectAll().where('month', '=', month).where('measureId', 'in', measureIds),
  )
  const natureOf = natureIn(listOwnMeasures(db))
  return (correction) => {
    const { measureId, after, at } = correction
    const here = readings.filter((one) => keyOf(one) === keyOf(correction))
    if (here.some(({ day, value }) => day === null && value === after)) return null
    const days = here.filter(({ day }) => day !== null)
    const told = [days.filter((one) => one.at <= at), days]
      .flatMap((some) => monthOfDays(some, month, natureOf))
      .find(({ value }) => after !== null && Math.abs(value - after) < leastCounted)
    return told ? partly(daysToTell(natureOf(measureId), told.days)) : null
  }
}

/** How a month calls one of its channels; nothing for the whole brand, or a channel it did not know. */
export function namedIn(
  { channels }: Pick<ReviewMonth, 'channels'>,
  channelId: Id | null,
): Pick<LateNumber, 'network' | 'handle'> {
  const row = channelId === null ? undefined : channels.find((one) => one.channelId === channelId)
  return { network: row?.network ?? null, handle: row?.handle ?? '' }
}
