import { create } from 'zustand'
import type { Id } from '../shared/record.ts'

/** Whose contacts somebody asked to take out; the dialog answers, wherever it was asked. */
export const useContactsWanted = create<{ isOpen: boolean; chosen: readonly Id[] }>()(() => ({
  isOpen: false,
  chosen: [],
}))

/** None chosen is everybody. */
export function exportContacts(chosen: readonly Id[] = []): void {
  useContactsWanted.setState({ isOpen: true, chosen })
}
