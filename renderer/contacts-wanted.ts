import { create } from 'zustand'
import type { ContactChoice } from '../shared/relationships/contact-list.ts'

/** Contacts that were chosen, and how many they are. */
export type Wanted = { of: ContactChoice; count: number }

/** Whose contacts somebody asked to take out; the dialog answers, wherever it was asked. */
export const useContactsWanted = create<{ isOpen: boolean; chosen: Wanted | null }>()(() => ({
  isOpen: false,
  chosen: null,
}))

/** None chosen is everybody. */
export function exportContacts(chosen: Wanted | null = null): void {
  useContactsWanted.setState({ isOpen: true, chosen })
}
