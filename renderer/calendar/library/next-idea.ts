import { create } from 'zustand'
import type { Post } from '../../../shared/calendar/calendar.ts'
import { type ColumnKey, fieldsOf, type IdeaGrouping } from '../../../shared/library/library.ts'

/** What the next idea that is typed is born with. */
export const useNextIdea = create<Pick<Post, 'type' | 'pillarId' | 'tacticId'>>()(() => ({
  type: null,
  pillarId: null,
  tacticId: null,
}))

/** Begins an idea for a column. */
export function beginIdea(by: IdeaGrouping, key: ColumnKey): void {
  useNextIdea.setState(fieldsOf(by, key) ?? {})
  focusNewIdea()
}

export function focusNewIdea(): void {
  document.getElementById('library-new-idea')?.focus()
}
