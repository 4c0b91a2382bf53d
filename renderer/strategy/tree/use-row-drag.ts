import {
  draggable,
  dropTargetForElements,
  type ElementDropTargetEventBasePayload,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/utils/combine'
import { type RefObject, useEffect, useRef } from 'react'
import type { Destination, TreeKind, TreeRef } from '../../../shared/strategy/strategy-tree.ts'
import { destinationByDrop } from '../../../shared/strategy/strategy-tree.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { useStrategy } from '../store.ts'
import { moveLine } from './tree-edits.ts'

/** Where a dragged line would land now. */
export type Landing = { dragged: TreeRef; to: Destination }

const mark = Symbol('a line of the strategy tree')

function refOf(source: Record<string | symbol, unknown>): TreeRef | undefined {
  return source[mark] ? { kind: source.kind as TreeKind, id: source.id as string } : undefined
}

/** Lets a row be dragged and be dropped on; `onLanding` hears where it would land, undefined when nowhere. */
export function useRowDrag(
  row: RefObject<HTMLElement | null>,
  { kind, id }: TreeRef,
  onLanding: (landing: Landing | undefined) => void,
): void {
  const isReadOnly = useReadOnly()
  const hear = useRef(onLanding)
  hear.current = onLanding
  useEffect(() => {
    const element = row.current
    if (!element || isReadOnly) return
    const landingAt = (source: Record<string | symbol, unknown>, clientY: number): Landing | undefined => {
      const dragged = refOf(source)
      const { view } = useStrategy.getState()
      if (!dragged || !view) return undefined
      const { top, height } = element.getBoundingClientRect()
      const to = destinationByDrop(
        view,
        dragged,
        { kind, id },
        clientY < top + height / 2 ? 'upper' : 'lower',
      )
      return to && { dragged, to }
    }
    const follow = ({ source, location }: Pick<ElementDropTargetEventBasePayload, 'source' | 'location'>) =>
      hear.current(landingAt(source.data, location.current.input.clientY))
    return combine(
      draggable({
        element,
        canDrag: () => useStrategy.getState().editingId !== id,
        getInitialData: () => ({ [mark]: true, kind, id }),
        onDragStart: () => element.setAttribute('data-dragging', ''),
        onDrop: () => {
          element.removeAttribute('data-dragging')
          hear.current(undefined)
        },
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => refOf(source.data) !== undefined,
        onDragEnter: follow,
        onDrag: follow,
        onDragLeave: () => hear.current(undefined),
        onDrop: ({ source, location }) => {
          const landing = landingAt(source.data, location.current.input.clientY)
          if (landing) void moveLine(landing.dragged, landing.to).catch(() => {})
        },
      }),
    )
  }, [row, kind, id, isReadOnly])
}
