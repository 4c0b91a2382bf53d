import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { PlanDocument } from '../../../shared/print/exports.ts'
import { spanOf } from '../../../shared/review/period.ts'
import { type Format, useFormat } from '../../parts/format.ts'
import { periodNameOf } from '../../parts/trend-words.ts'
import { Nothing } from '../pieces.tsx'
import { Earned } from './earned.tsx'
import { Happened } from './happened.tsx'
import { Head } from './head.tsx'
import { MonthDetails } from './month-details.tsx'
import { Next } from './next.tsx'
import './review-sheet.css'
import { PeriodDetails } from './period-details.tsx'
import { Tried } from './tried.tsx'
import { Why } from './why.tsx'

/** What the document is called: the review, and of which time. */
export function reviewTitle(period: string, t: TFunction, format: Format): string {
  return t('print.told.title', { period: periodNameOf(period, t, format) })
}

/** The account of a month, a quarter or a year: five questions on two pages, and behind them everything they rest on. */
export function ReviewSheet({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { told } = plan
  const title = told ? reviewTitle(told.period, t, format) : t('print.sheet.review')
  const running = plan.edition === 'team' ? `${title} · ${t('print.edition.team')}` : title
  const page = { 'data-brand': plan.brand.name, 'data-title': running, 'data-page': 'own' }
  if (!told)
    return (
      <article className="section" {...page}>
        <h1>{title}</h1>
        <Nothing>{t('print.review.none')}</Nothing>
      </article>
    )
  const Details = spanOf(told.period) === 'month' ? MonthDetails : PeriodDetails
  return (
    <>
      <article className="section told" data-one-page {...page}>
        <Head plan={plan} told={told} title={title} />
        <Tried told={told} />
        <Happened told={told} />
      </article>
      <article className="section told" data-one-page {...page}>
        <Why told={told} />
        <Earned told={told} />
        <Next told={told} />
      </article>
      <article className="section review" {...page}>
        <div data-keep className="opening">
          <h1 id="details">{t('print.told.details')}</h1>
          <p className="lead">{t('print.told.detailsLead')}</p>
        </div>
        <Details plan={plan} told={told} />
      </article>
    </>
  )
}
