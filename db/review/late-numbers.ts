import type { Month } from '../../shared/day.ts'
import { lateNumbers } from '../../shared/late-numbers.ts'
import type { LateNumber } from '../../shared/review-month.ts'
import type { Db } from '../open.ts'
import { computeNumbers, getReviewMonth } from './month.ts'

/** Numbers of a closed month that files or people have told otherwise since; none while it is open. */
export function listLateNumbers(db: Db, month: Month, known = getReviewMonth(db, month)): LateNumber[] {
  return known.closedAt ? lateNumbers(known, computeNumbers(db, month)) : []
}
