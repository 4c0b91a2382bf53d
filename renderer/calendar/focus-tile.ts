/** Puts the focus on a tile once it is drawn at its new place. */
export function focusTile(key: string): void {
  focusDrawn(`[data-tile="${key}"]`)
}

/** The same of a note or an event. */
export function focusItem(id: string): void {
  focusDrawn(`[data-item="${id}"]`)
}

function focusDrawn(selector: string, tries = 20): void {
  const target = document.querySelector(selector)?.closest('button')
  if (target) target.focus()
  else if (tries > 0) requestAnimationFrame(() => focusDrawn(selector, tries - 1))
}
