import { create } from 'zustand'
import type { Month } from '../shared/day.ts'
import type { Sheet, ShownPosts } from '../shared/exports.ts'

/** The sheet somebody asked to print; the export answers, wherever it was asked. */
export const useSheetWanted = create<{ sheet: Sheet | null; look: CalendarLook | null }>()(() => ({
  sheet: null,
  look: null,
}))

/** What the calendar showed when it was asked to print. */
export type CalendarLook = ShownPosts & { month: Month }

export function printSheet(sheet: Sheet, look: CalendarLook | null = null): void {
  useSheetWanted.setState({ sheet, look })
}
