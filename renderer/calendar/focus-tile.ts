/** Puts the focus on a tile once it is drawn at its new place. */
export function focusTile(key: string, tries = 20): void {
  const tile = document.querySelector(`[data-tile="${key}"]`)
  const target = tile?.closest('button')
  if (target) target.focus()
  else if (tries > 0) requestAnimationFrame(() => focusTile(key, tries - 1))
}
