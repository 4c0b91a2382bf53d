import { isPlainNumber } from './csv-text.ts'

export type TableCell = string | number | null

/** Signs that make a spreadsheet take a cell for a formula, unless a plain number follows. */
const formula = /^[=+\-@＝＋－＠]/

/**
 * Rows as text that a spreadsheet takes in cell by cell: a line each, tabs between, nothing where nothing is known.
 * What came from outside is never run: a text that would be a formula gets the apostrophe that makes it text.
 */
export function tableText(rows: readonly (readonly TableCell[])[]): string {
  return rows.map((row) => row.map(cellText).join('\t')).join('\n')
}

function cellText(cell: TableCell): string {
  if (typeof cell === 'number') return String(cell)
  const text = (cell ?? '').replace(/\s+/g, ' ').trim()
  return formula.test(text) && !isPlainNumber(text) ? `'${text}` : text
}
