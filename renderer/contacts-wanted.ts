import { create } from 'zustand'
import type { ContactChoice } from '../shared/contact-list.ts'

/** Those somebody chose, and how many they are. */
export interface ChosenContacts {
  of: ContactChoice
  count: number
}

/** Whose contacts somebody asked to take out; the dialog answers, wherever it was asked. */
export const useContactsWanted = create<{ isOpen: boolean; chosen: ChosenContacts | null }>()(() => ({
  isOpen: false,
  chosen: null,
}))

/** None chosen is everybody. */
export function exportContacts(chosen: ChosenContacts | null = null): void {
  useContactsWanted.setState({ isOpen: true, chosen })
}
