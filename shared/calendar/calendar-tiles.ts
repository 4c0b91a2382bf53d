import {
  addDays,
  addMonths,
  type Day,
  firstDayOf,
  lastDayOf,
  monthOf,
  startOfWeek,
  type Time,
} from '../day.ts'
import { compareTiles, type Tile, type TileRange } from './calendar.ts'

export const calendarViews = ['month', 'week', 'day', 'list', 'board', 'year'] as const
export type CalendarView = (typeof calendarViews)[number]

type Place = Pick<Tile, 'day' | 'time'>

/** Names a tile on the screen: one post at one day and time. */
export function tileKey({ postId, day, time }: Pick<Tile, 'postId' | 'day' | 'time'>): string {
  return `${postId} ${day} ${time ?? ''}`
}

/**
 * The days a view shows: whole weeks of a month, one week, one day, the month as a list or a board, or the year.
 * `firstWeekday` is 1 for Monday.
 */
export function daysShown(view: CalendarView, day: Day, firstWeekday: number): { from: Day; to: Day } {
  const [first, last] = [firstDayOf(monthOf(day)), lastDayOf(monthOf(day))]
  if (view === 'list' || view === 'board') return { from: first, to: last }
  if (view === 'day') return { from: day, to: day }
  if (view === 'year') return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` }
  const from = startOfWeek(view === 'week' ? day : first, firstWeekday)
  return { from, to: addDays(startOfWeek(view === 'week' ? day : last, firstWeekday), 6) }
}

/** The day to stand on one page later or earlier: the next day, week, month or year. */
export function stepDay(
  { view, day, isOneDay }: { view: CalendarView; day: Day; isOneDay: boolean },
  way: 1 | -1,
): Day {
  if (isOneDay || view === 'day') return addDays(day, way)
  if (view === 'week') return addDays(day, 7 * way)
  if (view === 'year') return firstDayOf(addMonths(monthOf(day), 12 * way))
  return firstDayOf(addMonths(monthOf(day), way))
}

/** How a range looks with a tile taken out. */
export function withoutTile(range: TileRange, tile: Tile): TileRange {
  const tiles = range.tiles.filter((one) => tileKey(one) !== tileKey(tile))
  return tiles.length === range.tiles.length ? range : { ...range, tiles, days: countBy(range, tile.day, -1) }
}

/** How a range looks with a tile put in; a tile of the same post at the same day and time takes its variants in. */
export function withTile(range: TileRange, tile: Tile): TileRange {
  const there = range.tiles.find((one) => tileKey(one) === tileKey(tile))
  const merged = there ? { ...tile, variants: [...there.variants, ...tile.variants] } : tile
  const others = range.tiles.filter((one) => one !== there)
  return {
    ...range,
    tiles: [...others, merged].sort(compareTiles),
    days: there ? range.days : countBy(range, tile.day, 1),
  }
}

/** How a range looks with a tile at another day or time, and with what the move does to it. */
export function withTileMoved(
  range: TileRange,
  tile: Tile,
  to: Place,
  change: Partial<Tile> = {},
): TileRange {
  return withTile(withoutTile(range, tile), { ...tile, ...change, ...to })
}

function countBy({ days }: TileRange, day: Day, step: 1 | -1): TileRange['days'] {
  const known = days.find((one) => one.day === day)
  const others = days.filter((one) => one !== known)
  const count = (known?.count ?? 0) + step
  return count > 0 ? [...others, { day, count }].sort((a, b) => (a.day < b.day ? -1 : 1)) : others
}

const quarter = 15
const lastQuarter = 24 * 60 - quarter

/** The quarter of an hour nearest to a minute of the day; never one of another day. */
export function timeAt(minute: number): Time {
  const rounded = Math.min(lastQuarter, Math.max(0, Math.round(minute / quarter) * quarter))
  return `${String(Math.floor(rounded / 60)).padStart(2, '0')}:${String(rounded % 60).padStart(2, '0')}`
}

/** Minutes since the day began. */
export function minuteOf(time: Time): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

/** How long a tile stands on a drawn day: a post is a moment, but its face needs room. */
const faceMinutes = 46

/** A timed tile on a drawn day: those whose faces would lie on each other share the width in `columns`. */
export type Placed<Standing> = { tile: Standing; minute: number; column: number; columns: number }

/** Places what has a time on one day, in the shared order, so that no face covers another. */
export function layOutDay<Standing extends Pick<Tile, 'day' | 'time' | 'postId'>>(
  tiles: readonly Standing[],
): Placed<Standing>[] {
  const placed: Placed<Standing>[] = []
  let group: Placed<Standing>[] = []
  const ends: number[] = []
  const close = () => {
    for (const one of group) one.columns = ends.length
    group = []
    ends.length = 0
  }
  for (const tile of tiles.filter(({ time }) => time !== null).toSorted(compareTiles)) {
    const minute = minuteOf(tile.time as Time)
    if (ends.every((end) => end <= minute)) close()
    const free = ends.findIndex((end) => end <= minute)
    const column = free < 0 ? ends.length : free
    ends[column] = minute + faceMinutes
    const one = { tile, minute, column, columns: 1 }
    group.push(one)
    placed.push(one)
  }
  close()
  return placed
}
