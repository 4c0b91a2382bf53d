import type { CsvRecord } from '../csv.ts'
import { filled, isDayCell, isNumber, isPlaced, preamble } from './own-cells.ts'

/** A record; where its cells come from several lines of the file, with the line of each. */
export type OwnRecord = CsvRecord & { lines?: readonly number[] }

export type OwnBlocks = {
  header: readonly string[]
  records: readonly OwnRecord[]
  /** Its days stood side by side. */
  isTurned?: true
}

/** How many of the columns must be days, and of the lines measures; the rest are totals and notes. */
const mostly = 0.6

/**
 * A table whose days or months stand side by side and whose measures stand beneath one another, turned into the table by
 * day that it is; undefined for one that runs down already. Totals behind the days become lines that are no day.
 */
export function turnDays(records: readonly CsvRecord[]): OwnBlocks | undefined {
  for (const [at, head] of records.slice(0, preamble).entries()) {
    const first = head.cells.findIndex((cell) => isDayCell(cell.trim()))
    if (first < 1) continue
    const told = head.cells.slice(first).filter((cell) => cell.trim() !== '')
    const days = told.filter((cell) => isDayCell(cell.trim())).length
    if (days < 2 || days < told.length * mostly) continue
    const rows = records.slice(at + 1).filter(({ cells }) => filled(cells.slice(first)) > 0)
    const measures = rows.filter((row) => isMeasure(row, first))
    if (rows[0] !== measures[0] || measures.length < Math.max(1, rows.length * mostly)) continue
    return turn(head, measures, first)
  }
  return undefined
}

/** A name with numbers behind it, and no day or link. */
function isMeasure({ cells }: CsvRecord, first: number): boolean {
  const [name = '', ...others] = cells.slice(0, first).filter((cell) => cell.trim() !== '')
  const told = cells.slice(first).filter((cell) => cell.trim() !== '')
  return name !== '' && ![name, ...others, ...told].some(isPlaced) && told.some(isNumber)
}

function turn(head: CsvRecord, measures: readonly CsvRecord[], first: number): OwnBlocks {
  const labels = measures.map(({ cells }) => cells.slice(0, first).filter((cell) => cell.trim() !== ''))
  const names = labels.map(([name = '']) => name)
  // Two of one name are told apart by what else stands before the days, as a network does.
  const header = labels.map((all, at) =>
    names.indexOf(names[at] ?? '') === names.lastIndexOf(names[at] ?? '') ? names[at] : all.join(' · '),
  )
  const records = head.cells.flatMap((day, at): OwnRecord[] =>
    at < first || day.trim() === ''
      ? []
      : [
          {
            line: head.line,
            cells: [day, ...measures.map(({ cells }) => cells[at] ?? '')],
            lines: [head.line, ...measures.map(({ line }) => line)],
          },
        ],
  )
  return {
    header: [head.cells.slice(0, first).find(Boolean) ?? '', ...header.map((name = '') => name)],
    records,
    isTurned: true,
  }
}
