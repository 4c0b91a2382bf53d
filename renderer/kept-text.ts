import { useEffect, useState } from 'react'
import type { DraftPlace } from '../shared/posts/draft.ts'
import { dropDraft, keepDraft, useLeftDrafts } from './drafts.ts'
import { useDraftTimer } from './ui/input/use-draft-timer.ts'

/** Text that is kept as a draft while it waits to be sent, and found again when the form comes back. */
export function useKeptText(place: DraftPlace, start: string) {
  const [text, setTyped] = useState(start)
  const left = useLeftDrafts(place.recordId)?.find(
    ({ tableName, field }) => tableName === place.tableName && field === place.field,
  )
  const draft = useDraftTimer((typed) => keepDraft(place, typed))

  useEffect(() => {
    if (left) setTyped((typed) => (typed === start ? left.value : typed))
  }, [left, start])

  function setText(next: string) {
    setTyped(next)
    draft.note(next)
  }

  function forget() {
    draft.stop()
    setTyped('')
    dropDraft(place)
  }

  return { text, setText, forget }
}
