import { useEffect, useState } from 'react'
import type { Draft, DraftPlace } from '../shared/posts/draft.ts'
import type { Id } from '../shared/record.ts'
import { isRefused } from '../shared/text/secret.ts'
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

/** Keeps what is typed into its field, and lets it go when the text is back where it was. */
export type KeepsDraft = ((text: string | undefined) => void) & { place: DraftPlace }

export function draftOf(tableName: string, recordId: Id, field: string): KeepsDraft {
  const place = { tableName, recordId, field }
  const keep = (text: string | undefined) => (text === undefined ? dropDraft(place) : keepDraft(place, text))
  return Object.assign(keep, { place })
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

/**
 * What somebody typed that its field cannot hold, such as words for a number: kept until it is mended, also while the
 * field is away. It is never written into the record. A field without a place, as of a form, keeps it while it is there.
 */
export function useMistyped(of: DraftPlace | undefined) {
  const place = of && { ...of, tableName: 'mistyped' }
  const left = useLeftDrafts(place?.recordId)?.find(
    (draft) => draft.tableName === place?.tableName && draft.field === place.field,
  )
  const [typed, setTyped] = useState<{ text: string | undefined }>()
  const keep = (text: string | undefined) => {
    if (!place) return
    if (text === undefined) dropDraft(place)
    else keepDraft(place, text)
  }
  const set = (text: string | undefined) => {
    setTyped({ text })
    keep(text)
  }
  return { text: typed ? typed.text : left?.value, set, keep }
}
