import { create } from 'zustand'
import type { Tile } from '../../../shared/calendar/calendar.ts'
import type { ClashKind } from '../../../shared/calendar/clashes.ts'
import { api } from '../../api.ts'

/** What tiles clash with, by variant: those on the screen, and those that a person may turn to next. */
const useMarks = create<{ marks: ReadonlyMap<string, readonly ClashKind[]> }>()(() => ({ marks: new Map() }))

const most = 2_000
let turn = 0
let isStale = false

/** Something has changed: what is read from here on takes the place of what is known. */
export function forgetMarks(): void {
  turn += 1
  isStale = true
}

/** Reads what these tiles clash with; an answer from before a change is dropped. */
export async function readMarks(tiles: readonly Pick<Tile, 'variants'>[]): Promise<void> {
  const mine = turn
  const ids = tiles.flatMap(({ variants }) => variants.map(({ id }) => id)).slice(0, most)
  const found = ids.length > 0 ? await api.calendar.listMarks(ids).catch(() => []) : []
  if (mine !== turn) return
  const marks = new Map(isStale ? [] : useMarks.getState().marks)
  isStale = false
  for (const id of ids) marks.delete(id)
  for (const { variantId, kinds } of found) marks.set(variantId, kinds)
  useMarks.setState({ marks })
}

/** The kinds of clashes of a tile's variants, as one value that stays the same while they do. */
export function useMark(variants: readonly { id: string }[]): string {
  return useMarks(({ marks }) =>
    marks.size === 0 ? '' : [...new Set(variants.flatMap(({ id }) => marks.get(id) ?? []))].join(' '),
  )
}
