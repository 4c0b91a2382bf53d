import { Temporal } from 'temporal-polyfill'
import { unguardCell } from '../csv-text.ts'
import { type Day, dayOf, isDay, type Time, timeOf } from '../day.ts'
import { longestLink } from '../link.ts'
import { longestLine } from '../record.ts'
import { type CsvRecord, isStop } from './csv.ts'
import { findColumns, foldHeader } from './header.ts'
import { type ImportColumn, mostPosts, type PostMapping } from './post-preview.ts'
import { openTable } from './table.ts'
import type { DateOrder } from './wall-time.ts'
import type { Reject, Why } from './why.ts'

/** A table as it lies in the file: its first row names the columns. */
export type PostTable = { header: string[]; records: CsvRecord[]; rejected: Reject[] }

/** Reads a whole table; what is wrong with all of it is an answer, and what is wrong with its end rejects that. */
export function readPostTable(text: string): { ok: true; table: PostTable } | { ok: false; why: Why } {
  if (text.replace(/^\ufeff/, '').trim() === '') return { ok: false, why: { code: 'empty' } }
  const opened = openTable(text)
  if (!opened) return { ok: false, why: { code: 'noTable' } }
  let header: string[] | undefined
  const records: CsvRecord[] = []
  const rejected: Reject[] = []
  for (const step of opened.read()) {
    if (isStop(step)) {
      if (step.why.code !== 'unclosedQuote') return { ok: false, why: step.why }
      rejected.push(step)
      break
    }
    if (step.cells.every((cell) => cell.trim() === '')) continue
    if (header === undefined) header = step.cells
    else if (records.push(step) > mostPosts)
      return { ok: false, why: { code: 'tooManyRows', params: { limit: mostPosts } } }
  }
  if (header === undefined) return { ok: false, why: { code: 'noTable' } }
  if (records.length + rejected.length === 0) return { ok: false, why: { code: 'noRows' } }
  return { ok: true, table: { header, records, rejected } }
}

/** What each column most likely holds, by its name; null for those that nobody knows. */
export function guessMapping(
  header: string[],
  names: Readonly<Record<ImportColumn, readonly string[]>>,
): PostMapping {
  const { found } = findColumns(header, names)
  return header.map(
    (_, at) => (Object.keys(found) as ImportColumn[]).find((column) => found[column] === at) ?? null,
  )
}

/** By which the same kind of file is known again. */
export function signatureOf(header: readonly string[]): string {
  return header.map(foldHeader).join('|')
}

/** A row in which days and times are read; names are still words. */
export type PostRow = {
  line: number
  day: Day | null
  time: Time | null
} & Record<Exclude<ImportColumn, 'day' | 'time'>, string>

export type ReadRows = { rows: PostRow[]; rejected: Reject[] }

type Reading = { mapping: PostMapping; order: DateOrder; timeZone: string }

/** Every row as what it says, or with the reason why it says nothing. */
export function readPostRows({ header, records, rejected: cut }: PostTable, reading: Reading): ReadRows {
  const rows: PostRow[] = []
  const rejected = [...cut]
  for (const { line, cells } of records) {
    const extra = cells.slice(header.length).some((cell) => cell.trim() !== '')
    const row = extra
      ? { code: 'tooManyCells' as const, params: { found: cells.length, expected: header.length } }
      : readRow(line, cells, reading)
    if ('code' in row) rejected.push({ line, why: row })
    else rows.push(row)
  }
  return { rows, rejected: rejected.sort((one, other) => one.line - other.line) }
}

function readRow(
  line: number,
  cells: readonly string[],
  { mapping, order, timeZone }: Reading,
): PostRow | Why {
  const at = (column: ImportColumn) => unguardCell(cells[mapping.indexOf(column)] ?? '')
  const one = (column: ImportColumn) => at(column).replace(/\s+/g, ' ').trim()
  const [title, text] = [one('title'), at('text').replace(/\r\n?/g, '\n').trim()]
  if (title === '' && text === '') return { code: 'noWords' }
  if (title.length > longestLine) return { code: 'titleTooLong', params: { limit: longestLine } }
  const [dayCell, timeCell] = [one('day'), one('time')]
  const moment = dayCell === '' ? { day: null, time: null } : readDay(dayCell, order, timeZone)
  if (moment === undefined) return { code: 'badDay', params: { value: dayCell.slice(0, 60) } }
  const time = timeCell === '' ? moment.time : readClock(timeCell)
  if (time === undefined) return { code: 'badClock', params: { value: timeCell.slice(0, 60) } }
  const comment = at('comment').replace(/\r\n?/g, '\n').trim()
  const link = one('link').slice(0, longestLink)
  const names = { network: one('network'), channel: one('channel'), type: one('type') }
  const others = {
    pillar: one('pillar'),
    campaign: one('campaign'),
    audience: one('audience'),
    responsible: one('responsible').slice(0, longestLine),
  }
  return {
    line,
    day: moment.day,
    time: moment.day === null ? null : time,
    title,
    text,
    comment,
    link,
    ...names,
    ...others,
  }
}

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
function readClock(cell: string): Time | undefined {
  const [, hour, minute, half] =
    /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:([ap])\.?m\.?)?$/i.exec(cell.trim()) ?? []
  if (!hour || !minute) return undefined
  const told = Number(hour)
  if (half && (told < 1 || told > 12)) return undefined
  const hours = half ? (told % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : told
  return hours < 24 && Number(minute) < 60 ? `${String(hours).padStart(2, '0')}:${minute}` : undefined
}

/** Which part of a date comes first, as far as the dates themselves tell; `isOpen` where either would do. */
export function findDayOrder(
  { records }: PostTable,
  mapping: PostMapping,
): { order: DateOrder; isOpen: boolean } {
  const at = mapping.indexOf('day')
  const pairs = records.flatMap(({ cells }) => {
    const [, , , , first, second] = dated.exec((cells[at] ?? '').trim()) ?? []
    return first && second ? [[Number(first), Number(second)] as const] : []
  })
  const isDayFirst = pairs.some(([first]) => first > 12)
  const isMonthFirst = pairs.some(([, second]) => second > 12)
  const order = isMonthFirst && !isDayFirst ? 'monthFirst' : 'dayFirst'
  return { order, isOpen: pairs.length > 0 && isDayFirst === isMonthFirst }
}
