import { type Day, isDay } from '../day.ts'
import { fold } from '../fold.ts'
import { languages } from '../team.ts'

let months: Map<string, number> | undefined

/** The names of months, whole and short, alone and within a date, in the five languages. */
function monthNames(): Map<string, number> {
  if (months) return months
  months = new Map()
  for (const language of languages)
    for (const month of ['long', 'short'] as const)
      for (const form of [{ month }, { month, day: 'numeric' }] as const) {
        const write = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' })
        for (let at = 0; at < 12; at += 1) {
          const parts = write.formatToParts(new Date(Date.UTC(2024, at, 1)))
          const name = parts.find(({ type }) => type === 'month')?.value ?? ''
          months.set(keyOf(name), at + 1)
        }
      }
  return months
}

const keyOf = (name: string) => fold(name).replace(/\.$/, '')

/** A day whose month is a word: `30 May 2024`, `06-May-22`; undefined for any other text. */
export function readMonthDay(cell: string): Day | undefined {
  const [, date = '', name = '', year = ''] =
    /^(\d{1,2})[\s\-/.]+(?:ב)?([\p{L}\p{M}]+)\.?[\s\-/.,]+(\d{4}|\d{2})$/u.exec(cell.trim()) ?? []
  const month = monthNames().get(keyOf(name))
  if (!month) return undefined
  const full = year.length === 2 ? `20${year}` : year
  const day = `${full}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}
