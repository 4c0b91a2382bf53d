import { useEffect, useState } from 'react'
import type { Draft, DraftPlace } from '../shared/draft.ts'
import { api } from './api.ts'

/** Keeps what is being typed. A draft that cannot be kept is no reason to interrupt: the field still holds the text. */
export function keepDraft(place: DraftPlace, value: string): void {
  api.draft.keep({ ...place, value }).catch(() => {})
}

export function dropDraft({ tableName, recordId, field }: DraftPlace): void {
  api.draft.drop({ tableName, recordId, field }).catch(() => {})
}

/** Writes a field and lets its draft go; a failed write keeps the draft. */
export async function saveAndDrop<Reply>(place: DraftPlace, write: () => Promise<Reply>): Promise<Reply> {
  const reply = await write()
  dropDraft(place)
  return reply
}

/** What was being typed into this record when the app last stopped; undefined until it is known. */
export function useLeftDrafts(recordId: string | undefined): readonly Draft[] | undefined {
  const [drafts, setDrafts] = useState<{ recordId: string; left: readonly Draft[] }>()
  useEffect(() => {
    if (!recordId) return
    let isOver = false
    api.draft
      .list()
      .catch(() => [])
      .then((all) => {
        if (!isOver) setDrafts({ recordId, left: all.filter((draft) => draft.recordId === recordId) })
      })
    return () => {
      isOver = true
    }
  }, [recordId])
  return drafts?.recordId === recordId ? drafts?.left : undefined
}
