/** True while the list of a choice is to be seen under its field: Escape is the list's then. */
export function isListOpen(field: Element): boolean {
  if (!field.matches('[aria-haspopup][aria-expanded="true"]')) return false
  const list = document.getElementById(field.getAttribute('aria-controls') ?? '')
  return list?.querySelector('[role="option"]') != null
}
