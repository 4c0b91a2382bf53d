import { useEffect } from 'react'
import { setView, usePlace } from '../place.ts'
import { afterDrawn } from '../ui/after-drawn.ts'

/** Brings the field into sight that a search led to, and stands on it. */
export function useFoundPlace(): void {
  const { view } = usePlace()
  const at = view?.at
  useEffect(() => {
    if (!at) return
    setView({ at: undefined })
    afterDrawn(() => show(at))
  }, [at])
}

function show(at: string): void {
  const place = document.getElementById(at)
  const fold = place?.closest('details')
  if (fold && !fold.open) fold.querySelector('summary')?.click()
  place?.scrollIntoView({ block: 'center' })
  place?.focus({ preventScroll: true })
}
