import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useRef } from 'react'
import type { Id } from '../../shared/record.ts'
import type { TreeKind, TreeLine } from '../../shared/strategy-tree.ts'

/** A plan of up to this many lines is drawn whole. */
const few = 120

/** Lines of one kind are all as high as the one that was measured; these stand in until one is drawn. */
const guessed: Readonly<Record<TreeKind, number>> = { goal: 60, objective: 34, tactic: 30 }

/** A line to draw and, in pixels, what is left out above it. */
type Drawn = { line: TreeLine; gap: number }

/** The lines in and near the window, and always those of `kept`, so that a long plan opens and scrolls like a short one. */
export function useLinesInSight(
  tree: RefObject<HTMLElement | null>,
  lines: TreeLine[],
  kept: readonly (Id | undefined)[],
): { drawn: Drawn[]; gapAfter: number } {
  const heights = useRef({ ...guessed })
  const isWhole = lines.length <= few
  const virtual = useVirtualizer({
    count: isWhole ? 0 : lines.length,
    getScrollElement: () => tree.current?.closest<HTMLElement>('[data-scroller]') ?? null,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    estimateSize: (index) => heights.current[lines[index]?.kind ?? 'tactic'],
    getItemKey: (index) => lines[index]?.id ?? index,
    overscan: 8,
    rangeExtractor: (range: Range) => {
      const indexes = new Set(defaultRangeExtractor(range))
      for (const id of kept) {
        const index = id === undefined ? -1 : lines.findIndex((line) => line.id === id)
        if (index >= 0) indexes.add(index)
      }
      return [...indexes].sort((one, other) => one - other)
    },
  })

  // Just before the frame is drawn: asking earlier would lay out the page twice.
  useEffect(() => {
    if (isWhole) return
    const frame = requestAnimationFrame(() => {
      let isNew = false
      for (const kind of ['goal', 'objective', 'tactic'] as const) {
        const row = tree.current?.querySelector<HTMLElement>(
          `[data-kind=${kind}]:not(:first-child, [data-new])`,
        )
        if (!row) continue
        const height = row.offsetHeight + Number.parseFloat(getComputedStyle(row).marginBlockStart)
        isNew ||= Math.abs(height - heights.current[kind]) > 0.5
        heights.current[kind] = height
      }
      if (isNew) virtual.measure()
    })
    return () => cancelAnimationFrame(frame)
  }, [tree, virtual, isWhole])

  if (isWhole) return { drawn: lines.map((line) => ({ line, gap: 0 })), gapAfter: 0 }
  let end = 0
  const drawn: Drawn[] = []
  for (const item of virtual.getVirtualItems()) {
    const line = lines[item.index]
    if (line) drawn.push({ line, gap: item.start - end })
    end = item.end
  }
  return { drawn, gapAfter: virtual.getTotalSize() - end }
}
