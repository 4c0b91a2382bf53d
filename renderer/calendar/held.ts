import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Post, PostWithVariants, Tile } from '../../shared/calendar.ts'
import type { Day, Time } from '../../shared/day.ts'
import type { Id } from '../../shared/record.ts'
import type { DaySlot } from '../../shared/slots.ts'
import { mayWriteHere } from '../workspace.ts'
import { moveIdea, moveTile, returnToIdeas, scheduleIdea } from './moves.ts'
import { tellPlace } from './place-notice.ts'
import { fillSlot } from './slot-moves.ts'
import { useCalendar } from './store.ts'

const mark = Symbol('a tile, an idea, or a place for them')

/** What the mouse holds. */
export type Held = { tile: Tile } | { idea: Post }

/** Where it may be let go: a day, whose tiles keep their own time where `time` is left out; or a slot of it. */
type DaySpot = { day: Day; time?: Time | null; slot?: DaySlot }
/** A place in the order of ideas: before this one, or last. */
type OrderSpot = { beforeId: Id | null }
export type Spot = DaySpot | OrderSpot | 'ideas'

export function isOrder(spot: Spot | undefined): spot is OrderSpot {
  return typeof spot === 'object' && 'beforeId' in spot
}

/** What an idea makes room for: any idea but itself. */
export function isOtherIdea({ id }: Post): (held: Held) => boolean {
  return (held) => 'idea' in held && held.idea.id !== id
}

type Marked = Record<string | symbol, unknown>

function heldIn(data: Marked): (Held & { grip: number }) | undefined {
  return data[mark] as (Held & { grip: number }) | undefined
}

function spotOf(data: Marked): Spot | undefined {
  return data[mark] as Spot | undefined
}

/** Lets a tile or an idea be taken up with the mouse; returns whether it is held now. */
export function useHold(element: RefObject<HTMLElement | null>, held: Held): boolean {
  const [isHeld, setHeld] = useState(false)
  const now = useRef(held)
  now.current = held
  useEffect(() => {
    if (!element.current) return
    return draggable({
      element: element.current,
      canDrag: mayWriteHere,
      getInitialData: ({ input, element: taken }) => ({
        [mark]: { ...now.current, grip: input.clientY - taken.getBoundingClientRect().top },
      }),
      onDragStart: () => setHeld(true),
      onDrop: () => setHeld(false),
    })
  }, [element])
  return isHeld
}

/** Where above a spot something is held: how far its upper edge lies below the spot's, and where the mouse points. */
type Above = { top: number; isUpper: boolean }

/** Makes an element a spot for what it takes; returns the spot under what is held above it now. */
export function useSpot(
  element: RefObject<HTMLElement | null>,
  spotAt: (above: Above) => Spot,
  takes: (held: Held) => boolean = () => true,
): Spot | undefined {
  const [over, setOver] = useState<Spot>()
  const now = useRef({ spotAt, takes })
  now.current = { spotAt, takes }
  useEffect(() => {
    if (!element.current) return
    const follow = ({ self }: { self: { data: Marked } }) => setOver(spotOf(self.data))
    return dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => {
        const held = heldIn(source.data)
        return held !== undefined && now.current.takes(held)
      },
      getData: ({ input, element: under, source }) => {
        const { top, height } = under.getBoundingClientRect()
        const above = {
          top: input.clientY - top - (heldIn(source.data)?.grip ?? 0),
          isUpper: input.clientY < top + height / 2,
        }
        return { [mark]: now.current.spotAt(above) }
      },
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
  const tell = (moved: PostWithVariants | undefined) => tellPlace(moved, isDay(spot) && Boolean(spot.time))
  if ('tile' in held) {
    if (isDay(spot))
      void moveTile(held.tile, {
        day: spot.day,
        time: spot.time === undefined ? held.tile.time : spot.time,
      }).then(tell)
    else void returnToIdeas(held.tile)
  } else if (isOrder(spot)) void moveIdea(held.idea, spot.beforeId)
  else if (isDay(spot) && spot.slot) void fillSlot(spot.slot, held.idea).catch(() => {})
  else if (isDay(spot)) void scheduleIdea(held.idea, { day: spot.day, time: spot.time ?? null }).then(tell)
}

function isDay(spot: Spot): spot is DaySpot {
  return typeof spot === 'object' && 'day' in spot
}

/** A drag leaves the focus where it was; undo after it means the drag, not the field. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur()
}
