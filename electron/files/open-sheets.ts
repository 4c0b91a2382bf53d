import { readSheet, type Sheet } from '../../shared/imports/figures/sheet.ts'
import type { Note, Why } from '../../shared/imports/why.ts'
import { decode } from './decode.ts'
import { readWorkbook } from './read-workbook.ts'
import { isZip, unzipSome } from './unzip.ts'

export type OpenedSheets = { ok: true; sheets: Sheet[]; notes: Note[] } | { ok: false; why: Why }

/** A file's tables, whatever holds them: one text, a workbook, or an archive of either. Bad input is an answer. */
export function openSheets(content: Uint8Array): OpenedSheets {
  const kind = kindOf(content)
  if (kind === 'text') return openText(content, '')
  if (kind === 'workbook') return readWorkbook(content)
  const unzipped = unzipSome(content, /\.(?:csv|tsv|txt|xlsx?)$/i)
  if (!unzipped.ok) return unzipped
  const opened = unzipped.members.map(({ name, content: inner }): OpenedSheets => {
    if (kindOf(inner) === 'text') return openText(inner, name)
    const book = readWorkbook(inner)
    return book.ok
      ? { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, name: `${name} ${sheet.name}` })) }
      : book
  })
  const good = opened.flatMap((one) => (one.ok ? [one] : []))
  const [refused] = opened.flatMap((one) => (one.ok ? [] : [one]))
  // A member without a row is no reason to refuse the others.
  if (good.length === 0) return refused ?? { ok: false, why: { code: 'isZip' } }
  return { ok: true, sheets: good.flatMap(({ sheets }) => sheets), notes: good.flatMap(({ notes }) => notes) }
}

function openText(content: Uint8Array, name: string): OpenedSheets {
  const decoded = decode(content)
  if (!decoded.ok) return decoded
  const read = readSheet(decoded.text, name)
  return read.ok ? { ok: true, sheets: [read.sheet], notes: decoded.notes } : read
}

function kindOf(content: Uint8Array): 'text' | 'workbook' | 'archive' {
  // The mark of a compound file, which the older workbooks are.
  if ([0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => content[at] === byte)) return 'workbook'
  if (!isZip(content)) return 'text'
  const head = Buffer.from(content.buffer, content.byteOffset, Math.min(content.length, 4096)).toString(
    'latin1',
  )
  return /\[Content_Types\]\.xml|xl\//.test(head) ? 'workbook' : 'archive'
}
