import { useSyncExternalStore } from 'react'

let said = ''
const listeners = new Set<() => void>()

/** Says a sentence to a screen reader: where a thing went that was moved by keyboard, what was found, what was saved. */
export function announce(sentence: string): void {
  // The same words twice must be said twice, so a second time they end in a space that does not break.
  said = sentence === said ? `${sentence}\u00a0` : sentence
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The live region that speaks; mounted once, at the root. */
export function Announcer() {
  const text = useSyncExternalStore(listen, () => said)
  return (
    <div className="spoken" role="status" aria-live="polite">
      {text}
    </div>
  )
}
