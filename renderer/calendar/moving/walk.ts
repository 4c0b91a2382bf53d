import type { Tile } from '../../../shared/calendar/calendar.ts'
import { addDays, type Day } from '../../../shared/day.ts'
import { useCalendar } from '../store.ts'
import { chooseTo, findTile, keyInFocus } from './chosen.ts'

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'preventDefault'>

/**
 * Arrow keys on the days: from tile to tile, and with Ctrl or Cmd from day to day, also to those that have nothing.
 * With Shift what is walked over is chosen.
 */
export function walkDays(frame: HTMLElement, event: Pressed, isRtl: boolean): void {
  const here = document.activeElement
  if (event.altKey || !here?.closest('[data-date]')) return
  const from = keyInFocus()
  const isByDay = event.ctrlKey || event.metaKey || from === undefined
  const way = wayOf(event.key, isRtl)
  if (!way) return
  const next = isByDay ? nextDay(frame, here, way) : nextTile(frame, here, way)
  if (!next) return
  event.preventDefault()
  next.focus()
  if (event.shiftKey && from !== undefined) chooseOn(from)
}

/** Arrow keys up and down a list of tiles. */
export function walkList(list: HTMLElement, event: Pressed): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const from = keyInFocus()
  if (step === 0 || from === undefined) return
  const buttons = buttonsIn(list)
  const next = buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + step]
  event.preventDefault()
  next?.focus()
  if (next && event.shiftKey) chooseOn(from)
}

/** Chooses on to the tile that has the focus now; a first choice begins at the one that was left. */
function chooseOn(from: string): void {
  if (useCalendar.getState().chosen.size === 0) useCalendar.setState({ anchor: from })
  const key = keyInFocus()
  const tile: Tile | undefined = key === undefined ? undefined : findTile(key)
  if (tile) chooseTo(tile)
}

type Way = 'up' | 'down' | 'back' | 'on'

function wayOf(key: string, isRtl: boolean): Way | undefined {
  if (key === 'ArrowUp') return 'up'
  if (key === 'ArrowDown') return 'down'
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined
  return (key === 'ArrowRight') === isRtl ? 'back' : 'on'
}

function buttonsIn(part: ParentNode): HTMLButtonElement[] {
  return [...part.querySelectorAll('[data-tile]')].flatMap((tile) => tile.closest('button') ?? [])
}

function tilesOn(frame: HTMLElement, day: Day): HTMLButtonElement[] {
  return [...frame.querySelectorAll(`[data-date="${day}"]`)].flatMap(buttonsIn)
}

function moreOn(frame: HTMLElement, day: Day): HTMLElement | null {
  return frame.querySelector(`[data-date="${day}"] [data-more]`)
}

/** In its day, then the day's way to the rest; or on the next day that has one. */
function nextTile(frame: HTMLElement, here: Element, way: Way): HTMLElement | undefined {
  const day = dayAt(here)
  const tiles = tilesOn(frame, day)
  const at = tiles.indexOf(here.closest('button') as HTMLButtonElement)
  const isOneDay = frame.querySelector(`[data-date]:not([data-date="${day}"])`) === null
  if (way === 'down' || way === 'up' || isOneDay) {
    const next = tiles[at + (way === 'down' || way === 'on' ? 1 : -1)]
    return next ?? (way === 'down' ? (moreOn(frame, day) ?? undefined) : undefined)
  }
  const step = way === 'on' ? 1 : -1
  for (
    let next = addDays(day, step);
    frame.querySelector(`[data-date="${next}"]`);
    next = addDays(next, step)
  ) {
    const [first] = tilesOn(frame, next)
    if (first) return first
  }
  return undefined
}

/** The first tile of the day beside, above or below; the day itself where it has none. */
function nextDay(frame: HTMLElement, here: Element, way: Way): HTMLElement | undefined {
  const day = dayAt(here)
  const cells = [...frame.querySelectorAll<HTMLElement>('[data-date]')]
  if (cells.every((cell) => cell.dataset.date === day)) {
    const at = cells.indexOf(here.closest('[data-date]') as HTMLElement)
    return cells[at + (way === 'down' || way === 'on' ? 1 : -1)]
  }
  // Back from the button for the rest of a day to its tiles.
  if (way === 'up' && here.closest('[data-more]')) return tilesOn(frame, day).at(-1)
  const to = addDays(day, { up: -7, down: 7, back: -1, on: 1 }[way])
  return tilesOn(frame, to)[0] ?? cells.findLast((cell) => cell.dataset.date === to)
}

const dayAt = (here: Element) => here.closest<HTMLElement>('[data-date]')?.dataset.date as Day
