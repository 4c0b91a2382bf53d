import FullCalendar, { type CalendarRef, type EventApi } from '@fullcalendar/react'
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
import { placeOf, withTileMoved } from '../../shared/calendar-tiles.ts'
import { type Day, type Time, weekdayOf } from '../../shared/day.ts'
import { factsOf, languageOf } from '../../shared/i18n/languages.ts'
import { useFormat } from '../parts/format.ts'
import { useKeptScroll } from '../ui/page/kept-scroll.ts'
import { DayHead, MoreOnDay } from './day-head.tsx'
import classes from './grid.module.css'
import { type Drawn, floating, floatingDay, toEvents, wallClock } from './grid-events.ts'
import { moveTile, returnToIdeas, scheduleIdea } from './moves.ts'
import { useCalendar } from './store.ts'
import { TileFace } from './tile-face.tsx'
import '@fullcalendar/react/skeleton.css'
import '@fullcalendar/react/themes/classic/theme.css'

const plugins = [dayGridPlugin, timeGridPlugin, interactionPlugin, classicTheme]
const locales = [enLocale, trLocale, itLocale, elLocale, heLocale]
const localeNames = { en: 'en-gb', tr: 'tr', it: 'it', el: 'el', he: 'he' } as const

/** Where a week opens, and how high an hour is. */
const firstHour = 7
const hourHeight = 44

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
  const events = useMemo(
    () => toEvents(moving ? withTileMoved(range, moving.tile, moving) : range),
    [range, moving],
  )
  useKeptScroll(frame, view)
  const viewName = view === 'month' ? 'dayGridMonth' : 'timeGridWeek'

  useEffect(() => {
    // FullCalendar renders inside this call, which React forbids during an effect of its own.
    const waiting = setTimeout(() => {
      calendar.current?.getApi().changeView(viewName, day)
      if (viewName !== 'timeGridWeek') return
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          // The hours somebody was looking at stay, from week to week and after coming back.
          if (frame.current?.scrollTop === 0) frame.current.scrollTo({ top: firstHour * hourHeight })
        }),
      )
    })
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

  return (
    // The hours of a week scroll in here, where a key can reach them, and not inside the calendar's own table.
    <section
      ref={frame}
      className={classes.grid}
      data-view={view}
      aria-label={t('calendar.days')}
      tabIndex={view === 'week' ? 0 : undefined}
    >
      <FullCalendar
        ref={calendar}
        plugins={plugins}
        locales={locales}
        locale={localeNames[language]}
        direction={factsOf(language).dir}
        {...floating}
        now={() => wallClock(timeZone)}
        initialView={viewName}
        initialDate={day}
        headerToolbar={false}
        height={view === 'week' ? 'auto' : '100%'}
        expandRows={view === 'month'}
        tableHeaderSticky
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
        eventMinHeight={36}
        slotMinHeight={hourHeight}
        slotHeaderInnerClass={classes.hour ?? ''}
        allDayHeaderInnerClass={classes.hour ?? ''}
        dayCellTopClass={classes.cellTop ?? ''}
        dayCellTopInnerClass={classes.cellTop ?? ''}
        slotEventOverlap={false}
        allDayText={t('calendar.noTime')}
        slotHeaderFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
        eventClass={(info) => (drawn(info.event).more ? classes.moreEvent : classes.event) ?? ''}
        eventInnerClass={classes.eventInner ?? ''}
        dayCellClass={(info) => dayClass(floatingDay(info.date), info.isToday, info.isOther)}
        dayLaneClass={(info) => dayClass(floatingDay(info.date), info.isToday, false)}
        dayCellTopContent={(info) =>
          view === 'month' ? (
            <DayHead
              label={
                floatingDay(info.date).endsWith('-01')
                  ? format.day(floatingDay(info.date), 'short')
                  : info.dayNumberText
              }
              isToday={info.isToday}
            />
          ) : null
        }
        dayHeaderContent={(info) =>
          view === 'month' ? (
            <span className={classes.weekday}>{info.weekdayText}</span>
          ) : (
            <DayHead weekday={info.weekdayText} label={info.dayNumberText} isToday={info.isToday} />
          )
        }
        eventContent={(info) => {
          const { tile, more } = drawn(info.event)
          if (!tile) return <MoreOnDay day={floatingDay(info.event.start as Date)} count={more} />
          return <TileFace tile={tile} isTall={view === 'week' || (counts.get(tile.day) ?? 0) <= tallRoom} />
        }}
        eventClick={(info) => {
          info.jsEvent.preventDefault()
          const { tile } = drawn(info.event)
          if (tile) onOpen(tile.postId)
          else onOpenDay(floatingDay(info.event.start as Date))
        }}
        dateClick={(info) => {
          clicked.current = placeOf(info.dateStr, info.allDay)
        }}
        eventDragStart={() => {
          leaveField()
          useCalendar.setState({ isDragging: true })
        }}
        eventDragStop={(info) => {
          useCalendar.setState({ isDragging: false })
          const under = document.elementFromPoint(info.jsEvent.clientX, info.jsEvent.clientY)
          const { tile } = drawn(info.event)
          if (tile && under?.closest('[data-ideas]')) void returnToIdeas(tile)
        }}
        eventDrop={(info) => {
          const { tile } = drawn(info.event)
          const place = placeOf(info.event.startStr, info.event.allDay)
          // A month has no hours: there a tile keeps its own time.
          if (tile) void moveTile(tile, view === 'month' ? { day: place.day, time: tile.time } : place)
        }}
        eventReceive={(info) => {
          const place = placeOf(info.event.startStr, info.event.allDay)
          const idea = useCalendar.getState().ideas.find(({ id }) => id === info.draggedEl.dataset.idea)
          info.revert()
          leaveField()
          if (idea) void scheduleIdea(idea, view === 'month' ? { day: place.day, time: null } : place)
        }}
      />
    </section>
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

function drawn(event: Pick<EventApi, 'extendedProps'>): Drawn {
  return event.extendedProps as Drawn
}

/** A drag leaves the focus where it was; undo after it means the drag, not the field. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur()
}
