import { Button } from '@mantine/core'
import type { CSSProperties, MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/shallow'
import type { CalendarYear } from '../../../shared/calendar/calendar-year.ts'
import { addDays, type Day, daysBetween, monthOf } from '../../../shared/day.ts'
import { barOf, monthsIn, placeBar, type Span, shareAt } from '../../../shared/strategy/timeline.ts'
import { api } from '../../api.ts'
import { explain } from '../../parts/explain.ts'
import { useFormat } from '../../parts/format.ts'
import { PillarSwatch, pillarHue } from '../../parts/pillar-swatch.tsx'
import { go } from '../../place.ts'
import { EmptyState } from '../../ui/notice/empty-state.tsx'
import { ErrorNote } from '../../ui/notice/error-note.tsx'
import { Loading } from '../../ui/notice/loading.tsx'
import { useRead } from '../../use-read.ts'
import { today, useCalendar } from '../store.ts'
import { markOf } from './hues.ts'
import { goLook } from './look.ts'
import classes from './year-strip.module.css'

const tables = ['post', 'variant', 'campaign', 'goal', 'tactic', 'objective'] as const

/** Twelve months: each campaign as a bar with its goal's colour, and how many posts go out each week. */
export function YearStrip({ day }: { day: Day }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { filter, week } = useCalendar(useShallow(({ filter, week }) => ({ filter, week })))
  const year = day.slice(0, 4)
  const { value, error, again } = useRead(
    JSON.stringify([year, week.firstDay, filter]),
    () => api.calendar.readYear({ year, firstWeekday: week.firstDay, filter }),
    tables,
  )
  if (error)
    return (
      <div className={classes.note}>
        <ErrorNote {...explain(error, t)} actions={<Button onClick={again}>{t('app.tryAgain')}</Button>} />
      </div>
    )
  if (!value) return <Loading />
  const span = { from: `${year}-01-01`, to: `${year}-12-31` }
  const now = today()

  return (
    <section className={classes.year} aria-label={t('calendar.views.year')} tabIndex={-1}>
      <div className={classes.head}>
        <div className={classes.plot}>
          {monthsIn(span).map((month) => (
            <button
              key={month}
              type="button"
              className={classes.month}
              style={placed(span, `${month}-01`)}
              data-now={month === monthOf(now) || undefined}
              onClick={() => goLook({ view: 'month', day: `${month}-01` })}
            >
              <span aria-hidden>{format.heading(format.month(month, 'name'))}</span>
              <span className="spoken">{t('calendar.year.toMonth', { name: format.month(month) })}</span>
            </button>
          ))}
        </div>
      </div>
      <div className={classes.rows}>
        <div className={classes.ground} aria-hidden>
          {monthsIn(span).map((month) => (
            <span key={month} className={classes.line} style={placed(span, `${month}-01`)} />
          ))}
          {now >= span.from && now <= span.to ? (
            <span className={classes.now} style={placed(span, now)} />
          ) : null}
        </div>
        <Row name={t('calendar.year.all')} {...{ span }} weeks={value.weeks} counts={value.counts} isAll />
        {value.campaigns.map((campaign) => (
          <CampaignRow key={campaign.id} {...{ span, campaign }} weeks={value.weeks} />
        ))}
      </div>
      {value.campaigns.length === 0 ? (
        <EmptyState
          title={t('calendar.year.empty.title')}
          why={t('calendar.year.empty.why')}
          action={
            <Button onClick={() => go({ screen: 'strategy', view: { tab: 'campaigns' } })}>
              {t('calendar.year.empty.action')}
            </Button>
          }
        />
      ) : null}
    </section>
  )
}

interface CampaignRowProps {
  span: Span
  campaign: CalendarYear['campaigns'][number]
  weeks: readonly Day[]
}

function CampaignRow({ span, campaign, weeks }: CampaignRowProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const goals = useCalendar((state) => state.choices.goals)
  const mark = markOf(goals, campaign.goalId)
  const goal = goals.find(({ id }) => id === campaign.goalId)
  const { id, startDay, endDay, counts } = campaign
  const name = campaign.name || t('strategy.list.unnamed')
  const bar = barOf({ startDay, endDay })
  const at = bar && placeBar(span, bar)
  const posts = counts.reduce((sum, count) => sum + count, 0)
  const dates = startDay && endDay ? format.days(startDay, endDay) : format.day(startDay ?? endDay)
  const toMonth = (day: Day) => goLook({ view: 'month', day, filter: { campaignIds: [id] } })
  const first = startDay ?? endDay ?? weeks[counts.findIndex((count) => count > 0)] ?? span.from
  const now = today()
  const standing = startDay && endDay && startDay <= now && now <= endDay ? now : first
  const said = [
    t('calendar.year.campaign', { name, dates, count: posts, number: format.number(posts) }),
    goal?.title ?? t('calendar.year.noGoal'),
  ].join(' · ')
  return (
    <Row
      name={
        <>
          {mark === undefined ? null : <PillarSwatch mark={mark} size={10} />}
          <bdi>{name}</bdi>
        </>
      }
      {...{ span, weeks, counts }}
      hue={mark === undefined ? undefined : pillarHue(mark)}
      onDay={toMonth}
    >
      <button
        type="button"
        className={classes.bar}
        title={said}
        data-faint={!at || typeof at === 'string' || undefined}
        style={
          at && typeof at !== 'string'
            ? { insetInlineStart: percent(at.start), inlineSize: percent(at.end - at.start) }
            : undefined
        }
        onClick={(event) => {
          event.stopPropagation()
          toMonth(event.detail > 0 ? dayUnder(event, span) : standing)
        }}
      >
        <span className="spoken">{said}</span>
      </button>
    </Row>
  )
}

interface RowProps {
  name: React.ReactNode
  span: Span
  weeks: readonly Day[]
  counts: readonly number[]
  hue?: string | undefined
  isAll?: boolean
  onDay?: (day: Day) => void
  children?: React.ReactNode
}

/** A line of the year: its bar, and under it a number a week, the deeper the more. */
function Row({ name, span, weeks, counts, hue, isAll = false, onDay, children }: RowProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const most = Math.max(1, ...counts)
  const total = counts.reduce((sum, count) => sum + count, 0)
  return (
    <div
      className={classes.row}
      data-all={isAll || undefined}
      style={hue ? ({ ['--hue' as string]: hue } as CSSProperties) : undefined}
    >
      <span className={classes.label}>{name}</span>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the months above and the bar do the same by key */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the months above and the bar do the same by key */}
      <div
        className={classes.plot}
        data-plot
        onClick={(event) =>
          onDay ? onDay(dayUnder(event, span)) : goLook({ view: 'month', day: dayUnder(event, span) })
        }
      >
        {children}
        <span className={classes.weeks} aria-hidden>
          {weeks.map((week, at) => {
            const count = counts[at] ?? 0
            if (count === 0) return null
            const title = t('calendar.year.week', {
              days: format.days(week, addDays(week, 6)),
              count,
              number: format.number(count),
            })
            return (
              <span
                key={week}
                className={classes.count}
                title={title}
                style={{
                  insetInlineStart: percent(Math.max(0, shareAt(span, week))),
                  ['--share' as string]: `${12 + Math.round((count / most) * 44)}%`,
                }}
              >
                {count > 99 ? format.compact(count) : format.number(count)}
              </span>
            )
          })}
        </span>
      </div>
      {isAll ? (
        <span className="spoken">
          {t('calendar.year.total', { count: total, number: format.number(total) })}
        </span>
      ) : null}
    </div>
  )
}

/** The day of the year under the mouse, read in the direction of the page. */
function dayUnder({ clientX, currentTarget }: MouseEvent<HTMLElement>, { from, to }: Span): Day {
  const { left, width } = (currentTarget.closest('[data-plot]') ?? currentTarget).getBoundingClientRect()
  const isRtl = getComputedStyle(currentTarget).direction === 'rtl'
  const share = Math.min(0.999, Math.max(0, (clientX - left) / width))
  return addDays(from, Math.floor((isRtl ? 1 - share : share) * (daysBetween(from, to) + 1)))
}

const percent = (share: number) => `${share * 100}%`
const placed = (span: Span, day: Day) => ({ insetInlineStart: percent(shareAt(span, day)) })
