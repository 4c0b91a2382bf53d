import { useTranslation } from 'react-i18next'
import type { PlanDocument } from '../../../shared/print/exports.ts'
import { monthsIn, spanOf } from '../../../shared/review/period.ts'
import { isRunning } from '../../../shared/review/review-charts.ts'
import type { ReviewDocument } from '../../../shared/review/review-document.ts'
import { useFormat } from '../../parts/format.ts'
import { isolate } from '../../parts/label.ts'
import { periodNameOf } from '../../parts/trend-words.ts'
import { MarkOfBrand } from '../pieces.tsx'

/** Whose account it is, of when, and how final; printed when is said here and nowhere else. */
export function Head({ plan, told, title }: { plan: PlanDocument; told: ReviewDocument; title: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <header className="told-head">
      <div>
        <p className="told-brand" dir="auto">
          {plan.brand.name}
        </p>
        <h1>{title}</h1>
        <p className="because">
          <StandOf told={told} /> ·{' '}
          {isRunning(told.charts) && (
            <>{t('charts.notOver', { period: periodNameOf(told.period, t, format) })} · </>
          )}
          {t('print.told.printed', { day: format.day(plan.today, 'medium') })}
        </p>
      </div>
      {plan.brand.mark && <MarkOfBrand brand={plan.brand} className="told-mark" />}
    </header>
  )
}

function StandOf({ told: { period, months } }: { told: ReviewDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const closed = months.filter(({ closedAt }) => closedAt !== null)
  if (spanOf(period) !== 'month') {
    const all = monthsIn(period).length
    return t('print.told.monthsClosed', {
      count: closed.length,
      number: format.number(closed.length),
      all: format.number(all),
    })
  }
  const [month] = closed
  if (!month?.closedAt) return t('print.review.open')
  return t('print.review.closed', {
    day: format.moment(month.closedAt),
    person: isolate(month.closedBy || t('review.somebody')),
  })
}
