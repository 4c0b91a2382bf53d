/** What stays whole in a block: lines of a text, or a thing that is none; in pixels, where it stands in the galley. */
export type Stretch = {
  top: number
  bottom: number
  /** It stays on a page that is cut here or lower: a heading needs room for what follows it too. */
  end: number
}

/** Lines that stay together at the beginning and at the end of a paragraph. */
const together = 2

/** The lines of a paragraph, none alone on either page. */
export function stretchesOf(lines: readonly { top: number; bottom: number }[]): Stretch[] {
  const last = lines.length - together
  const starts = lines.map((_, at) => at).filter((at) => at === 0 || (at >= together && at <= last))
  return starts.flatMap((start, at) => {
    const [first, end] = [lines[start], lines[(starts[at + 1] ?? lines.length) - 1]]
    return first && end ? [{ top: first.top, bottom: end.bottom, end: end.bottom }] : []
  })
}

/** One side of a row: a column, or all there is. */
export type Column = { top: number; bottom: number; stretches: Stretch[]; isKept: boolean }

/** Rows one under another as one block: whatever stands side by side begins on one page, and what is kept with the next row. */
export function stack(rows: readonly (readonly Column[])[]): Stretch[] {
  let below = 0
  const stacked: Stretch[][] = []
  for (const columns of rows.toReversed()) {
    const begun = Math.max(...columns.map(({ stretches }) => stretches[0]?.end ?? 0))
    const row = columns.flatMap((column) =>
      column.stretches.map((stretch, at, { length }): Stretch => {
        const isLast = at === length - 1
        const isAlone = isLast && columns.length === 1
        // Beside a longer column a shorter one ends with its words, however tall it is drawn.
        const bottom = isAlone ? column.bottom : stretch.bottom
        const needed = isAlone && column.isKept ? below : 0
        return {
          top: at === 0 ? column.top : stretch.top,
          bottom,
          end: Math.max(bottom, stretch.end, begun, needed),
        }
      }),
    )
    below = Math.min(...row.map((stretch) => stretch.end))
    stacked.unshift(row)
  }
  return stacked.flat()
}

/** Where a block may be cut: what stands between two such places, its top being that of what would begin a page. */
export function cutsOf(stretches: readonly Stretch[]): { top: number; bottom: number }[] {
  const sorted = stretches.toSorted((one, other) => one.end - other.end)
  const cuts: { top: number; bottom: number }[] = []
  let top = Number.POSITIVE_INFINITY
  for (let at = sorted.length - 1; at >= 0; at -= 1) {
    const { end, top: own } = sorted[at] as Stretch
    top = Math.min(top, own)
    if (sorted[at - 1]?.end !== end) cuts.unshift({ top, bottom: end })
  }
  return cuts
}
