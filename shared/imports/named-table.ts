import { type CsvRecord, isStop } from './csv.ts'
import { findColumns, foldHeader } from './header.ts'
import { openTable } from './table.ts'
import { quote, type Reject, type Why } from './why.ts'

/** A table as it lies in the file: one of its first rows names the columns. */
export type NamedTable = { header: string[]; records: CsvRecord[]; rejected: Reject[] }

/** Lines above the header that titles, notes and blank cells may take. */
const preamble = 12

type Form = {
  /** More rows than this make it another kind of file. */
  most: number
  /** How many of a row's cells are names of columns that we know. */
  countKnown: (cells: readonly string[]) => number
}

/** Reads a whole table; what is wrong with all of it is an answer, and what is wrong with its end rejects that. */
export function readNamedTable(
  text: string,
  { most, countKnown }: Form,
): { ok: true; table: NamedTable } | { ok: false; why: Why } {
  if (text.replace(/^\ufeff/, '').trim() === '') return { ok: false, why: { code: 'empty' } }
  const opened = openTable(text)
  if (!opened) return { ok: false, why: { code: 'noTable' } }
  const records: CsvRecord[] = []
  const rejected: Reject[] = []
  for (const step of opened.read()) {
    if (isStop(step)) {
      if (step.why.code !== 'unclosedQuote') return { ok: false, why: step.why }
      rejected.push(step)
      break
    }
    if (step.cells.every((cell) => cell.trim() === '')) continue
    if (records.push(step) > most + preamble)
      return { ok: false, why: { code: 'tooManyRows', params: { limit: most } } }
  }
  const top = records.slice(0, preamble)
  const known = top.map(({ cells }) => countKnown(cells))
  const filled = top.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length)
  // Titles and notes are narrower than the names of columns.
  const scores = known.some((count) => count > 0) ? known : filled
  const headerAt = Math.max(0, scores.indexOf(Math.max(...scores)))
  const header = records[headerAt]?.cells
  if (header === undefined) return { ok: false, why: { code: 'noTable' } }
  const below = records.slice(headerAt + 1)
  if (below.length + rejected.length === 0) return { ok: false, why: { code: 'noRows' } }
  if (below.length > most) return { ok: false, why: { code: 'tooManyRows', params: { limit: most } } }
  return { ok: true, table: { header, records: below, rejected } }
}

/** What each column most likely holds, by its name; null for those that nobody knows. */
export function guessColumns<Column extends string>(
  header: string[],
  names: Readonly<Record<Column, readonly string[]>>,
): (Column | null)[] {
  const { found } = findColumns(header, names)
  return header.map(
    (_, at) => (Object.keys(found) as Column[]).find((column) => found[column] === at) ?? null,
  )
}

/** By which the same kind of file is known again. */
export function signatureOf(header: readonly string[]): string {
  return header.map(foldHeader).join('|')
}

/** What a column begins with. */
export function sampleOf({ records }: NamedTable, at: number): string {
  return quote(records.find(({ cells }) => (cells[at] ?? '').trim() !== '')?.cells[at] ?? '')
}
