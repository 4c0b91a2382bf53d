import { daysShown } from '../../shared/calendar/calendar-tiles.ts'
import { type Day, daysBetween } from '../../shared/day.ts'

/** Where the days are drawn, in pixels. */
export type Area = { width: number; height: number }

const weekdayRow = 24
/** The head of a day with the line above it; each tile has a gap before it. */
const dayHead = 27
const tileRoom = 24
const tallTileRoom = 36
const most = 8

/** How many whole tiles a day of this month has room for, how many when each takes two lines, and what fits in parts. */
export function monthRoom(
  { height }: Area,
  day: Day,
  firstDay: number,
): { room: number; tallRoom: number; exactRoom: number } {
  const { from, to } = daysShown('month', day, firstDay)
  const cell = (height - weekdayRow) / ((daysBetween(from, to) + 1) / 7) - dayHead
  const fitting = (size: number) => Math.min(most, Math.floor(cell / size))
  const exactRoom = Math.max(1, Math.min(most, cell / tileRoom))
  return { room: Math.max(1, fitting(tileRoom)), tallRoom: fitting(tallTileRoom), exactRoom }
}

/** The hours beside a week, and the bar that scrolls it. */
const besideWeek = 64 + 12
/** What stands between a tile and the edges of its day. */
const besideTile = 9

/** How wide a tile is that has its day for itself. */
export function tileWidth({ width }: Area, view: 'month' | 'week'): number {
  return (view === 'week' ? width - besideWeek : width) / 7 - besideTile
}
