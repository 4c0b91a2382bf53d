import type { MeasureNotePatch } from '../../../shared/review/measure-line.ts'
import { api } from '../../api.ts'
import { draftOf, dropDraft, isKept } from '../../drafts.ts'
import { mayWriteHere } from '../../workspace.ts'

type NoteText = Extract<keyof MeasureNotePatch, 'purpose' | 'vanityReason'>

/** A measure that everybody knows has no record, and a note has none before it is written: the field names the measure. */
const ofNoRecord = '00000000-0000-8000-8000-000000000001'
const tableName = 'measureNote'

/** Keeps what is typed of a measure's note. */
export function noteDraft(measureId: string, field: NoteText) {
  return draftOf(tableName, ofNoRecord, `${field}/${measureId}`)
}

export function dropNoteDrafts(measureId: string, patch: MeasureNotePatch): void {
  for (const field of Object.keys(patch))
    dropDraft({ tableName, recordId: ofNoRecord, field: `${field}/${measureId}` })
}

/** Writes what was left unfinished as the note it would have become. */
export async function settleLeftNotes(): Promise<void> {
  if (!mayWriteHere()) return
  const drafts = await api.draft.list().catch(() => [])
  for (const draft of drafts) {
    if (draft.tableName !== tableName || isKept(draft)) continue
    const [field = '', measureId = ''] = draft.field.split('/')
    try {
      await api.measures.note({ measureId, patch: { [field]: draft.value } })
    } catch (error) {
      // The text of a measure that is gone has nowhere to go; what cannot be written now is tried again another time.
      if ((error as { code?: unknown }).code !== 'NOT_FOUND') continue
    }
    dropDraft(draft)
  }
}
