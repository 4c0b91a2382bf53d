import { type CellObject, read, SSF, utils, type WorkSheet } from '@e965/xlsx'
import { type CsvRecord, csvLimits } from '../../shared/imports/csv.ts'
import type { Sheet } from '../../shared/imports/figures/sheet.ts'
import type { Note, Why } from '../../shared/imports/why.ts'
import { isZip, unzipSome } from './unzip.ts'

/**
 * The sheets of a workbook as text: numbers with all their digits, days as ISO text, formulas as the value that was kept
 * with them. Macros are never looked at.
 */
export function readWorkbook(
  content: Uint8Array,
): { ok: true; sheets: Sheet[]; notes: Note[] } | { ok: false; why: Why } {
  if (isZip(content)) {
    // The library unpacks without a limit, so what comes out is counted first.
    const unzipped = unzipSome(content, /./)
    if (!unzipped.ok) return unzipped
  }
  try {
    const book = read(content, {
      type: 'buffer',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      bookVBA: false,
      sheetRows: csvLimits.records + 1,
    })
    const sheets = book.SheetNames.flatMap((name) => {
      const records = recordsOf(book.Sheets[name])
      return records.length > 0 ? [{ name, records, isUnwrapped: false }] : []
    })
    const widest = sheets
      .flatMap(({ records }) => records)
      .find(({ cells }) => cells.length > csvLimits.columns)
    if (widest)
      return {
        ok: false,
        why: { code: 'tooManyColumns', params: { line: widest.line, limit: csvLimits.columns } },
      }
    const longest = sheets.find(({ records }) => records.length > csvLimits.records)
    if (longest) return { ok: false, why: { code: 'tooManyRows', params: { limit: csvLimits.records } } }
    const notes: Note[] = hasMacros(content) ? [{ code: 'macrosLeft' }] : []
    return sheets.length > 0 ? { ok: true, sheets, notes } : { ok: false, why: { code: 'empty' } }
  } catch {
    return { ok: false, why: { code: 'brokenWorkbook' } }
  }
}

/** By the names under which a workbook keeps them; nothing of them is opened. */
function hasMacros(content: Uint8Array): boolean {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  return isZip(content)
    ? bytes.includes('vbaProject.bin')
    : bytes.includes(Buffer.from('_VBA_PROJECT', 'utf16le'))
}

function recordsOf(sheet: WorkSheet | undefined): CsvRecord[] {
  const rows = (sheet?.['!data'] ?? []) as (CellObject | undefined)[][]
  const start = sheet?.['!ref'] ? utils.decode_range(sheet['!ref']).s : { r: 0, c: 0 }
  const records = rows.flatMap((row, at) => {
    if (!row || at < start.r) return []
    const cells = Array.from(row, textOf)
    const last = cells.findLastIndex((cell) => cell.trim() !== '')
    return last < 0 ? [] : [{ line: at + 1, cells: cells.slice(0, last + 1) }]
  })
  // A row of a workbook ends where it likes, one of a table that is cut short means harm.
  const width = records.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  for (const { cells } of records) while (cells.length < width) cells.push('')
  return records
}

/** From here on a workbook keeps fifteen digits only, so that an id is no longer whole and is not to look so. */
const exactDigits = 1e15

function textOf(cell: CellObject | undefined): string {
  if (!cell || cell.v === undefined || cell.v === null) return ''
  if (cell.t === 'n' && typeof cell.v === 'number') {
    if (cell.z && SSF.is_date(String(cell.z))) return momentOf(cell.v)
    return Math.abs(cell.v) < exactDigits ? String(cell.v) : cell.v.toExponential().toUpperCase()
  }
  if (cell.t === 'e') return cell.w ?? ''
  return String(cell.v)
}

/** A workbook counts days from 1900; a part of one is the time. */
function momentOf(serial: number): string {
  const at = SSF.parse_date_code(serial)
  if (!at) return String(serial)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${String(at.y).padStart(4, '0')}-${two(at.m)}-${two(at.d)}`
  return serial % 1 === 0 ? day : `${day} ${two(at.H)}:${two(at.M)}:${two(at.S)}`
}
