import { type PointerEvent, useRef } from 'react'
import { daysBetween } from '../../../shared/day.ts'
import type { DragPart, Span } from '../../../shared/strategy/timeline.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { hold, letGo, type Movable, settle } from './timeline-edits.ts'

/** From how many pixels on a press is a drag, and not a click. */
const slack = 3

type Held = { part: DragPart; x: number; dayWidth: number; hasMoved: boolean }

/** The pointer on a bar: its middle moves it, its ends change when it starts and ends; a plain click opens it. */
export function useBarDrag(row: Movable, span: Span, onOpen: () => void) {
  const held = useRef<Held>(undefined)
  const isReadOnly = useReadOnly()

  function daysAt({ clientX }: PointerEvent, { x, dayWidth }: Held): number {
    return Math.round((clientX - x) / dayWidth)
  }

  function press(event: PointerEvent<HTMLElement>) {
    const plot = event.currentTarget.parentElement
    if (event.button !== 0 || !plot) return
    const width = plot.getBoundingClientRect().width / (daysBetween(span.from, span.to) + 1)
    // Time runs as one reads.
    const dayWidth = getComputedStyle(plot).direction === 'rtl' ? -width : width
    const part = (event.target as HTMLElement).dataset.part as DragPart | undefined
    held.current = { part: part ?? 'whole', x: event.clientX, dayWidth, hasMoved: false }
    event.currentTarget.setPointerCapture(event.pointerId)
    window.addEventListener('keydown', giveUp, { capture: true })
  }

  function move(event: PointerEvent<HTMLElement>) {
    const now = held.current
    if (!now || isReadOnly) return
    now.hasMoved ||= Math.abs(event.clientX - now.x) > slack
    if (now.hasMoved) hold(row, now.part, daysAt(event, now))
  }

  function release() {
    const now = held.current
    end()
    if (now?.hasMoved) void settle(row).catch(() => {})
    else if (now) onOpen()
  }

  function cancel() {
    if (held.current) letGo()
    end()
  }

  function giveUp(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    cancel()
  }

  function end() {
    held.current = undefined
    window.removeEventListener('keydown', giveUp, { capture: true })
  }

  return { onPointerDown: press, onPointerMove: move, onPointerUp: release, onPointerCancel: cancel }
}
