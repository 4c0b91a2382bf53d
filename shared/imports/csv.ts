import type { Why } from './why.ts'

/** One record: its cells and the line on which it starts. A quoted cell may span lines, so records and lines differ. */
export type CsvRecord = { line: number; cells: string[] }

/** Reading stopped here and nothing after it can be trusted. */
export type CsvStop = { line: number; why: Why }

/** Bounds that hold for every file, so that no file can exhaust memory or time. */
export const csvLimits = { columns: 512, cell: 200_000, records: 200_000 }

const lf = 10
const cr = 13

/**
 * Reads records as arrays, because a header may occur twice. A `CsvStop` is always the last thing yielded.
 * Our own reader: it runs where no Node is, counts lines, and stops at the first column too many.
 */
export function* readRecords(text: string, delimiter: string, firstLine = 1): Generator<CsvRecord | CsvStop> {
  const mark = delimiter.charCodeAt(0)
  let at = 0
  let line = firstLine
  let records = 0
  while (at < text.length) {
    const start = line
    const cells: string[] = []
    let ended = false
    while (!ended) {
      if (cells.length === csvLimits.columns) {
        yield {
          line: start,
          why: { code: 'tooManyColumns', params: { line: start, limit: csvLimits.columns } },
        }
        return
      }
      let quotedPart = ''
      if (text.charCodeAt(at) === 34) {
        const close = findClose(text, at + 1)
        if (close < 0) {
          yield { line: start, why: { code: 'unclosedQuote', params: { line } } }
          return
        }
        quotedPart = text.slice(at + 1, close)
        line += countLines(quotedPart)
        if (quotedPart.includes('"')) quotedPart = quotedPart.replaceAll('""', '"')
        at = close + 1
      }
      const stop = findEnd(text, at, mark)
      cells.push(stop > at ? quotedPart + text.slice(at, stop) : quotedPart)
      ended = stop >= text.length || text.charCodeAt(stop) !== mark
      at = stop + 1
    }
    if (text.charCodeAt(at - 1) === cr && text.charCodeAt(at) === lf) at += 1
    line += 1
    if (cells.length === 1 && cells[0] === '') continue
    records += 1
    if (records > csvLimits.records) {
      yield { line: start, why: { code: 'tooManyRows', params: { limit: csvLimits.records } } }
      return
    }
    yield { line: start, cells }
  }
}

export function isStop(step: CsvRecord | CsvStop): step is CsvStop {
  return 'why' in step
}

/** Position of the quote that ends a cell, or -1 when there is none within the longest cell we accept. */
function findClose(text: string, from: number): number {
  let look = from
  for (;;) {
    const close = text.indexOf('"', look)
    if (close < 0 || close - from > csvLimits.cell) return -1
    if (text.charCodeAt(close + 1) !== 34) return close
    look = close + 2
  }
}

function findEnd(text: string, from: number, mark: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === mark || code === lf || code === cr) return at
  }
  return text.length
}

function countLines(text: string): number {
  let lines = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === lf || (code === cr && text.charCodeAt(at + 1) !== lf)) lines += 1
  }
  return lines
}
