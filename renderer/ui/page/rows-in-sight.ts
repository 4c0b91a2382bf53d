import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { whenIdle } from '../when-idle.ts'

/** A list of up to this many rows is drawn whole. */
const few = 120

type Row = { id: string; kind: string }

interface Sought<One extends Row> {
  /** What holds the rows; each row says its kind in `data-kind`. */
  list: RefObject<HTMLElement | null>
  rows: readonly One[]
  /** How high a row of each kind is, with the space above it, until one was measured. */
  heights: Readonly<Record<One['kind'], number>>
  /** Rows that are drawn wherever they stand: the one in focus, one that is dragged. */
  kept?: readonly (string | undefined)[]
}

/** A row to draw and, in pixels, what is left out above it. */
type Drawn<One> = { row: One; gap: number }

/** The rows in and near the window, so that a long list opens and scrolls like a short one; it scrolls with its page. */
export function useRowsInSight<One extends Row>({
  list,
  rows,
  heights,
  kept = [],
}: Sought<One>): {
  drawn: Drawn<One>[]
  gapAfter: number
} {
  const known = useRef<Record<string, number>>(heights)
  const isWhole = rows.length <= few
  const isOnScreen = useIsOnScreen()
  const virtual = useVirtualizer({
    count: isWhole ? 0 : rows.length,
    getScrollElement: () => list.current?.closest<HTMLElement>('[data-scroller]') ?? null,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    observeElementRect: hearSize,
    // The page keeps its own place.
    scrollToFn: () => {},
    estimateSize: (index) => known.current[rows[index]?.kind ?? ''] ?? 0,
    getItemKey: (index) => rows[index]?.id ?? index,
    // The first picture need not wait for what nobody sees in it.
    overscan: isOnScreen ? 8 : 0,
    rangeExtractor: (range: Range) => {
      const indexes = new Set(defaultRangeExtractor(range))
      for (const id of kept) {
        const index = id === undefined ? -1 : rows.findIndex((row) => row.id === id)
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
      for (const kind of Object.keys(known.current)) {
        const row = list.current?.querySelector<HTMLElement>(
          `[data-kind=${kind}]:not(:first-child, [data-new])`,
        )
        if (!row) continue
        const height = row.offsetHeight + Number.parseFloat(getComputedStyle(row).marginBlockStart)
        isNew ||= Math.abs(height - (known.current[kind] ?? 0)) > 0.5
        known.current = { ...known.current, [kind]: height }
      }
      if (isNew) virtual.measure()
    })
    return () => cancelAnimationFrame(frame)
  }, [list, virtual, isWhole])

  if (isWhole) return { drawn: rows.map((row) => ({ row, gap: 0 })), gapAfter: 0 }
  let end = 0
  const drawn: Drawn<One>[] = []
  for (const item of virtual.getVirtualItems()) {
    const row = rows[item.index]
    if (row) drawn.push({ row, gap: item.start - end })
    end = item.end
  }
  return { drawn, gapAfter: virtual.getTotalSize() - end }
}

/** Hears how large the window onto the rows is; asking at once, as is usual, would lay out the page before it is whole. */
function hearSize(
  { scrollElement }: Virtualizer<HTMLElement, Element>,
  hear: (size: { width: number; height: number }) => void,
): (() => void) | undefined {
  if (!scrollElement) return undefined
  const sizes = new ResizeObserver(([entry]) => {
    if (entry) hear({ width: entry.contentRect.width, height: entry.contentRect.height })
  })
  sizes.observe(scrollElement)
  return () => sizes.disconnect()
}

function useIsOnScreen(): boolean {
  const [isOnScreen, setOnScreen] = useState(false)
  useEffect(() => {
    let isOver = false
    void whenIdle().then(() => isOver || setOnScreen(true))
    return () => {
      isOver = true
    }
  }, [])
  return isOnScreen
}
