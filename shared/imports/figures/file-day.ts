import { type Day, isDay } from '../../day.ts'
import { readDay } from '../day-cell.ts'
import { readMonthDay } from '../month-day.ts'
import type { DateOrder } from '../wall-time.ts'

/** The day that a cell of a daily file names, its time and zone left aside: networks shift the clock, never the day. */
export function readFileDay(cell: string, order: DateOrder): Day | undefined {
  const text = cell.trim()
  const [, year, month, date] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? []
  if (year) {
    const day = `${year}-${month}-${date}`
    return isDay(day) ? day : undefined
  }
  const [plain = ''] = /^\d{4}-\d\d-\d\d(?=T)/.exec(text) ?? []
  if (plain) return isDay(plain) ? plain : undefined
  return readMonthDay(text) ?? readDay(text, order, 'UTC')?.day
}
