import { create } from 'zustand'
import type { Month } from '../shared/day.ts'
import type { Sheet, ShownPosts } from '../shared/print/exports.ts'
import type { Period } from '../shared/review/period.ts'

/** What somebody asked to print: the sheet, and where it is of a time, of which. */
export type Wanted = {
  sheet: Sheet | null
  look: CalendarLook | null
  /** What the review is of. */
  period: Period | null
}

export const nothingWanted: Wanted = { sheet: null, look: null, period: null }

/** The sheet somebody asked to print; the export answers, wherever it was asked. */
export const useSheetWanted = create<Wanted>()(() => nothingWanted)

/** What the calendar showed when it was asked to print. */
export type CalendarLook = ShownPosts & { month: Month }

export function printSheet(sheet: Sheet, look: CalendarLook | null = null): void {
  useSheetWanted.setState({ ...nothingWanted, sheet, look })
}

export function printReview(period: Period): void {
  useSheetWanted.setState({ ...nothingWanted, sheet: { kind: 'review', id: null }, period })
}
