import i18next from 'i18next'
import type { DraftPlace } from '../../shared/draft.ts'
import type { Id } from '../../shared/record.ts'
import { type StrategyEdit, type StrategyTable, strategyTables } from '../../shared/strategy-edits.ts'
import { api } from '../api.ts'
import { save } from '../saving.ts'
import { showToast } from '../ui/notice/toast.tsx'

const kept = new Map<string, DraftPlace>()

/** Keeps what is typed into a field. A draft that fails is no reason to interrupt: the field still holds the text. */
export function draftOf(tableName: StrategyTable, recordId: Id, field: string): (text: string) => void {
  const place = { tableName, recordId, field }
  return (value) => {
    kept.set(`${recordId} ${field}`, place)
    api.draft.keep({ ...place, value }).catch(() => {})
  }
}

/** Lets the drafts of fields go whose text has become a history entry. */
export function settleDrafts(recordId: Id, fields: readonly string[]): void {
  for (const field of fields) {
    const place = kept.get(`${recordId} ${field}`)
    if (!place) continue
    kept.delete(`${recordId} ${field}`)
    api.draft.drop(place).catch(() => {})
  }
}

/** Text that a crash left unfinished is written into its record, as a step that can be undone. */
export async function restoreDrafts(): Promise<void> {
  let count = 0
  for (const { tableName, recordId: id, field, value } of await api.draft.list()) {
    const table = strategyTables.find((one) => one === tableName)
    if (!table || kept.has(`${id} ${field}`)) continue
    await save(() => api.strategy.change({ table, id, patch: { [field]: value } } as StrategyEdit))
    await api.draft.drop({ tableName, recordId: id, field })
    count += 1
  }
  if (count > 0) showToast({ text: i18next.t('strategy.panel.restored', { count }) })
}
