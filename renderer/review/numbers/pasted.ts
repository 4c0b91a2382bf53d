import { parseCount } from '../../../shared/imports/count.ts'
import type { Id } from '../../../shared/record.ts'
import type { TypedReading } from '../../../shared/review/review-month.ts'
import { largestNumber, parseNumber } from '../../../shared/text/number-text.ts'

/**
 * A number as people type it here: a count in any grouping, since a spreadsheet may have another language than the
 * screen, else a number in the language of the screen. Undefined when it cannot be kept; null when there is nothing.
 */
export function readNumber(text: string, locale: string): number | null | undefined {
  const count = parseCount(text, '')
  const value = count.ok ? count.value : parseNumber(text, locale)
  return typeof value === 'number' && (value < 0 || value > largestNumber) ? undefined : value
}

/** Why what was typed cannot stand here; undefined when it can. */
export function faultOf(text: string, locale: string): 'negative' | 'tooLarge' | 'noNumber' | undefined {
  if (readNumber(text, locale) !== undefined) return undefined
  const value = parseNumber(text, locale)
  return typeof value !== 'number' ? 'noNumber' : value < 0 ? 'negative' : 'tooLarge'
}

/** Where a table is pasted: the rows and columns from the cell with the cursor on. */
export type PasteTarget = {
  channels: readonly (Id | null)[]
  measures: readonly string[]
  locale: string
  /** How each line reads its own, where lines are not all of one unit. */
  reads?: readonly Read[]
}

/** As `readNumber`. */
export type Read = (text: string) => number | null | undefined

export type Pasted = { readings: TypedReading[]; refused: number }

/**
 * A table from a spreadsheet as readings. Names in a first row or first column are passed over, blanks change
 * nothing, and what is no number or falls outside the table is counted as refused.
 */
export function readPastedTable(text: string, target: PasteTarget): Pasted {
  const reads = target.reads ?? []
  const plain: Read = (cell) => readNumber(cell, target.locale)
  const isName = (cell: string | undefined) =>
    cell !== undefined && cell.trim() !== '' && [plain, ...reads].every((read) => read(cell) === undefined)
  let rows = text
    .replace(/(?:\r\n|\n|\r)$/, '')
    .split(/\r\n|\n|\r/)
    .map((row) => row.split('\t'))
  if (rows.length > 1 && rows[0]?.every((cell) => cell.trim() === '' || isName(cell))) rows = rows.slice(1)
  if (rows.every((row) => row.length > 1 && isName(row[0]))) rows = rows.map((row) => row.slice(1))
  const pasted: Pasted = { readings: [], refused: 0 }
  for (const [down, row] of rows.entries()) {
    for (const [along, cell] of row.entries()) {
      const value = (reads[down] ?? plain)(cell)
      if (value === null) continue
      const channelId = target.channels[down]
      const measureId = target.measures[along]
      if (value === undefined || channelId === undefined || measureId === undefined) pasted.refused += 1
      else pasted.readings.push({ measureId, channelId, value })
    }
  }
  return pasted
}
