import type { DraftPlace } from '../../shared/draft.ts'
import type { Id } from '../../shared/record.ts'
import { dropDraft, keepDraft } from '../drafts.ts'

const kept = new Map<string, DraftPlace>()

/** Keeps what is typed into a field, so that a crash loses half a second at most. */
export function draftOf(tableName: 'post' | 'variant', recordId: Id, field: string): (text: string) => void {
  return (value) => {
    const place = { tableName, recordId, field }
    kept.set(`${recordId} ${field}`, place)
    keepDraft(place, value)
  }
}

/** Lets the drafts of fields go whose text has become a history entry. */
export function settleDrafts(recordId: Id, fields: readonly string[]): void {
  for (const field of fields) {
    const place = kept.get(`${recordId} ${field}`)
    if (!place) continue
    kept.delete(`${recordId} ${field}`)
    dropDraft(place)
  }
}
