import { useTranslation } from 'react-i18next'
import { addMonths, type Month } from '../../../shared/day.ts'
import type { PlanDocument } from '../../../shared/print/exports.ts'
import { useFormat } from '../../parts/format.ts'
import { Lines, Nothing, Opening } from '../pieces.tsx'
import { AccountPaper, CorrectionsPaper } from './account-paper.tsx'
import { ChartsPaper } from './charts-paper.tsx'
import { Experiments } from './experiments.tsx'
import { Numbers } from './figures.tsx'
import { GoalValues } from './goal-values.tsx'
import { Ledger } from './ledger.tsx'
import { PaidResultsPaper } from './paid-results-paper.tsx'
import { Replies } from './replies-paper.tsx'
import { Setbacks } from './setbacks.tsx'
import { Sources } from './sources.tsx'
import { Standings } from './standings.tsx'
import { Turns } from './turns.tsx'

/** The month looked back on; while nothing is known, the one before the planned one. */
export function reviewMonthOf({ review, month }: PlanDocument): Month {
  return review?.month ?? addMonths(month, -1)
}

export function ReviewPaper({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { review } = plan
  const title = t('print.review.title', { lastMonth: format.month(reviewMonthOf(plan)) })
  if (!review) {
    return (
      <>
        <Opening section="review" title={title} />
        <Nothing>{t('print.review.none')}</Nothing>
      </>
    )
  }
  return (
    <>
      <Opening section="review" title={title} />
      <p className="because">
        {review.closedAt
          ? t('print.review.closed', {
              day: format.moment(review.closedAt),
              person: review.closedBy,
            })
          : t('print.review.open')}
      </p>
      {review.note && (
        <div className="note">
          <Lines text={review.note} />
        </div>
      )}
      <Numbers review={review} />
      <CorrectionsPaper corrections={review.corrections} />
      {plan.edition === 'team' && <Sources review={review} />}
      {review.charts && <ChartsPaper charts={review.charts} country={plan.brand.country} />}
      <Standings standings={review.standings} />
      {review.replies && <Replies replies={review.replies} />}
      <Setbacks notes={review.setbacks} hasReasons={plan.edition === 'team'} />
      {review.paid && <PaidResultsPaper lines={review.paid.lines} />}
      {review.account && (
        <AccountPaper
          account={review.account}
          paid={review.paid?.lines ?? []}
          isTeam={plan.edition === 'team'}
        />
      )}
      <GoalValues values={review.alliances} />
      <Experiments experiments={review.experiments} />
      <Ledger lessons={review.lessons} />
      <Turns items={review.items} />
    </>
  )
}
