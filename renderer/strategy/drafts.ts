import i18next from 'i18next'
import type { Draft } from '../../shared/posts/draft.ts'
import type { SheetEdit } from '../../shared/posts/sheet-edits.ts'
import { sheetTables } from '../../shared/print/sheets.ts'
import { questionOf } from '../../shared/strategy/gate.ts'
import type { StrategyEdit } from '../../shared/strategy/strategy-edits.ts'
import { strategyTables } from '../../shared/strategy/strategy-tables.ts'
import { api } from '../api.ts'
import { dropDraft, isKept } from '../drafts.ts'
import { numberOfDraft } from '../parts/number-edit.tsx'
import { save } from '../saving.ts'
import { showToast } from '../ui/notice/toast.tsx'
import { mayWriteHere } from '../workspace.ts'

/** The field that holds the title of a line with no record yet; the draft stands under the line's parent. */
export const unborn = 'new'

/** Goals have no parent. */
export const ofNoGoal = '00000000-0000-8000-8000-000000000000'

/** Text that a crash left unfinished is written into its record, as a step that can be undone. */
export async function restoreDrafts(): Promise<void> {
  if (!mayWriteHere()) return
  let count = 0
  for (const draft of await api.draft.list()) {
    if (isKept(draft)) continue
    try {
      if (!(await restore(draft))) continue
      count += 1
    } catch (error) {
      // The text of a record that is gone has nowhere to go; what cannot be written now is tried again another time.
      if ((error as { code?: unknown }).code !== 'NOT_FOUND') continue
    }
    dropDraft(draft)
  }
  if (count > 0) showToast({ text: i18next.t('strategy.panel.restored', { count }) })
}

/** False for a draft of another room. */
async function restore(draft: Draft): Promise<boolean> {
  const { recordId: id, field, value } = draft
  const question = draft.tableName === 'gateAnswer' ? questionOf(id) : undefined
  const table = strategyTables.find((one) => one === draft.tableName)
  const sheet = sheetTables.find((one) => one === draft.tableName)
  if (question) await save(() => api.strategy.answerGate({ question, patch: { [field]: value } }))
  else if (sheet)
    await save(() => api.strategy.writeSheet({ table: sheet, id, patch: patchOf(draft) } as SheetEdit))
  else if (!table) return false
  else if (field === unborn) await addLeftLine(draft)
  else await save(() => api.strategy.change({ table, id, patch: patchOf(draft) } as StrategyEdit))
  return true
}

const numbers = [
  ...['baseline', 'target', 'band', 'postsPerWeek', 'share', 'budget', 'effort', 'cost'],
  ...['amount', 'dailyBudget', 'hours', 'weeklyHours', 'minutesPerPost'],
]

function patchOf({ field, value }: Draft): object {
  return { [field]: numbers.includes(field) ? numberOfDraft(value) : value }
}

async function addLeftLine({ tableName: table, recordId: parentId, value }: Draft): Promise<void> {
  const line = { beforeId: null, values: { title: value } }
  if (table === 'goal') await save(() => api.strategy.add({ table, ...line }))
  if (table === 'objective' || table === 'tactic' || table === 'replyAnswer')
    await save(() => api.strategy.add({ table, parentId, ...line }))
}
