import type { EventInput } from '@fullcalendar/react'
import type { Tile, TileRange } from '../../shared/calendar.ts'
import { floatingStart, tileKey } from '../../shared/calendar-tiles.ts'
import { addDays, type Day, type Time } from '../../shared/day.ts'

/** Floating text is read as UTC, the one zone without clock changes, and given back as it came. */
export const floating = { timeZone: 'UTC' } as const

/** What the calendar draws: a tile, or the count of those a day has no room for. */
export type Drawn =
  | { place: number; tile: Tile; more?: undefined }
  | { place: number; tile?: undefined; more: number }

/** Tiles and counts as FullCalendar takes them: floating text, and the shared order as a number. */
export function toEvents({ tiles, days }: Pick<TileRange, 'tiles' | 'days'>): EventInput[] {
  const shown = Map.groupBy(tiles, ({ day }) => day)
  const more = days.flatMap(({ day, count }) => {
    const hidden = count - (shown.get(day)?.length ?? 0)
    return hidden > 0 ? [moreEvent(day, hidden)] : []
  })
  return [...more, ...tiles.map(tileEvent)]
}

function tileEvent(tile: Tile, place: number): EventInput {
  return {
    id: tileKey(tile),
    start: floatingStart(tile),
    end: tile.time === null ? addDays(tile.day, 1) : endOf(tile.day, tile.time),
    allDay: tile.time === null,
    title: tile.title,
    extendedProps: { place, tile } satisfies Drawn,
  }
}

function moreEvent(day: Day, more: number): EventInput {
  return {
    id: `more ${day}`,
    start: day,
    allDay: true,
    editable: false,
    extendedProps: { place: -1, more } satisfies Drawn,
  }
}

/** Half an hour later, but never on the next day: a tile of 23:45 belongs to one day. */
function endOf(day: Day, time: Time): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const end = Math.min(hours * 60 + minutes + 30, 24 * 60 - 1)
  return `${day}T${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}:00`
}

/** A moment of FullCalendar's UTC as the floating day it stands for. */
export function floatingDay(date: Date): Day {
  return date.toISOString().slice(0, 10)
}

/** This moment as the clocks of a zone show it, without the zone. */
export function wallClock(timeZone: string, now = new Date()): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  return parts.format(now).replace(' ', 'T')
}
