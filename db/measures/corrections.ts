import { createHash } from 'node:crypto'
import type { Id } from '../../shared/record.ts'
import type { Correction, Review } from '../../shared/review/review.ts'
import type { CorrectionNote, LateNumber, ReviewMonth } from '../../shared/review/review-month.ts'
import type { Db } from '../open.ts'
import { all, query } from '../query.ts'

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
  { id }: Pick<Review, 'id'>,
  kept: Pick<ReviewMonth, 'channels'>,
): CorrectionNote[] {
  return correctionsOf(db, id).map(({ reviewId: _, ...row }) => ({ ...row, ...namedIn(kept, row.channelId) }))
}

/** How a month calls one of its channels; nothing for the whole brand, or a channel it did not know. */
export function namedIn(
  { channels }: Pick<ReviewMonth, 'channels'>,
  channelId: Id | null,
): Pick<LateNumber, 'network' | 'handle'> {
  const row = channelId === null ? undefined : channels.find((one) => one.channelId === channelId)
  return { network: row?.network ?? null, handle: row?.handle ?? '' }
}
