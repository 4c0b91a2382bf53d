import { useCallback, useEffect, useRef } from 'react'

const draftAfter = 300

/**
 * Passes the newest text on at most 300 ms after the first key that waits, so that somebody who types without a pause
 * is kept too. What still waits when the field goes away is passed on then.
 */
export function useDraftTimer(onDraft: ((text: string) => void) | undefined) {
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> }>(undefined)
  const live = useRef(onDraft)
  live.current = onDraft

  const stop = useCallback(() => {
    clearTimeout(waiting.current?.timer)
    waiting.current = undefined
  }, [])

  const pass = useCallback(() => {
    if (!waiting.current) return
    const { text } = waiting.current
    stop()
    live.current?.(text)
  }, [stop])

  const note = useCallback(
    (text: string) => {
      if (waiting.current) waiting.current.text = text
      else waiting.current = { text, timer: setTimeout(pass, draftAfter) }
    },
    [pass],
  )

  useEffect(() => pass, [pass])

  return { note, stop }
}
