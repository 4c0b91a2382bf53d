import { type QuietWindow, quietMinutes } from '../../../shared/calendar/quiet.ts'
import { addDays, startOfWeek } from '../../../shared/day.ts'
import type { Format } from '../../parts/format.ts'
import { today } from '../store.ts'

const wholeDay = 24 * 60

/** A window as a person says it: "Sat, all day", "Fri 16:00 – Sat 20:00", "Mon, Tue 22:00 – 07:00". */
export function sayWindow(window: QuietWindow, format: Format, allDay: string): string {
  const monday = startOfWeek(today(), 1)
  const name = (weekday: number) => format.weekday(addDays(monday, (weekday - 1) % 7))
  const starts = [...window.weekdays].map(Number)
  const days = starts.map(name).join(', ')
  const minutes = quietMinutes(window)
  if (window.startTime === '00:00' && minutes === wholeDay) return `${days}, ${allDay}`
  const [first] = starts
  const isOver = minutes > wholeDay || window.days > 0
  const last = Math.floor((minuteOf(window.startTime) + minutes) / wholeDay)
  const end = isOver && starts.length === 1 && first ? `${name(first + last)} ` : ''
  return `${days} ${format.time(window.startTime)} – ${end}${format.time(window.endTime)}`
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
