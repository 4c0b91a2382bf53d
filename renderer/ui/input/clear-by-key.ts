import { useEffect } from 'react'

/**
 * The kit hides the cross of a choice or a date from the keyboard, so Delete and Backspace press it where they would
 * leave the field empty.
 */
export function useClearByKey(): void {
  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || (event.key !== 'Delete' && event.key !== 'Backspace')) return
  const field = event.target
  if (!(field instanceof HTMLElement) || keepsText(field)) return
  field.closest('.mantine-Input-wrapper')?.querySelector<HTMLElement>('[data-clears]')?.click()
}

/** True for text of which something would be left. */
function keepsText(field: HTMLElement): boolean {
  if (!(field instanceof HTMLInputElement) || field.readOnly) return false
  const { value, selectionStart, selectionEnd } = field
  return value.length > 1 && !(selectionStart === 0 && selectionEnd === value.length)
}
