import { type Day, isDay } from '../day.ts'
import { languages } from '../team.ts'
import { fold } from '../text/fold.ts'

/** Languages in which files name months, beside our own. */
const others = ['es', 'pt', 'de', 'fr', 'sv'] as const

let months: Map<string, number> | undefined

/** The names of months, whole and short, alone and within a date, in the five languages and in those of other files. */
function monthNames(): Map<string, number> {
  if (months) return months
  months = new Map()
  // Greek names a month within a date otherwise than beside its year.
  for (const language of [...languages, ...others])
    for (const month of ['long', 'short'] as const)
      for (const form of [{ month }, { month, day: 'numeric' }, { month, year: 'numeric' }] as const) {
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

/**
 * A day whose month is a word: `30 May 2024`, `06-May-22`, `May 30, 2024`, `Tue, Aug 26, 2025`, `Mon Feb 17 2025`, `Thu 1 Oct 2026`;
 * undefined for any other text.
 */
export function readMonthDay(cell: string): Day | undefined {
  const text = cell.trim()
  const [, date = '', name = '', year = ''] =
    /^(?:[\p{L}\p{M}]{2,}\.?,?\s+)?(\d{1,2})[\s\-/.]+(?:ב)?([\p{L}\p{M}]+)\.?[\s\-/.,]+(\d{4}|\d{2})$/u.exec(
      text,
    ) ?? []
  if (name) return makeDay(date, name, year)
  const [, first = '', second = '', last = ''] =
    /^(?:[\p{L}\p{M}]+\.?,?\s+)?([\p{L}\p{M}]+)\.?\s+(\d{1,2}),?\s+(\d{4})$/u.exec(text) ?? []
  return first ? makeDay(second, first, last) : undefined
}

/** The number of a month that stands alone, without a year: `Mär`, `October`, `Ekim`. */
export function readMonthName(cell: string): number | undefined {
  const text = cell.trim()
  return /^[\p{L}\p{M}]{3,}\.?$/u.test(text) ? monthNames().get(keyOf(text)) : undefined
}

function makeDay(date: string, name: string, year: string): Day | undefined {
  const month = monthNames().get(keyOf(name))
  if (!month) return undefined
  const full = year.length === 2 ? `20${year}` : year
  const day = `${full}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}
