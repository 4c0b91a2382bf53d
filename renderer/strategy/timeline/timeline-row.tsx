import { IconArrowBarToLeft, IconArrowBarToRight } from '@tabler/icons-react'
import { type KeyboardEvent, memo } from 'react'
import { useTranslation } from 'react-i18next'
import {
  barOf,
  type Dates,
  datesOf,
  placeBar,
  type Span,
  type TimelineRow,
} from '../../../shared/strategy/timeline.ts'
import { useFormat } from '../../parts/format.ts'
import { setView } from '../../place.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { TacticMark } from '../tree/tree-mark.tsx'
import classes from './timeline.module.css'
import { type Movable, nameOf, settleWaiting, useTimeline, writeDates } from './timeline-edits.ts'
import { useBarDrag } from './use-bar-drag.ts'

interface RowProps<Row extends TimelineRow = TimelineRow> {
  row: Row
  span: Span
  isStop: boolean
  isShown: boolean
  onDetails: (id: string) => void
  onKey: (event: KeyboardEvent, row: Movable) => void
}

/** One line of the timeline: a heading, or something with its bar. */
export const TimelineLine = memo(function TimelineLine(props: RowProps) {
  const { row, span } = props
  const { t } = useTranslation()
  if (row.kind === 'tactic' || row.kind === 'campaign') return <BarLine {...props} row={row} />
  if (row.kind === 'campaigns') {
    return (
      <h2 className={classes.row} data-kind="campaigns">
        <span className={classes.label}>{t('strategy.tab.campaigns')}</span>
      </h2>
    )
  }
  if (row.kind === 'goal') {
    return (
      <h2 className={classes.row} data-kind="goal">
        <span className={classes.label}>
          <span className={classes.rank}>{row.number}</span>
          <span className="spoken">{t('glossary.goal')}: </span>
          <span className={classes.text} dir="auto">
            {row.record.title || t('strategy.list.unnamed')}
          </span>
        </span>
      </h2>
    )
  }
  return (
    <h3 className={classes.row} data-kind="objective">
      <span className={classes.label}>
        <span className="spoken">{t('glossary.objective')}: </span>
        <span className={classes.text} dir="auto">
          {row.record.title || t('strategy.list.unnamed')}
        </span>
      </span>
      <ObjectiveLine dates={datesOf(row)} span={span} />
    </h3>
  )
})

/** From where an objective starts to the day it is due, drawn thin: it is not work, but what the work is for. */
function ObjectiveLine({ dates, span }: { dates: Dates; span: Span }) {
  const { t } = useTranslation()
  const format = useFormat()
  const bar = dates.endDay ? barOf({ ...dates, startDay: dates.startDay ?? dates.endDay }) : undefined
  const placed = bar && placeBar(span, bar)
  if (!bar || !placed || typeof placed === 'string') return null
  return (
    <span className={classes.plot}>
      <span
        className={classes.reach}
        data-cut-after={placed.isCutAfter || undefined}
        style={{ insetInlineStart: percent(placed.start), inlineSize: percent(placed.end - placed.start) }}
      />
      <span className="spoken">{t('strategy.timeline.due', { day: format.day(dates.endDay) })}</span>
    </span>
  )
}

function BarLine({ row, span, isStop, isShown, onDetails, onKey }: RowProps<Movable>) {
  const { t } = useTranslation()
  const dates =
    useTimeline(({ moving }) => (moving?.id === row.id ? moving.dates : undefined)) ?? datesOf(row)
  const open = () => onDetails(row.id)
  const drag = useBarDrag(row, span, open)
  const bar = barOf(dates)
  const placed = bar && placeBar(span, bar)
  const title = nameOf(row)
  const words = writeDates(dates)
  const status = row.kind === 'tactic' ? row.record.status : undefined
  const isOpen = dates.startDay === null || dates.endDay === null
  const isBackwards = dates.startDay !== null && dates.endDay !== null && dates.endDay < dates.startDay
  const isSeen = placed !== undefined && typeof placed !== 'string'
  return (
    <div
      className={classes.row}
      data-kind={row.kind}
      data-shown={isShown || undefined}
      onPointerDown={() => useTimeline.setState({ focusId: row.id })}
    >
      <span className={classes.label} aria-hidden="true">
        {status ? <TacticMark status={status} /> : <span className={classes.campaignMark} />}
        <span className={classes.text} dir="auto" title={title}>
          {title}
        </span>
      </span>
      <div className={classes.plot}>
        <button
          type="button"
          className={isSeen ? classes.bar : classes.away}
          data-bar={row.id}
          data-line={row.id}
          data-status={status}
          data-side={isSeen ? undefined : placed}
          data-open-end={isOpen || undefined}
          data-cut-before={(isSeen && placed.isCutBefore) || undefined}
          data-cut-after={(isSeen && placed.isCutAfter) || undefined}
          data-backwards={isBackwards || undefined}
          style={
            isSeen
              ? { insetInlineStart: percent(placed.start), inlineSize: percent(placed.end - placed.start) }
              : undefined
          }
          aria-label={t('strategy.timeline.bar', {
            kind: t(`glossary.${row.kind}`),
            title,
            dates: words,
            status: status ? t(`strategy.status.${status}`) : '',
          })}
          aria-expanded={isShown}
          tabIndex={isStop ? 0 : -1}
          onFocus={() => useTimeline.setState({ focusId: row.id })}
          onBlur={settleWaiting}
          onKeyDown={(event) => onKey(event, row)}
          {...(isSeen ? drag : { onClick: () => bar && setView({ from: bar.from.slice(0, 7) }) })}
        >
          {isSeen ? (
            <ForWriters>
              <span className={classes.grip} data-part="start" />
              <span className={classes.grip} data-part="end" />
            </ForWriters>
          ) : placed === 'before' ? (
            <IconArrowBarToLeft className="points" size={14} stroke={1.5} aria-hidden />
          ) : (
            <IconArrowBarToRight className="points" size={14} stroke={1.5} aria-hidden />
          )}
        </button>
        <span
          className={classes.days}
          data-side={typeof placed === 'string' ? placed : undefined}
          data-on-bar={(isSeen && placed.end > 0.72 && placed.start < 0.28) || undefined}
          style={isSeen ? sideOf(placed) : undefined}
          aria-hidden="true"
        >
          {words}
          {isBackwards ? ` · ${t('strategy.timeline.backwards')}` : ''}
        </span>
      </div>
    </div>
  )
}

/** The words stand after the bar, before it where there is no room after, and on it where there is none at all. */
function sideOf({ start, end }: { start: number; end: number }) {
  if (end <= 0.72) return { insetInlineStart: percent(end) }
  if (start >= 0.28) return { insetInlineEnd: percent(1 - start) }
  return { insetInlineStart: percent(start) }
}

export function percent(share: number): string {
  return `${Math.round(share * 100_000) / 1000}%`
}
