import {
  draggable,
  dropTargetForElements,
  type ElementDropTargetEventBasePayload,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/utils/combine'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { StrategyTable } from '../../shared/strategy-tables.ts'

const mark = Symbol('a row of a register')

interface ListDrag {
  table: StrategyTable
  id: string
  /** Puts the dragged row before or after this one. */
  onDropped: (draggedId: string, side: 'before' | 'after') => void
}

/** Lets a row of a flat list be dragged among its like; returns the edge at which a dragged one would land. */
export function useListDrag(
  row: RefObject<HTMLElement | null>,
  { table, id, onDropped }: ListDrag,
): 'top' | 'bottom' | undefined {
  const [edge, setEdge] = useState<'top' | 'bottom'>()
  const dropped = useRef(onDropped)
  dropped.current = onDropped
  useEffect(() => {
    const element = row.current
    if (!element) return
    const edgeAt = (clientY: number) => {
      const { top, height } = element.getBoundingClientRect()
      return clientY < top + height / 2 ? 'top' : 'bottom'
    }
    const isLike = (data: Record<string | symbol, unknown>) => data[mark] === table
    const follow = ({ source, location }: Pick<ElementDropTargetEventBasePayload, 'source' | 'location'>) =>
      setEdge(source.data.id === id ? undefined : edgeAt(location.current.input.clientY))
    return combine(
      draggable({ element, getInitialData: () => ({ [mark]: table, id }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => isLike(source.data),
        onDragEnter: follow,
        onDrag: follow,
        onDragLeave: () => setEdge(undefined),
        onDrop: ({ source, location }) => {
          setEdge(undefined)
          if (source.data.id === id) return
          dropped.current(
            source.data.id as string,
            edgeAt(location.current.input.clientY) === 'top' ? 'before' : 'after',
          )
        },
      }),
    )
  }, [row, table, id])
  return edge
}
