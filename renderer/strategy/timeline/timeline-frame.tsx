import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/day.ts'
import { monthsIn, type Span, shareAt, weeksIn, type Zoom } from '../../../shared/strategy/timeline.ts'
import { useFormat } from '../../parts/format.ts'
import { useWeek } from '../../workspace.ts'
import classes from './timeline.module.css'
import { percent } from './timeline-row.tsx'

interface FrameProps {
  span: Span
  zoom: Zoom
  today: Day
}

/** The months over the bars; in a quarter its weeks too. */
export function TimelineHead({ span, zoom }: FrameProps) {
  const format = useFormat()
  const week = useWeek()
  return (
    <div className={classes.head} aria-hidden="true">
      <div className={classes.months} data-plot>
        {monthsIn(span).map((month, at) => (
          <span key={month} className={classes.month} style={placeOf(span, `${month}-01`)}>
            {format.heading(format.month(month, 'name'))}
            {at === 0 || month.endsWith('-01') ? (
              <span className={classes.year}>{month.slice(0, 4)}</span>
            ) : null}
          </span>
        ))}
      </div>
      {zoom === 'quarter' ? (
        <div className={classes.weeks}>
          {weeksIn(span, week.firstDay).map((day) => (
            <span key={day} className={classes.week} style={placeOf(span, day)}>
              {Number(day.slice(8))}
            </span>
          ))}
        </div>
      ) : null}
    </div>
  )
}

/** Lines behind the bars where months, or weeks, begin, and the line of today. */
export function TimelineGround({ span, zoom, today }: FrameProps) {
  const { t } = useTranslation()
  const week = useWeek()
  const lines = zoom === 'quarter' ? weeksIn(span, week.firstDay) : []
  return (
    <div className={classes.ground}>
      {lines.map((day) => (
        <span key={day} className={classes.weekLine} style={placeOf(span, day)} />
      ))}
      {monthsIn(span).map((month) => (
        <span key={month} className={classes.monthLine} style={placeOf(span, `${month}-01`)} />
      ))}
      {today >= span.from && today <= span.to ? (
        <span className={classes.today} style={placeOf(span, today)}>
          <span className={classes.todayWord}>{t('strategy.timeline.today')}</span>
        </span>
      ) : null}
    </div>
  )
}

const placeOf = (span: Span, day: Day) => ({ insetInlineStart: percent(shareAt(span, day)) })
