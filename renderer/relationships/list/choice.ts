import type { Id } from '../../../shared/record.ts'

/** The contacts chosen: those named, or all that the filter lets pass but those named. */
export interface Chosen {
  isAll: boolean
  ids: ReadonlySet<Id>
}

export const nobody: Chosen = { isAll: false, ids: new Set() }

export function isChosen({ isAll, ids }: Chosen, id: Id): boolean {
  return isAll !== ids.has(id)
}

export function countChosen({ isAll, ids }: Chosen, total: number): number {
  return isAll ? Math.max(0, total - ids.size) : ids.size
}
