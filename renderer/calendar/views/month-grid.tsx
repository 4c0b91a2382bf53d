import { memo, useMemo, useRef } from 'react'
import { shallow } from 'zustand/shallow'
import type { Tile } from '../../../shared/calendar/calendar.ts'
import { daysShown } from '../../../shared/calendar/calendar-tiles.ts'
import type { QuietWindow } from '../../../shared/calendar/quiet.ts'
import type { DaySlot } from '../../../shared/calendar/slots.ts'
import { addDays, type Day, daysBetween, monthOf, weekdayOf } from '../../../shared/day.ts'
import { useFormat } from '../../parts/format.ts'
import { DayItems } from '../days/day-item.tsx'
import { type DayPart, fitParts, partsByDay, useDayItems } from '../days/day-items.ts'
import { takesAll, useSpot } from '../moving/held.ts'
import { useShownWindows } from '../rhythm/rhythm.ts'
import { useFreeSlots } from '../rhythm/slots.ts'
import { monthRoom, tileWidth } from '../room.ts'
import { TileButton } from '../tiles/tile-button.tsx'
import { hasNameInLine, type Look, useLook } from '../tiles/tile-face.tsx'
import { DayNumber, MoreOnDay } from './day-head.tsx'
import { FreeSlot } from './free-slot.tsx'
import type { GridProps } from './grid-props.ts'
import classes from './month-grid.module.css'
import { QuietMark } from './quiet-shade.tsx'

const none: readonly Tile[] = []
const noSlots: readonly DaySlot[] = []
const noParts: readonly DayPart[] = []

/** Whole weeks, a cell a day: a few tiles each, and how many more there are. */
export function MonthGrid({ shown, day, today, onOpen, onOpenDay }: GridProps) {
  const format = useFormat()
  const look = useLook()
  const { week, area, moving, movingItem } = shown
  const { exactRoom: room, tallRoom } = monthRoom(area, day, week.firstDay)
  const { from, to } = daysShown('month', day, week.firstDay)
  const free = useFreeSlots()
  const windows = useShownWindows()
  const items = useDayItems()
  const parts = useMemo(() => partsByDay(items, from, to), [items, from, to])
  const days = useMemo(
    () => Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index)),
    [from, to],
  )
  const tiles = useTilesByDay(shown.range.tiles)
  const counts = useMemo(
    () => new Map(shown.range.days.map((one) => [one.day, one.count])),
    [shown.range.days],
  )
  const entry = from <= today && today <= to ? today : `${monthOf(day)}-01`
  const weeks = Array.from({ length: days.length / 7 }, (_, index) => days.slice(index * 7, index * 7 + 7))

  return (
    <table className={classes.month} aria-label={format.month(monthOf(day))}>
      <thead>
        <tr className={classes.week}>
          {format.weekdays(from).map((name) => (
            <th key={name} scope="col" className={classes.weekday}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={classes.weeks}>
        {weeks.map((ofWeek, row) => (
          // Cells stay where they are from month to month; only what they hold changes.
          <tr key={rowKeys[row]} className={classes.week}>
            {ofWeek.map((one, column) => (
              <DayCell
                key={rowKeys[column]}
                day={one}
                label={one.endsWith('-01') ? format.day(one, 'short') : String(Number(one.slice(8)))}
                isToday={one === today}
                isEntry={one === entry}
                isOther={monthOf(one) !== monthOf(day)}
                isWeekend={week.weekend.includes(weekdayOf(one))}
                isTarget={(moving ?? movingItem)?.day === one}
                tiles={tiles.get(one) ?? none}
                count={counts.get(one) ?? 0}
                free={free.get(one) ?? noSlots}
                windows={windows}
                parts={parts.get(one) ?? noParts}
                tileWidth={tileWidth(area, 'month')}
                {...{ room, tallRoom, look, onOpen, onOpenDay }}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A day whose tiles are the same keeps its list, and is not drawn anew. */
function useTilesByDay(tiles: readonly Tile[]): ReadonlyMap<Day, readonly Tile[]> {
  const before = useRef<Map<Day, Tile[]>>(new Map())
  return useMemo(() => {
    const byDay = Map.groupBy(tiles, ({ day }) => day)
    for (const [day, list] of byDay) {
      const old = before.current.get(day)
      if (old && shallow(old, list)) byDay.set(day, old)
    }
    before.current = byDay
    return byDay
  }, [tiles])
}

const rowKeys = ['1', '2', '3', '4', '5', '6', '7', '8']

interface DayCellProps extends Pick<GridProps, 'onOpen' | 'onOpenDay'> {
  day: Day
  label: string
  isToday: boolean
  /** The day that Tab leads to. */
  isEntry: boolean
  isOther: boolean
  isWeekend: boolean
  /** Where a tile that is moved with the keyboard stands now. */
  isTarget: boolean
  tiles: readonly Tile[]
  /** All there are, of which `tiles` are the first. */
  count: number
  free: readonly DaySlot[]
  windows: readonly QuietWindow[]
  parts: readonly DayPart[]
  room: number
  tallRoom: number
  tileWidth: number
  look: Look
}

const DayCell = memo(function DayCell(props: DayCellProps) {
  const { day, label, isToday, isEntry, isOther, isWeekend, isTarget, count, free, parts, look } = props
  const { most, saysMore, left: beside } = fitParts(parts, props.room, count)
  // Where a line has no room for a name, tiles take two, and what is left is counted.
  const isNarrow = beside >= 1.5 && !hasNameInLine(props.tileWidth)
  const room = isNarrow ? Math.floor(beside / 1.5) : Math.floor(beside)
  const tiles = props.tiles.slice(0, room)
  const cell = useRef<HTMLTableCellElement>(null)
  const over = useSpot(cell, () => ({ day }), takesAll)
  // A tall tile takes one and a half lines; slots have the lines that are left.
  const isTall = isNarrow || (count <= props.tallRoom && count * 1.5 <= room)
  const left = Math.floor(Math.floor(beside) - (isTall ? count * 1.5 : count))
  return (
    <td
      ref={cell}
      className={classes.day}
      data-date={day}
      tabIndex={isEntry ? 0 : -1}
      data-quiet={isWeekend || undefined}
      data-other={isOther || undefined}
      data-target={isTarget || over !== undefined || undefined}
    >
      <div className={classes.head}>
        <DayNumber label={label} isToday={isToday} />
        <QuietMark day={day} windows={props.windows} />
        {count > tiles.length ? (
          <MoreOnDay
            day={day}
            count={count - tiles.length}
            isShort={props.tileWidth < 96}
            onOpen={() => props.onOpenDay(day)}
          />
        ) : null}
      </div>
      {parts.length > 0 ? <DayItems {...{ parts, most, saysMore }} /> : null}
      {tiles.map((tile, place) => (
        // By place, as the cells: another month fills what is there.
        <TileButton
          key={rowKeys[place]}
          tile={tile}
          look={look}
          isTall={isTall}
          width={props.tileWidth}
          onOpen={props.onOpen}
        />
      ))}
      {free.slice(0, Math.max(0, left)).map((slot) => (
        <FreeSlot key={`${slot.channelId} ${slot.time}`} slot={slot} />
      ))}
    </td>
  )
})
