import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { create } from 'zustand'
import { daysShown } from '../../../shared/calendar/calendar-tiles.ts'
import { type DayItem, type DayItems, layOutLanes } from '../../../shared/calendar/day-items.ts'
import { addDays, type Day, daysBetween } from '../../../shared/day.ts'
import { type Language, languageOf } from '../../../shared/i18n/languages.ts'
import { api } from '../../api.ts'
import { onTables } from '../../live.ts'
import { useHiddenLayers } from '../../parts/layers.ts'
import { placeOfSteps } from '../../parts/steps-place.ts'
import { currentPlace, go } from '../../place.ts'
import { save } from '../../saving.ts'
import { afterDrawn } from '../../ui/after-drawn.ts'
import { useCalendar } from '../store.ts'
import { openLayers } from './own-layers.ts'

/** What stands on the days shown, of every layer. */
export const useItems = create<DayItems>()(() => ({ items: [], isCut: false }))

let asking = 0

async function loadItems(days: { from: Day; to: Day }, language: Language): Promise<void> {
  asking += 1
  const mine = asking
  const found = await api.dayItems.list({ ...days, language }).catch(() => undefined)
  if (found && mine === asking) useItems.setState(found)
}

/** Reads what stands on the days shown beside posts, after the posts themselves. */
export function useFollowDayItems(): void {
  const shown = useCalendar((state) => state.shown)
  const firstWeekday = useCalendar((state) => state.week.firstDay)
  const language = languageOf(useTranslation().i18n.language)
  const [view, day] = [shown?.view, shown?.day]
  useEffect(() => {
    if (!view || !day) return
    const days = daysShown(view, day, firstWeekday)
    const read = () => void loadItems(days, language)
    const cancel = afterDrawn(read)
    const stop = onTables(
      [
        'dayNote',
        'offlineEvent',
        'campaign',
        'task',
        'bid',
        'holidayCountry',
        'ownLayer',
        'layerDay',
        'workspace',
      ],
      read,
    )
    return () => {
      cancel()
      stop()
    }
  }, [view, day, firstWeekday, language])
}

/** Those of the layers that are switched on. */
export function useDayItems(): readonly DayItem[] {
  const items = useItems((state) => state.items)
  const hidden = useHiddenLayers()
  return useMemo(
    () => items.filter(({ layer, own }) => !hidden.includes(layer) && !hidden.includes(own?.id ?? '')),
    [items, hidden],
  )
}

/** One day's part of a line: an item, or the room that a band on other days of the week keeps free. */
export type DayPart = { day: Day; item: DayItem | null; isStart: boolean; isEnd: boolean; isSlim: boolean }

/**
 * What each day of these weeks shows, line by line, so that a band keeps its line through its week. A campaign is named
 * in the week it begins, or in the first one shown; from then on a slim line goes on.
 */
export function partsByDay(items: readonly DayItem[], from: Day, to: Day): Map<Day, DayPart[]> {
  const byDay = new Map<Day, DayPart[]>()
  for (let week = from; week <= to; week = addDays(week, 7)) {
    const lanes = layOutLanes(items, { from: week, to: addDays(week, 6) })
    const isSlimItem = (item: DayItem) => item.layer === 'campaigns' && week > from && item.startDay < week
    const isSlimLane = (lane: number) => lanes.every((one) => one.lane !== lane || isSlimItem(one.item))
    for (const { item, lane, from: first, to: last } of lanes) {
      for (let step = 0; step <= daysBetween(first, last); step += 1) {
        const day = addDays(first, step)
        const parts = byDay.get(day) ?? []
        const keep = (at: number) => ({
          day,
          item: null,
          isStart: false,
          isEnd: false,
          isSlim: isSlimLane(at),
        })
        while (parts.length < lane) parts.push(keep(parts.length))
        const isSlim = isSlimLane(lane)
        parts[lane] = { day, item, isStart: step === 0, isEnd: day === last, isSlim }
        byDay.set(day, parts)
      }
    }
  }
  return byDay
}

/** How much of a tile's room a line takes, and the words that say how many more there are. */
const roomOf = ({ isSlim }: DayPart) => (isSlim ? 0.3 : 0.85)
const roomOfMore = 0.75

/** How many lines a day shows, whether it says that there are more, and what room is left. A first post keeps its room. */
export function fitParts(
  parts: readonly DayPart[],
  room: number,
  count: number,
): { most: number; saysMore: boolean; left: number } {
  const least = Math.min(count, 1)
  let [most, left] = [0, room]
  for (const part of parts) {
    const next = left - roomOf(part)
    if (most === linesADay || next < least) break
    most += 1
    left = next
  }
  const saysMore = parts.length > most && left - roomOfMore >= least
  return { most, saysMore, left: saysMore ? left - roomOfMore : left }
}

/** As many lines beside posts as a day of the month shows. */
const linesADay = 3

type Panel = 'dayNote' | 'offlineEvent'

/** Opens a note or an event in the panel, the layers where it is of one; all else where it is worked on. */
export function openDayItem({ id, layer, of }: Pick<DayItem, 'id' | 'layer' | 'of'>): void {
  if (of) go(placeOfSteps(of))
  else if (layer === 'campaigns') go({ screen: 'strategy', record: id, view: { tab: 'campaigns' } })
  else if (layer === 'bids') go({ screen: 'alliances', view: { bid: id } })
  else if (layer === 'own') openLayers()
  else if (layer !== 'holidays') openItemPanel(layer === 'notes' ? 'dayNote' : 'offlineEvent', id)
}

function openItemPanel(panel: Panel, id: string): void {
  const place = currentPlace()
  go({ ...place, record: id, view: { ...place.view, panel } })
}

export async function addNote(day: Day): Promise<void> {
  const note = { kind: 'general', startDay: day, endDay: day, text: '', sharedAt: null } as const
  const { id } = await save(() => api.dayItems.addNote(note))
  openItemPanel('dayNote', id)
}

export async function addEvent(day: Day): Promise<void> {
  const blank = { title: '', time: null, place: '', responsible: '' }
  const { id } = await save(() =>
    api.dayItems.addEvent({ kind: 'meetUp', startDay: day, endDay: day, ...blank }),
  )
  openItemPanel('offlineEvent', id)
}
