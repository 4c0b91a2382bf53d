import type { SheetEdit } from '../../shared/posts/sheet-edits.ts'
import type { StrategyView } from '../../shared/strategy/strategy-edits.ts'
import { api } from '../api.ts'
import { settleDrafts } from '../drafts.ts'
import { aboutOf, shown } from './store.ts'

/** Shows a sheet changed at once, and writes. */
export async function writeSheet(edit: SheetEdit): Promise<void> {
  await shown(
    (view) => ({ ...view, sheets: { ...view.sheets, [edit.table]: changed(view, edit) } }),
    () => api.strategy.writeSheet(edit),
    { about: aboutOf(edit) },
  )
  settleDrafts(edit.id, Object.keys(edit.patch))
}

function changed({ sheets }: StrategyView, { table, id, patch }: SheetEdit) {
  const rows: readonly { id: string }[] = sheets[table]
  return rows.map((row) => (row.id === id ? { ...row, ...patch } : row))
}
