/** Puts the focus on a tile once it is drawn at its new place. */
export function focusTile(key: string): void {
  focusDrawn(`[data-tile="${key}"]`)
}

/** The same of an idea in its list. */
export function focusIdea(id: string): void {
  focusDrawn(`[data-idea="${id}"]`)
}

/** The same of a note or an event. */
export function focusItem(id: string): void {
  focusDrawn(`[data-item="${id}"]`)
}

function focusDrawn(selector: string, tries = 20, from = document.activeElement): void {
  // Who has gone on elsewhere meanwhile is not called back.
  const now = document.activeElement
  if (now !== from && now !== document.body) return
  const target = document.querySelector(selector)?.closest('button')
  if (target) target.focus()
  else if (tries > 0) requestAnimationFrame(() => focusDrawn(selector, tries - 1, from))
}
