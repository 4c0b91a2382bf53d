import { useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tile } from '../../../shared/calendar/calendar.ts'
import { minuteOf, tileKey, timeAt } from '../../../shared/calendar/calendar-tiles.ts'
import type { DaySlot } from '../../../shared/calendar/slots.ts'
import { type Day, type Time, timeOf } from '../../../shared/day.ts'
import { useFormat } from '../../parts/format.ts'
import { useKeptScroll } from '../../ui/page/kept-scroll.ts'
import { DayItems } from '../days/day-item.tsx'
import { type DayPart, partsByDay, useDayItems } from '../days/day-items.ts'
import { takesTimed, useSpot } from '../moving/held.ts'
import { useShownWindows } from '../rhythm/rhythm.ts'
import { useFreeSlots } from '../rhythm/slots.ts'
import { useCalendar } from '../store.ts'
import { TileCard } from '../tiles/tile-card.tsx'
import { type Look, useLook } from '../tiles/tile-face.tsx'
import classes from './day-grid.module.css'
import { MoreOnDay } from './day-head.tsx'
import { FreeSlot } from './free-slot.tsx'
import type { GridProps } from './grid-props.ts'
import { QuietHour, QuietLine } from './quiet-shade.tsx'

/** Where a day opens that has nothing yet. */
const firstHour = 7
const hours = Array.from({ length: 24 }, (_, hour) => hour)
const hourName = (hour: number): Time => `${String(hour).padStart(2, '0')}:00`
const none: readonly Tile[] = []
const noSlots: readonly DaySlot[] = []
const noParts: readonly DayPart[] = []

/**
 * One day, an hour under the other. An hour is as high as its tiles are many, so that forty at nine o'clock are read
 * like one; within the hour they stand by their time, and the mouse points at its quarters.
 */
export function DayGrid({ shown, day, today, onOpen, onOpenDay }: GridProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const look = useLook()
  const { range, moving } = shown
  const byHour = useMemo(
    () => Map.groupBy(range.tiles, ({ time }) => (time ? Number(time.slice(0, 2)) : undefined)),
    [range.tiles],
  )
  const scroll = useRef<HTMLElement>(null)
  const timed = [...byHour.keys()].filter((hour) => hour !== undefined)
  useFirstHour(scroll, timed.length > 0 ? Math.max(0, Math.min(...timed) - 1) : firstHour, day)
  useKeptScroll(scroll, 'day')
  const free = useFreeSlots().get(day) ?? noSlots
  const items = useDayItems()
  const parts = useMemo(() => partsByDay(items, day, day).get(day) ?? noParts, [items, day])
  const untimed = byHour.get(undefined) ?? none
  const count = range.days.find((one) => one.day === day)?.count ?? 0
  const hidden = count - range.tiles.length
  const isTarget = (hour: number | undefined) =>
    moving?.day === day && (moving.time === null ? undefined : Number(moving.time.slice(0, 2))) === hour

  return (
    <section ref={scroll} className={classes.scroll} aria-label={format.day(day, 'long')}>
      <table className={classes.table}>
        <thead className={classes.untimed}>
          {parts.length > 0 ? (
            <tr className={classes.row} data-untimed>
              <th scope="row" className={classes.hour}>
                {t('dayItems.row')}
              </th>
              <td className={classes.cell}>
                <DayItems parts={parts} most={parts.length} />
              </td>
            </tr>
          ) : null}
          <tr className={classes.row} data-untimed>
            <th scope="row" className={classes.hour}>
              {t('calendar.noTime')}
            </th>
            <HourCell {...{ day, look, onOpen }} tiles={untimed} isTarget={isTarget(undefined)} />
          </tr>
        </thead>
        <tbody className={classes.rows}>
          {hours.map((hour) => (
            <tr key={hour} className={classes.row} data-hour-row={hour}>
              <th scope="row" className={classes.hour}>
                {format.time(hourName(hour))}
              </th>
              <HourCell
                {...{ day, hour, look, onOpen }}
                tiles={byHour.get(hour) ?? none}
                free={free.filter(({ time }) => Number(time.slice(0, 2)) === hour)}
                isTarget={isTarget(hour)}
                isToday={day === today}
              />
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 ? (
        <div className={classes.more}>
          <MoreOnDay day={day} count={hidden} onOpen={() => onOpenDay(day)} />
        </div>
      ) : null}
    </section>
  )
}

interface HourCellProps {
  day: Day
  /** Left out for what has no time yet. */
  hour?: number
  tiles: readonly Tile[]
  free?: readonly DaySlot[]
  isTarget: boolean
  isToday?: boolean
  look: Look
  onOpen: (postId: string) => void
}

function HourCell(props: HourCellProps) {
  const windows = useShownWindows()
  const { day, hour, tiles, free = noSlots, isTarget, isToday = false, look, onOpen } = props
  const format = useFormat()
  const timeZone = useCalendar((state) => state.timeZone)
  const cell = useRef<HTMLTableCellElement>(null)
  const over = useSpot(cell, ({ top }) => ({ day, time: quarterAt(cell.current, top) }), takesTimed)
  const time = typeof over === 'object' && 'time' in over ? over.time : undefined
  const now = isToday ? timeOf(new Date().toISOString(), timeZone) : undefined
  const share = (at: Time) => `${((minuteOf(at) % 60) / 60) * 100}%`
  return (
    <td
      ref={cell}
      className={classes.cell}
      data-date={day}
      data-hour={hour}
      data-target={isTarget || (over !== undefined && hour === undefined) || undefined}
      tabIndex={-1}
    >
      {hour === undefined ? (
        <QuietLine {...{ day, windows }} />
      ) : (
        <div className={classes.quiet} aria-hidden>
          <QuietHour {...{ day, hour, windows }} />
        </div>
      )}
      {tiles.map((tile) => (
        <TileCard key={tileKey(tile)} held={{ tile }} {...{ tile, look, onOpen }} />
      ))}
      {free.map((slot) => (
        <FreeSlot key={`${slot.channelId} ${slot.time}`} slot={slot} />
      ))}
      {time ? (
        <div className={classes.landing} style={{ insetBlockStart: share(time) }}>
          {format.time(time)}
        </div>
      ) : null}
      {now && Number(now.slice(0, 2)) === hour ? (
        <div className={classes.now} style={{ insetBlockStart: share(now) }} aria-hidden="true" />
      ) : null}
    </td>
  )
}

/** The quarter of an hour at so many pixels of an hour's cell; null where there are no hours. */
export function quarterAt(cell: HTMLElement | null, top: number): Time | null {
  const hour = cell?.dataset.hour
  if (!cell || hour === undefined) return null
  const share = Math.min(0.99, Math.max(0, top / cell.clientHeight))
  return timeAt(Number(hour) * 60 + Math.min(45, Math.floor(share * 4) * 15))
}

/** A day opens an hour before its first tile, or where work begins; the night is a scroll away, also for the keys. */
function useFirstHour(scroll: { readonly current: HTMLElement | null }, hour: number, day: Day): void {
  const first = useRef(hour)
  first.current = hour
  // biome-ignore lint/correctness/useExhaustiveDependencies: another day opens anew
  useLayoutEffect(() => {
    const node = scroll.current
    if (!node) return
    node.tabIndex = 0
    // What sticks to the top has its own place only where nothing is scrolled.
    node.scrollTop = 0
    const row = node.querySelector<HTMLElement>(`[data-hour-row="${first.current}"]`)
    const untimed = [...node.querySelectorAll('[data-untimed]')].at(-1)
    if (row && untimed)
      node.scrollTop = row.getBoundingClientRect().top - untimed.getBoundingClientRect().bottom
  }, [scroll, day])
}
