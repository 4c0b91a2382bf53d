import { create } from 'zustand'
import type { Sheet } from '../shared/exports.ts'

/** The sheet somebody asked to print; the export answers, wherever it was asked. */
export const useSheetWanted = create<{ sheet: Sheet | null }>()(() => ({ sheet: null }))

export function printSheet(sheet: Sheet): void {
  useSheetWanted.setState({ sheet })
}
