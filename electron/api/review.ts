import { leaveOutside, listOutside, takeInOutside } from '../../db/figures/outside-plan.ts'
import { isIntact } from '../../db/measures/corrections.ts'
import { listLateNumbers } from '../../db/measures/late-numbers.ts'
import type { Db } from '../../db/open.ts'
import { readCharts } from '../../db/review/charts.ts'
import { findReview, getReviewMonth, listTurns } from '../../db/review/month.ts'
import { tellPaidResult } from '../../db/review/paid.ts'
import { readPaperFacts } from '../../db/review/paper-facts.ts'
import {
  addReviewItem,
  changeReview,
  changeReviewItem,
  closeReview,
  correctReview,
  explainChange,
  explainStanding,
  findReviewItem,
  listReviewMonths,
  removeReviewItem,
  reopenReview,
  typeReadings,
} from '../../db/review/review.ts'
import { monthsIn } from '../../shared/review/period.ts'
import type { ReviewMonth } from '../../shared/review/review-month.ts'
import { unexplainedStep } from '../../shared/review/review-steps.ts'
import { api, found, openDbOf } from './base.ts'
import type { Context } from './context.ts'
import { withSums } from './sum-posts.ts'

export const review = {
  months: api.review.months.handler(({ context }) => listReviewMonths(openDbOf(context))),
  month: api.review.month.handler(async ({ context, input: { month } }) => {
    const db = await withSums(context, month)
    const review = findReview(db, month)
    const known = getReviewMonth(db, month)
    return {
      ...known,
      turns: listTurns(db, month),
      late: listLateNumbers(db, month, known),
      isIntact: review === undefined || isIntact(review),
    }
  }),
  charts: api.review.charts.handler(async ({ context, input: { period } }) =>
    readCharts(await withSums(context, monthsIn(period).at(-1) ?? period), period),
  ),
  audiences: api.review.audiences.handler(
    ({ context, input: { month } }) => readPaperFacts(openDbOf(context), month).audiences,
  ),
  typeReadings: api.review.typeReadings.handler(({ context, input: { month, readings }, errors }) =>
    typeReadings(openMonthOf(context, month, errors), month, readings),
  ),
  change: api.review.change.handler(({ context, input: { month, patch }, errors }) =>
    changeReview(openMonthOf(context, month, errors), month, patch),
  ),
  explain: api.review.explain.handler(({ context, input: { month, ...reason }, errors }) =>
    explainStanding(openMonthOf(context, month, errors), month, reason),
  ),
  tellPaid: api.review.tellPaid.handler(({ context, input: { month, ...told }, errors }) => {
    found(tellPaidResult(openMonthOf(context, month, errors), month, told))
  }),
  addItem: api.review.addItem.handler(({ context, input: { month, ...item }, errors }) =>
    addReviewItem(openMonthOf(context, month, errors), month, item),
  ),
  changeItem: api.review.changeItem.handler(({ context, input: { month, id, patch }, errors }) =>
    found(changeReviewItem(openMonthOf(context, month, errors), id, patch)),
  ),
  removeItem: api.review.removeItem.handler(({ context, input: { month, id }, errors }) => {
    const db = openMonthOf(context, month, errors)
    removeReviewItem(db, found(findReviewItem(db, id)))
  }),
  explainChange: api.review.explainChange.handler(({ context, input: { month, ...reason }, errors }) =>
    explainChange(openMonthOf(context, month, errors), month, reason),
  ),
  close: api.review.close.handler(({ context, input: { month, versionName }, errors }) => {
    const db = openMonthOf(context, month, errors)
    const check = (kept: ReviewMonth) => {
      if (unexplainedStep(kept)) throw errors.UNEXPLAINED()
    }
    closeReview(db, month, { versionName, check })
  }),
  correct: api.review.correct.handler(({ context, input: { month, reason } }) => {
    correctReview(openDbOf(context), month, reason)
  }),
  reopen: api.review.reopen.handler(({ context, input: { month } }) =>
    reopenReview(openDbOf(context), month),
  ),
  listOutside: api.review.listOutside.handler(({ context, input }) => listOutside(openDbOf(context), input)),
  takeInOutside: api.review.takeInOutside.handler(({ context, input: { ids } }) =>
    takeInOutside(openDbOf(context), ids),
  ),
  leaveOutside: api.review.leaveOutside.handler(({ context, input: { ids } }) =>
    leaveOutside(openDbOf(context), ids),
  ),
}

/** The open workspace, for a month that may still change. @throws the contract's CLOSED */
function openMonthOf(context: Context, month: string, errors: { CLOSED: () => Error }): Db {
  const db = openDbOf(context)
  if (findReview(db, month)?.closedAt) throw errors.CLOSED()
  return db
}
