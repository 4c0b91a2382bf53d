import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Post, Tile } from '../../shared/calendar.ts'
import type { Day, Time } from '../../shared/day.ts'
import { moveTile, returnToIdeas, scheduleIdea } from './moves.ts'
import { useCalendar } from './store.ts'

const mark = Symbol('a tile, an idea, or a place for them')

/** What the mouse holds. */
export type Held = { tile: Tile } | { idea: Post }

/** Where it may be let go: a day, whose tiles keep their own time where `time` is left out, or the ideas. */
export type Spot = { day: Day; time?: Time | null } | 'ideas'

type Marked = Record<string | symbol, unknown>

function heldIn(data: Marked): (Held & { grip: number }) | undefined {
  return data[mark] as (Held & { grip: number }) | undefined
}

function spotOf(data: Marked): Spot | undefined {
  return data[mark] as Spot | undefined
}

/** Lets a tile or an idea be taken up with the mouse. */
export function useHold(element: RefObject<HTMLElement | null>, held: Held): void {
  const now = useRef(held)
  now.current = held
  useEffect(() => {
    if (!element.current) return
    return draggable({
      element: element.current,
      getInitialData: ({ input, element: taken }) => ({
        [mark]: { ...now.current, grip: input.clientY - taken.getBoundingClientRect().top },
      }),
    })
  }, [element])
}

/**
 * Makes an element a spot; returns the spot under what is held above it now. `spotAt` is given how far below the
 * element's upper edge the upper edge of what is held lies.
 */
export function useSpot(
  element: RefObject<HTMLElement | null>,
  spotAt: (top: number) => Spot,
): Spot | undefined {
  const [over, setOver] = useState<Spot>()
  const at = useRef(spotAt)
  at.current = spotAt
  useEffect(() => {
    if (!element.current) return
    const follow = ({ self }: { self: { data: Marked } }) => setOver(spotOf(self.data))
    return dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => heldIn(source.data) !== undefined,
      getData: ({ input, element: under, source }) => ({
        [mark]: at.current(
          input.clientY - under.getBoundingClientRect().top - (heldIn(source.data)?.grip ?? 0),
        ),
      }),
      onDragEnter: follow,
      onDrag: follow,
      onDragLeave: () => setOver(undefined),
      onDrop: () => setOver(undefined),
    })
  }, [element])
  return over
}

/** Follows whatever is dragged on the calendar and does what letting go means. */
export function useDropping(): void {
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => heldIn(source.data) !== undefined,
        onDragStart: ({ source }) => {
          leaveField()
          useCalendar.setState({ isDragging: 'tile' in (heldIn(source.data) ?? {}) })
        },
        onDrop: ({ source, location }) => {
          useCalendar.setState({ isDragging: false })
          const held = heldIn(source.data)
          const [under] = location.current.dropTargets
          const spot = under && spotOf(under.data)
          if (held && spot) letGo(held, spot)
        },
      }),
    [],
  )
}

function letGo(held: Held, spot: Spot): void {
  if ('idea' in held) {
    if (spot !== 'ideas') void scheduleIdea(held.idea, { day: spot.day, time: spot.time ?? null })
  } else if (spot === 'ideas') void returnToIdeas(held.tile)
  else {
    const { day, time = held.tile.time } = spot
    void moveTile(held.tile, { day, time })
  }
}

/** A drag leaves the focus where it was; undo after it means the drag, not the field. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur()
}
