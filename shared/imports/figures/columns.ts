import type { Day } from '../../day.ts'
import type { MeasureKey } from '../../review/measures.ts'
import { type Count, parseCount } from '../count.ts'
import type { CsvRecord } from '../csv.ts'
import { type Note, quote, type Why } from '../why.ts'
import type { PostPart } from './kinds.ts'
import type { Account, PostFigures, Row } from './row.ts'
import type { Headed, Sheet } from './sheet.ts'

/** A record's cells by what they mean; empty where there is no such column. */
export function cellsOf<Field extends string>({ columns }: Headed<Field>, { cells }: CsvRecord) {
  return (field: Field) => cells[columns[field] ?? -1]?.trim() ?? ''
}

/** Where a row stands: its line, and its sheet where the file has several. */
export function placeOf({ name }: Sheet, { line }: CsvRecord): { line: number; sheet?: string } {
  return { line, ...(name && { sheet: name }) }
}

/** Why a record does not fit under its header: it was cut off, or its cells moved. */
export function misfit({ header }: Headed<string>, { cells }: CsvRecord): Why | undefined {
  const params = { found: cells.length, expected: header.length }
  if (cells.length < header.length) return { code: 'tooFewCells', params }
  if (cells.slice(header.length).some((cell) => cell.trim() !== '')) return { code: 'tooManyCells', params }
  return undefined
}

function isMissing(cell: string): boolean {
  const count = readSigned(cell, '')
  return count.ok && count.value === null
}

/** A whole number that may be below zero, as what was gained less what was lost. */
export function readSigned(text: string, column: string): Count {
  const cell = text.trim().replace('−', '-')
  if (!/^-[\d.,]/.test(cell)) return parseCount(cell.replace(/^\+/, ''), column)
  const count = parseCount(cell.slice(1), column)
  return count.ok && count.value !== null ? { ...count, value: -count.value } : count
}

type Parts = Partial<Record<PostPart, number | null>>

/** What a record tells of a post, part by part; one cell that is no number leaves the whole record out. */
export function readParts<Field extends string>(
  headed: Headed<Field>,
  record: CsvRecord,
  parts: readonly (PostPart & Field)[],
): { ok: true; figures: PostFigures; isRounded: boolean } | { ok: false; why: Why } {
  const figures: Parts = {}
  let isRounded = false
  for (const part of parts) {
    const column = headed.columns[part]
    if (column === undefined) continue
    const count = readSigned(record.cells[column] ?? '', headed.header[column] ?? part)
    if (!count.ok) return count
    if (count.rounded) isRounded = true
    figures[part] = count.value
  }
  return { ok: true, figures, isRounded }
}

/** How a table of days is read: which column is the day, and what each other one counts. */
export type DayTable<Field extends string> = {
  account: Account
  day: Field
  readDay: (cell: string, record: CsvRecord) => Day | undefined
  /** A column may be the parts of one measure, told only where all of them are. */
  measures: readonly {
    measure: MeasureKey
    columns: readonly Field[]
    /** Says nothing where this one is missing. */
    needs?: Field
    /** Whole numbers where nothing else is said. */
    read?: (cell: string, column: string) => Count
  }[]
}

/** The days of a table, a row for each measure. What is blank is missing; one bad cell leaves the whole record out. */
export function* dayRows<Field extends string>(
  sheet: Sheet,
  headed: Headed<Field>,
  { account, day: dayField, readDay, measures }: DayTable<Field>,
): Generator<Row> {
  const told = measures.filter(({ columns }) => columns.every((field) => headed.columns[field] !== undefined))
  for (const record of headed.records) {
    const place = placeOf(sheet, record)
    const cell = cellsOf(headed, record)
    const day = readDay(cell(dayField), record)
    const why = misfit(headed, record) ?? (day ? undefined : badDay(cell(dayField)))
    if (why || !day) {
      if (why) yield { is: 'left', ...place, why }
      continue
    }
    const rows: Row[] = []
    let wrong: Why | undefined
    for (const { measure, columns, needs, read = readSigned } of told) {
      if (needs && isMissing(cell(needs))) continue
      let sum: number | null = 0
      for (const field of columns) {
        const at = headed.columns[field] ?? -1
        const count = read(record.cells[at] ?? '', headed.header[at] ?? field)
        if (!count.ok) wrong ??= count.why
        else sum = sum === null || count.value === null ? null : sum + count.value
      }
      if (sum !== null) rows.push({ is: 'day', ...place, account, day, measure, value: sum })
    }
    if (wrong) yield { is: 'left', ...place, why: wrong }
    else yield* rows
  }
}

export function badDay(cell: string): Why {
  return { code: 'badDay', params: { value: quote(cell) } }
}

/** What was mended or guessed on the way, each kind once with how often. */
export function* countNotes(found: Partial<Record<Note['code'], number>>): Generator<Row> {
  for (const [code, count] of Object.entries(found))
    if (count > 0) yield { is: 'note', note: { code: code as Note['code'], params: { count } } }
}
