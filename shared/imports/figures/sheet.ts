import { type CsvRecord, type CsvStop, isStop } from '../csv.ts'
import { type Aliases, findColumns } from '../header.ts'
import { openTable } from '../table.ts'
import type { Why } from '../why.ts'

/** One table of a file: a csv is one sheet; a workbook or an archive holds several. */
export type Sheet = {
  /** The name of the workbook's sheet or of the archive's member; empty for a file that is one sheet. */
  name: string
  /** Every record that can be read, blank lines left out; `line` counts as a text editor or a workbook does. */
  records: readonly CsvRecord[]
  /** Where reading stopped; nothing after it can be trusted. */
  stop?: CsvStop
  /** Every line was one quoted cell, as some spreadsheets save it. */
  isUnwrapped: boolean
}

/** Reads a whole text as a sheet; what is wrong with all of it is an answer. */
export function readSheet(text: string, name = ''): { ok: true; sheet: Sheet } | { ok: false; why: Why } {
  if (text.replace(/^\ufeff/, '').trim() === '') return { ok: false, why: { code: 'empty' } }
  const table = openTable(text)
  if (!table) return { ok: false, why: isAllQuoted(text) ? unclosed : { code: 'noTable' } }
  const records: CsvRecord[] = []
  let stop: CsvStop | undefined
  for (const step of table.read()) {
    if (isStop(step)) {
      if (step.why.code !== 'unclosedQuote') return { ok: false, why: step.why }
      stop = step
    } else if (step.cells.some((cell) => cell.trim() !== '')) records.push(step)
  }
  if (records.length === 0) return { ok: false, why: stop?.why ?? { code: 'noTable' } }
  return { ok: true, sheet: { name, records, isUnwrapped: table.unwrapped, ...(stop && { stop }) } }
}

const unclosed: Why = { code: 'unclosedQuote', params: { line: 1 } }

/** A quotation mark that opens the text and never closes makes one cell of all of it. */
function isAllQuoted(text: string): boolean {
  const marks = text.split('"').length - 1
  return /^\ufeff?\s*"/.test(text) && marks % 2 === 1
}

/** Lines above the header that titles, notes and blank cells may take. */
const preamble = 12

/** A header where it was found, and the records below it. */
export type Headed<Field extends string> = {
  at: number
  header: readonly string[]
  columns: Partial<Record<Field, number>>
  /** Headers that nothing reads, repeated ones included. */
  ignored: string[]
  records: readonly CsvRecord[]
}

/** The record among a sheet's first ones that names the most columns we know; undefined when none names any. */
export function findHeader<Field extends string>(
  { records }: Sheet,
  aliases: Aliases<Field>,
): Headed<Field> | undefined {
  let best: Headed<Field> | undefined
  let most = 0
  for (const [at, { cells }] of records.slice(0, preamble).entries()) {
    const { found, ignored } = findColumns(cells, aliases)
    const count = Object.keys(found).length
    if (count <= most) continue
    most = count
    best = { at, header: cells, columns: found, ignored, records: records.slice(at + 1) }
  }
  return best
}

/** How well a header fits a kind: the share of its named columns that the kind reads. */
export function fitOf({ header, columns }: Pick<Headed<string>, 'header' | 'columns'>): number {
  const named = header.filter((name) => name.trim() !== '').length
  return named === 0 ? 0 : Object.keys(columns).length / named
}
