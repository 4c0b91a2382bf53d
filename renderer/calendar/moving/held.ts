import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Post, Tile } from '../../../shared/calendar/calendar.ts'
import type { BoardColumn } from '../../../shared/calendar/calendar-board.ts'
import { placeOf, shiftPlaces } from '../../../shared/calendar/calendar-many.ts'
import { tileKey } from '../../../shared/calendar/calendar-tiles.ts'
import type { DaySlot } from '../../../shared/calendar/slots.ts'
import { type Day, daysBetween, type Time } from '../../../shared/day.ts'
import type { Id } from '../../../shared/record.ts'
import { useReadOnly } from '../../ui/input/read-only.ts'
import { tellPlace } from '../place-notice.ts'
import { type Held, useCalendar } from '../store.ts'
import { moveToColumn } from './board-moves.ts'
import { isMovable, moveItem } from './item-moves.ts'
import { changeMany, copyTo, shift } from './many-moves.ts'
import { moveIdea, moveTile, returnToIdeas, scheduleIdea, tileOf } from './moves.ts'
import { fillSlot } from './slot-moves.ts'

const mark = Symbol('a tile, an idea, a note or an event, or a place for them')

/** Where it may be let go: a day, whose tiles keep their own time where `time` is left out; or a slot of it. */
type DaySpot = { day: Day; time?: Time | null; slot?: DaySlot }
/** A place in the order of ideas: before this one, or last. */
type OrderSpot = { beforeId: Id | null }
type ColumnSpot = { column: BoardColumn }
/** A place that knows itself what letting an idea go there means. */
type IdeaSpot = { take: (idea: Post) => Promise<void> }
export type Spot = DaySpot | OrderSpot | ColumnSpot | IdeaSpot | 'ideas'

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

/** Days take all there is; other places only what is posted. */
export const takesAll = () => true
/** What can have a time. */
export const takesTimed = (held: Held) => !('item' in held) || held.item.layer === 'events'
export const takesItems = (held: Held) => 'item' in held
const takesPosts = (held: Held) => !('item' in held)

/** Lets a tile, an idea, a note or an event be taken up with the mouse; returns whether it is held now. */
export function useHold(element: RefObject<HTMLElement | null>, held: Held): boolean {
  const [isHeld, setHeld] = useState(false)
  const now = useRef(held)
  now.current = held
  const mayHold = !useReadOnly() && (!('item' in held) || isMovable(held.item))
  useEffect(() => {
    if (!element.current || !mayHold) return
    return draggable({
      element: element.current,
      getInitialData: ({ input, element: taken }) => ({
        [mark]: { ...now.current, grip: input.clientY - taken.getBoundingClientRect().top },
      }),
      onDragStart: () => setHeld(true),
      onDrop: () => setHeld(false),
    })
  }, [element, mayHold])
  return isHeld
}

/** Where above a spot something is held: how far its upper edge lies below the spot's, and where the mouse points. */
type Above = { top: number; isUpper: boolean }

/** Makes an element a spot for what it takes; returns the spot under what is held above it now. */
export function useSpot(
  element: RefObject<HTMLElement | null>,
  spotAt: (above: Above) => Spot,
  takes: (held: Held) => boolean = takesPosts,
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
      getDropEffect: ({ input, source }) => (isCopying(input, heldIn(source.data)) ? 'copy' : 'move'),
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
          const held = heldIn(source.data)
          useCalendar.setState({ isDragging: held !== undefined && 'tile' in held, held })
        },
        onDrop: ({ source, location }) => {
          useCalendar.setState({ isDragging: false, held: undefined })
          const held = heldIn(source.data)
          const [under] = location.current.dropTargets
          const spot = under && spotOf(under.data)
          if (held && spot) void letGo(held, spot, isCopying(location.current.input, held)).catch(() => {})
        },
      }),
    [],
  )
}

/** A tile held with Ctrl, Cmd or Alt stays where it is, and a copy of it goes. */
function isCopying(
  { ctrlKey, metaKey, altKey }: Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'altKey'>,
  held: Held | undefined,
): boolean {
  return held !== undefined && 'tile' in held && (ctrlKey || metaKey || altKey)
}

async function letGo(held: Held, spot: Spot, isCopy: boolean): Promise<void> {
  if (isForIdeas(spot)) return 'idea' in held ? spot.take(held.idea) : undefined
  if ('item' in held)
    return isDay(spot) ? moveItem(held.item, daysBetween(held.day, spot.day), spot.time) : undefined
  if (isColumn(spot)) return moveToColumn('tile' in held ? held.tile : tileOf(held.idea), spot.column)
  if ('tile' in held) return letTileGo(held.tile, spot, isCopy)
  if (isOrder(spot)) return moveIdea(held.idea, spot.beforeId)
  if (!isDay(spot)) return
  if (spot.slot) return fillSlot(spot.slot, held.idea)
  const planned = await scheduleIdea(held.idea, { day: spot.day, time: spot.time ?? null })
  return tellPlace(planned, setAt(spot))
}

/** One of several that are chosen takes the others with it, each as many days as itself. */
async function letTileGo(tile: Tile, spot: Exclude<Spot, IdeaSpot>, isCopy: boolean): Promise<void> {
  const { chosen } = useCalendar.getState()
  const places = chosen.size > 1 && chosen.has(tileKey(tile)) ? [...chosen.values()] : undefined
  if (!isDay(spot)) return places ? changeMany(places, { to: 'state', state: 'idea' }) : returnToIdeas(tile)
  const days = daysBetween(tile.day, spot.day)
  const { day, time } = spot
  if (isCopy) {
    const placings = places ? shiftPlaces(places, days) : [{ ids: placeOf(tile).ids, day, time }]
    return copyTo(placings, Boolean(time))
  }
  if (places) return shift(places, days)
  const moved = await moveTile(tile, { day, time: time === undefined ? tile.time : time })
  return tellPlace(moved, { ...setAt(spot), fromKey: tileKey(tile) })
}

/** A time that the mouse pointed at was chosen. */
function setAt({ day, time }: DaySpot) {
  return { day, isTimeChosen: Boolean(time) }
}

function isForIdeas(spot: Spot): spot is IdeaSpot {
  return typeof spot === 'object' && 'take' in spot
}

function isColumn(spot: Spot): spot is ColumnSpot {
  return typeof spot === 'object' && 'column' in spot
}

function isDay(spot: Spot): spot is DaySpot {
  return typeof spot === 'object' && 'day' in spot
}

/** A drag leaves the focus where it was; undo after it means the drag, not the field. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur()
}
