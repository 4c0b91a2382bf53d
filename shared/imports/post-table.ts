import type { Day, Time } from '../day.ts'
import { longestLine } from '../record.ts'
import { unguardCell } from '../text/csv-text.ts'
import { longestLink } from '../text/link.ts'
import { readClock, readDay } from './day-cell.ts'
import type { NamedTable } from './named-table.ts'
import type { ImportColumn, PostMapping } from './post-preview.ts'
import type { DateOrder } from './wall-time.ts'
import type { Reject, Why } from './why.ts'

/** A row in which days and times are read; names are still words. */
export type PostRow = {
  line: number
  day: Day | null
  time: Time | null
} & Record<Exclude<ImportColumn, 'day' | 'time'>, string>

export type ReadRows = { rows: PostRow[]; rejected: Reject[] }

type Reading = { mapping: PostMapping; order: DateOrder; timeZone: string }

/** Every row as what it says, or with the reason why it says nothing. */
export function readPostRows({ header, records, rejected: cut }: NamedTable, reading: Reading): ReadRows {
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
