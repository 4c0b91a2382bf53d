import { IconAlertTriangle } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { isWholeMonth } from '../../../shared/calendar/month-of-days.ts'
import type { BuiltInMeasure, Denominator } from '../../../shared/review/review.ts'
import type { Cell, ChannelMonth } from '../../../shared/review/review-month.ts'
import { type Format, missing, useFormat } from '../../parts/format.ts'
import classes from './numbers.module.css'

type MeaningProps = { row: ChannelMonth; measure: BuiltInMeasure; by: Denominator }

/** The line under a number, and what a file says where somebody typed another. */
export function Meaning(props: MeaningProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { told } = props.row.cells[props.measure]
  return (
    <>
      <Comparison {...props} />
      {told ? <div>{t('review.cell.fileTells', { value: format.number(told.value) })}</div> : null}
    </>
  )
}

/** Growth under followers, the rate under engagements, the trend under the others. */
function Comparison({ row, measure, by }: MeaningProps) {
  const { t } = useTranslation()
  const format = useFormat()
  if (measure === 'followers') {
    if (!row.growth) return <strong>{missing}</strong>
    const { net, share } = row.growth
    return (
      <>
        <strong>{format.change(net)}</strong>{' '}
        {share === null ? null : <bdi>{format.changeInPercent(share)}</bdi>}
      </>
    )
  }
  if (measure === 'engagements') {
    const rate = row.rates[by]
    const { set } = row.cells.engagements
    return (
      <>
        <strong>{format.percent(rate?.share)}</strong> <span className="spoken">{t(`review.of.${by}`)}</span>
        {rate ? (
          <div>
            <bdi dir="ltr">
              {format.number(rate.engagements)} / {format.number(rate.denominator)}
            </bdi>
          </div>
        ) : null}
        {set === 'withClicks' || set === 'mixed' ? <div>{t(`review.set.${set}`)}</div> : null}
        {rate && rate.share > 1 && by !== 'followers' ? (
          <span className={classes.doubt}>
            <IconAlertTriangle size={12} stroke={1.5} aria-hidden />
            {t('review.cell.overWhole')}
          </span>
        ) : null}
      </>
    )
  }
  const cell = row.cells[measure]
  if (cell.posts !== null && row.channelId !== null)
    return t(measure === 'reach' ? 'review.cell.reachOfPosts' : 'review.cell.fromPosts', {
      count: cell.posts,
    })
  if (cell.days && !isWholeMonth(cell.days)) return t('review.cell.days', cell.days)
  return <Trend cell={cell} />
}

function Trend({ cell: { value, previous } }: { cell: Cell }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (value === null || previous === null || previous <= 0) return <>&nbsp;</>
  const share = (value - previous) / previous
  return (
    <>
      <bdi>{format.changeInPercent(share)}</bdi>
      <span className="spoken"> {t('review.cell.before', { value: format.number(previous) })}</span>
    </>
  )
}

/** Where a number comes from, and what it was the month before, in sentences. */
export function sourceOf(row: ChannelMonth, measure: BuiltInMeasure, t: TFunction, format: Format): string {
  const cell = row.cells[measure]
  if (cell.source === 'computed' && row.channelId === null) return t('review.cell.sumOfChannels')
  if (cell.source === 'computed') {
    const text = t('review.cell.computed', { count: cell.posts ?? 0 })
    return measure === 'reach' ? `${text} ${t('review.cell.reachTwice')}` : text
  }
  if (cell.source === null)
    return row.channelId === null && measure === 'reach' ? t('review.cell.noReachSum') : ''
  const at = format.moment(cell.at)
  if (cell.source === 'file') {
    const file = t('review.cell.fromFile', { name: cell.sourceNote, at })
    return cell.days ? `${file} · ${t('review.cell.days', cell.days)}` : file
  }
  const typed = cell.person
    ? t('review.cell.typedBy', { person: cell.person, at })
    : t('review.cell.typed', { at })
  if (!cell.told) return typed
  const { value, sourceNote: name } = cell.told
  return `${typed} · ${t('review.cell.toldOtherwise', { name, value: format.number(value) })}`
}
