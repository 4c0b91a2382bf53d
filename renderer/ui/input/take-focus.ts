/**
 * As the `ref` of what a person goes on with: in a dialog whose trap focuses a moment later, and where the button that
 * was pressed is gone.
 */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true })
}
