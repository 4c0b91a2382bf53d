import type { SheetEdit } from '../../shared/posts/sheet-edits.ts'
import {
  blankSheet,
  blankSheets,
  type SheetRow,
  type Sheets,
  type SheetTable,
  sheetTables,
} from '../../shared/print/sheets.ts'
import type { Label } from '../../shared/record.ts'
import { commit } from '../commit.ts'
import type { Db } from '../open.ts'
import { all, first, query } from '../query.ts'

/** Every sheet, whether written yet or not, in the order of the blank ones. */
export function readSheets(db: Db): Sheets {
  const read = sheetTables.map((table) => {
    const written = all(db, query.selectFrom(table as 'voice').selectAll())
    return [table, blankSheets[table].map((blank) => written.find(({ id }) => id === blank.id) ?? blank)]
  })
  return Object.fromEntries(read) as Sheets
}

/** Writes fields of one sheet, which begins with the first of them; undefined when there is no such sheet. */
export function writeSheet(db: Db, { table, id, patch }: SheetEdit): SheetRow | undefined {
  const blank = blankSheet(table, id)
  if (!blank) return undefined
  const rows = query.selectFrom(table as 'voice').selectAll()
  const old = first(db, rows.where('id', '=', id))
  return commit(db, labelOf(table, blank), (writer) =>
    old ? writer.change(table, id, patch) : writer.add(table, { ...blank, ...patch } as SheetRow<'voice'>),
  )
}

function labelOf(table: SheetTable, sheet: SheetRow): Label {
  const values = 'type' in sheet ? { word: `calendar.types.${sheet.type}` } : {}
  return { key: `strategy.did.write.${table}`, values }
}
