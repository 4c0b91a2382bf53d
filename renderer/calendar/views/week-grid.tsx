import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tile } from '../../../shared/calendar/calendar.ts'
import { daysShown, layOutDay, minuteOf, tileKey, timeAt } from '../../../shared/calendar/calendar-tiles.ts'
import type { QuietWindow } from '../../../shared/calendar/quiet.ts'
import type { DaySlot } from '../../../shared/calendar/slots.ts'
import { addDays, type Day, type Time, timeOf, weekdayOf } from '../../../shared/day.ts'
import { useFormat } from '../../parts/format.ts'
import { useKeptScroll } from '../../ui/page/kept-scroll.ts'
import { DayItems } from '../days/day-item.tsx'
import { type DayPart, partsByDay, useDayItems } from '../days/day-items.ts'
import { takesAll, takesItems, takesTimed, useSpot } from '../moving/held.ts'
import { useShownWindows } from '../rhythm/rhythm.ts'
import { useFreeSlots } from '../rhythm/slots.ts'
import { tileWidth } from '../room.ts'
import { useCalendar } from '../store.ts'
import { TileButton } from '../tiles/tile-button.tsx'
import { type Look, useLook } from '../tiles/tile-face.tsx'
import { DayNumber, MoreOnDay } from './day-head.tsx'
import { FreeSlot } from './free-slot.tsx'
import type { GridProps } from './grid-props.ts'
import { QuietShade } from './quiet-shade.tsx'
import classes from './week-grid.module.css'

/** Where a week opens, and how high an hour is in pixels. */
const firstHour = 7
const hourHeight = 44
const hours = Array.from({ length: 24 }, (_, hour): Time => `${String(hour).padStart(2, '0')}:00`)
const none: readonly Tile[] = []
const noSlots: readonly DaySlot[] = []
const noParts: readonly DayPart[] = []

/** Seven days side by side, an hour of the day under the other; what has no time yet stands above. */
export function WeekGrid({ shown, day, today, onOpen, onOpenDay }: GridProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const look = useLook()
  const { week, moving, movingItem, range, area } = shown
  const width = tileWidth(area, 'week')
  const { from } = daysShown('week', day, week.firstDay)
  const days = useMemo(() => Array.from({ length: 7 }, (_, index) => addDays(from, index)), [from])
  const tiles = useMemo(() => Map.groupBy(range.tiles, (tile) => tile.day), [range.tiles])
  const scroll = useRef<HTMLElement>(null)
  useOpeningHour(scroll)
  useKeptScroll(scroll, 'week')
  const free = useFreeSlots()
  const windows = useShownWindows()
  const items = useDayItems()
  const parts = useMemo(() => partsByDay(items, from, addDays(from, 6)), [items, from])
  const isQuiet = (one: Day) => week.weekend.includes(weekdayOf(one))
  const ofDay = (one: Day) => tiles.get(one) ?? none
  const hiddenOn = (one: Day) =>
    (range.days.find((known) => known.day === one)?.count ?? 0) - ofDay(one).length

  return (
    <section ref={scroll} className={classes.scroll} aria-label={t('calendar.days')}>
      <table className={classes.table}>
        <thead className={classes.head}>
          <tr className={classes.row}>
            <td />
            {days.map((one) => (
              <th key={one} scope="col" className={classes.dayHead}>
                <span className={classes.weekday}>{format.weekday(one)}</span>
                <DayNumber label={String(Number(one.slice(8)))} isToday={one === today} />
              </th>
            ))}
          </tr>
          {parts.size > 0 ? (
            <tr className={classes.row}>
              <th scope="row" className={classes.noTime}>
                {t('dayItems.row')}
              </th>
              {days.map((one) => (
                <ItemsCell key={one} day={one} parts={parts.get(one) ?? noParts} />
              ))}
            </tr>
          ) : null}
          <tr className={classes.row}>
            <th scope="row" className={classes.noTime}>
              {t('calendar.noTime')}
            </th>
            {days.map((one) => (
              <NoTimeCell
                key={one}
                day={one}
                isQuiet={isQuiet(one)}
                isTarget={movingItem?.day === one || (moving?.day === one && moving.time === null)}
                tiles={ofDay(one).filter(({ time }) => time === null)}
                hidden={hiddenOn(one)}
                tileWidth={width}
                {...{ look, onOpen, onOpenDay }}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={classes.row}>
            <th scope="row" className={classes.hours}>
              {hours.map((hour) => (
                <span key={hour} className={classes.hour}>
                  {hour === '00:00' ? null : format.time(hour)}
                </span>
              ))}
            </th>
            {days.map((one) => (
              <HoursCell
                key={one}
                day={one}
                isToday={one === today}
                isQuiet={isQuiet(one)}
                isTarget={moving?.day === one && moving.time !== null}
                tiles={ofDay(one)}
                free={free.get(one) ?? noSlots}
                windows={windows}
                tileWidth={width}
                {...{ look, onOpen }}
              />
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  )
}

function ItemsCell({ day, parts }: { day: Day; parts: readonly DayPart[] }) {
  const cell = useRef<HTMLTableCellElement>(null)
  const over = useSpot(cell, () => ({ day }), takesItems)
  return (
    <td ref={cell} className={classes.items} data-target={over !== undefined || undefined}>
      <DayItems parts={parts} most={4} />
    </td>
  )
}

interface CellProps extends Pick<GridProps, 'onOpen'> {
  day: Day
  isQuiet: boolean
  isTarget: boolean
  tiles: readonly Tile[]
  tileWidth: number
  look: Look
}

interface NoTimeProps extends CellProps, Pick<GridProps, 'onOpenDay'> {
  /** How many tiles of the whole day the week has no room for. */
  hidden: number
}

function NoTimeCell(props: NoTimeProps) {
  const { day, isQuiet, isTarget, tiles, tileWidth, hidden, look, onOpen, onOpenDay } = props
  const cell = useRef<HTMLTableCellElement>(null)
  const over = useSpot(cell, () => ({ day, time: null }), takesAll)
  return (
    <td
      ref={cell}
      className={classes.untimed}
      data-date={day}
      data-quiet={isQuiet || undefined}
      data-target={isTarget || over !== undefined || undefined}
    >
      {tiles.map((tile) => (
        <TileButton key={tileKey(tile)} {...{ tile, look, onOpen }} isTall width={tileWidth} />
      ))}
      {hidden > 0 ? <MoreOnDay day={day} count={hidden} onOpen={() => onOpenDay(day)} /> : null}
    </td>
  )
}

function HoursCell({
  day,
  isToday,
  isQuiet,
  isTarget,
  tiles,
  free,
  windows,
  tileWidth,
  look,
  onOpen,
}: CellProps & { isToday: boolean; free: readonly DaySlot[]; windows: readonly QuietWindow[] }) {
  const format = useFormat()
  const cell = useRef<HTMLTableCellElement>(null)
  const over = useSpot(cell, ({ top }) => ({ day, time: timeAt((top / hourHeight) * 60) }), takesTimed)
  const time = typeof over === 'object' && 'time' in over ? over.time : undefined
  const placed = useMemo(() => layOutDay([...tiles, ...free.map(asPlaced)]), [tiles, free])
  return (
    <td
      ref={cell}
      className={classes.hoursOfDay}
      data-date={day}
      data-hours
      tabIndex={-1}
      data-quiet={isQuiet || undefined}
      data-target={isTarget || undefined}
    >
      <QuietShade {...{ day, windows, hourHeight }} />
      {placed.map(({ tile, minute, column, columns }) => (
        <div
          key={tileKey(tile)}
          className={classes.placed}
          style={{
            insetBlockStart: (minute / 60) * hourHeight,
            insetInlineStart: `calc(${(column / columns) * 100}% + 2px)`,
            inlineSize: `calc(${100 / columns}% - 4px)`,
          }}
        >
          {'slot' in tile ? (
            <FreeSlot slot={tile.slot} isTall />
          ) : (
            <TileButton {...{ tile, look, onOpen }} isTall width={tileWidth / columns} />
          )}
        </div>
      ))}
      {time ? (
        <div className={classes.landing} style={{ insetBlockStart: (minuteOf(time) / 60) * hourHeight }}>
          {format.time(time)}
        </div>
      ) : null}
      {isToday ? <Now /> : null}
    </td>
  )
}

/** A free slot among the tiles of its day; behind those of its time. */
function asPlaced(slot: DaySlot) {
  return { postId: `~${slot.channelId}`, day: slot.day, time: slot.time, slot }
}

/** A line across today where the clock stands, moved once a minute. */
function Now() {
  const timeZone = useCalendar((state) => state.timeZone)
  const [time, setTime] = useState(() => timeOf(new Date().toISOString(), timeZone))
  useEffect(() => {
    const clock = setInterval(() => setTime(timeOf(new Date().toISOString(), timeZone)), 60_000)
    return () => clearInterval(clock)
  }, [timeZone])
  return (
    <div
      className={classes.now}
      style={{ insetBlockStart: (minuteOf(time) / 60) * hourHeight }}
      aria-hidden="true"
    />
  )
}

/** A week opens where work begins; the night is a scroll away, also for the keys. */
function useOpeningHour(scroll: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (!scroll.current) return
    scroll.current.tabIndex = 0
    scroll.current.scrollTop = firstHour * hourHeight
  }, [scroll])
}

/** The time under the mouse between the tiles of a day; null where there are no hours. */
export function timeUnder({ clientY }: Pick<MouseEvent, 'clientY'>, cell: HTMLElement): Time | null {
  if (cell.dataset.hours === undefined) return null
  return timeAt(((clientY - cell.getBoundingClientRect().top) / hourHeight) * 60)
}
