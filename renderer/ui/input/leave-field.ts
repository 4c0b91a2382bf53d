import type { KeyboardEvent } from 'react'

/**
 * What Escape does in a field somebody typed in: it is left as by a click elsewhere, with what was typed in it. The
 * keyboard stands on what the field is part of, for which the next Escape is.
 */
export function leaveField(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopPropagation()
  const around = event.currentTarget.parentElement?.closest<HTMLElement>('[tabindex]')
  if (around) around.focus({ preventScroll: true })
  else (event.target as HTMLElement).blur()
}
