import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/shallow'
import type { TileRange } from '../../../shared/calendar/calendar.ts'
import { tileKey, withTileMoved } from '../../../shared/calendar/calendar-tiles.ts'
import { addDays, type Day, daysBetween, type Time } from '../../../shared/day.ts'
import { walkDays } from '../moving/walk.ts'
import { type Moving, today, useCalendar } from '../store.ts'
import { DayGrid, quarterAt } from './day-grid.tsx'
import classes from './grid.module.css'
import type { GridProps } from './grid-props.ts'
import { MonthGrid } from './month-grid.tsx'
import { timeUnder, WeekGrid } from './week-grid.tsx'

interface Hands extends Pick<GridProps, 'day' | 'onOpen' | 'onOpenDay'> {
  view: 'month' | 'week' | 'day'
  onAdd: (day: Day, time: Time | null) => Promise<void>
}

const views = { month: MonthGrid, week: WeekGrid, day: DayGrid }

/** Month, week and day. Days and times are floating text from end to end, so no clock of any machine moves a tile. */
export const Grid = memo(function Grid({ view, day, onOpen, onAdd, onOpenDay }: Hands) {
  const frame = useRef<HTMLDivElement>(null)
  const { range, week, moving, movingItem, area } = useCalendar(
    useShallow(({ range, week, moving, movingItem, area }) => ({ range, week, moving, movingItem, area })),
  )
  const View = views[view]
  const isRtl = useTranslation().i18n.dir() === 'rtl'
  const shown = { week, moving, movingItem, area, range: moving ? withMoving(range, moving) : range }

  useEffect(() => {
    const node = frame.current
    const write = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.target.closest('button')) return
      const cell = event.target.closest<HTMLElement>('[data-date]')
      if (cell) void onAdd(cell.dataset.date as Day, timeIn(event, cell))
    }
    const walk = (event: KeyboardEvent) => {
      if (node) walkDays(node, event, isRtl)
    }
    node?.addEventListener('dblclick', write)
    node?.addEventListener('keydown', walk)
    return () => {
      node?.removeEventListener('dblclick', write)
      node?.removeEventListener('keydown', walk)
    }
  }, [onAdd, isRtl])

  return (
    <div ref={frame} className={classes.grid}>
      <View shown={shown} day={day} today={today()} onOpen={onOpen} onOpenDay={onOpenDay} />
    </div>
  )
})

/** What is picked up as it would stand, and all that was chosen with it. */
function withMoving(range: TileRange, { tile, day, time, others }: Moving): TileRange {
  const days = daysBetween(tile.day, day)
  const keys = new Set(others.map(tileKey))
  const chosen = range.tiles.filter((one) => keys.has(tileKey(one)))
  return chosen.reduce(
    (before, one) => withTileMoved(before, one, { day: addDays(one.day, days), time: one.time }),
    withTileMoved(range, tile, { day, time }),
  )
}

function timeIn(event: MouseEvent, cell: HTMLElement): Time | null {
  if (cell.dataset.hour === undefined) return timeUnder(event, cell)
  return quarterAt(cell, event.clientY - cell.getBoundingClientRect().top)
}
