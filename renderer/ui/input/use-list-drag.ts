import {
  draggable,
  dropTargetForElements,
  type ElementDropTargetEventBasePayload,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/utils/combine'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useReadOnly } from './read-only.ts'

const mark = Symbol('a row of a list')

interface ListDrag {
  /** Rows of one list are alike. */
  list: string
  id: string
  /** Puts the dragged row before or after this one. */
  onDropped: (draggedId: string, side: 'before' | 'after') => void
  /** Stays where the list puts it. */
  isFixed?: boolean
}

/** Lets a row of a flat list be dragged among its like; returns the edge at which a dragged one would land. */
export function useListDrag(
  row: RefObject<HTMLElement | null>,
  { list, id, onDropped, isFixed = false }: ListDrag,
): 'top' | 'bottom' | undefined {
  const [edge, setEdge] = useState<'top' | 'bottom'>()
  const isStill = useReadOnly() || isFixed
  const dropped = useRef(onDropped)
  dropped.current = onDropped
  useEffect(() => {
    const element = row.current
    if (!element || isStill) return
    const edgeAt = (clientY: number) => {
      const { top, height } = element.getBoundingClientRect()
      return clientY < top + height / 2 ? 'top' : 'bottom'
    }
    const isLike = (data: Record<string | symbol, unknown>) => data[mark] === list
    const follow = ({ source, location }: Pick<ElementDropTargetEventBasePayload, 'source' | 'location'>) =>
      setEdge(source.data.id === id ? undefined : edgeAt(location.current.input.clientY))
    return combine(
      draggable({ element, getInitialData: () => ({ [mark]: list, id }) }),
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
  }, [row, list, id, isStill])
  return edge
}

interface ColumnDrop {
  list: string
  /** Takes a row that was let go beside the rows of this column. */
  onDropped: (draggedId: string) => void
}

/** Lets rows be dropped into a column as a whole; returns whether one is over it. */
export function useColumnDrop(
  column: RefObject<HTMLElement | null>,
  { list, onDropped }: ColumnDrop,
): boolean {
  const [isOver, setOver] = useState(false)
  const dropped = useRef(onDropped)
  dropped.current = onDropped
  useEffect(() => {
    const element = column.current
    if (!element) return
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => (source.data as Record<string | symbol, unknown>)[mark] === list,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source, location }) => {
        setOver(false)
        const [innermost] = location.current.dropTargets
        if (innermost?.element === element) dropped.current(source.data.id as string)
      },
    })
  }, [column, list])
  return isOver
}
