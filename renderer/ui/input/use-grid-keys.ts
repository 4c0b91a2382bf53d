import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

const steps: Record<string, readonly [down: number, across: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

interface GridSize {
  rows: number
  /** In a row, its heading among them. */
  cells: number
  onOpen: (row: number, cell: number) => void
}

/**
 * Arrows go from cell to cell, Home and End to the ends of a row; Enter opens. Tab comes to one cell, the one it left.
 * Cells carry `data-cell` and lie in the rows of `body`.
 */
export function useGridKeys({ rows, cells, onOpen }: GridSize) {
  const { i18n } = useTranslation()
  const body = useRef<HTMLTableSectionElement>(null)
  const [[row, cell], setStop] = useState<readonly [row: number, cell: number]>([0, 0])
  const within = (at: number, count: number) => Math.max(0, Math.min(count - 1, at))

  function stand(toRow: number, toCell: number) {
    const [line, place] = [within(toRow, rows), within(toCell, cells)]
    setStop([line, place])
    body.current?.rows[line]?.querySelectorAll<HTMLElement>('[data-cell]')[place]?.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey) return
    const step = steps[key]
    if (step) stand(row + step[0], cell + step[1] * (i18n.dir() === 'rtl' ? -1 : 1))
    else if (key === 'Home') stand(row, 0)
    else if (key === 'End') stand(row, cells - 1)
    else if (key === 'Enter') onOpen(within(row, rows), within(cell, cells))
    else return
    event.preventDefault()
  }

  return {
    body,
    onKeyDown,
    /** The cell of a row that Tab comes to; undefined where it is in another row. */
    stopIn: (line: number) => (line === within(row, rows) ? within(cell, cells) : undefined),
    onStand: (line: number, place: number) => setStop([line, place]),
  }
}
