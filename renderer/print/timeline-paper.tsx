import { useTranslation } from 'react-i18next'
import type { Day } from '../../shared/day.ts'
import type { PlanDocument } from '../../shared/print/exports.ts'
import {
  barOf,
  type PlanTimelineRow,
  placeBar,
  type Span,
  shareAt,
  spanOfBars,
  ticksOf,
} from '../../shared/strategy/timeline.ts'
import { useFormat } from '../parts/format.ts'
import { isolate } from '../parts/label.ts'
import { Nothing, Opening, Words } from './pieces.tsx'
import './timeline.css'

/** What happens when, on one scale: each thing is drawn once, however many years the plan spans. */
export function TimelinePaper({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { rows, undated } = plan.timeline
  const span = spanOfBars(rows)
  return (
    <>
      <Opening section="timeline" />
      {!span && <Nothing>{t('print.timeline.none')}</Nothing>}
      {span && <Legend rows={rows} isNow={isIn(span, plan.today)} />}
      {span && (
        <table className="rows timeline">
          <colgroup>
            <col />
            <col className="timeline-when" />
            <col className="timeline-time" />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{t('print.timeline.what')}</th>
              <th scope="col">{t('print.campaigns.when')}</th>
              <th scope="col">
                <Scale span={span} />
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} span={span} today={plan.today} />
            ))}
          </tbody>
        </table>
      )}
      {undated.length > 0 && (
        <p className="timeline-undated">
          {t('print.timeline.undated', { titles: format.list(undated.map(isolate)) })}
        </p>
      )}
    </>
  )
}

const isIn = ({ from, to }: Span, day: Day) => day >= from && day <= to
const percent = (share: number) => `${(share * 100).toFixed(2)}%`

const marks = ['running', 'planned', 'done', 'stopped', 'campaign'] as const
type Mark = (typeof marks)[number]

/** A campaign has no status of its own. */
const markOf = ({ kind, status }: PlanTimelineRow): Mark =>
  kind === 'campaign' ? kind : (status ?? 'planned')

/** The marks that are used, with their words. */
function Legend({ rows, isNow }: { rows: readonly PlanTimelineRow[]; isNow: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const used = new Set(rows.filter(barOf).map(markOf))
  return (
    <p className="timeline-legend" data-keep>
      {marks
        .filter((mark) => used.has(mark))
        .map((mark) => (
          <span key={mark}>
            <i className="timeline-bar" data-mark={mark} />
            {format.heading(mark === 'campaign' ? t('glossary.campaign') : t(`print.tactic.${mark}`))}
          </span>
        ))}
      {isNow && (
        <span>
          <i className="timeline-today" />
          {t('print.timeline.today')}
        </span>
      )}
    </p>
  )
}

/** Months, or the first of some, under the years they are in. */
function Scale({ span }: { span: Span }) {
  const { t } = useTranslation()
  const format = useFormat()
  const ticks = ticksOf(span)
  return (
    <div className="timeline-scale" role="img" aria-label={t('print.review.stands')}>
      {ticks.map((month, at) => (
        <span key={month} style={{ insetInlineStart: percent(shareAt(span, `${month}-01`)) }}>
          <b>{month.slice(0, 4) !== ticks[at - 1]?.slice(0, 4) && month.slice(0, 4)}</b>
          {format.heading(format.month(month, 'name'))}
        </span>
      ))}
    </div>
  )
}

interface RowProps {
  row: PlanTimelineRow
  span: Span
  today: Day
}

function Row({ row, span, today }: RowProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { kind, title, number, startDay, endDay } = row
  const bar = barOf(row)
  const placed = bar && placeBar(span, bar)
  if (!placed || typeof placed === 'string')
    return (
      <tr data-keep className="timeline-head">
        <th scope="rowgroup" colSpan={3}>
          {kind === 'campaigns' ? (
            t('print.timeline.campaigns')
          ) : (
            <>
              {number !== null && `${format.number(number)} `}
              <Words>{title || '…'}</Words>
            </>
          )}
        </th>
      </tr>
    )
  const mark = markOf(row)
  const { start, end } = placed
  // Within one year the scale says which.
  const form = span.from.slice(0, 4) === span.to.slice(0, 4) ? 'short' : 'medium'
  return (
    <tr>
      <th scope="row">
        <Words>{title || '…'}</Words>
      </th>
      <td>
        {startDay && endDay && startDay <= endDay
          ? format.days(startDay, endDay, form)
          : `${format.day(startDay, form)} – ${format.day(endDay, form)}`}
      </td>
      <td className="timeline-time">
        {ticksOf(span).map((month) => (
          <i
            key={month}
            aria-hidden="true"
            className="timeline-tick"
            style={{ insetInlineStart: percent(shareAt(span, `${month}-01`)) }}
          />
        ))}
        {isIn(span, today) && (
          <i
            aria-hidden="true"
            className="timeline-today"
            style={{ insetInlineStart: percent(shareAt(span, today)) }}
          />
        )}
        <span
          className="timeline-bar"
          data-mark={mark}
          role="img"
          aria-label={mark === 'campaign' ? t('glossary.campaign') : t(`print.tactic.${mark}`)}
          style={{ insetInlineStart: percent(start), inlineSize: percent(end - start) }}
        />
      </td>
    </tr>
  )
}
