import FullCalendar, { type CalendarRef, type EventInput } from '@fullcalendar/react'
import dayGridPlugin from '@fullcalendar/react/daygrid'
import interactionPlugin from '@fullcalendar/react/interaction'
import elLocale from '@fullcalendar/react/locales/el'
import enLocale from '@fullcalendar/react/locales/en-gb'
import heLocale from '@fullcalendar/react/locales/he'
import itLocale from '@fullcalendar/react/locales/it'
import trLocale from '@fullcalendar/react/locales/tr'
import classicTheme from '@fullcalendar/react/themes/classic'
import timeGridPlugin from '@fullcalendar/react/timegrid'
import { memo, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/shallow'
import type { Tile } from '../../shared/calendar.ts'
import { floatingStart, placeOf, tileKey, withTileMoved } from '../../shared/calendar-tiles.ts'
import { addDays, type Day, type Time, weekdayOf } from '../../shared/day.ts'
import { factsOf, languageOf } from '../../shared/i18n/languages.ts'
import { useFormat } from '../parts/format.ts'
import { DayHead } from './day-head.tsx'
import classes from './grid.module.css'
import { moveTile, returnToIdeas, scheduleIdea } from './moves.ts'
import { today, useCalendar } from './store.ts'
import { TileFace } from './tile-face.tsx'
import '@fullcalendar/react/skeleton.css'
import '@fullcalendar/react/themes/classic/theme.css'

const plugins = [dayGridPlugin, timeGridPlugin, interactionPlugin, classicTheme]
const locales = [enLocale, trLocale, itLocale, elLocale, heLocale]
const localeNames = { en: 'en-gb', tr: 'tr', it: 'it', el: 'el', he: 'he' } as const

interface GridProps {
  view: 'month' | 'week'
  day: Day
  onOpen: (postId: string) => void
  onAdd: (day: Day, time: Time | null) => Promise<void>
  onOpenDay: (day: Day) => void
}

/** Month and week. The calendar is fed floating days and times and is told that its zone is UTC, so no clock moves a tile. */
export const Grid = memo(function Grid({ view, day, onOpen, onAdd, onOpenDay }: GridProps) {
  const { t, i18n } = useTranslation()
  const calendar = useRef<CalendarRef>(null)
  const frame = useRef<HTMLDivElement>(null)
  const clicked = useRef<{ day: Day; time: Time | null }>(undefined)
  const language = languageOf(i18n.language)
  const format = useFormat()
  const { range, week, timeZone, moving, tallRoom } = useCalendar(
    useShallow(({ range, week, timeZone, moving, tallRoom }) => ({
      range,
      week,
      timeZone,
      moving,
      tallRoom,
    })),
  )
  const counts = useMemo(() => new Map(range.days.map((one) => [one.day, one.count])), [range.days])
  const shownRange = moving && !moving.isIdea ? withTileMoved(range, moving.tile, moving) : range
  const tiles = moving?.isIdea ? withTileMoved(range, moving.tile, moving).tiles : shownRange.tiles
  const events = useMemo(() => toEvents(tiles), [tiles])
  const shownADay = useMemo(() => countTiles(tiles), [tiles])
  const viewName = view === 'month' ? 'dayGridMonth' : 'timeGridWeek'

  useEffect(() => {
    // FullCalendar renders inside this call, which React forbids during an effect of its own.
    const waiting = setTimeout(() => calendar.current?.getApi().changeView(viewName, day))
    return () => clearTimeout(waiting)
  }, [viewName, day])

  // FullCalendar tells where a click was, a moment after the page tells that it was a double one.
  useEffect(() => {
    const node = frame.current
    const write = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('[data-tile], button')) return
      setTimeout(() => {
        const place = clicked.current
        clicked.current = undefined
        if (place) void onAdd(place.day, place.time)
      }, 50)
    }
    node?.addEventListener('dblclick', write)
    return () => node?.removeEventListener('dblclick', write)
  }, [onAdd])

  const hidden = (shown: Day) => Math.max(0, (counts.get(shown) ?? 0) - (shownADay.get(shown) ?? 0))

  return (
    <div ref={frame} className={classes.grid} data-view={view}>
      <FullCalendar
        ref={calendar}
        plugins={plugins}
        locales={locales}
        locale={localeNames[language]}
        direction={factsOf(language).dir}
        timeZone="UTC"
        now={() => wallClock(timeZone)}
        initialView={viewName}
        initialDate={day}
        headerToolbar={false}
        height="100%"
        expandRows
        fixedWeekCount={false}
        firstDay={week.firstDay % 7}
        borderless
        events={events}
        eventOrder="place"
        eventOrderStrict
        eventDisplay="block"
        eventInteractive
        editable
        eventDurationEditable={false}
        droppable
        dragRevertDuration={0}
        nowIndicator
        slotDuration="01:00:00"
        snapDuration="00:15:00"
        scrollTime="07:00:00"
        eventMinHeight={40}
        slotMinHeight={44}
        slotHeaderInnerClass={classes.hour ?? ''}
        allDayHeaderInnerClass={classes.hour ?? ''}
        dayCellTopClass={classes.cellTop ?? ''}
        dayCellTopInnerClass={classes.cellTop ?? ''}
        slotEventOverlap={false}
        allDayText={t('calendar.noTime')}
        slotHeaderFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
        eventClass={classes.event ?? ''}
        eventInnerClass={classes.eventInner ?? ''}
        dayCellClass={(info) => dayClass(isoDay(info.date), info.isToday, info.isOther)}
        dayLaneClass={(info) => dayClass(isoDay(info.date), info.isToday, false)}
        dayCellTopContent={(info) =>
          view === 'month' ? (
            <DayHead
              day={isoDay(info.date)}
              label={
                isoDay(info.date).endsWith('-01')
                  ? format.day(isoDay(info.date), 'short')
                  : info.dayNumberText
              }
              isToday={info.isToday}
              hidden={hidden(isoDay(info.date))}
              onOpenDay={onOpenDay}
            />
          ) : null
        }
        dayHeaderContent={(info) =>
          view === 'month' ? (
            <span className={classes.weekday}>{info.weekdayText}</span>
          ) : (
            <DayHead
              day={isoDay(info.date)}
              weekday={info.weekdayText}
              label={info.dayNumberText}
              isToday={info.isToday}
              hidden={hidden(isoDay(info.date))}
              onOpenDay={onOpenDay}
            />
          )
        }
        eventContent={(info) => {
          const tile = info.event.extendedProps['tile'] as Tile
          return <TileFace tile={tile} isTall={view === 'week' || (counts.get(tile.day) ?? 0) <= tallRoom} />
        }}
        eventClick={(info) => {
          info.jsEvent.preventDefault()
          onOpen((info.event.extendedProps['tile'] as Tile).postId)
        }}
        dateClick={(info) => {
          clicked.current = placeOf(info.dateStr, info.allDay)
        }}
        eventDragStart={() => useCalendar.setState({ isDragging: true })}
        eventDragStop={(info) => {
          useCalendar.setState({ isDragging: false })
          const under = document.elementFromPoint(info.jsEvent.clientX, info.jsEvent.clientY)
          if (under?.closest('[data-ideas]')) void returnToIdeas(info.event.extendedProps['tile'] as Tile)
        }}
        eventDrop={(info) => {
          const tile = info.event.extendedProps['tile'] as Tile
          const place = placeOf(info.event.startStr, info.event.allDay)
          // A month has no hours: there a tile keeps its own time.
          void moveTile(tile, view === 'month' ? { day: place.day, time: tile.time } : place)
        }}
        eventReceive={(info) => {
          const place = placeOf(info.event.startStr, info.event.allDay)
          const idea = useCalendar.getState().ideas.find(({ id }) => id === info.draggedEl.dataset['idea'])
          info.revert()
          if (idea) void scheduleIdea(idea, view === 'month' ? { day: place.day, time: null } : place)
        }}
      />
    </div>
  )

  function dayClass(shown: Day, isToday: boolean, isOther: boolean): string {
    const isWeekend = week.weekend.includes(weekdayOf(shown))
    const isTarget = moving?.day === shown
    return [
      isWeekend && classes.weekend,
      isOther && classes.other,
      isToday && classes.today,
      isTarget && classes.target,
    ]
      .filter(Boolean)
      .join(' ')
  }
})

function isoDay(date: Date): Day {
  return date.toISOString().slice(0, 10)
}

/** This moment as the workspace's clocks show it, without a zone. */
function wallClock(timeZone: string): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(),
  )
  return `${today()}T${time}:00`
}

function toEvents(tiles: readonly Tile[]): EventInput[] {
  return tiles.map((tile, place) => ({
    id: tileKey(tile),
    start: floatingStart(tile),
    // The last half hour must not reach into the next day.
    end: tile.time === null ? addDays(tile.day, 1) : endOf(tile.day, tile.time),
    allDay: tile.time === null,
    title: tile.title,
    extendedProps: { tile, place },
  }))
}

function endOf(day: Day, time: Time): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const end = Math.min(hours * 60 + minutes + 30, 24 * 60 - 1)
  return `${day}T${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}:00`
}

function countTiles(tiles: readonly Tile[]): Map<Day, number> {
  const counts = new Map<Day, number>()
  for (const { day } of tiles) counts.set(day, (counts.get(day) ?? 0) + 1)
  return counts
}
