import i18next from 'i18next'
import type { MouseEvent } from 'react'
import type { Tile } from '../../../shared/calendar/calendar.ts'
import { type PlaceRow, placeOf, tilesBetween } from '../../../shared/calendar/calendar-many.ts'
import { daysShown, tileKey } from '../../../shared/calendar/calendar-tiles.ts'
import { addDays, type Day } from '../../../shared/day.ts'
import { languageOf } from '../../../shared/i18n/languages.ts'
import { api } from '../../api.ts'
import { formatOf } from '../../parts/format.ts'
import { sayWhy } from '../../saving.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { mayWriteHere } from '../../workspace.ts'
import { useCalendar } from '../store.ts'

/** How many days are asked for in one go. */
const daysAtOnce = 3

/** What a click on a tile means: with Ctrl or Cmd one more, with Shift all from the last one, else it opens. */
export function clickTile(
  event: Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>,
  tile: Tile,
  onOpen: (postId: string) => void,
): void {
  if (!mayWriteHere()) onOpen(tile.postId)
  else if (event.shiftKey) chooseTo(tile)
  else if (event.ctrlKey || event.metaKey) toggle(tile)
  else {
    choose([])
    useCalendar.setState({ anchor: tileKey(tile) })
    onOpen(tile.postId)
  }
}

/** Takes a tile into what is chosen, or out of it. */
export function toggle(tile: Tile): void {
  const key = tileKey(tile)
  const { chosen } = useCalendar.getState()
  const others = [...chosen.values()].filter((one) => tileKey(one) !== key)
  useCalendar.setState({ anchor: key })
  choose(chosen.has(key) ? others : [...others, placeOf(tile)])
}

/** Chooses every tile from the one that was chosen or left last to this one. */
export function chooseTo(tile: Tile): void {
  const { anchor, range } = useCalendar.getState()
  const at = (key: string | undefined) => range.tiles.findIndex((one) => tileKey(one) === key)
  const [from, to] = [at(anchor), at(tileKey(tile))]
  if (from < 0) useCalendar.setState({ anchor: tileKey(tile) })
  choose(tilesBetween(range.tiles, from < 0 ? to : from, to).map(placeOf))
}

/** Chooses all tiles of the days shown, also those that their days have no room for. */
export async function chooseShown(): Promise<void> {
  const { shown, week, filter } = useCalendar.getState()
  if (!shown) return
  const { view, day, isOneDay } = shown
  const days = isOneDay ? { from: day, to: day } : daysShown(view, day, week.firstDay)
  try {
    const places: PlaceRow[] = []
    // In pieces, so that a month of ten thousand holds nothing else up.
    for (let from = days.from; from <= days.to; from = addDays(from, daysAtOnce)) {
      const last = addDays(from, daysAtOnce - 1)
      places.push(...(await api.calendar.listPlaces({ from, to: last < days.to ? last : days.to, filter })))
    }
    choose(places)
  } catch (error) {
    sayWhy(error)
  }
}

/** Says how many are chosen now; nothing where that was none before too. Who may not write has no use for it. */
export function choose(places: readonly PlaceRow[]): void {
  const before = useCalendar.getState().chosen.size
  if (before === 0 && (places.length === 0 || !mayWriteHere())) return
  useCalendar.setState({ chosen: new Map(places.map((one) => [tileKey(one), one])) })
  announce(chosenInWords(places))
}

export function chosenInWords(places: readonly Pick<PlaceRow, 'postId'>[]): string {
  const count = postsOf(places).length
  if (count === 0) return i18next.t('calendar.many.none')
  const number = formatOf(languageOf(i18next.language)).number(count)
  return i18next.t('calendar.many.chosen', { count, number })
}

/** The posts of some places, each once. */
export function postsOf(places: readonly Pick<PlaceRow, 'postId'>[]): string[] {
  return [...new Set(places.map(({ postId }) => postId))]
}

/** The key of the tile that has the focus. */
export function keyInFocus(): string | undefined {
  const button = document.activeElement?.closest('button')
  return button?.querySelector('[data-tile]')?.getAttribute('data-tile') ?? undefined
}

export function tileInFocus(): Tile | undefined {
  const key = keyInFocus()
  return key === undefined ? undefined : findTile(key)
}

export function findTile(key: string): Tile | undefined {
  return useCalendar.getState().range.tiles.find((one) => tileKey(one) === key)
}

/** The day that has the focus, by itself or by one of its tiles. */
export function dayInFocus(): Day | undefined {
  const cell = document.activeElement?.closest<HTMLElement>('[data-date]')
  return keyInFocus()?.split(' ')[1] || cell?.dataset.date
}

/** What is chosen; else the tile that has the focus or is open beside. */
export function targets(): PlaceRow[] {
  const { chosen, range, detail } = useCalendar.getState()
  if (chosen.size > 0) return [...chosen.values()]
  const tile = tileInFocus() ?? range.tiles.find(({ postId }) => postId === detail?.post.id)
  return tile ? [placeOf(tile)] : []
}
