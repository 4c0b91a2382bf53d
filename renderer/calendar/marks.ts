import { useEffect } from 'react'
import { create } from 'zustand'
import type { ClashKind } from '../../shared/clashes.ts'
import { api } from '../api.ts'
import { onTables } from '../live.ts'
import { afterDrawn } from '../ui/after-drawn.ts'
import { useCalendar } from './store.ts'

/** What the tiles on the screen clash with, by variant. They are read after the tiles, so that no page waits for them. */
const useMarks = create<{ marks: ReadonlyMap<string, readonly ClashKind[]> }>()(() => ({ marks: new Map() }))

const most = 2_000
let asking = 0

async function loadMarks(): Promise<void> {
  asking += 1
  const mine = asking
  const { tiles } = useCalendar.getState().range
  const ids = tiles.flatMap(({ variants }) => variants.map(({ id }) => id)).slice(0, most)
  const found = ids.length > 0 ? await api.calendar.listMarks(ids).catch(() => []) : []
  if (mine !== asking) return
  useMarks.setState({ marks: new Map(found.map(({ variantId, kinds }) => [variantId, kinds])) })
}

/** Reads the marks of the tiles shown, and again when the tiles or the rules have changed. */
export function useFollowMarks(): void {
  const tiles = useCalendar(({ range }) => range.tiles)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other tiles are another question.
  useEffect(() => afterDrawn(() => void loadMarks()), [tiles])
  useEffect(
    () =>
      onTables(
        ['quietWindow', 'clashRule', 'keptClash', 'hold', 'holidayCountry', 'workspace'],
        () => void loadMarks(),
      ),
    [],
  )
}

/** The kinds of clashes of a tile's variants, as one value that stays the same while they do. */
export function useMark(variants: readonly { id: string }[]): string {
  return useMarks(({ marks }) =>
    marks.size === 0 ? '' : [...new Set(variants.flatMap(({ id }) => marks.get(id) ?? []))].join(' '),
  )
}
