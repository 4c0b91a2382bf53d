import { type RefObject, useEffect } from 'react'

let last: Element | undefined

/** Takes the focus to the heading of a page, or to a panel, when what had it went away as that came. */
export function useLostFocus(part: RefObject<HTMLElement | null>, title: string): void {
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last = target as Element
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another page or record.
  useEffect(() => {
    const isLost = document.activeElement === document.body && last?.isConnected === false
    if (isLost) part.current?.focus({ preventScroll: true })
  }, [part, title])
}
