import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Places {
  rows?: number
  columns: number
  /** The place that the Tab key comes to first. */
  first: number
  onLook?: ((place: number | undefined) => void) | undefined
}

/**
 * The places of a chart as one stop of the Tab key: arrows go on from there, the way the eye does, and each place says
 * its value. Places carry `data-place`, row by row.
 */
export function usePlaces({ rows = 1, columns, first, onLook }: Places) {
  const { i18n } = useTranslation()
  const drawing = useRef<SVGSVGElement>(null)
  const [stop, setStop] = useState(first)
  const [looked, setLooked] = useState<number>()
  const within = Math.max(0, Math.min(rows * columns - 1, stop))
  const onward = i18n.dir() === 'rtl' ? -1 : 1

  function look(place: number | undefined) {
    setLooked(place)
    onLook?.(place)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const [row, column] = [Math.floor(within / columns), within % columns]
    const across: Record<string, number> = {
      ArrowRight: column + onward,
      ArrowLeft: column - onward,
      Home: 0,
      End: columns - 1,
    }
    const down: Record<string, number> = rows === 1 ? {} : { ArrowUp: row - 1, ArrowDown: row + 1 }
    if (!(event.key in across) && !(event.key in down)) return
    event.preventDefault()
    const [toRow, toColumn] = [down[event.key] ?? row, across[event.key] ?? column]
    if (toRow < 0 || toRow >= rows || toColumn < 0 || toColumn >= columns) return
    drawing.current?.querySelector<SVGElement>(`[data-place="${toRow * columns + toColumn}"]`)?.focus()
  }

  return {
    drawing,
    onKeyDown,
    /** The place that the pointer or the focus is on. */
    looked,
    placeProps: (place: number, spoken: string) => ({
      role: 'img',
      'aria-label': spoken,
      'data-place': place,
      tabIndex: place === within ? 0 : -1,
      onFocus: () => {
        setStop(place)
        look(place)
      },
      onBlur: () => look(undefined),
      onPointerEnter: () => look(place),
      onPointerLeave: () => look(undefined),
    }),
  }
}
