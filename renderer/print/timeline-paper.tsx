import { useTranslation } from 'react-i18next'
import type { Day } from '../../shared/day.ts'
import type { PlanDocument } from '../../shared/exports.ts'
import { factsOf } from '../../shared/i18n/languages.ts'
import {
  barOf,
  monthsIn,
  type PlanTimelineRow,
  placeBar,
  type Span,
  shareAt,
  spanOf,
  yearsOf,
} from '../../shared/timeline.ts'
import { useFormat } from '../parts/format.ts'
import { Nothing, Opening, shorten } from './pieces.tsx'
import './timeline.css'

/** As many lines as one page holds. */
const linesAPage = 34

const size = { width: 720, label: 236, head: 26, line: 21 } as const

/** What happens when, a figure a year; a year with more lines than a page holds goes on in another. */
export function TimelinePaper({ plan }: { plan: PlanDocument }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { rows, undated } = plan.timeline
  return (
    <>
      <Opening section="timeline" />
      {rows.length === 0 && <Nothing>{t('print.timeline.none')}</Nothing>}
      {yearsOf(rows).map((year) => {
        const span = spanOf('year', `${year}-01`)
        return pagesOf(rows, span).map((some, at) => (
          <Figure
            key={`${year} ${some[0]?.id}`}
            rows={some}
            span={span}
            today={plan.today}
            name={t(at === 0 ? 'print.timeline.figure' : 'print.timeline.continued', { year })}
          />
        ))
      })}
      {undated.length > 0 && (
        <p className="timeline-undated">
          {t('print.timeline.undated', {
            titles: format.list(undated.map((title) => `\u2068${title}\u2069`)),
          })}
        </p>
      )}
    </>
  )
}

/** The lines that reach into a year, with their headings, in portions of a page; no heading stands last. */
function pagesOf(rows: readonly PlanTimelineRow[], span: Span): PlanTimelineRow[][] {
  const isHead = ({ kind }: PlanTimelineRow) => kind === 'goal' || kind === 'campaigns'
  const isIn = (row: PlanTimelineRow) => {
    const bar = barOf(row)
    return bar !== undefined && typeof placeBar(span, bar) !== 'string'
  }
  const seen = rows.filter((row) => isHead(row) || isIn(row))
  const lines = seen.filter((row, at) => {
    const next = seen[at + 1]
    return !isHead(row) || (next !== undefined && !isHead(next))
  })
  const pages: PlanTimelineRow[][] = []
  for (let at = 0; at < lines.length; ) {
    const end = at + linesAPage
    const last = lines[end - 1]
    const to = last && isHead(last) ? end - 1 : end
    pages.push(lines.slice(at, to))
    at = to
  }
  return pages
}

interface FigureProps {
  rows: PlanTimelineRow[]
  span: Span
  today: Day
  name: string
}

function Figure({ rows, span, today, name }: FigureProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const isBackwards = factsOf(format.language).dir === 'rtl'
  const height = size.head + rows.length * size.line + 4
  /** Where something lies that is so far from where one begins to read. */
  const at = (far: number) => (isBackwards ? size.width - far : far)
  const plot = (share: number) => size.label + share * (size.width - size.label)
  const daysOf = ({ startDay, endDay }: PlanTimelineRow) =>
    startDay && endDay && startDay <= endDay
      ? format.days(startDay, endDay, 'short')
      : `${format.day(startDay, 'short')} – ${format.day(endDay, 'short')}`
  const titleOf = ({ kind, title }: PlanTimelineRow) =>
    kind === 'campaigns' ? t('print.timeline.campaigns') : title || '…'
  const inWords = rows.map((row) => {
    const status = row.status ? `, ${t(`print.tactic.${row.status}`)}` : ''
    return barOf(row) ? `${titleOf(row)}: ${daysOf(row)}${status}` : `${titleOf(row)}`
  })
  return (
    <figure className="timeline-figure">
      <figcaption>{name}</figcaption>
      <svg
        viewBox={`0 0 ${size.width} ${height}`}
        role="img"
        aria-label={`${name}. ${inWords.join('. ')}`}
        direction={isBackwards ? 'rtl' : 'ltr'}
      >
        {monthsIn(span).map((month) => {
          const x = at(plot(shareAt(span, `${month}-01`)))
          return (
            <g key={month}>
              <line className="timeline-month" x1={x} x2={x} y1={6} y2={height} />
              <text className="timeline-head" x={at(plot(shareAt(span, `${month}-01`)) + 4)} y={16}>
                {format.heading(format.month(month, 'name'))}
              </text>
            </g>
          )
        })}
        {today >= span.from && today <= span.to && (
          <line
            className="timeline-today"
            x1={at(plot(shareAt(span, today)))}
            x2={at(plot(shareAt(span, today)))}
            y1={size.head - 4}
            y2={height}
          />
        )}
        {rows.map((row, index) => {
          const y = size.head + index * size.line
          const bar = barOf(row)
          const placed = bar && placeBar(span, bar)
          const isHead = row.kind === 'goal' || row.kind === 'campaigns'
          const title = shorten(titleOf(row), isHead ? 90 : 44)
          return (
            <g key={row.id}>
              <text
                className={isHead ? 'timeline-goal' : 'timeline-title'}
                x={at(isHead ? 0 : 10)}
                y={y + 14}
              >
                {row.number === null ? title : `${row.number}  ${title}`}
              </text>
              {placed && typeof placed !== 'string' && (
                <Bar row={row} placed={placed} y={y} at={at} plot={plot} days={daysOf(row)} />
              )}
            </g>
          )
        })}
      </svg>
    </figure>
  )
}

interface BarProps {
  row: PlanTimelineRow
  placed: { start: number; end: number }
  y: number
  at: (far: number) => number
  plot: (share: number) => number
  days: string
}

/** Told apart without colour: planned is empty, running is full, done is half, stopped and campaigns are dashed or thin. */
function Bar({ row, placed, y, at, plot, days }: BarProps) {
  const [from, to] = [plot(placed.start), plot(placed.end)]
  const width = Math.max(3, to - from)
  const x = Math.min(at(from), at(from + width))
  const hasRoomAfter = placed.end < 0.78
  const hasRoomBefore = placed.start > 0.22
  const [far, anchor, tone] = hasRoomAfter
    ? [from + width + 5, 'start', 'timeline-days']
    : hasRoomBefore
      ? [from - 5, 'end', 'timeline-days']
      : [from + 6, 'start', `timeline-days ${row.status === 'running' ? 'timeline-inside' : ''}`]
  return (
    <>
      <rect
        className="timeline-bar"
        data-status={row.status ?? 'campaign'}
        x={x}
        y={y + 5}
        width={width}
        height={11}
        rx={3}
      />
      <text className={tone} x={at(far)} y={y + 14} textAnchor={anchor as 'start' | 'end'}>
        {days}
      </text>
    </>
  )
}
