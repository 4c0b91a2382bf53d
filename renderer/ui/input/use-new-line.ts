import { useCallback, useEffect, useRef, useState } from 'react'
import { useDraftTimer } from './use-draft-timer.ts'

interface NewLineOptions {
  /** Makes a record of the words, without the space around them. */
  onAdd: (text: string) => Promise<unknown>
  /** Keeps the words while they are typed; undefined: there is nothing to keep any more. */
  onDraft: (text: string | undefined) => void
}

/** A line that becomes a record with Enter, when it is left and when it goes away; a failed save keeps the words. */
export function useNewLine({ onAdd, onDraft }: NewLineOptions) {
  const [text, setText] = useState('')
  const live = useRef({ text, onAdd, onDraft })
  live.current.onAdd = onAdd
  live.current.onDraft = onDraft
  const draft = useDraftTimer((typed) => live.current.onDraft(typed || undefined))

  const show = useCallback((next: string) => {
    live.current.text = next
    setText(next)
  }, [])

  const type = useCallback(
    (next: string) => {
      show(next)
      draft.note(next)
    },
    [show, draft.note],
  )

  const add = useCallback(async () => {
    const now = live.current
    const typed = now.text
    if (typed.trim() === '') return
    show('')
    draft.stop()
    try {
      await now.onAdd(typed.trim())
      if (live.current.text === '') now.onDraft(undefined)
    } catch {
      if (live.current.text === '') show(typed)
      now.onDraft(live.current.text)
    }
  }, [show, draft.stop])

  useEffect(() => () => void add(), [add])

  return { text, type, add }
}
