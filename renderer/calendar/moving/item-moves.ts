import i18next from 'i18next'
import type { DayItem } from '../../../shared/calendar/day-items.ts'
import { addDays, type Time } from '../../../shared/day.ts'
import { api } from '../../api.ts'
import { save } from '../../saving.ts'
import { announce } from '../../ui/notice/announce.tsx'
import { useItems } from '../days/day-items.ts'
import { placeName } from './moves.ts'

/** Notes and events are moved; a campaign's days belong to the strategy, a holiday's to nobody here. */
export function isMovable({ layer }: Pick<DayItem, 'layer'>): boolean {
  return layer === 'notes' || layer === 'events'
}

/** So many days on, an event to a time too where one is given: shown at once, and put back when it cannot be saved. */
export async function moveItem(item: DayItem, days: number, time?: Time | null): Promise<void> {
  const isTimed = item.layer === 'events' && Boolean(time) && time !== item.time
  if (days === 0 && !isTimed) return
  const startDay = addDays(item.startDay, days)
  const patch = { startDay, endDay: addDays(item.endDay, days), ...(isTimed && time && { time }) }
  const before = useItems.getState().items
  const moved = before.map((one) => (one.id === item.id ? { ...one, ...patch } : one))
  useItems.setState({ items: moved })
  const { id } = item
  try {
    await save(
      (): Promise<unknown> =>
        item.layer === 'notes'
          ? api.dayItems.changeNote({ id, patch })
          : api.dayItems.changeEvent({ id, patch }),
    )
  } catch {
    useItems.setState({ items: before })
    return announce(i18next.t('calendar.putBack'))
  }
  announce(
    i18next.t('calendar.said.moved', {
      title: titleOf(item),
      place: placeName({ day: startDay, time: patch.time ?? item.time }),
    }),
  )
}

/** What a person knows it by. */
export function titleOf({ title, layer }: DayItem): string {
  return title || i18next.t(layer === 'notes' ? 'dayItems.emptyNote' : 'dayItems.emptyEvent')
}
