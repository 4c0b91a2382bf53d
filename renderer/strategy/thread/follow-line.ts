import { useEffect } from 'react'
import { currentPlace, followRecord } from '../../place.ts'

/** Lines of which one is chosen at a time, by standing on it; a button that opens something is none. */
const lines = '[role="treeitem"], [role="option"], [role="grid"] [data-line], [data-bar]'

function lineAt(element: Element | null): HTMLElement | undefined {
  return element?.closest<HTMLElement>(lines) ?? undefined
}

/** True while the keyboard is in a list, so that a panel that follows it does not take the focus away. */
export function isOnLine(): boolean {
  return lineAt(document.activeElement) !== undefined
}

/** The line whose panel opens is in sight, also one that was just added. */
export function useShownLineInSight(id: string | undefined): void {
  useEffect(() => {
    if (!id) return
    const frame = requestAnimationFrame(() =>
      document.querySelector(`[data-line="${id}"]`)?.scrollIntoView({ block: 'nearest' }),
    )
    return () => cancelAnimationFrame(frame)
  }, [id])
}

/** An open panel shows the line the keyboard stands on, and the one whose title is typed in. */
export function useFollowLine(): void {
  useEffect(() => {
    let isPressed = false
    const press = () => {
      isPressed = true
    }
    const release = () => {
      isPressed = false
    }
    const follow = ({ target }: FocusEvent) => {
      // What a click on a line does is decided by the line, once the button is up.
      if (isPressed || !currentPlace().record) return
      const { line, opens } = lineAt(target as Element)?.dataset ?? {}
      const id = opens ?? line
      if (id) followRecord(id)
    }
    const ends = ['click', 'keydown', 'pointercancel', 'dragend'] as const
    document.addEventListener('pointerdown', press, true)
    for (const end of ends) document.addEventListener(end, release, true)
    document.addEventListener('focusin', follow)
    return () => {
      document.removeEventListener('pointerdown', press, true)
      for (const end of ends) document.removeEventListener(end, release, true)
      document.removeEventListener('focusin', follow)
    }
  }, [])
}
