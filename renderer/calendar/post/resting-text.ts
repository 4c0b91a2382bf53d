import { startTransition, useCallback, useEffect, useRef, useState } from 'react'

/** From so many letters on, reading a text costs more than the time between two keys. */
export const longText = 10_000
const rest = 300

/** A text that is told of every key, and read to be counted and looked through: at once, or when it is long, after the keys have rested. */
export function useRestedText(start: string): [read: string, note: (text: string) => void] {
  const [read, setRead] = useState(start)
  const wait = useRef<ReturnType<typeof setTimeout>>(undefined)
  const note = useCallback((text: string) => {
    clearTimeout(wait.current)
    wait.current = setTimeout(() => startTransition(() => setRead(text)), text.length > longText ? rest : 0)
  }, [])
  useEffect(() => note(start), [start, note])
  useEffect(() => () => clearTimeout(wait.current), [])
  return [read, note]
}
