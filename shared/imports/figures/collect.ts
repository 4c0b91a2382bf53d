import { type Day, dayOf } from '../../day.ts'
import { type Note, quote, type Reject } from '../why.ts'
import { isWithinWeek } from './own-weeks.ts'
import type { FileAnswers, Reader } from './reader.ts'
import {
  type AudienceShare,
  accountKey,
  type FileDay,
  type FilePaid,
  type FilePeriod,
  type FilePost,
  type Row,
} from './row.ts'
import type { Sheet } from './sheet.ts'

/** Everything a file says, once each. */
export type FileFigures = {
  /** Rows below the headers, good and left out. */
  read: number
  posts: FilePost[]
  days: FileDay[]
  periods: FilePeriod[]
  audience: AudienceShare[]
  /** What ads spent and brought. */
  paid: FilePaid[]
  rejected: Reject[]
  notes: Note[]
  ignored: string[]
}

/**
 * Runs a reader to its end. What lies after the last day that a file can tell of is left out, and so is a week that is not
 * over, for its number is not that of seven days; what comes twice is taken the first time, and the second is left out
 * with the line of the first.
 */
export function collect(
  reader: Reader,
  sheets: readonly Sheet[],
  { answers, last }: { answers: FileAnswers; last: Day },
): FileFigures {
  const all: FileFigures = {
    read: 0,
    posts: [],
    days: [],
    periods: [],
    audience: [],
    paid: [],
    rejected: [],
    notes: [],
    ignored: [],
  }
  const lineOf = new Map<string, number>()
  const lines = new Set<string>()
  const used = new Set<string>()
  const leave = ({ line, sheet }: { line: number; sheet?: string }, why: Reject['why']) =>
    all.rejected.push({ line, ...(sheet && { sheet }), why })
  const toCome = new Set<string>()
  /** What is still to come is said once of a line, however many measures stand on it. */
  const leaveToCome = (row: Figure, why: Reject['why']) => {
    const key = JSON.stringify([row.sheet, row.line, why])
    if (!toCome.has(key)) leave(row, why)
    toCome.add(key)
  }
  for (const row of reader.read(sheets, answers)) {
    if (row.is === 'note') all.notes.push(row.note)
    else if (row.is === 'ignored') all.ignored.push(...row.columns)
    else {
      lines.add(`${row.sheet ?? ''} ${row.line}`)
      used.add(row.sheet ?? sheets[0]?.name ?? '')
      if (row.is === 'left') {
        leave(row, row.why)
        continue
      }
      const begins = beginOf(row, answers)
      if (begins !== null && begins > last) {
        leaveToCome(row, { code: 'dayToCome', params: { value: begins } })
        continue
      }
      if (row.is === 'period' && row.to > last && isWithinWeek(row)) {
        leaveToCome(row, { code: 'weekToCome', params: { from: row.from, to: row.to } })
        continue
      }
      const key = keyOf(row)
      const before = lineOf.get(key)
      if (before !== undefined) {
        leave(row, { code: again[row.is], params: { line: before } })
        continue
      }
      lineOf.set(key, row.line)
      const { is: _is, sheet: _sheet, ...value } = row
      if (row.is === 'post') all.posts.push(value as FilePost)
      else if (row.is === 'day') all.days.push(value as FileDay)
      else if (row.is === 'period') all.periods.push(value as FilePeriod)
      else if (row.is === 'paid') all.paid.push(value as FilePaid)
      else all.audience.push(value as AudienceShare)
    }
  }
  for (const { stop, name, isUnwrapped } of sheets) {
    if (stop) {
      lines.add(`${name} ${stop.line}`)
      leave({ line: stop.line, ...(name && { sheet: name }) }, stop.why)
    }
    if (isUnwrapped) all.notes.push({ code: 'unwrappedLines' })
  }
  const unused = sheets.map(({ name }) => name).filter((name) => !used.has(name))
  if (unused.length > 0 && sheets.length > 1)
    all.notes.push({ code: 'sheetsLeft', params: { names: quote(unused.join(', ')) } })
  const place = new Map(sheets.map(({ name }, at) => [name, at]))
  all.rejected.sort(
    (a, b) => (place.get(a.sheet ?? '') ?? 0) - (place.get(b.sheet ?? '') ?? 0) || a.line - b.line,
  )
  return { ...all, read: lines.size }
}

type Figure = Exclude<Row, { is: 'left' | 'note' | 'ignored' }>

/** The first day that a row tells of; a month that is not over yet has begun. */
function beginOf(row: Figure, { timeZone }: FileAnswers): Day | null {
  if (row.is === 'post') return row.publishedAt && dayOf(row.publishedAt, timeZone)
  if (row.is === 'day') return row.day
  return row.is === 'audience' ? null : row.from
}

/** What is said of a row that comes twice. */
const again: Record<Figure['is'], Reject['why']['code']> = {
  post: 'repeated',
  day: 'repeatedDay',
  period: 'repeatedDay',
  audience: 'repeatedDay',
  paid: 'repeatedAd',
}

function keyOf(row: Figure): string {
  if (row.is === 'paid') return `paid ${row.adKey} ${row.from} ${row.to}`
  const whose = accountKey(row.account)
  if (row.is === 'post') return `post ${row.account.network} ${row.networkPostId}`
  if (row.is === 'day') return `day ${whose} ${row.measure} ${row.campaign} ${row.day}`
  if (row.is === 'period') return `period ${whose} ${row.measure} ${row.campaign} ${row.from} ${row.to}`
  return `audience ${whose} ${row.kind} ${row.label}`
}
