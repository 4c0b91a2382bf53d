import { useEffect, useState } from 'react'
import type { Draft, DraftPlace } from '../shared/draft.ts'
import type { Id } from '../shared/record.ts'
import { isRefused } from '../shared/secret.ts'
import { api } from './api.ts'

/** What this window typed and has not let go. */
const kept = new Map<string, DraftPlace>()

const keyOf = ({ tableName, recordId, field }: DraftPlace) => `${tableName} ${recordId} ${field}`

/** Keeps what is being typed. A draft that cannot be kept is no reason to interrupt: the field still holds the text. */
export function keepDraft(place: DraftPlace, value: string): void {
  if (isRefused(place.tableName, place.field, value)) {
    dropDraft(place)
    return
  }
  kept.set(keyOf(place), place)
  api.draft.keep({ ...place, value }).catch(() => {})
}

export function dropDraft({ tableName, recordId, field }: DraftPlace): void {
  kept.delete(keyOf({ tableName, recordId, field }))
  api.draft.drop({ tableName, recordId, field }).catch(() => {})
}

/** True while a field of this window still holds the text. */
export function isKept(place: DraftPlace): boolean {
  return kept.has(keyOf(place))
}

/** Keeps what is typed into a field, and lets it go when the text is back where it was. */
export function draftOf(tableName: string, recordId: Id, field: string): (text: string | undefined) => void {
  const place = { tableName, recordId, field }
  return (text) => (text === undefined ? dropDraft(place) : keepDraft(place, text))
}

/** Lets the drafts of fields go whose text has become a history entry. */
export function settleDrafts(recordId: Id, fields: readonly string[]): void {
  for (const place of kept.values()) {
    if (place.recordId === recordId && fields.includes(place.field)) dropDraft(place)
  }
}

/** Writes a field and lets its draft go; a failed write keeps the draft. */
export async function saveAndDrop<Reply>(place: DraftPlace, write: () => Promise<Reply>): Promise<Reply> {
  const reply = await write()
  dropDraft(place)
  return reply
}

/** What was being typed into these records when the app last stopped; undefined until it is known. */
export function useLeftDrafts(...recordIds: (string | undefined)[]): readonly Draft[] | undefined {
  const [drafts, setDrafts] = useState<{ ids: string; left: readonly Draft[] }>()
  const ids = recordIds.filter(Boolean).join(' ')
  useEffect(() => {
    if (!ids) return
    let isOver = false
    api.draft
      .list()
      .catch(() => [])
      .then((all) => {
        if (!isOver) setDrafts({ ids, left: all.filter(({ recordId }) => ids.includes(recordId)) })
      })
    return () => {
      isOver = true
    }
  }, [ids])
  return drafts?.ids === ids ? drafts.left : undefined
}
