import { Temporal } from 'temporal-polyfill'
import { type Day, dayOf, isDay, type Time, timeOf } from '../day.ts'
import type { CsvRecord } from './csv.ts'
import type { DateOrder } from './wall-time.ts'

const dated =
  /^(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2}))(?:(?:T|,?\s+)(.+))?$/i

type Moment = { day: Day; time: Time | null }

/** A day, with the time behind it where one stands there; one that names its zone is told by the workspace's clock. */
export function readDay(cell: string, order: DateOrder, timeZone: string): Moment | undefined {
  const [, year, month, date, first, second, late, rest] = dated.exec(cell.trim()) ?? []
  const parts = year ? [year, month, date] : first ? inOrder(first, second, late, order) : undefined
  if (!parts) return undefined
  const day = parts.map((part, at) => (part ?? '').padStart(at === 0 ? 4 : 2, '0')).join('-')
  if (!isDay(day)) return undefined
  if (rest === undefined) return { day, time: null }
  const zoned = /^(.+?)\s*(Z|[+-]\d\d:?\d\d)$/i.exec(rest)
  const time = readClock(zoned?.[1] ?? rest)
  if (time === undefined) return undefined
  if (!zoned) return { day, time }
  const instant = Temporal.Instant.from(`${day}T${time}${zoned[2]}`).toString()
  return { day: dayOf(instant, timeZone), time: timeOf(instant, timeZone) }
}

function inOrder(first: string, second: string | undefined, late: string | undefined, order: DateOrder) {
  const year = late?.length === 2 ? `20${late}` : late
  return order === 'dayFirst' ? [year, second, first] : [year, first, second]
}

/** `9:30`, `09.30`, `9:30 pm`, with or without seconds. */
export function readClock(cell: string): Time | undefined {
  const [, hour, minute, half] =
    /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:([ap])\.?m\.?)?$/i.exec(cell.trim()) ?? []
  if (!hour || !minute) return undefined
  const told = Number(hour)
  if (half && (told < 1 || told > 12)) return undefined
  const hours = half ? (told % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : told
  return hours < 24 && Number(minute) < 60 ? `${String(hours).padStart(2, '0')}:${minute}` : undefined
}

/** Which part of a date comes first, as far as the dates of a column tell; `isOpen` where either would do. */
export function findDayOrder(
  records: readonly CsvRecord[],
  at: number,
): { order: DateOrder; isOpen: boolean } {
  const pairs = records.flatMap(({ cells }) => {
    const [, , , , first, second] = dated.exec((cells[at] ?? '').trim()) ?? []
    return first && second ? [[Number(first), Number(second)] as const] : []
  })
  const isDayFirst = pairs.some(([first]) => first > 12)
  const isMonthFirst = pairs.some(([, second]) => second > 12)
  const order = isMonthFirst && !isDayFirst ? 'monthFirst' : 'dayFirst'
  return { order, isOpen: pairs.length > 0 && isDayFirst === isMonthFirst }
}
