import { type CsvRecord, type CsvStop, isStop, readRecords } from './csv.ts'
import { findDelimiter } from './delimiter.ts'

/** A text as records, from the first line on; `rest` continues where `first` ended. */
export type Table = {
  delimiter: string
  /** Every record was one quoted cell holding a whole line, as some spreadsheets save it. */
  unwrapped: boolean
  read: () => Generator<CsvRecord | CsvStop>
}

/** Opens a text as a table: honours a `sep=` line, else finds the delimiter; undefined when it is no table. */
export function openTable(text: string): Table | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const sep = /^"?sep=(.)"?[^\n\r]*(?:\r\n|\n|\r)/i.exec(text.slice(start, start + 200))
  const body = text.slice(start + (sep ? sep[0].length : 0))
  const firstLine = sep ? 2 : 1
  const delimiter = sep?.[1] ?? findDelimiter(body)
  if (delimiter) return { delimiter, unwrapped: false, read: () => readRecords(body, delimiter, firstLine) }
  return openWrapped(body, firstLine)
}

function openWrapped(body: string, firstLine: number): Table | undefined {
  const [first] = readRecords(body, ',', firstLine)
  if (!first || isStop(first) || first.cells.length !== 1) return undefined
  const inner = findDelimiter(first.cells[0] ?? '')
  if (!inner) return undefined
  return { delimiter: inner, unwrapped: true, read: () => unwrap(body, inner, firstLine) }
}

function* unwrap(body: string, delimiter: string, firstLine: number): Generator<CsvRecord | CsvStop> {
  for (const step of readRecords(body, ',', firstLine)) {
    if (isStop(step)) {
      yield step
      return
    }
    const [inner] = readRecords(step.cells[0] ?? '', delimiter, step.line)
    if (inner) yield inner
    if (inner && isStop(inner)) return
  }
}
