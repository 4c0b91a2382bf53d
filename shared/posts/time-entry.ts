import { z } from 'zod'
import { Day } from '../day.ts'
import { Id, Line } from '../record.ts'

/** A hundred hours: whoever means more has mistyped. */
export const mostMinutes = 6_000
export const Minutes = z.number().int().min(1).max(mostMinutes)

/** Time somebody spent on a post. */
export const TimeEntry = z.object({
  id: Id,
  postId: Id,
  minutes: Minutes,
  day: Day,
  person: Line,
  note: Line,
})
export type TimeEntry = z.infer<typeof TimeEntry>

/** What was spent on a post. */
export const PostTime = z.object({
  /** The latest first. */
  entries: z.array(TimeEntry),
  /** What a post usually takes here, in minutes; null where nobody has said. */
  usual: z.number().nullable(),
})
export type PostTime = z.infer<typeof PostTime>

/** All of it, in minutes. */
export function spentIn(entries: readonly Pick<TimeEntry, 'minutes'>[]): number {
  return entries.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** Each unit as people write it in the five languages: English, Turkish, Italian, Greek and Hebrew. */
const hours = /^(?:h|hrs?|hours?|sa|saat|or[ae]|ώ|ω|ώρα|ώρες|ωρα|ωρες|ש|שע|שעה|שעות)$/
const minutes = /^(?:m|mins?|minutes?|dk|dakika|minut[oi]|λ|λεπ|λεπτ[οόάα]|ד|דק|דקה|דקות)$/

const part = /(\d+(?:[.,]\d+)?)\s*(\p{L}*)[.'’׳]?\s*/uy

/** `90`, `1:30`, `1 h 30` or `1,5 h` as minutes; undefined for anything else, and for none or too many. */
export function readMinutes(typed: string): number | undefined {
  const text = typed.trim().toLowerCase().normalize('NFC')
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(text)
  const sum = clock ? Number(clock[1]) * 60 + Number(clock[2]) : addParts(text)
  const whole = Math.round(sum ?? 0)
  return whole >= 1 && whole <= mostMinutes ? whole : undefined
}

function addParts(text: string): number | undefined {
  let sum = 0
  part.lastIndex = 0
  while (part.lastIndex < text.length) {
    const [, figure = '', unit = ''] = part.exec(text) ?? []
    if (figure === '') return undefined
    const value = Number(figure.replace(',', '.'))
    if (hours.test(unit)) sum += value * 60
    else if (unit === '' || minutes.test(unit)) sum += value
    else return undefined
  }
  return sum
}
