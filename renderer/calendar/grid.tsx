import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/shallow'
import { withTileMoved } from '../../shared/calendar-tiles.ts'
import { addDays, type Day, type Time } from '../../shared/day.ts'
import classes from './grid.module.css'
import type { GridProps } from './grid-props.ts'
import { MonthGrid } from './month-grid.tsx'
import { today, useCalendar } from './store.ts'
import { timeUnder, WeekGrid } from './week-grid.tsx'

interface Hands extends Pick<GridProps, 'day' | 'onOpen' | 'onOpenDay'> {
  view: 'month' | 'week'
  onAdd: (day: Day, time: Time | null) => Promise<void>
}

/** Month and week. Days and times are floating text from end to end, so no clock of any machine moves a tile. */
export const Grid = memo(function Grid({ view, day, onOpen, onAdd, onOpenDay }: Hands) {
  const frame = useRef<HTMLDivElement>(null)
  const { range, week, moving, area } = useCalendar(
    useShallow(({ range, week, moving, area }) => ({ range, week, moving, area })),
  )
  const View = view === 'month' ? MonthGrid : WeekGrid
  const isRtl = useTranslation().i18n.dir() === 'rtl'
  const shown = { week, moving, area, range: moving ? withTileMoved(range, moving.tile, moving) : range }

  useEffect(() => {
    const node = frame.current
    const write = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.target.closest('button')) return
      const cell = event.target.closest<HTMLElement>('[data-date]')
      if (cell) void onAdd(cell.dataset.date as Day, timeUnder(event, cell))
    }
    const walk = (event: KeyboardEvent) => {
      const next = node && nextTile(node, event.key, isRtl)
      if (!next) return
      event.preventDefault()
      next.focus()
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

/** The tile that an arrow key leads to from the one with the focus: in its day, or on the next day that has one. */
function nextTile(frame: HTMLElement, key: string, isRtl: boolean): HTMLElement | undefined {
  const here = document.activeElement?.querySelector('[data-tile]') && document.activeElement
  const cell = here?.closest<HTMLElement>('[data-date]')
  if (!here || !cell) return undefined
  const tilesOf = (day: Day) =>
    [...frame.querySelectorAll(`[data-date="${day}"] [data-tile]`)].flatMap(
      (tile) => tile.closest('button') ?? [],
    )
  const day = cell.dataset.date as Day
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const tiles = tilesOf(day)
    return tiles[tiles.indexOf(here as HTMLButtonElement) + (key === 'ArrowDown' ? 1 : -1)]
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined
  const way = (key === 'ArrowRight') === isRtl ? -1 : 1
  for (
    let next = addDays(day, way);
    frame.querySelector(`[data-date="${next}"]`);
    next = addDays(next, way)
  ) {
    const [first] = tilesOf(next)
    if (first) return first
  }
  return undefined
}
