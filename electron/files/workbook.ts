import { type CellObject, read, SSF, type WorkSheet } from '@e965/xlsx'
import { type CsvRecord, csvLimits } from '../../shared/imports/csv.ts'
import type { Sheet } from '../../shared/imports/figures/sheet.ts'
import type { Why } from '../../shared/imports/why.ts'

/** More sheets than any export has. */
const mostSheets = 50

/** A workbook's sheets, every cell as the text that a CSV file would hold. Bad input is an answer, never a throw. */
export function readWorkbook(bytes: Uint8Array): { ok: true; sheets: Sheet[] } | { ok: false; why: Why } {
  try {
    const { SheetNames, Sheets, Workbook } = read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
      sheetRows: csvLimits.records + 1,
    })
    const is1904 = Workbook?.WBProps?.date1904 === true
    const sheets: Sheet[] = []
    for (const name of SheetNames.slice(0, mostSheets)) {
      const opened = readRows(Sheets[name], is1904)
      if (!opened.ok) return opened
      if (opened.records.length > 0) sheets.push({ name, records: opened.records, isUnwrapped: false })
    }
    if (sheets.length === 0) return { ok: false, why: { code: 'empty' } }
    return { ok: true, sheets }
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message)
    return { ok: false, why: { code: isLocked ? 'workbookLocked' : 'workbookDamaged' } }
  }
}

function readRows(
  sheet: WorkSheet | undefined,
  is1904: boolean,
): { ok: true; records: CsvRecord[] } | { ok: false; why: Why } {
  const rows = (sheet?.['!data'] ?? []) as (CellObject | undefined)[][]
  const records: CsvRecord[] = []
  for (const [at, row] of rows.entries()) {
    if (!row) continue
    if (row.length > csvLimits.columns)
      return {
        ok: false,
        why: { code: 'tooManyColumns', params: { line: at + 1, limit: csvLimits.columns } },
      }
    const cells = Array.from(row, (cell) => textOf(cell, is1904))
    if (cells.some((cell) => cell.trim() !== '')) records.push({ line: at + 1, cells })
  }
  if (rows.length > csvLimits.records)
    return { ok: false, why: { code: 'tooManyRows', params: { limit: csvLimits.records } } }
  // A row ends with its last cell that was ever filled; the table is as wide as its widest.
  const width = records.reduce((wide, { cells }) => Math.max(wide, cells.length), 0)
  for (const { cells } of records) while (cells.length < width) cells.push('')
  return { ok: true, records }
}

/** From here on a spreadsheet keeps fifteen digits only, so that an id is no longer whole. */
const exactDigits = 1e15

function textOf(cell: CellObject | undefined, is1904: boolean): string {
  if (!cell || cell.v === undefined) return ''
  if (cell.t === 'e') return cell.w ?? '#N/A'
  if (typeof cell.v !== 'number') return String(cell.v)
  if (typeof cell.z === 'string' && SSF.is_date(cell.z)) return dateText(cell.v, is1904)
  if (Math.abs(cell.v) >= exactDigits) return cell.v.toExponential().toUpperCase()
  const text = String(cell.v)
  return text.includes('e') ? cell.v.toFixed(12).replace(/\.?0+$/, '') : text
}

/** A serial date as ISO text, with its time where it has one. */
function dateText(serial: number, is1904: boolean): string {
  const { y, m, d, H, M, S } = SSF.parse_date_code(serial, { date1904: is1904 })
  const two = (part: number) => String(part).padStart(2, '0')
  const day = `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`
  return serial % 1 === 0 ? day : `${day}T${two(H)}:${two(M)}:${two(Math.floor(S))}`
}
