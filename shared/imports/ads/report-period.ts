import type { Day } from '../../day.ts'
import { readFileDay } from '../figures/file-day.ts'
import { readSpan, type Span } from '../figures/own-days.ts'
import type { DateOrder } from '../wall-time.ts'

const dates = new RegExp(
  [
    String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`,
    String.raw`\d{1,2}[/.]\d{1,2}[/.]\d{4}`,
    String.raw`\d{1,2}\.?\s+[\p{L}\p{M}]+\.?\s+\d{4}`,
    String.raw`[\p{L}\p{M}]+\.?\s+\d{1,2},?\s+\d{4}`,
    String.raw`(?<!\d)20\d{6}(?!\d)`,
  ].join('|'),
  'gu',
)
const monthNames = /(?<![\p{L}\d])(?:\d{4}-\d{1,2}|[\p{L}\p{M}]+\.?\s+\d{4})(?![\p{L}\d-])/gu

/** When the file was made is not of when it tells. */
const made = /generat|creat|export|download|erstellt|oluştur|scaric|δημιουργ|הופק/i

/** From when to when a report is, as the lines above its table say: two days on a line, two lines with one each, or a month. */
export function periodIn(titles: readonly string[], order: DateOrder = 'monthFirst'): Span | undefined {
  const told = titles.filter((line) => !made.test(line)).map(plain)
  for (const one of [order, order === 'monthFirst' ? 'dayFirst' : 'monthFirst'] as const) {
    const lines = told.map((line) => daysIn(line, one))
    const days = lines.find((some) => some.length >= 2) ?? lines.flat()
    const [from, to] = days
    if (from && to && from <= to) return { from, to }
  }
  const months = told
    .flatMap((line) => line.match(monthNames) ?? [])
    .flatMap((text) => readSpan(text, order) ?? [])
  return daysInAny(told).length === 0 && months.length === 1 ? months[0] : undefined
}

/** The period that the file's name tells, as TikTok and Meta name theirs. */
export function periodInName(fileName: string): Span | undefined {
  const [from, to, ...others] = daysIn(plain(fileName.replace(/\.\w+$/, '')), 'monthFirst')
  return from && to && others.length === 0 && from <= to ? { from, to } : undefined
}

/** The one month that the file's name speaks of, which is a guess. */
export function monthInName(fileName: string): Span | undefined {
  const name = plain(fileName.replace(/\.\w+$/, ''))
  const months = (name.match(monthNames) ?? []).flatMap((text) => readSpan(text, 'monthFirst') ?? [])
  return daysIn(name, 'monthFirst').length === 0 && months.length === 1 ? months[0] : undefined
}

/** As people part words and the parts of a date in titles and in names of files. */
function plain(line: string): string {
  return (
    line
      .replace(/(\d)_(?=\d)/g, '$1-')
      .replace(/_/g, ' ')
      // `1-30 November 2026` is of two days.
      .replace(
        /(?<![\d./-])(\d{1,2})\.?\s?[-–]\s?(\d{1,2}\.?\s+)([\p{L}\p{M}]+\.?\s+\d{4})/gu,
        '$1 $3 – $2$3',
      )
      .replace(/\b(?:de|del|di)\b/gi, ' ')
      .replace(/([\p{L}\p{M}])-(?=\d)/gu, '$1 ')
      .replace(/(?<=\p{L}\p{M}? \d{1,2})-(?=\d{4})/gu, ' ')
      .replace(/(?<!\d)(\d{1,2})-(?=\p{L})/gu, '$1 ')
  )
}

const daysIn = (line: string, order: DateOrder): Day[] =>
  (line.match(dates) ?? []).flatMap((text) => readFileDay(text, order) ?? [])
const daysInAny = (lines: readonly string[]) => lines.flatMap((line) => daysIn(line, 'dayFirst'))
