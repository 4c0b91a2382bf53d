import { addDays, type Day, dayOf } from '../day.ts'
import { readFileDay } from './figures/file-day.ts'
import type { DateOrder } from './wall-time.ts'

type Span = { from: Day; to: Day }

const words = '(?:weeks?|wk|cw|kw|woche|kalenderwoche|hafta|settimana|semaine|semana|sem|vecka|εβδομάδα|שבוע)'
const byYear = [
  /^(?<year>\d{4})-?\s?W(?<week>\d{1,2})$/i,
  /^W(?<week>\d{1,2})[\s/-]+(?<year>\d{4})$/i,
  new RegExp(String.raw`^${words}\.?\s*(?<week>\d{1,2})\s*[,/.-]?\s*(?<year>\d{4})$`, 'iu'),
  new RegExp(String.raw`^(?<year>\d{4})\s*[,/.-]?\s*${words}\.?\s*(?<week>\d{1,2})$`, 'iu'),
  new RegExp(String.raw`^(?<week>\d{1,2})\.?\s*${words}\s*[,/.-]?\s*(?<year>\d{4})$`, 'iu'),
]
const bare = new RegExp(String.raw`^(?:W|${words}\.?)\s*(\d{1,2})$|^(\d{1,2})\.\s*${words}$`, 'iu')
const weekOf = new RegExp(
  String.raw`^${words}\s+(?:of|from|starting|beginning|commencing|vom|ab|dal|del|du)\s+(?:the\s+)?(.+)$`,
  'iu',
)

/**
 * A week or another time of several days, both ends counted: `2026-W45`, `KW 45/2026`, `Week of 2 Nov 2026`,
 * `2–8 Nov 2026`, `02.11.2026 - 08.11.2026`. Numbered weeks are those of ISO 8601, from Monday.
 */
export function readDaysSpan(cell: string, order: DateOrder): Span | undefined {
  const text = cell.trim()
  if (text.length > 60) return undefined
  for (const form of byYear) {
    const { year, week } = form.exec(text)?.groups ?? {}
    if (year && week) return isoWeek(Number(year), Number(week))
  }
  const [, start = ''] = weekOf.exec(text) ?? []
  const first = start ? readFileDay(start, order) : undefined
  return first ? { from: first, to: addDays(first, 6) } : readRange(text, order)
}

/** The number of a week that names no year. */
export function readBareWeek(cell: string): number | undefined {
  const [, first, second] = bare.exec(cell.trim()) ?? []
  const week = Number(first ?? second)
  return week >= 1 && week <= 53 ? week : undefined
}

/** Years for weeks in the order of a file, whichever way it runs; the newest is the latest one that begins by `end`. */
export function giveWeeks(weeks: readonly (number | undefined)[], end: Day): (Span | undefined)[] {
  const known = weeks.filter((week) => week !== undefined)
  const steps = known.slice(1).map((week, at) => (week - (known[at] ?? week) + 53) % 53)
  const isNewestFirst = steps.filter((step) => step > 26).length > steps.length / 2
  const given: (Span | undefined)[] = Array.from(weeks, () => undefined)
  let limit = end
  for (let step = 0; step < weeks.length; step += 1) {
    const at = isNewestFirst ? step : weeks.length - 1 - step
    const week = weeks[at]
    const span = week === undefined ? undefined : latestWeek(week, limit)
    if (!span) continue
    given[at] = span
    limit = span.from
  }
  return given
}

function latestWeek(week: number, end: Day): Span | undefined {
  const year = Number(end.slice(0, 4))
  const likely = [year + 1, year, year - 1, year - 2].flatMap((one) => isoWeek(one, week) ?? [])
  return likely.find(({ from }) => from <= end)
}

/** The first week of a year holds its 4 January. */
function isoWeek(year: number, week: number): Span | undefined {
  if (week < 1 || week > 53) return undefined
  const monday = (of: number) => {
    const fourth = new Date(Date.UTC(of, 0, 4))
    return dayOf(
      new Date(fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000).toISOString(),
      'UTC',
    )
  }
  const from = addDays(monday(year), (week - 1) * 7)
  return from < monday(year + 1) ? { from, to: addDays(from, 6) } : undefined
}

/** Two days, of which the first may leave to the second what both share. */
function readRange(text: string, order: DateOrder): Span | undefined {
  const [, start = '', end = ''] =
    /^(.{1,30}?)\s*(?:[–—]|\s-\s|\s(?:to|bis|al|au|έως|עד)\s|(?<=[./]\d{4})-(?=\d)|(?<=-\d\d)\/(?=\d{4}))\s*(.{6,30})$/iu.exec(
      text,
    ) ?? []
  const to = end ? readFileDay(end, order) : undefined
  if (!to) return undefined
  const [year, month] = [to.slice(0, 4), to.slice(5, 7)]
  const date = /^\d{1,2}\.?$/.test(start) ? `${year}-${month}-${start.replace('.', '').padStart(2, '0')}` : ''
  const from =
    readFileDay(date || start, order) ??
    readFileDay(`${start} ${year}`, order) ??
    readFileDay(`${start}${year}`, order)
  return from && from <= to ? { from, to } : undefined
}
