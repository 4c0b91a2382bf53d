import {
  addDays,
  type Day,
  dayOf,
  firstDayOf,
  type Instant,
  instantOf,
  isDay,
  lastDayOf,
  monthOf,
} from '../../day.ts'
import { readClock } from '../day-cell.ts'
import { readMonthDay, readMonthName } from '../month-day.ts'
import { type DateOrder, idTimeTrust, parseWallTime, toEpoch } from '../wall-time.ts'
import { giveWeeks, readBareWeek, readDaysSpan } from '../week-cell.ts'
import { giveYears, readYearLess } from '../year-less.ts'
import { readFileDay } from './file-day.ts'
import { publishedAt, publishedOn } from './id-time.ts'
import type { FilePost } from './row.ts'

/** A day, or a week or month from its first day to its last. */
export type Span = { from: Day; to: Day }

/** What a cell of a table of its own form says of when: a day in any writing, a month with its year, or days from one to another. */
export function readSpan(cell: string, order: DateOrder): Span | undefined {
  const day = readFileDay(cell, order)
  return day ? { from: day, to: day } : (readMonth(cell.trim()) ?? readDaysSpan(cell, order))
}

/** `2026-10`, `10/2026`, `October 2026`, `Ekim 2026`: as people write a month in a table of months. */
function readMonth(text: string): Span | undefined {
  const [, year = '', month = ''] = /^(\d{4})[-/](\d{1,2})$/.exec(text) ?? []
  const [, first = '', second = ''] = /^(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  const [, name = '', after = ''] = /^([\p{L}\p{M}]+)\.?[\s-]+(\d{4})$/u.exec(text) ?? []
  const start = name
    ? readMonthDay(`1 ${name} ${after}`)
    : `${year || second}-${(month || first).padStart(2, '0')}-01`
  if (!start || !isDay(start)) return undefined
  const of = start.slice(0, 7)
  return { from: firstDayOf(of), to: lastDayOf(of) }
}

/** A day as a spreadsheet counts them, from 2000 to 2099; only a column that is named after days holds any. */
export function readSerial(cell: string): Day | undefined {
  const days = /^\d{5}(?:\.\d+)?$/.test(cell.trim()) ? Math.trunc(Number(cell)) : 0
  return days >= 36_526 && days < 73_051 ? addDays('1899-12-30', days) : undefined
}

const monthFrom = (first: Day | undefined): Span | undefined =>
  first ? { from: first, to: lastDayOf(monthOf(first)) } : undefined

/** The day of a moment: what was counted then was counted on that day. */
function dayBefore(cell: string, order: DateOrder): Span | undefined {
  const [, before = ''] = clocked.exec(cell.trim()) ?? []
  const day = before ? readFileDay(before, order) : undefined
  return day ? { from: day, to: day } : undefined
}

/** Whether a cell says when and leaves out its year: such a column is asked by which day it ends. */
export const isYearLess = (cell: string) =>
  (readYearLess(cell) ?? readBareWeek(cell) ?? readMonthName(cell)) !== undefined

/** What every cell of a column of days says; those without a year go back from `end`. */
export function readSpans(
  cells: readonly string[],
  { order, day: end }: { order: DateOrder; day: Day },
): (Span | undefined)[] {
  const bare = cells.map(readYearLess)
  const given = bare.some(Boolean) ? giveYears(bare, end) : []
  const numbers = cells.map(readBareWeek)
  const weeks = numbers.some(Boolean) ? giveWeeks(numbers, end) : []
  const names = cells.map(readMonthName)
  const firsts = names.map((month) => (month ? { month, date: 1 } : undefined))
  const months = names.some(Boolean) ? giveYears(firsts, end) : []
  return cells.map((cell, at) => {
    const day = given[at] ?? readSerial(cell)
    return (
      readSpan(cell, order) ??
      (day ? { from: day, to: day } : (weeks[at] ?? monthFrom(months[at]) ?? dayBefore(cell, order)))
    )
  })
}

const zoned = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|UTC|[+-]\d\d:?\d\d)$/i
const clocked = /^(.*?\d{4}),?\s+(?:at\s+|um\s+)?(\d{1,2}[:.]\d\d.*)$/i

/** Whether a cell tells a time of the day and no zone. */
export function isWallClock(cell: string): boolean {
  return !zoned.test(cell.trim()) && /\d[T ,]\s*(?:at\s+|um\s+)?\d{1,2}[:.]\d\d/i.test(cell)
}

/** When a post went out, put right by its id where the file names no zone and the two are near. */
export function publishedWith(
  cell: string,
  fromId: number | undefined,
  answers: { order: DateOrder; timeZone: string },
): Pick<FilePost, 'publishedAt' | 'publishedFrom'> {
  const told = readPublished(cell, answers)
  if (!told.publishedAt || zoned.test(cell.trim())) return told
  return told.publishedFrom === 'file'
    ? publishedAt(Date.parse(told.publishedAt), fromId)
    : publishedOn(dayOf(told.publishedAt, answers.timeZone), fromId, answers.timeZone)
}

/** Whether a cell tells a time of the day whose zone nothing in the file confirms. */
export function isOpenClock(
  cell: string,
  fromId: number | undefined,
  answers: { order: DateOrder; timeZone: string },
): boolean {
  const { publishedAt: at } = readPublished(cell, answers)
  const isKnown = fromId !== undefined && at !== null && Math.abs(Date.parse(at) - fromId) <= idTimeTrust
  return isWallClock(cell) && !isKnown
}

/** A cell without a time says nothing of the hour. */
export function readPublished(
  cell: string,
  { order, timeZone }: { order: DateOrder; timeZone: string },
): { publishedAt: Instant | null; publishedFrom: 'file' | 'day' } {
  const text = cell.trim()
  const [, date, clock, zone = ''] = zoned.exec(text) ?? []
  const told = date ? Date.parse(`${date}T${clock}${/\d/.test(zone) ? zone : 'Z'}`) : Number.NaN
  if (Number.isFinite(told)) return { publishedAt: new Date(told).toISOString(), publishedFrom: 'file' }
  const wall = parseWallTime(text, order)
  if (wall) return { publishedAt: new Date(toEpoch(wall, timeZone)).toISOString(), publishedFrom: 'file' }
  const [, before = '', after = ''] = clocked.exec(text) ?? []
  const [day, time] = [readFileDay(before || text, order), readClock(after)]
  if (!day) return { publishedAt: null, publishedFrom: 'day' }
  return {
    publishedAt: instantOf({ day, time: time ?? '12:00' }, timeZone),
    publishedFrom: time ? 'file' : 'day',
  }
}
