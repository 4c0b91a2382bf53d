import type { Month } from '../../shared/day.ts'
import { lateNumbers } from '../../shared/review/late-numbers.ts'
import type { LateNumber } from '../../shared/review/review-month.ts'
import type { Db } from '../open.ts'
import { computeAllNumbers, getReviewMonth } from '../review/month.ts'
import { listPaidLines } from '../review/paid.ts'

/** Numbers of a closed month that files or people have told otherwise since; none while it is open. */
export function listLateNumbers(db: Db, month: Month, known = getReviewMonth(db, month)): LateNumber[] {
  const { closedAt } = known
  if (!closedAt) return []
  return lateNumbers(known, { ...computeAllNumbers(db, month, closedAt), paid: listPaidLines(db, month) })
}
