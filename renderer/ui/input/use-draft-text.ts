import { useCallback, useEffect, useRef, useState } from 'react'
import { useDraftTimer } from './use-draft-timer.ts'

export interface DraftTextOptions {
  value: string
  /** Writes the text for good; a rejected promise keeps the text and shows the failure. */
  onSave: (text: string) => Promise<unknown> | undefined
  /** Keeps the text as a draft while it is typed, at most 300 ms after a key; undefined: there is nothing to keep. */
  onDraft?: (text: string | undefined) => void
  /** Text that must not be emptied goes back to what it was. */
  isRequired?: boolean
}

export type DraftState = 'clean' | 'typing' | 'saving' | 'failed'

const saveAfter = 3000

/**
 * Text on its way from keys to history: a draft within 300 ms, saved when the field is left, when it goes away,
 * or 3 s after the last key; a failed save keeps what was typed.
 */
export function useDraftText({ value, onSave, onDraft, isRequired = false }: DraftTextOptions) {
  const [text, setText] = useState(value)
  const [state, setState] = useState<DraftState>('clean')
  const live = useRef({ text: value, saved: value, onSave, onDraft, isRequired })
  live.current.onSave = onSave
  live.current.onDraft = onDraft
  live.current.isRequired = isRequired
  const draft = useDraftTimer((typed) => onDraft?.(typed === live.current.saved ? undefined : typed))

  useEffect(() => {
    const now = live.current
    if (now.text === now.saved) {
      now.text = value
      setText(value)
      setState('clean')
    }
    now.saved = value
  }, [value])

  const revert = useCallback(() => {
    const now = live.current
    now.text = now.saved
    setText(now.saved)
    setState('clean')
    draft.stop()
    now.onDraft?.(undefined)
  }, [draft.stop])

  const save = useCallback(async () => {
    const now = live.current
    if (now.text === now.saved) return
    if (now.isRequired && now.text.trim() === '') return revert()
    const sent = now.text
    const before = now.saved
    now.saved = sent
    draft.stop()
    setState('saving')
    try {
      await now.onSave(sent)
      if (live.current.text === sent) setState('clean')
    } catch {
      live.current.saved = before
      setState('failed')
      live.current.onDraft?.(live.current.text)
    }
  }, [revert, draft.stop])

  const type = useCallback(
    (next: string) => {
      live.current.text = next
      draft.note(next)
      setText(next)
      setState('typing')
    },
    [draft.note],
  )

  useEffect(() => {
    if (state !== 'typing' || text === live.current.saved) return
    const settle = setTimeout(() => void save(), saveAfter)
    return () => clearTimeout(settle)
  }, [text, state, save])

  useEffect(() => () => void save(), [save])

  return { text, state, type, save }
}
