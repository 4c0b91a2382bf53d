import { utils, write } from '@e965/xlsx'
import { strToU8, zipSync } from 'fflate'

/** A workbook with these sheets, of today's kind or the one before. */
export function aWorkbook(
  sheets: Readonly<Record<string, unknown[][]>>,
  bookType: 'xlsx' | 'biff8' = 'xlsx',
): Uint8Array {
  const book = utils.book_new()
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { cellDates: false }), name)
  return new Uint8Array(write(book, { type: 'buffer', bookType }))
}

/** A zip archive of texts, by their names. */
export function anArchive(members: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(members).map(([name, text]) => [name, strToU8(text)])))
}
