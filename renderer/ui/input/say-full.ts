import i18next from 'i18next'
import { useEffect } from 'react'
import { showToast } from '../notice/toast.tsx'

/**
 * The browser cuts what is longer than a field holds, without a word. Instead it stays out whole, as from a long text,
 * and a sentence says so.
 */
export function useSayFull(): void {
  useEffect(() => {
    window.addEventListener('beforeinput', refuseTooLong)
    return () => window.removeEventListener('beforeinput', refuseTooLong)
  }, [])
}

function refuseTooLong(event: InputEvent): void {
  const field = event.target
  const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
  // What an input method composes cannot be kept out before it is there.
  if (!isField || field.maxLength < 0 || event.isComposing || !event.inputType.startsWith('insert')) return
  const selected = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0)
  const added = event.data ?? event.dataTransfer?.getData('text/plain') ?? ''
  if (field.value.length - selected + added.length <= field.maxLength) return
  event.preventDefault()
  const limit = new Intl.NumberFormat(i18next.language).format(field.maxLength)
  showToast({ text: i18next.t('writing.full', { limit }) })
}
