import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cellKey, marksOf, type NumberNote } from '../../../shared/review/number-notes.ts'
import type { BuiltInMeasure } from '../../../shared/review/review.ts'
import type { PlanReview } from '../../../shared/review/review-document.ts'
import type { Cell, ChannelMonth } from '../../../shared/review/review-month.ts'
import { useFormat } from '../../parts/format.ts'
import { Account } from '../pieces.tsx'
import { Marks } from './marks.tsx'
import { RateParts } from './rate-parts.tsx'

/** What stands after followers and engagement rate. */
const counted = ['impressions', 'reach', 'clicks', 'conversions'] as const

/** The six metrics of each channel; a rate never stands without what it is a rate of. */
export function Numbers({ review, notes = [] }: { review: PlanReview; notes?: readonly NumberNote[] }) {
  const { t } = useTranslation()
  const of = t(`glossary.measureName.${review.denominator}`)
  const columns = [
    t('glossary.measureName.followers'),
    t('glossary.metricName.engagements'),
    ...counted.map((measure) => t(`glossary.measureName.${measure}`)),
  ]
  return (
    <>
      <h2 className="divider" data-keep>
        {t('print.review.numbers')}
      </h2>
      <table className="rows numbers">
        <colgroup>
          <col className="channel-column" />
          {columns.map((column) => (
            <col key={column} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('glossary.channel')}</th>
            {columns.map((column, place) => (
              <th scope="col" key={column}>
                {column}
                {place === 1 && <span className="denominator">{t('print.review.rateOf', { of })}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {review.channels.map((channel) => (
            <NumbersRow key={channel.channelId} {...{ channel, review, notes }} />
          ))}
          <NumbersRow channel={review.total} {...{ review, notes }} />
        </tbody>
      </table>
      <p className="because">{t('print.review.missing')}</p>
    </>
  )
}

interface RowProps {
  channel: ChannelMonth
  review: PlanReview
  notes: readonly NumberNote[]
}

function NumbersRow({ channel, review, notes }: RowProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const rate = channel.rates[review.denominator]
  const { cells } = channel
  const marks = (measure: BuiltInMeasure) => (
    <Marks marks={marksOf(notes, cellKey(channel.channelId, measure))} />
  )
  return (
    <tr className={channel.network ? '' : 'total'}>
      <th scope="row">
        {channel.network ? (
          <Account network={channel.network} handle={channel.handle} />
        ) : (
          t('print.review.total')
        )}
      </th>
      <Figure cell={cells.followers} marks={marks('followers')} />
      <td>
        {format.percent(rate?.share)}
        {marks('engagements')}
        <RateParts rate={rate} />
      </td>
      {counted.map((measure) => (
        <Figure key={measure} cell={cells[measure]} marks={marks(measure)} />
      ))}
    </tr>
  )
}

function Figure({ cell: { value, previous }, marks }: { cell: Cell; marks: ReactNode }) {
  const format = useFormat()
  return (
    <td>
      {format.number(value)}
      {marks}
      {value !== null && previous !== null && (
        <span className="trend">
          <bdi dir="ltr">{format.change(value - previous)}</bdi>
        </span>
      )}
    </td>
  )
}
