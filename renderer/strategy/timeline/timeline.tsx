import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { Button } from '@mantine/core'
import { Fragment, type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, type Day, daysBetween } from '../../../shared/day.ts'
import type { StrategyView } from '../../../shared/strategy/strategy-edits.ts'
import { barOf, type Span, shareAt, timelineRows } from '../../../shared/strategy/timeline.ts'
import { go } from '../../place.ts'
import { ForWriters } from '../../ui/input/for-writers.tsx'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { EmptyState } from '../../ui/notice/empty-state.tsx'
import { useRowsInSight } from '../../ui/page/rows-in-sight.ts'
import { todayHere } from '../../workspace.ts'
import { KeyLine, timelineKeys } from '../tree/key-line.tsx'
import { startGoal } from '../tree/tree-edits.ts'
import { CrowdedNote } from './crowded-note.tsx'
import classes from './timeline.module.css'
import { focusBar, type Movable, nudge, placeOn, settleWaiting, useTimeline } from './timeline-edits.ts'
import { TimelineGround, TimelineHead } from './timeline-frame.tsx'
import { percent, TimelineLine } from './timeline-row.tsx'
import { useTimelineSpan } from './timeline-ways.tsx'
import { Undated, undatedIn } from './undated.tsx'

/** Of a row of each kind, in pixels, as the style sheet has it. */
const heights = { campaigns: 36, campaign: 32, goal: 52, objective: 30, tactic: 32 }

interface TimelineProps {
  view: StrategyView
  shownId: string | undefined
  onDetails: (id: string) => void
}

/** What is done when: tactics under the goals they serve, the most important goal first, and campaigns as a band above. */
export function Timeline({ view, shownId, onDetails }: TimelineProps) {
  const { span, zoom } = useTimelineSpan()
  const today = todayHere()
  const isReadOnly = useReadOnly()
  const rows = useMemo(() => timelineRows(view), [view])
  const undated = useMemo(() => listUndated(view), [view])
  const plan = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const focusId = useTimeline((state) => state.focusId)
  const stops = rows.filter(isMovable)
  const stopId = stops.find(({ id }) => id === focusId)?.id ?? stops[0]?.id
  const { drawn, gapAfter } = useRowsInSight({ list, rows, heights, kept: [stopId] })
  const overDay = useDayTarget(plan, span)
  useEffect(() => settleWaiting, [])

  if (stops.length === 0 && undated.length === 0) return <NoTactics hasGoals={view.goals.length > 0} />

  function keys(event: KeyboardEvent, row: Movable) {
    const act = actOf(event, row)
    if (!act) return
    event.preventDefault()
    act()
  }

  function actOf(event: KeyboardEvent, row: Movable): (() => void) | undefined {
    const { key, altKey, shiftKey, ctrlKey, metaKey } = event
    const isPlain = !altKey && !ctrlKey && !metaKey
    const at = stops.findIndex(({ id }) => id === row.id)
    const to = (index: number) => () => focusBar((stops[index] ?? row).id)
    if (!isReadOnly && (key === 'ArrowLeft' || key === 'ArrowRight')) {
      // Time runs as one reads.
      const isLater = (key === 'ArrowRight') === (getComputedStyle(event.currentTarget).direction === 'ltr')
      const days = (isLater ? 1 : -1) * (shiftKey ? 7 : 1)
      return () => nudge(row, altKey ? 'end' : ctrlKey || metaKey ? 'start' : 'whole', days)
    }
    if (!isPlain) return undefined
    if (key === 'ArrowDown') return to(Math.min(at + 1, stops.length - 1))
    if (key === 'ArrowUp') return to(Math.max(at - 1, 0))
    if (key === 'Home') return to(0)
    if (key === 'End') return to(stops.length - 1)
    if (key === 'Enter' || key === ' ') return () => onDetails(row.id)
    return undefined
  }

  return (
    <div className={classes.timeline}>
      <CrowdedNote view={view} today={today} onDetails={onDetails} />
      <div className={classes.columns} data-has-undated={undated.length > 0 || undefined}>
        <div ref={plan} className={classes.plan}>
          <TimelineHead span={span} zoom={zoom} today={today} />
          <div className={classes.body}>
            <TimelineGround span={span} zoom={zoom} today={today} />
            {overDay ? (
              <div className={classes.ground}>
                <span
                  className={classes.landing}
                  style={{ insetInlineStart: percent(shareAt(span, overDay)) }}
                />
              </div>
            ) : null}
            <div ref={list} className={classes.rows}>
              {drawn.map(({ row, gap }) => (
                <Fragment key={row.id}>
                  {gap > 0 ? <div style={{ blockSize: gap }} /> : null}
                  <TimelineLine
                    row={row}
                    span={span}
                    isStop={row.id === stopId}
                    isShown={row.id === shownId}
                    onDetails={onDetails}
                    onKey={keys}
                  />
                </Fragment>
              ))}
              {gapAfter > 0 ? <div style={{ blockSize: gapAfter }} /> : null}
            </div>
          </div>
          <div className={classes.keys}>
            <ForWriters>
              <KeyLine keys={timelineKeys} />
            </ForWriters>
          </div>
        </div>
        {undated.length > 0 ? <Undated rows={undated} day={today < span.from ? span.from : today} /> : null}
      </div>
    </div>
  )
}

const isMovable = (row: { kind: string }): row is Movable => row.kind === 'tactic' || row.kind === 'campaign'

/** What is still to happen and has no day at all; what is over needs none. */
function listUndated({ tactics, campaigns }: StrategyView): Movable[] {
  const waiting = tactics.filter(
    (tactic) => !barOf(tactic) && (tactic.status === 'planned' || tactic.status === 'running'),
  )
  return [
    ...campaigns
      .filter((one) => !barOf(one))
      .map((record) => ({ kind: 'campaign' as const, id: record.id, record })),
    ...waiting.map((record) => ({ kind: 'tactic' as const, id: record.id, record })),
  ]
}

function NoTactics({ hasGoals }: { hasGoals: boolean }) {
  const { t } = useTranslation()
  const write = () => {
    go({ screen: 'strategy' })
    if (!hasGoals) startGoal()
  }
  return (
    <EmptyState
      title={t('strategy.timeline.emptyTitle')}
      why={t('strategy.timeline.emptyWhy')}
      {...{
        [hasGoals ? 'way' : 'action']: (
          <Button variant="filled" onClick={write}>
            {t(hasGoals ? 'strategy.timeline.toGoals' : 'strategy.empty.write')}
          </Button>
        ),
      }}
    />
  )
}

/** Lets what has no dates be dropped on a day; returns the day it is held over. */
function useDayTarget(plan: RefObject<HTMLElement | null>, span: Span): Day | undefined {
  const [day, setDay] = useState<Day>()
  const now = useRef(span)
  now.current = span
  useEffect(() => {
    const element = plan.current
    if (!element) return
    const dayAt = (clientX: number): Day | undefined => {
      const ground = element.querySelector('[data-plot]')?.getBoundingClientRect()
      if (!ground) return undefined
      const isBackwards = getComputedStyle(element).direction === 'rtl'
      const share = (isBackwards ? ground.right - clientX : clientX - ground.left) / ground.width
      const { from, to } = now.current
      if (share < 0 || share >= 1) return undefined
      return addDays(from, Math.floor(share * (daysBetween(from, to) + 1)))
    }
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => undatedIn(source.data) !== undefined,
      onDrag: ({ location }) => setDay(dayAt(location.current.input.clientX)),
      onDragLeave: () => setDay(undefined),
      onDrop: ({ source, location }) => {
        setDay(undefined)
        const row = undatedIn(source.data)
        const dropped = dayAt(location.current.input.clientX)
        if (row && dropped) void placeOn(row, dropped).catch(() => {})
      },
    })
  }, [plan])
  return day
}
