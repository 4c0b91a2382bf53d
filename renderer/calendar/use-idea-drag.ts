import { Draggable } from '@fullcalendar/react/interaction'
import { type RefObject, useEffect, useState } from 'react'
import type { Post } from '../../shared/calendar.ts'
import type { Id } from '../../shared/record.ts'
import { moveIdea } from './moves.ts'
import { useCalendar } from './store.ts'

/** Where a dragged idea would land in the list: at this edge of this row. */
export type Landing = { id: Id; edge: 'top' | 'bottom' }

/** What the calendar tells of a drag; of one that is cut off, nothing. */
type Drag = { subjectEl?: EventTarget | null; pageX: number; pageY: number }

/**
 * Lets ideas be dragged, onto a day or to another place in their list. One drag serves both: the calendar's own, which
 * a second one on the same rows would cut off.
 */
export function useIdeaDrag(list: RefObject<HTMLElement | null>): Landing | undefined {
  const [landing, setLanding] = useState<Landing>()
  useEffect(() => {
    const node = list.current
    if (!node) return
    const draggable = new Draggable(node, {
      itemSelector: '[data-idea]',
      eventData: (row) => ({ title: row.textContent, duration: '00:30' }),
    })
    const { emitter, autoScroller } = draggable.dragging
    // A long list scrolls under the idea that is held at its edge.
    autoScroller.scrollQuery.push('[data-idea-scroll]')
    let target: ReturnType<typeof landingAt>
    emitter.on('dragstart', ({ subjectEl }: Drag) => mark(subjectEl, true))
    emitter.on('dragmove', (drag: Drag) => {
      target = landingAt(node, drag)
      setLanding((before) => (same(before, target?.landing) ? before : target?.landing))
    })
    emitter.on('dragend', ({ subjectEl }: Drag) => {
      mark(subjectEl, false)
      if (target) void moveIdea(target.idea, target.beforeId).catch(() => {})
      target = undefined
      setLanding(undefined)
    })
    return () => draggable.destroy()
  }, [list])
  return landing
}

function mark(row: Drag['subjectEl'], isDragging: boolean): void {
  if (row instanceof HTMLElement) row.toggleAttribute('data-dragging', isDragging)
}

/** Undefined outside the list, and where the idea already stands. */
function landingAt(list: HTMLElement, { subjectEl, pageX, pageY }: Drag) {
  const frame = list.getBoundingClientRect()
  const isInside = pageX >= frame.left && pageX <= frame.right && pageY >= frame.top && pageY <= frame.bottom
  if (!isInside || !(subjectEl instanceof HTMLElement)) return undefined
  const { ideas } = useCalendar.getState()
  const rows = [...list.querySelectorAll<HTMLElement>('[data-idea]')]
  const below = rows.findIndex((row) => pageY < middleOf(row))
  const from = ideas.findIndex(({ id }) => id === subjectEl.dataset.idea)
  const to = below < 0 ? ideas.length : below
  const idea = ideas[from]
  if (!idea || to === from || to === from + 1) return undefined
  return { idea, beforeId: ideas[to]?.id ?? null, landing: edgeOf(ideas, to) }
}

function edgeOf(ideas: readonly Post[], to: number): Landing {
  const next = ideas[to]
  return next ? { id: next.id, edge: 'top' } : { id: ideas.at(-1)?.id ?? '', edge: 'bottom' }
}

function middleOf(row: HTMLElement): number {
  const { top, height } = row.getBoundingClientRect()
  return top + height / 2
}

function same(one: Landing | undefined, other: Landing | undefined): boolean {
  return one?.id === other?.id && one?.edge === other?.edge
}
